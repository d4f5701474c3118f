/** A review in one line: for the top of a pane, a terminal, an e-mail. It stands apart so that a pane's first screen fetches no more. */
import { periodWords } from '../../domain/calendar/period';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';

/** "Hollin Bank, £5,600.00 a week, £394.82 unexplained" */
export function reviewHeadline({ breakdown, openBook }: FeeReview): string {
  const named = openBook.placement.home ?? openBook.placement.provider ?? openBook.submission.file;
  const over = breakdown.unexplained.pounds.isNegative() && !breakdown.unexplained.pounds.isZero();
  const rest = over
    ? `lines come to ${poundsInWords(breakdown.unexplained.pounds.abs())} more than the fee`
    : `${poundsInWords(breakdown.unexplained.pounds)} unexplained`;
  return `${named}, ${aWeek(breakdown.quoted)}, ${rest}`;
}

export function aWeek(amount: Weekly): string {
  return `${poundsInWords(amount.pounds)} ${periodWords.week}`;
}
