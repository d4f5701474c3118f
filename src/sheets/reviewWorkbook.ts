/**
 * One submission's review as a workbook: nine sheets in the order in which they are read, and one for each comparison
 * that was asked for.
 *
 * The day it carries is the day it is as at, and the fingerprint is that of its figures, so that the same review gives the same file.
 */
import { noComparisons, type ReviewComparisons } from '../domain/review/comparisons';
import type { FeeReview } from '../domain/review/feeReview';
import { benchmarksSheet } from './benchmarks/benchmarksSheet';
import type { WorkbookDescription } from './description';
import { aboutSheet } from './review/aboutSheet';
import { assumptionsSheet } from './review/assumptionsSheet';
import { checksSheet } from './review/checksSheet';
import { editionOf, type Edition } from './review/edition';
import { feeBreakdownSheet } from './review/feeBreakdownSheet';
import { findingsSheet } from './review/findingsSheet';
import { negotiationSheet } from './review/negotiationSheet';
import { homeName } from './review/reviewWords';
import { sourcesSheet } from './review/sourcesSheet';
import { staffingSheet } from './review/staffingSheet';
import { summarySheet } from './review/summarySheet';

export function describeReview(
  review: FeeReview,
  comparisons: ReviewComparisons = noComparisons,
  edition: Edition = editionOf(review, comparisons),
): WorkbookDescription {
  const home = homeName(review);
  return {
    title: `Fee review: ${home}`,
    subject: 'A children’s home placement fee taken apart line by line',
    description: `Open Book ${edition.version}, fingerprint ${edition.fingerprint}. These figures compare; they do not decide.`,
    created: review.asAt,
    fingerprint: edition.fingerprint,
    sheets: [
      aboutSheet(review, edition),
      summarySheet(review),
      feeBreakdownSheet(review),
      staffingSheet(review),
      ...(comparisons.benchmarks === null
        ? []
        : [benchmarksSheet({ comparison: comparisons.benchmarks, stands: 'inReview' })]),
      negotiationSheet(review),
      findingsSheet(review),
      assumptionsSheet(review),
      sourcesSheet(review),
      checksSheet(review),
    ],
  };
}
