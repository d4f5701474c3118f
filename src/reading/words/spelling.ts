/**
 * Typing mistakes put right against the words this reader knows: a letter missing, doubled, wrong or changed about with
 * its neighbour; two such in a word of nine letters or more. A word of four letters or fewer is left as it is, but for
 * two letters changed about, and the first letter must be right or changed about: "rant" is no rent, "Foood" is food.
 *
 * Looked up by what is left of a word when a letter is taken out, so that the time does not grow with the words known.
 */
import { writtenWords } from './vocabulary';

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

const longWord = 9;
const longestWord = 40;

let withALetterOut: ReadonlyMap<string, readonly string[]> | null = null;

/** The word that was meant; null where none is near, or two are equally near. */
export function corrected(typed: string): string | null {
  // No word is so long, and what is left of one without two letters grows with the square of it.
  if (typed.length < 4 || typed.length > longestWord) return null;
  const index = (withALetterOut ??= indexed());
  const keys = new Set([typed, ...lettersOut(typed), ...(typed.length >= longWord ? twoOut(typed) : [])]);
  const near = new Set([...keys].flatMap((key) => [...(index.get(key) ?? [])]));
  const candidates = [...near]
    .map((word): Candidate => ({ word, distance: distanceBetween(typed, word) }))
    .filter(({ word, distance }) => isNear(typed, word, distance))
    .sort((first, second) => first.distance - second.distance || second.word.length - first.word.length);
  const [best, next] = candidates;
  if (best === undefined) return alikeInConsonants(typed);
  return next?.distance === best.distance && next.word.length === best.word.length ? null : best.word;
}

/** "Vehical", "insurence", "activitys": as it is heard, the vowels are what goes wrong; one word alone may be meant. */
function alikeInConsonants(typed: string): string | null {
  if (typed.length < heardFrom) return null;
  const words = (byConsonants ??= indexedByConsonants()).get(consonantsOf(typed)) ?? [];
  const near = words.filter((word) => distanceBetween(typed, word) <= 2 && word.length > 5);
  return near.length === 1 ? (near[0] ?? null) : null;
}

const heardFrom = 7;
let byConsonants: ReadonlyMap<string, readonly string[]> | null = null;

function consonantsOf(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

function indexedByConsonants(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of writtenWords) {
    const words = index.get(consonantsOf(word));
    if (words === undefined) index.set(consonantsOf(word), [word]);
    else words.push(word);
  }
  return index;
}

function isNear(typed: string, word: string, distance: number): boolean {
  const shorter = Math.min(typed.length, word.length);
  const begins = typed.startsWith(word.charAt(0)) || typed.startsWith(word.charAt(1) + word.charAt(0));
  if (!begins || distance === 0) return false;
  // "Cooked", "painted": what is done to a thing is a word of its own, and no mistyped "cooker" or "painter".
  if (typed.endsWith('ed') && word.endsWith('er')) return false;
  if (shorter <= 4) return distance === 1 && (isTransposed(typed, word) || isDoubled(typed, word));
  return distance === 1 || (distance === 2 && shorter >= longWord - 1);
}

function isTransposed(typed: string, word: string): boolean {
  const letters = (text: string) => Array.from(text).sort().join('');
  return typed.length === word.length && letters(typed) === letters(word);
}

function isDoubled(typed: string, word: string): boolean {
  return typed.length === word.length + 1 && typed.replace(/(.)\1+/g, '$1') === word.replace(/(.)\1+/g, '$1');
}

/** A hundred thousand keys, most of one word: a list takes a third of what a set takes. */
function indexed(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of writtenWords) {
    if (word.length < 4) continue;
    const keys = [word, ...lettersOut(word), ...(word.length >= longWord - 1 ? twoOut(word) : [])];
    for (const key of keys) {
      const words = index.get(key);
      if (words === undefined) index.set(key, [word]);
      else if (words.at(-1) !== word) words.push(word);
    }
  }
  return index;
}

function lettersOut(word: string): readonly string[] {
  return Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Each two once, whichever goes first. */
function twoOut(word: string): readonly string[] {
  const left: string[] = [];
  for (let first = 0; first < word.length; first += 1) {
    const [before, after] = [word.slice(0, first), word.slice(first + 1)];
    for (let next = 0; next < after.length; next += 1)
      left.push(before + after.slice(0, next) + after.slice(next + 1));
  }
  return left;
}

/** Letters to change: put in, leave out, put another, or change two about. Stops counting beyond two. */
function distanceBetween(first: string, second: string): number {
  if (Math.abs(first.length - second.length) > 2) return 3;
  let before: number[] = [];
  let above = Array.from({ length: second.length + 1 }, (_unused, at) => at);
  for (let row = 1; row <= first.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      const changed = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const shifted = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1);
      const about =
        row > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
          ? (before[column - 2] ?? 0) + 1
          : 3;
      here.push(Math.min(changed, shifted, about));
    }
    before = above;
    above = here;
  }
  return above[second.length] ?? 3;
}
