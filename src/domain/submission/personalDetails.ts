/**
 * A submission never holds a child's name or date of birth. A value that looks like one is a finding, so that it is taken out
 * before the file goes any further.
 *
 * What is looked at: the placement reference, labels, needs, outcomes, measures, step-downs and notes. The provider, the
 * home and the role are not: those are names of organisations and jobs.
 *
 * Worked examples: the reference `Jamie Smith` is name-like, `CYP-2041` is not; the note `DOB 12/03/2011` is
 * date-of-birth-like, `review 12/03/2027` is not.
 */
import type { Finding } from '../evidence/finding';
import { looksLikeDay } from '../evidence/birthDates';
import type { TextPurpose } from '../evidence/personalDetail';
import { personalDetailsIn, withoutPersonalDetails } from '../evidence/personalDetails';
import { personalFinding } from '../evidence/personalFindings';
import type { FeeSubmission } from './feeSubmission';
import { receivedText, type Received } from './received';

export function findPersonalDetails(submission: FeeSubmission): readonly Finding[] {
  const { placementReference, notes } = submission.placement;
  const isOurs = submission.layout === 'json';
  const labels = submission.costs.map(({ fields }) => fields.label);
  const texts = [
    notes,
    ...submission.posts.map(({ fields }) => fields.notes),
    ...submission.costs.map(({ fields }) => fields.notes),
    ...submission.additionalNeeds.flatMap(({ fields }) => [
      fields.need,
      fields.intendedOutcome,
      fields.measure,
      fields.stepDownTo,
      fields.notes,
    ]),
  ];
  const reference = placementReference === undefined ? [] : detailsInReference(placementReference);
  return [
    ...reference,
    ...labels.flatMap((each) => detailsIn(each, 'cell')),
    ...texts.flatMap((each) => detailsIn(each, isOurs ? 'note' : 'cell')),
  ];
}

function detailsInReference(received: Received): readonly Finding[] {
  const text = receivedText(received.cell).trim();
  const isDay = received.cell.kind === 'date' || looksLikeDay(text);
  const found = detailsIn(received, 'reference');
  return isDay && !found.some(({ code }) => code === 'date-of-birth-like-value')
    ? [...found, personalFinding('birthDate', received.at)]
    : found;
}

function detailsIn(received: Received | undefined, purpose: TextPurpose): readonly Finding[] {
  if (received === undefined) return [];
  const kinds = personalDetailsIn(receivedText(received.cell), purpose).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => personalFinding(kind, received.at));
}

/** Names of organisations and jobs, and answers from a list: none of them is a child's. */
const leftUnread = new Set(['provider', 'home', 'role', 'category', 'period', 'basis']);

/** The submission with a word in brackets for each detail. */
export function submissionWithoutDetails(submission: FeeSubmission): FeeSubmission {
  const { placement, posts, costs, additionalNeeds } = submission;
  return {
    ...submission,
    placement: fieldsWithout(placement),
    posts: posts.map((row) => ({ ...row, fields: fieldsWithout(row.fields) })),
    costs: costs.map((row) => ({ ...row, fields: fieldsWithout(row.fields) })),
    additionalNeeds: additionalNeeds.map((row) => ({ ...row, fields: fieldsWithout(row.fields) })),
  };
}

function fieldsWithout<F extends Readonly<Partial<Record<string, Received>>>>(fields: F): F {
  const entries = Object.entries(fields).map(([name, received]) =>
    received?.cell.kind !== 'text' || leftUnread.has(name)
      ? [name, received]
      : [name, { ...received, cell: { kind: 'text', text: plainOf(name, received.cell.text) } }],
  );
  return Object.fromEntries(entries) as F;
}

function plainOf(name: string, text: string): string {
  return withoutPersonalDetails(text, name === 'placementReference' ? 'reference' : 'note');
}
