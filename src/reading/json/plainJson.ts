/**
 * JSON as plain values for readers that take numbers as numbers: a number becomes one where no digit is lost by it, and keeps
 * its digits where it has more than a number can hold, so that 12345678901234567890.12 is never silently another.
 */
import { limits } from '../../domain/evidence/limits';
import { visibleText } from '../../domain/evidence/visibleText';
import { exact } from '../../domain/money/exact';
import { isJsonNumber, readJson, type JsonNumber, type JsonValue } from './readJson';

/** Undefined, with the problem, where the text is not JSON. */
export type PlainContent =
  { readonly content: unknown } | { readonly content: undefined; readonly problem: string };

export function readPlainJson(text: string): PlainContent {
  const read = readJson(text);
  if ('problem' in read) return { content: undefined, problem: read.problem };
  const tooLong = longText(read.content, '');
  return tooLong === null
    ? { content: plain(read.content) }
    : {
        content: undefined,
        problem: `${limits.cellCharacters.sentence.split(';')[0] ?? ''}: ${tooLong} has more`,
      };
}

/** The path of the first text that is longer than a text may be. */
function longText(value: JsonValue, path: string): string | null {
  if (typeof value === 'string') return value.length > limits.cellCharacters.most ? path || 'this one' : null;
  if (typeof value !== 'object' || value === null || isJsonNumber(value)) return null;
  for (const [name, item] of Object.entries<JsonValue>(value as Readonly<Record<string, JsonValue>>)) {
    const found =
      name.length > limits.cellCharacters.most
        ? `a name in ${path || 'it'}`
        : longText(item, `${path}/${name}`);
    if (found !== null) return found;
  }
  return null;
}

/** Nested no deeper than the reader allows. */
function plain(value: JsonValue): unknown {
  if (isJsonNumber(value)) return plainNumber(value);
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [name, item] of Object.entries(value)) object[visibleText(name)] = plain(item);
  return object;
}

const longestNumber = 400;

function plainNumber(number: JsonNumber): number | JsonNumber {
  const { digits } = number;
  const parsed = JSON.parse(digits) as number;
  if (!Number.isFinite(parsed) || digits.length > longestNumber) return number;
  return exact(digits).equals(parsed) ? parsed : number;
}
