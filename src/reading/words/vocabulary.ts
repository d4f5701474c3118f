/** Every wording that speaks for a category, indexed by its first word, and every word that is known at all. */
import type { CostCategory } from '../../domain/fee/costCategory';
import { abbreviations, irregularWords } from './abbreviations';
import {
  additionalEducationWords,
  additionalHealthWords,
  additionalStaffingWords,
} from './additionalNeedsWords';
import { homeRunningWords } from './homeRunningWords';
import { livingWords } from './livingWords';
import {
  centralOverheadWords,
  discountWords,
  placesKeptEmptyWords,
  returnWords,
  taxWords,
} from './overheadAndReturnWords';
import { premisesWords } from './premisesWords';
import { directCareWords, managementAndSupportWords } from './staffingWords';
import { supplierNames } from './supplierNames';
import { welshWords } from './welshWords';
import { joiningWords, plainWords, wordClasses, type WordClass } from './wordClasses';
import { singular, writtenAsOne } from './wordForms';
import { listed, type WordList } from './wordList';

export type Strength = 'owner' | 'sure' | 'likely' | 'hint';

/** A word, or the class of words that may stand there. */
type Piece = string | ReadonlySet<string>;

export interface Wording {
  readonly pieces: readonly Piece[];
  /** Of the pieces, how many are classes. */
  readonly classes: number;
  readonly category: CostCategory;
  readonly strength: Strength;
}

/** In the order of the form. */
const wordLists: readonly WordList[] = [
  directCareWords,
  managementAndSupportWords,
  premisesWords,
  livingWords,
  homeRunningWords,
  centralOverheadWords,
  additionalStaffingWords,
  additionalHealthWords,
  additionalEducationWords,
  returnWords,
  taxWords,
  placesKeptEmptyWords,
  discountWords,
  ...welshWords,
  ...supplierNames,
];

const wordings: readonly Wording[] = wordLists.flatMap((list) => {
  const written = (['owner', 'sure', 'likely', 'hint'] as const).flatMap((strength) =>
    list[strength].map((text) => ({ words: wordsOfWording(text).join(' '), strength })),
  );
  // What is written twice has the strength it is given first.
  const strengths = new Map([...written].reverse().map(({ words, strength }) => [words, strength]));
  return [...strengths].map(([words, strength]) => wordingOf(words, list.category, strength));
});

function wordingOf(words: string, category: CostCategory, strength: Strength): Wording {
  const pieces = words.split(' ').map((word) => classNamed(word) ?? word);
  return { pieces, classes: pieces.filter((piece) => typeof piece !== 'string').length, category, strength };
}

function classNamed(word: string): ReadonlySet<string> | null {
  if (!word.startsWith('{')) return null;
  const name = word.slice(1, -1);
  if (!(name in wordClasses)) throw new Error(`No class of words is named ${name}.`);
  return wordClasses[name as WordClass];
}

const byFirstWord = groupedByFirstWord();

/** Words that a label may hold without being misspelt. */
const knownWords: ReadonlySet<string> = new Set([
  ...wordings.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === 'string')),
  ...Object.values(wordClasses).flatMap((words) => [...words]),
  ...plainWords,
  ...joiningWords,
  ...[...abbreviations.values()].flat(),
]);

/** Words as they may be typed: the known, those with a form of their own, and the plurals that change a word's end. */
export const writtenWords: ReadonlySet<string> = new Set([
  ...knownWords,
  ...irregularWords.keys(),
  ...listed(
    'young, head, keeping, sleeping, sleep, office, quarters, taker, teacher, regulation, cost, handy, key',
  ),
  ...[...knownWords].filter((word) => /[^aeiou]y$/.test(word)).map((word) => `${word.slice(0, -1)}ies`),
]);

export function isKnownWord(word: string): boolean {
  return knownWords.has(word);
}

/** Wordings that may begin with this word. */
export function wordingsFrom(word: string): readonly Wording[] {
  return byFirstWord.get(word) ?? [];
}

/** Whether a word of a label is this word of a wording, by itself or by its class. */
export function isWord(word: string, wanted: Piece): boolean {
  return typeof wanted === 'string' ? word === wanted : wanted.has(word);
}

function wordsOfWording(text: string): readonly string[] {
  return writtenAsOne(text)
    .split(' ')
    .map((word) => (word.startsWith('{') ? word : singular(word)))
    .filter((word) => word !== '' && !joiningWords.has(word));
}

function groupedByFirstWord(): ReadonlyMap<string, readonly Wording[]> {
  const groups = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const first = wording.pieces[0] ?? '';
    for (const word of typeof first === 'string' ? [first] : first) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [wording]);
      else group.push(wording);
    }
  }
  return groups;
}
