/**
 * Reading the answers of one row or section: each question's parser is applied to what was received, and every finding
 * is gathered on the way, so that completing a section reads as plain field names.
 */
import type { Finding } from '../evidence/finding';
import type { Place } from '../evidence/place';
import type { Field } from './field';
import { receivedText, type Received } from './received';

export interface Answers<Id extends string> {
  /** Where the row or section stands. */
  readonly at: Place;
  readonly received: Readonly<Partial<Record<Id, Received>>>;
  /** Findings so far; reading an answer adds to them. */
  readonly findings: Finding[];
}

export function answersIn<Id extends string>(
  at: Place,
  received: Readonly<Partial<Record<Id, Received>>>,
): Answers<Id> {
  return { at, received, findings: [] };
}

/** The answer to `field`, or null where there is none that can be used; then the findings say why. */
export function answerTo<Id extends string, T>(answers: Answers<NoInfer<Id>>, field: Field<Id, T>): T | null {
  const received = receivedFor(answers, field.id);
  if (received === null) return null;
  const parsed = field.parse(received);
  answers.findings.push(...parsed.findings);
  return parsed.value;
}

export function receivedFor<Id extends string>(answers: Answers<Id>, id: Id): Received | null {
  return answers.received[id] ?? null;
}

/** True where the cell is filled, whether or not it could be understood. */
export function isAnswered<Id extends string>(answers: Answers<Id>, id: Id): boolean {
  const received = receivedFor(answers, id);
  return received !== null && receivedText(received.cell).trim() !== '';
}

export function placeOf<Id extends string>(answers: Answers<Id>, id: Id): Place {
  return receivedFor(answers, id)?.at ?? answers.at;
}

export function placesOf<Id extends string>(
  received: Readonly<Partial<Record<Id, Received>>>,
): Readonly<Partial<Record<string, Place>>> {
  const entries = Object.entries(received) as [string, Received][];
  return Object.fromEntries(entries.map(([id, { at }]) => [id, at]));
}

/** A required answer that is not there; silent where the cell is filled, because its own finding already says what is wrong. */
export function reportMissing<Id extends string>(
  answers: Answers<Id>,
  field: Field<Id, unknown>,
  missing: { readonly severity: Finding['severity']; readonly advice: string },
): void {
  if (isAnswered(answers, field.id)) return;
  answers.findings.push({
    code: 'required-field-missing',
    severity: missing.severity,
    at: placeOf(answers, field.id),
    expected: `an answer to “${field.label}”`,
    received: 'nothing',
    advice: missing.advice,
  });
}

/** Adds what follows from an answer that could not be read to the finding that says so. */
export function sayConsequence<Id extends string>(answers: Answers<Id>, id: Id, consequence: string): void {
  const place = receivedFor(answers, id)?.at;
  answers.findings.forEach((finding, index) => {
    if (finding.at === place && finding.severity === 'error') {
      answers.findings[index] = { ...finding, advice: `${finding.advice} ${consequence}` };
    }
  });
}
