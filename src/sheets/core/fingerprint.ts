/**
 * Which edition of the figures a workbook holds: the product's version and a fingerprint of what it was made from. Two
 * printouts with one fingerprint hold the same figures; it is no safeguard against somebody who means to deceive.
 *
 * The fingerprint is FNV-1a over a text, twice 32 bits, as four groups of four letters and digits.
 */
export interface Edition {
  readonly version: string;
  readonly fingerprint: string;
}

export const openBookVersion = '0.1.0';

const offsetBases = [0x811c9dc5, 0x01234567] as const;
const prime = 0x01000193;

/** Two hashes of 32 bits with different beginnings, so that plain integer arithmetic is enough. */
export function fingerprintOf(text: string): string {
  const hashing = beginning();
  take(text, hashing);
  return inGroups(hashing);
}

/** Of what a value is as JSON: lists piece by piece, since of a hundred thousand rows the whole would be a long text. */
export function fingerprintOfValue(value: unknown): string {
  const hashing = beginning();
  takeAsJson(value, hashing);
  return inGroups(hashing);
}

type Hashing = [number, number];
const beginning = (): Hashing => [...offsetBases];

function take(text: string, hashing: Hashing): void {
  let [first, second] = hashing;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, prime);
    second = Math.imul(second ^ unit, prime);
  }
  hashing[0] = first;
  hashing[1] = second;
}

function takeAsJson(value: unknown, hashing: Hashing): void {
  if (!Array.isArray(value)) {
    take(value === undefined ? 'null' : JSON.stringify(value), hashing);
    return;
  }
  value.forEach((each, index) => {
    take(index === 0 ? '[' : ',', hashing);
    takeAsJson(each, hashing);
  });
  take(value.length === 0 ? '[]' : ']', hashing);
}

const inGroups = (hashing: Hashing): string =>
  hashing
    .map((hash) => (hash >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
