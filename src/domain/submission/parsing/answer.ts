/**
 * What every answer has in common: blanks and "n/a" are no answer, a spreadsheet error is never a value, and a finding
 * about an answer points at its cell and shows it as the provider typed it.
 */
import type { Finding, Severity } from '../../evidence/finding';
import type { FindingCode } from '../../evidence/findingCodes';
import { notUsable, understood, type Validated } from '../../evidence/validated';
import { shownText, type Received } from '../received';

/** Nothing was answered: no value, and nothing wrong with that here. */
export const noAnswer: Validated<never> = { value: null, findings: [] };

export interface AnswerProblem {
  readonly code: FindingCode;
  readonly severity?: Severity;
  readonly expected: string;
  readonly advice: string;
}

export function answerFinding(received: Received, problem: AnswerProblem): Finding {
  return {
    code: problem.code,
    severity: problem.severity ?? 'error',
    at: received.at,
    expected: problem.expected,
    received: shownText(received.cell),
    advice: problem.advice,
  };
}

export function refused(received: Received, problem: AnswerProblem): Validated<never> {
  return notUsable([answerFinding(received, problem)]);
}

export function accepted<T>(value: T, ...findings: readonly Finding[]): Validated<T> {
  return understood(value, findings);
}

export function isBlank(received: Received): boolean {
  return received.cell.kind === 'text' && received.cell.text.trim() === '';
}

/** "n/a", "not applicable", "tbc": words that say there is no answer. */
export function saysNotApplicable(text: string): boolean {
  return /^(n\s*[/.\\]?\s*a\.?|not applicable|tbc|t\.b\.c\.?|unknown|\?)$/i.test(text.trim());
}

/** An error value such as `#REF!`, whichever question it answers. */
export function spreadsheetError(received: Received, label: string): Validated<never> {
  return refused(received, {
    code: 'spreadsheet-error-value',
    expected: `an answer to “${label}”`,
    advice: `Ask the provider to mend the formula in this cell; until then “${label}” counts as not answered.`,
  });
}

/** Letters and figures only, in lower case, so that "Sleep-in", "sleep in" and "SLEEP IN" are one answer. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9/.%]+/g, ' ')
    .trim();
}
