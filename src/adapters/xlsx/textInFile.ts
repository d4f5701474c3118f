/** The list of the words that the cells of a workbook file share. */
import { storedText } from './storedText';
import { wordsInXml } from './textBytes';

export interface SharedTexts {
  readonly numberOf: (words: string) => number;
  /** The entries that are new, in the order of their numbers. */
  readonly entries: () => Iterable<string>;
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
    entries: () => Array.from(numbers.keys(), entry),
    count: () => already + numbers.size,
  };
}

/** Space at either end, and breaks within, are only kept where it is asked for. */
function entry(words: string): string {
  const text = wordsInXml(storedText(words));
  return /^\s|\s$|[\n\t]/.test(text)
    ? `<si><t xml:space="preserve">${text}</t></si>`
    : `<si><t>${text}</t></si>`;
}
