/** Which edition of its figures a review's workbook holds. */
import { noComparisons, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { fingerprintOf, openBookVersion, type Edition } from '../core/fingerprint';

/** What a review is compared with is part of the figures; without any, the fingerprint is the review's own. */
export function editionOf(review: FeeReview, comparisons: ReviewComparisons = noComparisons): Edition {
  const compared = Object.values(comparisons).some((each) => each !== null);
  const text = JSON.stringify(review) + (compared ? JSON.stringify(comparisons) : '');
  return { version: openBookVersion, fingerprint: fingerprintOf(text) };
}
