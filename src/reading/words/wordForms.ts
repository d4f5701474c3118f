/** One form for a word however it is written: the singular, and what is written together or apart. */
import { irregularWords, writtenTogether } from './abbreviations';

/** The singular, by the plain rule and a list of those that break it. */
export function singular(word: string): string {
  const irregular = irregularWords.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** "Sleep-ins", "sleeping in" and "s/in" as one word, so that the small words inside are not lost. */
export function writtenAsOne(text: string): string {
  return writtenTogether.reduce((form, [pattern, word]) => form.replace(pattern, word), text);
}
