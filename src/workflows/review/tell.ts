/** A review in a few lines of text: for a terminal, a status line, an e-mail. */
import type { Finding } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { placeText } from '../../domain/evidence/place';

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
