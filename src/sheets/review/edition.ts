/** Which edition of its figures a review's workbook holds. */
import { noComparisons, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { fingerprintOf, openBookVersion, type Edition } from '../core/fingerprint';

/** What a review is compared with is part of the figures; without any, the fingerprint is the review's own. */
export function editionOf(review: FeeReview, comparisons: ReviewComparisons = noComparisons): Edition {
  const compared = Object.values(comparisons).some((each) => each !== null);
  const text = JSON.stringify(restsOn(review)) + (compared ? JSON.stringify(comparisons) : '');
  return { version: openBookVersion, fingerprint: fingerprintOf(text) };
}

/**
 * What everything else in a review follows from: a long fee says each line four times over, as it was received, complete, in
 * the fee and at the table. Here it stands once, with what was judged of it and what it came to.
 */
function restsOn(review: FeeReview): unknown {
  const { openBook, breakdown } = review;
  const { submission, ...complete } = openBook;
  const { file, layout, placement, reading, notUnderstood, statedRates } = submission;
  return {
    ...review,
    negotiation: undefined,
    submission: { file, layout, placement, sentence: reading.sentence, notUnderstood, statedRates },
    openBook: complete,
    breakdown: {
      ...breakdown,
      lines: breakdown.lines.map((line) => [
        line.id,
        line.category,
        line.weekly.pounds,
        line.weeklyBeforeRounding.pounds,
        line.pennies,
        line.included,
        line.allowability,
      ]),
    },
  };
}
