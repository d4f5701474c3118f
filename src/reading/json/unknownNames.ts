/** What a JSON file holds that nobody reads: a name that is no field, or a list where a text belongs. Named, never passed over. */
import { didYouMean } from '../../domain/evidence/closestWord';
import type { Finding } from '../../domain/evidence/finding';
import { isJsonNumber } from './readJson';

type Given = Readonly<Record<string, unknown>>;

/** A finding for each name of `given` that is not one of `known`. */
export function unknownNames(given: Given, known: readonly string[], path: string): readonly Finding[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name) && name !== '$schema')
    .map((name) => ({
      code: 'unknown-field',
      severity: 'error',
      at: { cell: `${path}/${name}` },
      expected: `one of ${known.join(', ')}`,
      received: shortWord(name),
      advice: `Correct the name or take it out; what stands there is not used.${didYouMean(name, known)}`,
    }));
}

export function wrongShape(path: string, expected: string, given: unknown): Finding {
  return {
    code: 'line-not-understood',
    severity: 'error',
    at: { cell: path },
    expected,
    received: shapeOf(given),
    advice: 'Correct it; what stands there is not used.',
  };
}

/** A finding where something stands that is neither a text nor a number nor nothing. */
export function notPlain(given: Given, names: readonly string[], path: string): readonly Finding[] {
  return names.flatMap((name) => {
    const value = given[name];
    const isPlain = value === undefined || value === null || ['string', 'number'].includes(typeof value);
    return isPlain || isJsonNumber(value) ? [] : [wrongShape(`${path}/${name}`, 'a text or a number', value)];
  });
}

function shapeOf(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  if (given === null) return 'nothing';
  return typeof given === 'object' ? 'an object' : `a single value: ${shortWord(JSON.stringify(given))}`;
}

function shortWord(word: string): string {
  return word.length > 60 ? `${word.slice(0, 59)}…` : word;
}
