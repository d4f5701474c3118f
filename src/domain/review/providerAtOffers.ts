/**
 * What the provider keeps at the quote and at each offer: price − stated cost, and that ÷ price. The lowest fee that covers its
 * stated cost is that cost. Where no line states a return, nobody knows what it means to keep: ask. Where none states a cost,
 * nobody knows what it keeps at any price.
 *
 * Worked example: stated cost £4,788.77: at £5,150.00 it keeps £361.23, 7.01 % of the price; at £4,700.00 it loses £88.77.
 */
import { statedCostOf } from '../fee/costOfCare';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { noTerms } from '../negotiation/negotiationTerms';
import type { IsoDate } from '../calendar/isoDate';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';

export interface ProviderAt {
  readonly what: 'quote' | 'offer';
  readonly on: IsoDate | null;
  readonly price: Exact;
  /** Below nought where it loses. */
  readonly surplus: Exact;
  readonly margin: Fraction | null;
}

export interface ProviderAtOffers {
  /** Null where no line states a cost. */
  readonly lowestFeeThatCoversCost: Weekly | null;
  readonly returnIsStated: boolean;
  /** Empty where no line states a cost. */
  readonly at: readonly ProviderAt[];
}

export function providerAtOffers(
  { breakdown, openBook, asAt }: FeeReview,
  { terms = noTerms }: ReviewComparisons,
): ProviderAtOffers {
  const cost = statedCostOf(breakdown);
  const onForm = openBook.placement.councilOffer;
  const made = terms.offers.filter(({ on }) => on === null || on <= asAt);
  const isAgain = made.some(({ weekly }) => onForm?.pounds.equals(weekly.pounds));
  const before = onForm === null || isAgain ? made : [{ on: null, weekly: onForm }, ...made];
  // An offer of nought is none: it is said and left out (`offerOnRecord`).
  const offers = [...before, ...(terms.onRounds ?? [])].filter(({ weekly }) => weekly.pounds.greaterThan(0));
  const at = (what: ProviderAt['what'], on: IsoDate | null, price: Exact, { pounds }: Weekly): ProviderAt => {
    const surplus = price.minus(pounds);
    return {
      what,
      on,
      price,
      surplus,
      margin: price.isZero() ? null : { fraction: surplus.dividedBy(price) },
    };
  };
  return {
    lowestFeeThatCoversCost: cost,
    returnIsStated: breakdown.lines.some(({ included, category }) => included && category === 'return'),
    at:
      cost === null
        ? []
        : [
            at('quote', null, breakdown.quoted.pounds, cost),
            ...offers.map(({ on, weekly }) => at('offer', on, weekly.pounds, cost)),
          ],
  };
}
