/** A review in a few lines of text: for a terminal, a status line, an e-mail. */
import { periodWords } from '../../domain/calendar/period';
import type { Finding } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { placeText } from '../../domain/evidence/place';
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

/** "2 to settle first, 5 questions, 3 notes" */
export function findingsInWords(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const questions = count('warning');
  const notes = count('note');
  return `${count('error')} to settle first, ${questions} ${questions === 1 ? 'question' : 'questions'}, ${notes} ${notes === 1 ? 'note' : 'notes'}`;
}

/** One finding, whole: where, what was expected and received, what to do. */
export function findingInWords(finding: Finding): string {
  const { code, at, expected, received, advice } = finding;
  if (isOfTheFile(code)) return `${findingHeadlines[code]}: ${received}. Expected ${expected}. ${advice}`;
  return `${findingHeadlines[code]} (${placeText(at)}). Expected ${expected}; received ${received}. ${advice}`;
}

/** What is wrong with a file as a whole has no place in it, and `received` is a sentence of its own. */
function isOfTheFile(code: Finding['code']): boolean {
  return code.startsWith('file-');
}
