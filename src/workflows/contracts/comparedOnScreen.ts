/**
 * A comparison of contracts in words: how many children need a place and how full the places are, what each contract is
 * expected to pay, what a child-week costs, and what that is beside spot for the same children.
 *
 * Worked example: four places, one child every 10 weeks, 80 % accepted, stays of 50 weeks: 4.0 children need a place,
 * 68.9 % of the places are occupied, a full block at £5,000.00 costs £7,253.52 a child-week, £699.03 a week more than
 * spot at £7,000.00. These figures compare structures; they are no forecast.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { contractModelNames } from '../../domain/contracts/models/contractModel';
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { modelSentence } from '../../sheets/contracts/contractCells';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import type { TermValues } from './readTerms';
import { savingInWords } from './savingInWords';

export interface ComparedOnScreen {
  /** "One child every 10 weeks, 80 % accepted, stays of 50 weeks: 4.0 children need a place." */
  readonly children: string;
  readonly occupancy: string;
  readonly planned: string;
  readonly contracts: readonly ContractOnScreen[];
  /** That these figures compare structures and are no forecast. */
  readonly says: string;
}

export interface ContractOnScreen {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly expectedAWeek: string;
  readonly childWeek: string;
  /** "£699.03 more", "£120.00 less", "the same". */
  readonly againstSpot: string;
  readonly p10ToP90: string;
  readonly providerMargin: string;
  /** Whether and by what it saves; null for terms under which only occupied places are paid for. */
  readonly saving: string | null;
}

export function comparedOnScreen(
  comparison: ContractComparison,
  ids: readonly number[],
  values: TermValues,
): ComparedOnScreen {
  const { loss, terms } = comparison;
  const { places } = terms.demand;
  return {
    children: childrenInWords(values, terms.demand.load),
    occupancy: occupancyInWords(comparison),
    planned: `The provider plans for ${shareInWords(values.plannedOccupancy)} of ${placesInWords(places)}; these children fill ${shareInWords(loss.carried.dividedBy(places))}.`,
    contracts: comparison.contracts.map((compared, index) =>
      contractOnScreen(compared, ids[index] ?? index, comparison, values),
    ),
    says: modelSentence,
  };
}

/** What the sliders of the children say together. */
function childrenInWords({ weeksBetweenChildren, acceptance, stayWeeks }: TermValues, load: Exact): string {
  const every = weeksBetweenChildren.equals(1) ? 'week' : weeksInWords(weeksBetweenChildren);
  const accepted = `${exactText(acceptance.times(100))} % accepted`;
  return `One child every ${every}, ${accepted}, stays of ${weeksInWords(stayWeeks)}: ${childrenCount(load)} ${isOne(load) ? 'child needs' : 'children need'} a place.`;
}

const isOne = (children: Exact): boolean => childrenCount(children) === '1.0';

export const childrenCount = (children: Exact): string => decimalInWords(children, 1);

export function placesInWords(places: number): string {
  return countInWords(places, 'place');
}

function weeksInWords(weeks: Exact): string {
  return `${exactText(weeks)} ${weeks.equals(1) ? 'week' : 'weeks'}`;
}

function occupancyInWords({ terms, loss, usablePlaces }: ContractComparison): string {
  const { places, placesKeptEmpty } = terms.demand;
  const empty =
    placesKeptEmpty === 0
      ? ''
      : ` ${placesInWords(placesKeptEmpty)} kept empty for safety or matching, so ${String(usablePlaces)} can be used.`;
  const filled = `On average ${childrenCount(loss.carried)} of ${placesInWords(places)} are occupied (${shareInWords(loss.carried.dividedBy(places))}).`;
  return `${filled}${empty} ${childrenCount(loss.overflow)} children are placed elsewhere (spot), ${shareInWords(loss.refused)} of those who need a place.`;
}

function contractOnScreen(
  compared: ComparedContract,
  id: number,
  comparison: ContractComparison,
  values: TermValues,
): ContractOnScreen {
  const { name, model, expected, aboveSpot, p10, p90, providerMargin } = compared;
  return {
    id,
    name,
    kind: contractModelNames[model.kind],
    expectedAWeek: poundsInWords(expected.expectedPayment),
    childWeek: poundsInWords(expected.costPerChildWeek),
    againstSpot: moreOrLess(aboveSpot),
    p10ToP90: p10.equals(p90) ? poundsInWords(p10) : `${poundsInWords(p10)} to ${poundsInWords(p90)}`,
    providerMargin: poundsInWords(providerMargin),
    saving: savingInWords(compared, comparison, values.plannedOccupancy),
  };
}

export function moreOrLess(above: Exact): string {
  const rounded = toThePenny(above);
  if (rounded.isZero()) return 'the same';
  return `${poundsInWords(rounded.abs())} ${rounded.isNegative() ? 'less' : 'more'}`;
}
