/**
 * Which edition of the figures a workbook holds: the product's version and a fingerprint of the review. Two printouts
 * with one fingerprint hold the same figures; it is no safeguard against somebody who means to deceive.
 *
 * The fingerprint is FNV-1a over the review's text, 64 bits, as four groups of four letters and digits.
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

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const sixtyFourBits = (1n << 64n) - 1n;

export function fingerprintOf(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * prime) & sixtyFourBits;
  return hash
    .toString(16)
    .padStart(16, '0')
    .replaceAll(/(.{4})(?=.)/g, '$1-');
}
