/**
 * `hash-reference`: a placement's reference as it leaves the council, HMAC-SHA256 with the council's key.
 *
 * In: reference, key (text, UTF-8, nothing trimmed). Out: hash, in lower-case hex.
 *
 * Worked example: "what do ya want for nothing?" with the key "Jefe": 5bdcc146bf60754e6a042426089575c75a003f089d27….
 */
import { hashedReference } from '../../domain/portfolio/hashedReference';
import { readInput } from '../typed/inputFields';
import { someText } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

/** A key that is not understood is not repeated either. */
const fields = { reference: someText, key: { ...someText, secret: true } } as const;

export function calculateHashReference(input: unknown): CalculationResult {
  const read = readInput('hash-reference', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  return resultOf(hashedReference(read.value.reference, read.value.key), (hash) => ({ hash }));
}
