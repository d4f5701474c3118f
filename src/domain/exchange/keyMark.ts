/**
 * What a council's key is known again by, so that a file under another key is found before every placement of it counts twice:
 * sixteen characters of a hash of its own, from which nobody finds the key or a reference.
 *
 * Worked example: two files of one key have one mark; a key with one letter more has another.
 */
import { worked, type Worked } from '../evidence/priceFinding';
import { hashedReference } from '../portfolio/hashedReference';

const lengthOfMark = 16;

/** Text that no list has for a reference, since it has a line break. */
const markedText = 'which key\nthis is';

export function keyMark(key: string): Worked<string> {
  const { value, findings } = hashedReference(markedText, key);
  return value === null ? { value, findings } : worked(value.slice(0, lengthOfMark), findings);
}
