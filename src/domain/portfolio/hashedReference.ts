/**
 * A placement's reference as it leaves the council: HMAC-SHA256 with the council's own key, so that the same placement is
 * known again and nobody without the key can find out which it is. Text is taken as UTF-8, nothing trimmed or changed.
 *
 * Worked example: the reference "what do ya want for nothing?" under the key "Jefe" (RFC 4231, test case 2) is
 * 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843.
 *
 * Errors: text that holds half a character (a lone surrogate) has no UTF-8; two references could then become one.
 */
import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { priceFinding, refused, worked, type Worked } from '../evidence/priceFinding';

export function hashedReference(reference: string, key: string): Worked<string> {
  const bytes = utf8(reference);
  const keyBytes = utf8(key);
  if (bytes === null || keyBytes === null)
    return refused(
      priceFinding('text-not-unicode', {
        at: bytes === null ? 'reference' : 'key',
        expected: 'whole characters',
        received: 'half of one',
        advice: 'Copy the text again from where it comes from.',
      }),
    );
  return worked(bytesToHex(hmac(sha256, keyBytes, bytes)));
}

function utf8(text: string): Uint8Array | null {
  const bytes = Array.from(text, (character) => bytesOf(character.codePointAt(0) ?? 0));
  return bytes.some((each) => each === null) ? null : Uint8Array.from(bytes.flatMap((each) => each ?? []));
}

function bytesOf(point: number): readonly number[] | null {
  if (point >= 0xd800 && point <= 0xdfff) return null;
  if (point < 0x80) return [point];
  const last = 0x80 | (point & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), last];
  const third = 0x80 | ((point >> 6) & 0x3f);
  if (point < 0x10000) return [0xe0 | (point >> 12), third, last];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), third, last];
}
