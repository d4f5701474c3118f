/**
 * JSON with its numbers kept as they were written. `JSON.parse` turns 5600.10 into a binary fraction and 1e400 into
 * infinity; here a number stays its own digits until an exact decimal is made of it.
 *
 * Worked example: `{"amount": 5600.10}` gives `{amount: {digits: '5600.10'}}`.
 */
export interface JsonNumber {
  readonly digits: string;
}

export type JsonValue =
  string | boolean | null | JsonNumber | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The content of `text`, or what is wrong with it in the parser's own words. */
export type JsonContent = { readonly content: JsonValue } | { readonly problem: string };

/** Before a number that was put in quotes, and before a text that itself begins with one of the two marks. */
const numberMark = '\u0001';
const textMark = '\u0002';

const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

export function parseJsonExactly(text: string): JsonContent {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    JSON.parse(plain);
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : 'the text is not JSON' };
  }
  const quoted = plain.replace(stringOrNumber, marked);
  return { content: JSON.parse(quoted, numbersBack) as JsonValue };
}

function marked(token: string): string {
  if (!token.startsWith('"')) return JSON.stringify(`${numberMark}${token}`);
  const text = JSON.parse(token) as string;
  return text.startsWith(numberMark) || text.startsWith(textMark)
    ? JSON.stringify(`${textMark}${text}`)
    : token;
}

export function isJsonObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isJsonNumber(value);
}

/** A number's digits are kept under a name no JSON of ours uses, as an object made here and nowhere else. */
export function isJsonNumber(value: JsonValue): value is JsonNumber {
  return typeof value === 'object' && value !== null && numbers.has(value);
}

const numbers = new WeakSet<object>();

function numbersBack(_name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.startsWith(textMark)) return value.slice(textMark.length);
  if (!value.startsWith(numberMark)) return value;
  const number: JsonNumber = { digits: value.slice(numberMark.length) };
  numbers.add(number);
  return number;
}
