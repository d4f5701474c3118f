/**
 * `contract`: what a contract is expected to cost over all occupancies, or what it pays at one.
 *
 * In: model, beds, price (a week; not for twoPart), and by model guarantee, voidShare (shares of one), blockPerHome,
 * extraPerChild, childrenIncluded, homes (places of each; one home where left out) and spread (emptiestFirst, atRandom,
 * fillOneFirst); tested (weekly where left out, or yearly, with meanStayWeeks, 52 where left out); then load (children needing a place) or occupied (places).
 * Out with load: expectedPayment, expectedChildren, costPerChildWeek, occupancy. Out with occupied: payment.
 *
 * Worked example: voidShare, 4 beds, price 5000, voidShare 0.5, occupied 3: 5,000 × (3 + 0.5) = 17,500.
 */
import { checkContract, occupiedIsMeant } from '../../domain/contracts/models/checkContract';
import { hasErrors } from '../../domain/evidence/finding';
import { expectedCost } from '../../domain/contracts/models/expectedCost';
import { homeSpreads } from '../../domain/contracts/models/contractModel';
import { usualMeanStayWeeks } from '../../domain/contracts/occupancy/yearlyAverage';
import { paymentFor } from '../../domain/contracts/models/payment';
import { exactText, type Exact } from '../../domain/money/exact';
import { notCalculated, type CalculationResult } from './calculation';
import { modelFrom } from './contractTermsInput';
import { optional, readInput } from '../typed/inputFields';
import { anyNumber, numberAboveNought, oneOf } from '../typed/inputKinds';
import { wholeList } from '../contracts/contractOptionsFromJson';
import { childrenNeedingAPlace, wholePlaces } from '../typed/placeKinds';
import { resultOf } from './termsResult';

export const contractFields = {
  model: oneOf(['spot', 'fullBlock', 'minimumGuarantee', 'voidShare', 'twoPart']),
  beds: wholePlaces,
  price: optional(anyNumber),
  guarantee: optional(anyNumber),
  voidShare: optional(anyNumber),
  blockPerHome: optional(anyNumber),
  extraPerChild: optional(anyNumber),
  childrenIncluded: optional(wholePlaces),
  tested: optional(oneOf(['weekly', 'yearly'] as const)),
  meanStayWeeks: optional(numberAboveNought),
  homes: optional(wholeList),
  spread: optional(oneOf(homeSpreads)),
  load: optional(childrenNeedingAPlace),
  occupied: optional(anyNumber),
};

export function calculateContract(input: unknown): CalculationResult {
  const read = readInput('contract', contractFields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { beds, load, occupied } = read.value;
  const model = modelFrom(read.value);
  if (typeof model === 'string') return notCalculated(model);
  if (load !== undefined && occupied !== undefined)
    return notCalculated('Both "load" and "occupied" are given: one of them is expected.');
  const { meanStayWeeks = usualMeanStayWeeks } = read.value;
  if (load !== undefined)
    return expectedAnswer(expectedCost(model, { places: beds, placesKeptEmpty: 0, load, meanStayWeeks }));
  if (occupied === undefined)
    return notCalculated('Neither "load" nor "occupied" is given: one of them is expected.');
  const findings = [...checkContract(model, beds), ...occupiedIsMeant(occupied, beds)];
  const value: Exact | null = hasErrors(findings) ? null : paymentFor(model, beds, occupied);
  return resultOf({ value, findings }, (payment) => ({ payment: exactText(payment) }));
}

function expectedAnswer(expected: ReturnType<typeof expectedCost>): CalculationResult {
  return resultOf(expected, ({ expectedPayment, expectedChildren, costPerChildWeek, occupancy }) => ({
    expectedPayment: exactText(expectedPayment),
    expectedChildren: exactText(expectedChildren),
    costPerChildWeek: exactText(costPerChildWeek),
    occupancy: exactText(occupancy),
  }));
}
