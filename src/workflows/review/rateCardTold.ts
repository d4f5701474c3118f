/** The home's own rate on a council's card: how far the fee has moved in money and against an index, or that it is off framework. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { placeOnRateCard, type PlaceOnRateCard } from '../../domain/contracts/models/rateCard';
import { exactText, hundred } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { noTerms } from '../../domain/negotiation/negotiationTerms';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { consumerPrices } from '../../reference/bundledBenchmarks';
import type { JsonObject } from '../typed/jsonValue';
import { pence } from './gapTold';

/** Null where no card is given. */
function placeOf(
  { breakdown, openBook, asAt }: FeeReview,
  { rateCard = [], index = consumerPrices }: ReviewComparisons,
): { readonly name: string; readonly place: PlaceOnRateCard } | null {
  const { home, provider } = openBook.placement;
  const name = home ?? provider;
  if (rateCard.length === 0 || name === null) return null;
  return { name, place: placeOnRateCard(breakdown.quoted, name, rateCard, asAt, index) };
}

/** True where a card is there and no rate of this home was agreed by the day. */
export function isOffFramework(review: FeeReview, comparisons: ReviewComparisons): boolean {
  return placeOf(review, comparisons)?.place.kind === 'offFramework';
}

export function rateCardAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject | null {
  const found = placeOf(review, comparisons);
  if (found === null) return null;
  const { name, place } = found;
  const { terms = noTerms } = comparisons;
  if (place.kind === 'offFramework')
    return { name, offFramework: true, reason: terms.offFrameworkReason ?? 'not stated: ask' };
  const { agreed, above, drift, nightsSinceAgreed, indexed } = place;
  return {
    name,
    offFramework: false,
    terms: agreed.terms,
    agreed: pence(agreed.weekly.pounds),
    agreedOn: agreed.agreedOn,
    above: pence(above),
    drift: drift === null ? null : exactText(drift.toDecimalPlaces(6)),
    nightsSinceAgreed,
    againstIndex:
      indexed === null
        ? null
        : {
            index: indexed.indexName,
            from: indexed.from,
            to: indexed.to,
            rate: pence(indexed.rate),
            above: pence(indexed.above),
          },
  };
}

export function rateCardInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const found = placeOf(review, comparisons);
  if (found === null) return [];
  const { name, place } = found;
  const { terms = noTerms } = comparisons;
  if (place.kind === 'offFramework')
    return [
      `Rate card: ${name} is off framework, no rate of that name was agreed by this day. Why: ${terms.offFrameworkReason ?? 'not stated: ask which agreement the fee is under'}.`,
    ];
  const { agreed, above, drift, indexed } = place;
  const share = drift === null ? '' : `, ${roundHalfAwayFromZero(drift.times(hundred), 1).toString()} %`;
  const moved =
    indexed === null
      ? ' No index is held for the years between.'
      : ` Moved by ${indexed.indexName} from ${String(indexed.from)} to ${String(indexed.to)} it is ${poundsInWords(indexed.rate)}, and the fee ${poundsInWords(indexed.above)} above that.`;
  return [
    `Rate card: ${poundsInWords(agreed.weekly.pounds)} was agreed for ${agreed.name} on ${dayInWords(agreed.agreedOn)}; the fee is ${poundsInWords(above)} above it${share}.${moved}`,
  ];
}
