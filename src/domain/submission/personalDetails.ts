/**
 * A submission never holds a child's name or date of birth. A value that looks like one is a finding, so that it is
 * taken out before the file goes any further.
 *
 * What is looked at: the placement reference, labels, needs, outcomes, measures, step-downs and notes. The provider, the
 * home and the role are not: those are names of organisations and jobs.
 *
 * Worked examples: the reference `Jamie Smith` is name-like, `CYP-2041` is not; the note `DOB 12/03/2011` is
 * date-of-birth-like, `review 12/03/2027` is not.
 */
import type { Finding } from '../evidence/finding';
import type { FeeSubmission } from './feeSubmission';
import { commonForenames } from './forenames';
import { receivedText, type Received } from './received';

export function findPersonalDetails(submission: FeeSubmission): readonly Finding[] {
  const { placementReference, notes } = submission.placement;
  const freeText = [
    notes,
    ...submission.posts.map(({ fields }) => fields.notes),
    ...submission.costs.flatMap(({ fields }) => [fields.label, fields.notes]),
    ...submission.additionalNeeds.flatMap(({ fields }) => [
      fields.need,
      fields.intendedOutcome,
      fields.measure,
      fields.stepDownTo,
      fields.notes,
    ]),
  ].filter((received) => received !== undefined);
  const reference = placementReference === undefined ? [] : detailsInReference(placementReference);
  return [...reference, ...freeText.flatMap(detailsInText)];
}

function detailsInReference(received: Received): readonly Finding[] {
  const text = receivedText(received.cell).trim();
  return [
    ...(looksLikeNameAlone(text) || looksLikeNameWithin(text) ? [nameLike(received)] : []),
    ...(received.cell.kind === 'date' || looksLikeBirthDate(text) || looksLikeDay(text)
      ? [birthDateLike(received)]
      : []),
  ];
}

function detailsInText(received: Received): readonly Finding[] {
  const text = receivedText(received.cell);
  return [
    ...(looksLikeNameWithin(text) ? [nameLike(received)] : []),
    ...(looksLikeBirthDate(text) ? [birthDateLike(received)] : []),
  ];
}

const notPartOfAName =
  /\b(placement|reference|ref|child|children|young|person|home|house|lodge|cottage|farm|hall|council|county|city|borough|spot|solo|block|framework|emergency|residential|standard|complex|care|support|bed|place|male|female|new|not|to|be|the|and|for|of|north|south|east|west)\b/i;

/** A reference that is nothing but two or three words of letters, such as `Jamie Smith` or `SMITH, Jamie`. */
export function looksLikeNameAlone(text: string): boolean {
  const isWords = /^\p{Lu}[\p{L}'’-]+(,\s*|\s+)(\p{Lu}[\p{L}'’-]*\.?\s+)?\p{Lu}[\p{L}'’-]+$/u.test(
    text.trim(),
  );
  return isWords && !notPartOfAName.test(text);
}

const afterForename =
  /^(?:house|home|lodge|cottage|farm|hall|street|road|lane|avenue|close|court|park|school|college|academy|centre|foundation|trust|ltd|limited|plc|llp|hospital|church|day|group|care|services|lewis|and)$/i;

/** A forename with a surname, a possessive, or a word such as "for" before it: `support for Jamie`, `Jamie’s therapy`. */
export function looksLikeNameWithin(text: string): boolean {
  if (/\b(child|young person|yp)['’]?s?\s+(full\s+)?name\s*(is|:)/i.test(text)) return true;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.some((word, index) => isForenameInUse(word, words[index - 1] ?? '', words[index + 1] ?? ''));
}

function isForenameInUse(word: string, before: string, after: string): boolean {
  const possessive = /['’]s$/i.test(word);
  const name = word.replace(/['’]s?$/i, '');
  if (!/^\p{Lu}/u.test(name) || !commonForenames.has(name.toLowerCase())) return false;
  if (/^(st|saint|king|queen|prince|princess)$/i.test(before) || afterForename.test(after)) return false;
  const surnameFollows = /^\p{Lu}[\p{L}'’-]+$/u.test(after) && !isAllCapitals(after);
  return (
    possessive ||
    surnameFollows ||
    /^(for|with|to|child|of|by|when|if|help|helps|keep|support|called|named)$/i.test(before)
  );
}

/** `NHS`, `CAMHS`: an abbreviation, not a surname. */
function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?[\s/.-]+(?:\d{1,2}|[a-z]{3,9})[\s/.,-]+\d{2,4}|\d{4}-\d{2}-\d{2}`;
const birthDate = new RegExp(
  String.raw`(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate of birth\b|\bborn(?: on)?\b|\bbirth ?date\b)[^\d]{0,12}(?:${day})`,
  'i',
);

/** A day beside the words that make it a birthday: `DOB 12/03/2011`, `born on 3 May 2012`. */
export function looksLikeBirthDate(text: string): boolean {
  return birthDate.test(text);
}

/** A placement reference has no reason to be a day. */
function looksLikeDay(text: string): boolean {
  return new RegExp(`(?:^|[^\\d])(?:${day})(?:$|[^\\d])`, 'i').test(text);
}

function nameLike(received: Received): Finding {
  return {
    code: 'name-like-value',
    severity: 'warning',
    at: received.at,
    expected: 'a reference or a description without anybody’s name',
    received: 'text that looks like a person’s name',
    advice:
      'If it is a name, take it out and use the council’s placement reference; then delete this copy of the file.',
  };
}

function birthDateLike(received: Received): Finding {
  return {
    code: 'date-of-birth-like-value',
    severity: 'warning',
    at: received.at,
    expected: 'no date of birth',
    received: 'a date that looks like a date of birth',
    advice:
      'If it is a date of birth, take it out and give an age band instead; then delete this copy of the file.',
  };
}
