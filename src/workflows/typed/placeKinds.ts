/** The kinds of value that calculations about places take: whole places, children needing one, shares of one. */
import { exact, type Exact } from '../../domain/money/exact';
import type { InputKind } from './inputFields';
import { readNumber } from './inputKinds';

const mostPlaces = 10_000;
export const mostChildren = exact(10_000);

/** Nought is understood here, so that the terms can be found wanting in words. */
export const wholePlaces: InputKind<number> = {
  expected: 'a whole number of places of at most 10000, such as 4,',
  read: (given) => {
    const read = readNumber(given);
    if (read === null || !read.value.isInteger() || read.value.isNegative()) return null;
    return read.value.lessThanOrEqualTo(mostPlaces) ? { value: read.value.toNumber() } : null;
  },
};

export const somePlaces: InputKind<Exact> = {
  expected: 'a number of places above nought and at most 10000, such as 15,',
  read: (given) => numberUpTo(given, exact(mostPlaces)),
};

export const childrenNeedingAPlace: InputKind<Exact> = {
  expected: 'a number of children needing a place, from nought to 10000, such as 3.2 or "3.2",',
  read: (given) => {
    const read = readNumber(given);
    if (read === null || read.value.isNegative() || read.value.greaterThan(mostChildren)) return null;
    return read;
  },
};

/** Above nought and below one: a share of children who find no place. */
export const shareBetween: InputKind<Exact> = {
  expected: 'a share above nought and below one, at least 1e-30, such as 0.01 or "0.01",',
  read: (given) => {
    const read = readNumber(given);
    return read !== null && read.value.lessThan(1) && read.value.greaterThanOrEqualTo(exact('1e-30'))
      ? read
      : null;
  },
};

export const shareOfOne: InputKind<Exact> = {
  expected: 'a share from nought to one, such as 0.8 or "0.8",',
  read: (given) => {
    const read = readNumber(given);
    return read !== null && !read.value.isNegative() && read.value.lessThanOrEqualTo(1) ? read : null;
  },
};

function numberUpTo(given: unknown, most: Exact): { readonly value: Exact } | null {
  const read = readNumber(given);
  return read !== null && read.value.greaterThan(0) && read.value.lessThanOrEqualTo(most) ? read : null;
}
