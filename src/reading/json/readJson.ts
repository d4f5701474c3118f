/**
 * The one reader of JSON: submissions, needs, contracts, ledgers, benchmarks, mappings and calculations are all read here.
 *
 * Numbers stay as they were written; a name that stands twice in one object is a mistake, not the last of the two; nothing is
 * inherited, so that `constructor` and `__proto__` are names like any other; depth and length have a limit; and a mistake is
 * told with its line and column.
 *
 * Worked example: `{"a": 1,⏎ "a": 2}` gives "line 2, column 2: “a” stands twice in one object, first in line 1".
 */
import { limits } from '../../domain/evidence/limits';

/** A number as it was written: `5600.10`, `1e400`. */
export interface JsonNumber {
  readonly digits: string;
}

export type JsonValue =
  string | boolean | null | JsonNumber | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The content of a text, or the sentence of its first mistake. */
export type JsonContent = { readonly content: JsonValue } | { readonly problem: string };

export function readJson(text: string): JsonContent {
  const reading = { text, at: text.startsWith('\uFEFF') ? 1 : 0, count: 0 };
  try {
    const content = valueAt(reading, 0);
    afterSpace(reading);
    if (reading.at < text.length) throw new Mistake(reading.at, 'the text should end here');
    return { content };
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    return { problem: mistakeInWords(text, mistake) };
  }
}

const numbers = new WeakSet<object>();

export function isJsonNumber(value: unknown): value is JsonNumber {
  return typeof value === 'object' && value !== null && numbers.has(value);
}

export function isJsonObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isJsonNumber(value);
}

interface Reading {
  readonly text: string;
  at: number;
  /** Names and values so far. */
  count: number;
}

class Mistake extends Error {
  constructor(
    readonly at: number,
    words: string,
  ) {
    super(words);
  }
}

function valueAt(reading: Reading, depth: number): JsonValue {
  afterSpace(reading);
  if (depth > limits.depth.most) throw new Mistake(reading.at, limits.depth.sentence);
  counted(reading);
  const first = reading.text[reading.at];
  if (first === '{') return objectAt(reading, depth);
  if (first === '[') return listAt(reading, depth);
  if (first === '"') return stringAt(reading);
  return numberAt(reading) ?? wordAt(reading);
}

function objectAt(reading: Reading, depth: number): JsonValue {
  const object = Object.create(null) as Record<string, JsonValue>;
  const first = new Map<string, number>();
  reading.at += 1;
  if (takes(reading, '}')) return object;
  for (;;) {
    afterSpace(reading);
    const start = reading.at;
    if (reading.text[start] !== '"') throw new Mistake(start, 'a name in double quotes is expected');
    const name = stringAt(reading);
    const earlier = first.get(name);
    if (earlier !== undefined) {
      const line = placeOf(reading.text, earlier).line;
      throw new Mistake(
        start,
        `“${shortened(name)}” stands twice in one object, first in line ${String(line)}`,
      );
    }
    first.set(name, start);
    counted(reading);
    if (!takes(reading, ':')) throw new Mistake(reading.at, `a colon is expected after “${shortened(name)}”`);
    object[name] = valueAt(reading, depth + 1);
    if (takes(reading, '}')) return object;
    if (!takes(reading, ',')) throw new Mistake(reading.at, 'a comma or the end of the object is expected');
  }
}

function listAt(reading: Reading, depth: number): JsonValue {
  const items: JsonValue[] = [];
  reading.at += 1;
  if (takes(reading, ']')) return items;
  for (;;) {
    items.push(valueAt(reading, depth + 1));
    if (takes(reading, ']')) return items;
    if (!takes(reading, ',')) throw new Mistake(reading.at, 'a comma or the end of the list is expected');
  }
}

/** The text between two quotes. Its end is looked for quote by quote, so that a text of any length is read once. */
function stringAt(reading: Reading): string {
  const { text, at: start } = reading;
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end < 0) throw new Mistake(start, 'the text that begins here does not end');
  reading.at = end + 1;
  const written = text.slice(start + 1, end);
  const raw = /[\u0000-\u001F]/.exec(written);
  if (raw !== null)
    throw new Mistake(start + 1 + raw.index, 'a line break or control character stands within a text');
  return written.includes('\\') ? unescaped(written, start + 1) : written;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before -= 1;
  return (at - before) % 2 === 0;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function unescaped(written: string, start: number): string {
  return written.replace(/\\(u[0-9A-Fa-f]{4}|[^])/g, (escape, letter: string, at: number) => {
    if (letter.length === 5) return String.fromCharCode(Number.parseInt(letter.slice(1), 16));
    const meant = escapes.get(letter);
    if (meant === undefined) throw new Mistake(start + at, `“${escape}” is no escape of JSON`);
    return meant;
  });
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function numberAt(reading: Reading): JsonNumber | null {
  numberPattern.lastIndex = reading.at;
  const digits = numberPattern.exec(reading.text)?.[0];
  if (digits === undefined) return null;
  reading.at += digits.length;
  const number: JsonNumber = { digits };
  numbers.add(number);
  return number;
}

function wordAt(reading: Reading): JsonValue {
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (reading.text.startsWith(word, reading.at)) {
      reading.at += word.length;
      return value;
    }
  }
  throw new Mistake(
    reading.at,
    'a value is expected: a text in double quotes, a number, {…}, […], true, false or null',
  );
}

function afterSpace(reading: Reading): void {
  while (' \t\n\r'.includes(reading.text[reading.at] ?? '!')) reading.at += 1;
}

function takes(reading: Reading, sign: string): boolean {
  afterSpace(reading);
  if (reading.text[reading.at] !== sign) return false;
  reading.at += 1;
  return true;
}

function counted(reading: Reading): void {
  reading.count += 1;
  if (reading.count > limits.names.most) throw new Mistake(reading.at, limits.names.sentence);
}

function mistakeInWords(text: string, { at, message }: Mistake): string {
  const { line, column } = placeOf(text, at);
  const found = text.slice(at, at + 12).split(/[\r\n]/, 1)[0] ?? '';
  const what =
    at >= text.length ? ', and the text ends' : found === '' ? '' : `, and “${found}” stands there`;
  const said = /expected|should end/.test(message) ? what : '';
  return `line ${String(line)}, column ${String(column)}: ${message}${said}`;
}

/** A byte order mark is no part of the first line. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(text.startsWith('\uFEFF') ? 1 : 0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
