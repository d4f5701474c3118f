/**
 * One of a list: by its words on the sheet, its name in JSON, or a synonym, letter case and punctuation apart.
 *
 * Worked example: `Sleep-in`, `sleepIn` and `sleep in` are all the post type sleep-in; `snooze` is `value-not-in-list`.
 */
import { workedOutOnce } from '../../evidence/foundByKey';
import type { Validated } from '../../evidence/validated';
import type { Choice } from '../field';
import { receivedText, type Received } from '../received';
import {
  accepted,
  isBlank,
  noAnswer,
  plainWords,
  refused,
  saysNotApplicable,
  spreadsheetError,
} from './answer';

export interface ChoiceQuestion<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
}

export function parseChoice<Id extends string>(
  received: Received,
  question: ChoiceQuestion<Id>,
): Validated<Id> {
  const { cell } = received;
  if (cell.kind === 'error') return spreadsheetError(received, question.label);
  const text = receivedText(cell);
  if (isBlank(received) || saysNotApplicable(text)) return noAnswer;
  const choice = choiceNamed(text, question.choices);
  if (choice !== null) return accepted(choice.id);
  return refused(received, {
    code: 'value-not-in-list',
    severity: 'warning',
    expected: `one of: ${question.choices.map(({ label }) => label).join(', ')}`,
    advice: `Choose an answer to “${question.label}” from the list.`,
  });
}

function choiceNamed<Id extends string>(text: string, choices: readonly Choice<Id>[]): Choice<Id> | null {
  return choices[placesByName(choices).get(plainWords(text)) ?? -1] ?? null;
}

/** A list's names made plain once: every line of a fee is asked the same questions. Of two choices of one name the first is meant. */
const placesByName = workedOutOnce((choices: readonly Choice[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  choices.forEach(({ id, label, synonyms }, place) => {
    for (const name of [id, label, ...synonyms].map(plainWords))
      if (!places.has(name)) places.set(name, place);
  });
  return places;
});
