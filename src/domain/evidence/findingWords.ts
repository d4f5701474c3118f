/** What a finding is called wherever a person or another program meets it: terminal, pane, sheet, JSON. */
import type { Finding, Severity } from './finding';
import { findingHeadlines, isOfTheFile } from './findingCodes';
import { placeText } from './place';

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Settle first',
  warning: 'Ask',
  note: 'Note',
};

/** "2 to settle first, 5 questions, 3 notes" */
export function findingsCounted(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const questions = count('warning');
  const notes = count('note');
  return `${String(count('error'))} to settle first, ${String(questions)} ${questions === 1 ? 'question' : 'questions'}, ${String(notes)} ${notes === 1 ? 'note' : 'notes'}`;
}

/** One finding, whole: where, what was expected and received, what to do. Of a file as a whole, `received` is a sentence of its own. */
export function findingInWords({ code, at, expected, received, advice }: Finding): string {
  return isOfTheFile(code)
    ? `${findingHeadlines[code]}: ${received}. Expected ${expected}. ${advice}`
    : `${findingHeadlines[code]} (${placeText(at)}). Expected ${expected}; received ${received}. ${advice}`;
}

/** As other programs see it: the headline is the sentence that a person sees in place of the code. */
export function findingAsJson({ code, severity, at, expected, received, advice }: Finding) {
  return { code, severity, headline: findingHeadlines[code], at: placeText(at), expected, received, advice };
}
