/**
 * Every figure that a fee is set beside on one axis from nought, each with the prices it is in: figures of different years stand
 * beside one another only where the year is said.
 *
 * Worked example: a fee of £5,600.00 and a should-cost of £3,338.93 to £10,100.43: the axis ends at £10,100.43, the fee's bar at 0.5544.
 */
import { dayInWords } from '../../domain/calendar/isoDate';
import { costOfCare } from '../../domain/fee/costOfCare';
import { greatestOf, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { lawfulFloorOf, postFloors } from '../../domain/review/lawfulFloors';
import { rangeToExpect } from '../../domain/shouldCost/shouldCostAnswer';

export interface OnAxis {
  readonly label: string;
  /** "£5,600.00", "£4,370.56 to £6,929.61" */
  readonly amount: string;
  /** "prices of 1 April 2026" */
  readonly pricesOf: string;
  /** 0 to 1 of the axis; a single figure's bar begins at nought. */
  readonly from: number;
  readonly to: number;
}

interface Figure {
  readonly label: string;
  readonly low: Exact | null;
  readonly high: Exact;
  readonly pricesOf: string;
}

export function oneAxis(review: FeeReview, comparisons: ReviewComparisons): readonly OnAxis[] {
  const figures = figuresOf(review, comparisons);
  const end = greatestOf(zero, ...figures.map(({ high }) => high));
  const at = (pounds: Exact) => (end.isZero() ? 0 : unsafeNumber(pounds.dividedBy(end).toDecimalPlaces(4)));
  return figures.map(({ label, low, high, pricesOf }) => ({
    label,
    amount: low === null ? poundsInWords(high) : `${poundsInWords(low)} to ${poundsInWords(high)}`,
    pricesOf: `prices of ${pricesOf}`,
    from: low === null ? 0 : at(low),
    to: at(high),
  }));
}

function figuresOf(review: FeeReview, { shouldCost, benchmarks }: ReviewComparisons): readonly Figure[] {
  const { breakdown, openBook, asAt } = review;
  const { priceBaseDate, councilOffer } = openBook.placement;
  const submittedIn = priceBaseDate === null ? 'a day not stated: ask' : dayInWords(priceBaseDate);
  const today = dayInWords(asAt);
  const floor = lawfulFloorOf(postFloors(review));
  const one = (label: string, high: Exact, pricesOf: string): Figure => ({
    label,
    low: null,
    high,
    pricesOf,
  });
  const range = (label: string, low: Exact, high: Exact, pricesOf: string): Figure => ({
    label,
    low,
    high,
    pricesOf,
  });
  const expected = shouldCost === null ? null : rangeToExpect(shouldCost);
  const { lowerQuartile = null, median = null, upperQuartile = null } = benchmarks?.fee ?? {};
  const marketIn = String(benchmarks?.priceYear ?? '');
  return [
    one('Quoted fee', breakdown.quoted.pounds, submittedIn),
    one('Explained by lines', breakdown.explained.pounds, submittedIn),
    one('Provider’s stated cost', costOfCare(breakdown).pounds, submittedIn),
    ...(floor === null ? [] : [one('Lawful cost of the hours', floor.pounds, today)]),
    ...(councilOffer === null ? [] : [one('Council’s offer', councilOffer.pounds, today)]),
    ...(shouldCost === null || expected === null
      ? []
      : [
          one('Should-cost, central', shouldCost.cost.total.central.pounds, today),
          range('Should-cost, to expect', expected.from.pounds, expected.to.pounds, today),
        ]),
    ...(median === null ? [] : [one('Comparable fees, median', median.pounds, marketIn)]),
    ...(lowerQuartile === null || upperQuartile === null
      ? []
      : [range('Comparable fees, quartiles', lowerQuartile.pounds, upperQuartile.pounds, marketIn)]),
  ];
}
