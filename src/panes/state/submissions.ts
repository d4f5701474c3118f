/**
 * Two submissions of one fee in one workbook: what stood on the pages when they were written, and, once another is read, the one
 * before it, so that the next pages say what changed. A correction of our own is no new submission.
 */
import { exactText } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';

export interface Submissions {
  /** What was known when sheets were last written; null before. */
  readonly written: FeeReview | null;
  /** The one before what is read now; null where there is none. */
  readonly earlier: FeeReview | null;
}

export const noSubmissions: Submissions = { written: null, earlier: null };

/** What is read is another submission where its fee or a line of it is not what was written. */
export function afterReading(known: Submissions, now: FeeReview | null): Submissions {
  const { written } = known;
  if (now === null || written === null) return known;
  if (written.openBook.placement.home !== now.openBook.placement.home) return noSubmissions;
  return asStated(written) === asStated(now) ? known : { ...known, earlier: written };
}

/** Fee and lines, in whatever order: what changed is worked out by whoever shows it, which loads with its pane. */
function asStated({ breakdown }: FeeReview): string {
  const lines = breakdown.lines.map(
    ({ label, included, allowability, weekly }) =>
      `${label.toLowerCase().trim()} ${String(included)} ${String(allowability.allowable)} ${exactText(weekly.pounds)}`,
  );
  return [exactText(breakdown.quoted.pounds), ...lines.toSorted()].join('\n');
}

/** The same submission understood otherwise, or as at another day. */
export function understoodAnew(
  known: Submissions,
  before: FeeReview | null,
  now: FeeReview | null,
): Submissions {
  return known.written !== null && known.written === before ? { ...known, written: now } : known;
}
