/**
 * Which edition of the figures a workbook holds: the product's version and a fingerprint of the review. Two printouts
 * with one fingerprint hold the same figures; it is no safeguard against somebody who means to deceive.
 *
 * The fingerprint is FNV-1a over the review's text, 32 bits forwards and 32 backwards, as four groups of four letters
 * and digits.
 */
import type { FeeReview } from '../../domain/review/feeReview';

export interface Edition {
  readonly version: string;
  readonly fingerprint: string;
}

export const openBookVersion = '0.1.0';

export function editionOf(review: FeeReview): Edition {
  return { version: openBookVersion, fingerprint: fingerprintOf(JSON.stringify(review)) };
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** Two passes of 32 bits, the second over the text from its end, so that plain integer arithmetic is enough. */
export function fingerprintOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const forwards = hashOf(bytes);
  const backwards = hashOf(bytes.reverse());
  return [forwards, backwards]
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
}

function hashOf(bytes: Uint8Array): number {
  let hash = offsetBasis;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, prime);
  return hash >>> 0;
}
