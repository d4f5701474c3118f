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
  let [first, second]: [number, number] = [...offsetBases];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, prime);
    second = Math.imul(second ^ unit, prime);
  }
  return [first, second]
    .map((hash) => (hash >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
}
