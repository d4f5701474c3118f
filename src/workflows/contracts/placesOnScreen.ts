/**
 * How many places to commission, in words and bars: what a week costs at each number of places, block and spot together,
 * and where the marginal rule stops. The bound stands beside it, labelled: it assumes that children are moved.
 *
 * Worked example: 4 children needing a place, block £5,000, spot £7,000, no resale: two places, £27,230.77 a week; were
 * children moved, three. None at all costs 4 × 7,000 = £28,000.00.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { weeklyCostOfPlaces } from '../../domain/contracts/occupancy/placesToCommission';
import { exact, greatestOf, unsafeNumber, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { moreOrLess, placesInWords } from './comparedOnScreen';

export interface PlacesOnScreen {
  readonly rule: string;
  readonly bound: string;
  /** What the places typed above cost beside the number that the rule gives. */
  readonly typed: string;
  readonly bars: readonly PlacesBar[];
}

export interface PlacesBar {
  readonly places: string;
  readonly aWeek: string;
  /** 0 to 1 of the dearest, and which of them the rule chooses: for drawing only. */
  readonly length: number;
  readonly chosen: boolean;
}

const barsAround = 4;

export function placesOnScreen({ terms, toCommission }: ContractComparison): PlacesOnScreen {
  const { marginalRule, newsvendor } = toCommission;
  const { load, places } = terms.demand;
  const costOf = (count: number): Exact => weeklyCostOfPlaces(count, load, terms.prices);
  const typed = costOf(places);
  return {
    rule: `${placesInWords(marginalRule.places)} as a block: ${poundsInWords(marginalRule.weeklyCost)} a week, with spot for the children they do not reach.`,
    bound: `Bound, if children were moved into block places as they free up: ${placesInWords(newsvendor.places)}, ${poundsInWords(newsvendor.weeklyCost)} a week. No arrangement costs less; soft block does not move children.`,
    typed: `The ${placesInWords(places)} above cost ${poundsInWords(typed)} a week in the same way: ${moreOrLess(typed.minus(marginalRule.weeklyCost))}.`,
    bars: barsOf(marginalRule.places, costOf),
  };
}

function barsOf(chosen: number, costOf: (count: number) => Exact): readonly PlacesBar[] {
  const first = Math.max(0, chosen - barsAround);
  const counts = Array.from({ length: chosen + barsAround - first + 1 }, (_, index) => first + index);
  const costs = counts.map((count) => ({ count, cost: costOf(count) }));
  const dearest = greatestOf(exact(0), ...costs.map(({ cost }) => cost));
  return costs.map(({ count, cost }) => ({
    places: placesInWords(count),
    aWeek: poundsInWords(cost),
    length: dearest.isZero() ? 0 : unsafeNumber(roundHalfAwayFromZero(cost.dividedBy(dearest), 4)),
    chosen: count === chosen,
  }));
}
