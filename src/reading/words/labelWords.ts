/**
 * A label as the words that matter, brought to one form: lower case, singular, abbreviations in full, typing mistakes of
 * one letter put right, amounts and codes left out.
 *
 * Worked examples: "7006 Employer's N.I. @ 15%" is `employer ni`; "Repiars & maintenance" is `repair` and `maintenance`
 * joined; "Rent of premises £1,850 pcm" is `premise rent`, since what is named first stands before "of".
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import { abbreviations } from './abbreviations';
import { corrected } from './spelling';
import { singular, writtenAsOne } from './wordForms';
import { isKnownWord } from './vocabulary';
import { joiningWords, wordClasses } from './wordClasses';

export interface LabelWord {
  readonly text: string;
  /** As it was typed, where a typing mistake was put right. */
  readonly typed: string | null;
  /** One of several things named side by side: counted from nought. */
  readonly thing: number;
}

/** The orders a label can be read in: what stands first may be the thing itself or the heading of it. */
export const readingsOf = rememberedByText(ordersOf, 2000);

function ordersOf(label: string): readonly (readonly LabelWord[])[] {
  const { text, mistakes } = spelt(writtenAsOne(tidied(label.slice(0, longestLabel))));
  const parts = partsOf(writtenAsOne(text))
    .map((part) => wordsOfPart(part, mistakes))
    .filter((words) => words.length > 0);
  const turned = [...parts].reverse();
  const orders = parts.length > 1 ? [joined(turned), joined(parts)] : [joined(parts)];
  return orders.flatMap((words) => {
    const shared = withSharedHead(words);
    return shared === null ? [words] : [words, shared];
  });
}

/** What is longer is no label: it is read as far as this. */
const longestLabel = 300;

function partsOf(text: string): readonly string[] {
  return text
    .split(/\s[-–—]+\s|(?<!\d):|:(?!\d)|[–—;()[\]|]|\s-(?=[a-z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function tidied(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/^\s*[a-z]{0,2}\d{3,8}[\s:./-]+(?=[a-z])/, '')
    .replace(/(\d)\s*:\s*(\d)/g, '$1:$2')
    .replace(
      /@?\s*[£€]\s*[\d,.]+\s*k?\b(\s*(per|a|an)\s+[a-z]+\b|\s*\/\s*[a-z]+\b|\s*(pppw|pppd|pp|pw|pa|pcm|ph|pd|each)\b)*/g,
      ' ',
    )
    .replace(
      /(?<=[a-z].*)\b(inc|incl|including|inclusive of|plus|ex|excl|excluding)\b\.?\s*(of\s+)?(irrecoverable\s+)?vat\b/g,
      ' ',
    )
    .replace(/\b\d+ on\W+(and )?\d+ off\b/g, ' ')
    .replace(/\b\d{1,2}([.:]\d\d)?\s*[ap]m\b(\s*(-|–|to|until)\s*)?/g, ' ')
    .replace(
      /(?<=[a-z].*)\b(per|for each) (child|young person|yp|placement|place|bed|resident)( (per|a|each) (week|wk|month|year|annum|night|day))?\b|(?<=[a-z].*)\b(per|each|a) (week|wk|month|year|annum|night|day|hour|session|shift|visit)\b/g,
      ' ',
    )
    .replace(
      /(?<=[a-z].*)\b((during|in|over|outside) (the )?)?((school|summer|half[- ]?term) (holidays|time)|term[- ]?time)( only)?(?=\W*$)/g,
      ' ',
    )
    .replace(
      /(?<=[a-z].*)\b(before|after|around|outside( of)?|out of) school( hours| days)?(?! *(club|care|activit|tuition|tutor|provision|session|scheme|support|transport|run))\b/g,
      ' ',
    )
    .replace(/^(add|plus|and|including|includes|incl)\b[\s:-]+(?=[a-z])/, '')
    .replace(/(?<=[a-z].*?)[\d.]+\s*%\s*(of|on)\s+(the\s+)?[a-z &.-]+$/, ' ')
    .replace(/@\s*[\d,.]+\s*(%|p\b|k\b)?/g, ' ')
    .replace(/\b[\d,.]+\s*%|\(\d+\)/g, ' ')
    .replace(/\b([a-z])\.\s?((?:[a-z]\.\s?)*)([a-z])(\.|\b)/g, (whole) => `${whole.replace(/[.\s]/g, '')} `);
}

interface Spelt {
  readonly text: string;
  /** What was typed, by the word that was meant. */
  readonly mistakes: ReadonlyMap<string, string>;
}

function spelt(text: string): Spelt {
  const mistakes = new Map<string, string>();
  const right = text.replace(/[a-z]{4,}/g, (word) => {
    const meant =
      isWrittenWord(word) || takenApart(singular(word)) !== null
        ? null
        : (corrected(word) ?? corrected(singular(word)));
    if (meant === null) return word;
    mistakes.set(singular(meant), word);
    return meant;
  });
  return { text: right, mistakes };
}

function isWrittenWord(word: string): boolean {
  const one = singular(word);
  return [word, one].some((form) => isKnownWord(form) || abbreviations.has(form));
}

interface Loose {
  readonly text: string;
  readonly joins: boolean;
}

function wordsOfPart(part: string, mistakes: Spelt['mistakes']): readonly LabelWord[] {
  const turned = turnedAroundPreposition(part);
  const words: LabelWord[] = [];
  let thing = 0;
  for (const { text, joins } of looseWords(turned)) {
    if (joins) {
      if (words.length > 0) thing += 1;
      continue;
    }
    for (const word of settled(text)) words.push({ text: word, typed: mistakes.get(word) ?? null, thing });
  }
  return rejoined(words);
}

/** "Rent of premises" as "premises rent", so that what it is stands last as in "premises rent". */
function turnedAroundPreposition(part: string): string {
  const [, rank, led, others] = headAndOthers.exec(part) ?? [];
  if (rank !== undefined && led !== undefined && others !== undefined)
    return `${led} ${rank} and ${turnedAroundPreposition(others)}`;
  const found = /^(.*?[a-z].*?)\s(?:of|for|to|towards|in|re)\s(?!(?:include|be|date|follow)\b)(.+)$/.exec(
    part,
  );
  const [, thing, whose] = found ?? [];
  return thing === undefined || whose === undefined ? part : `${turnedAroundPreposition(whose)} ${thing}`;
}

/** "Head of care and seniors": people beside the head, not what the head is of. */
const headAndOthers =
  /^((?:[a-z]+ )?(?:heads?|managers?|directors?|leads?)) (?:of|for) ([a-z ]+?) ?(?:&|\+|,|\/|\band\b) ?((?:the )?(?:deput|senior|team lead|shift lead|manager|administrator|assistant|admin|(?:care |home |house )?office).*)$/;

function looseWords(text: string): readonly Loose[] {
  const found =
    text.match(/\d+:\d+|[a-z]{1,3}[&/][a-z]{1,3}(?![a-z&/])|[a-z][a-z0-9']*|[&+/,]|\d+[a-z]*/g) ?? [];
  return found.flatMap((piece) => {
    if (/^[&+/,]$/.test(piece) || piece === 'and' || piece === 'or') return [{ text: piece, joins: true }];
    if (!/[&/]/.test(piece) || abbreviations.has(piece)) return [{ text: piece, joins: false }];
    const [first = '', second = ''] = piece.split(/[&/]/);
    return [
      { text: first, joins: false },
      { text: '&', joins: true },
      { text: second, joins: false },
    ];
  });
}

function settled(piece: string): readonly string[] {
  if (/^\d+:\d+$/.test(piece)) return [piece];
  const digits = /^\d+([a-z]*)$/.exec(piece);
  if (digits !== null) return unit(digits[1] ?? '');
  const bare = piece.replace(/'s?$|'(?=s?$)/, '');
  const short = abbreviations.get(bare) ?? abbreviations.get(bare.replace(/'/g, ''));
  if (short !== undefined) return short;
  const word = singular(bare.replace(/'/g, ''));
  if (joiningWords.has(word)) return [];
  const plural = abbreviations.get(word);
  if (plural !== undefined && word.length > 1) return plural;
  return word.length < 2 || isKnownWord(word) ? [word] : (takenApart(word) ?? [word]);
}

/** "10hrs" says hours and no more; a figure by itself says nothing. */
function unit(letters: string): readonly string[] {
  const word = abbreviations.get(letters)?.[0] ?? singular(letters);
  return word.length > 1 && isKnownWord(word) ? [word] : [];
}

/** "Pocketmoney" as two words that are known. */
function takenApart(word: string): readonly string[] | null {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, second] = [word.slice(0, cut), singular(word.slice(cut))];
    if (isPart(first) && isPart(second)) return [first, second];
  }
  return null;
}

/** "House keeping" or "hand yman": two words that are one. */
function rejoined(words: readonly LabelWord[]): readonly LabelWord[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const before = words[index - 1];
    if (before !== undefined && isOneWord(before, word)) return [];
    return next !== undefined && isOneWord(word, next) ? [{ ...word, text: word.text + next.text }] : [word];
  });
}

function isOneWord(first: LabelWord, second: LabelWord): boolean {
  const neither = !isKnownWord(first.text) || !isKnownWord(second.text);
  return neither && first.thing === second.thing && isKnownWord(first.text + second.text);
}

function isPart(word: string): boolean {
  return isKnownWord(word) && !joiningWords.has(word);
}

function joined(parts: readonly (readonly LabelWord[])[]): readonly LabelWord[] {
  return parts.flat();
}

function isSharedHead(word: string): boolean {
  return wordClasses.person.has(word) || wordClasses.head.has(word);
}

/** "Cleaning & catering staff" as cleaning staff and catering staff; null where nothing is shared. */
function withSharedHead(words: readonly LabelWord[]): readonly LabelWord[] | null {
  const last = words.at(-1);
  if (last === undefined || last.thing === 0 || !isSharedHead(last.text)) return null;
  return words.flatMap((word, index) => {
    const ends = words[index + 1]?.thing !== word.thing && word !== last;
    return ends && !isSharedHead(word.text) ? [word, { ...last, thing: word.thing }] : [word];
  });
}
