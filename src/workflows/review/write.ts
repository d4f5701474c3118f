/** The negotiation workbook of a review, laid out and ready for any host. */
import { noComparisons, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { WorkbookDescription } from '../../sheets/core/description';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';
import type { Copy } from '../../sheets/review/cellIds';
import { describeProvidersCopy, describeReview } from '../../sheets/review/reviewWorkbook';
import { onPublishedFigures } from './onPublishedFigures';

export function reviewWorkbook(
  review: FeeReview,
  comparisons: ReviewComparisons = noComparisons,
  copy: Copy = 'council',
): WorkbookGrid {
  return layOut(
    copy === 'provider'
      ? describeCopy(review, comparisons)
      : { ...describeReview(review, comparisons), isGoneOnWith: true },
    'whenAsked',
  );
}

function describeCopy(review: FeeReview, { earlier }: ReviewComparisons): WorkbookDescription {
  return describeProvidersCopy(
    onPublishedFigures(review),
    earlier === undefined ? {} : { earlier: onPublishedFigures(earlier) },
  );
}
