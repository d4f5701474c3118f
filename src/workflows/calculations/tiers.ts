/**
 * `tiers`: a week of so many places at a price that falls with volume.
 *
 * In: beds, price (a week), bands ([{from, to, discountPercent}], `to` may be null), basis ("marginal" or "allUnits").
 * Out: weekly. Where one more place would cost less in total, a sentence says so beside the answer.
 *
 * Worked example: price 5000, 10 % off from 21, 5 % off from 11: 20 are 95,000 and 21 are 94,500 on "allUnits".
 */
import { checkContract } from '../../domain/contracts/models/checkContract';
import { hasErrors } from '../../domain/evidence/finding';
import type { CostAndVolume, DiscountBand } from '../../domain/contracts/models/contractModel';
import { volumeWeekly } from '../../domain/contracts/models/volumeDiscount';
import { exact, exactText } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { percentage } from '../../domain/money/percentage';
import { notCalculated, type CalculationResult } from './calculation';
import { isObject, readInput, type InputKind } from '../typed/inputFields';
import { anyNumber, oneOf } from '../typed/inputKinds';
import { wholePlaces } from '../typed/placeKinds';
import { resultOf } from './termsResult';

export const discountBands: InputKind<readonly DiscountBand[]> = {
  expected: 'a list of bands such as [{"from": 11, "to": 20, "discountPercent": 5}]',
  read: (given) => {
    if (!Array.isArray(given)) return null;
    const bands = given.flatMap((band: unknown) => bandFrom(band) ?? []);
    return bands.length === given.length ? { value: bands } : null;
  },
};

function bandFrom(given: unknown): DiscountBand | null {
  if (!isObject(given)) return null;
  const isEndless = given['to'] === null || given['to'] === undefined;
  const from = wholePlaces.read(given['from']);
  const to = isEndless ? { value: null } : wholePlaces.read(given['to']);
  const discount = anyNumber.read(given['discountPercent']);
  const known = Object.keys(given).every((name) => ['from', 'to', 'discountPercent'].includes(name));
  if (from === null || to === null || discount === null || !known) return null;
  return { from: from.value, to: to.value, discount: percentage(discount.value) };
}

const fields = {
  beds: wholePlaces,
  price: anyNumber,
  bands: discountBands,
  basis: oneOf(['marginal', 'allUnits']),
};

export function calculateTiers(input: unknown): CalculationResult {
  const read = readInput('tiers', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { beds, price, bands, basis } = read.value;
  const model: CostAndVolume = { kind: 'costAndVolume', price: poundsPer('week', price), bands, basis };
  const findings = checkContract(model, beds);
  const value = hasErrors(findings) ? null : volumeWeekly(model, exact(beds));
  return resultOf({ value, findings }, (weekly) => ({ weekly: exactText(weekly) }));
}
