/**
 * Words between two tags of a workbook file, and the list of the words that its cells share.
 *
 * A character that XML cannot hold is written as `_x`, four hexadecimal digits and `_`; so is a carriage return, which would
 * come back as a line feed.
 */
import { storedText } from './storedText';

const special = /[&<>\u0000-\u0008\u000b-\u001f]/;
const eachSpecial = new RegExp(special, 'g');

export function cellText(words: string): string {
  return special.test(words) ? words.replace(eachSpecial, inXml) : words;
}

function inXml(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
}

export interface SharedTexts {
  readonly numberOf: (words: string) => number;
  /** The entries that are new, in the order of their numbers. */
  readonly entries: () => readonly string[];
  readonly count: () => number;
}

/** A list that goes on behind the texts which the file has already; the first of those is known. */
export function sharedTexts(firstText: string, already: number): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (words) => {
      if (words === firstText) return 0;
      const known = numbers.get(words);
      if (known !== undefined) return known;
      const number = already + numbers.size;
      numbers.set(words, number);
      return number;
    },
    entries: () => [...numbers.keys()].map(entry),
    count: () => already + numbers.size,
  };
}

/** Space at either end, and breaks within, are only kept where it is asked for. */
function entry(words: string): string {
  const text = cellText(storedText(words));
  return /^\s|\s$|[\n\t]/.test(text)
    ? `<si><t xml:space="preserve">${text}</t></si>`
    : `<si><t>${text}</t></si>`;
}
