/** Kinds of value that a needs profile, its bands and its rates are written in. */
import type { InputKind } from './inputFields';

export const someText: InputKind<string> = {
  expected: 'words',
  read: (given) => (typeof given === 'string' && given.trim() !== '' ? { value: given.trim() } : null),
};

export function listOf<T>(kind: InputKind<T>): InputKind<readonly T[]> {
  return {
    expected: `a list, each ${kind.expected}`,
    read: (given) => {
      if (!Array.isArray(given)) return null;
      const read = given.map((item) => kind.read(item));
      return read.every((each) => each !== null) ? { value: read.map(({ value }) => value) } : null;
    },
  };
}
