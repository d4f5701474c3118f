/** The kinds of value that calculations about fees over time take: pounds, per cents, nights, dated fees and shares. */
import { exact, hundred, type Exact } from '../../domain/money/exact';
import { percentage, type Percentage } from '../../domain/money/percentage';
import { poundsPer, type Weekly } from '../../domain/money/moneyPer';
import type { InputKind } from './inputFields';
import { day, numberFromNought, readNumber } from './inputKinds';
import { byName, listOf, partsOf } from './nestedKinds';

function numberThat(expected: string, holds: (value: Exact) => boolean): InputKind<Exact> {
  return {
    expected,
    read: (given) => {
      const read = readNumber(given);
      return read !== null && holds(read.value) ? read : null;
    },
  };
}

function madeFrom<T, U>(kind: InputKind<T>, make: (value: T) => U): InputKind<U> {
  return {
    expected: kind.expected,
    read: (given) => {
      const read = kind.read(given);
      return read === null ? null : { value: make(read.value) };
    },
  };
}

/** Pounds as they are agreed and paid. */
export const poundsAndPence = numberThat(
  'a number of pounds of nought or more with at most two decimal places, such as 4900 or "4900.00",',
  (value) => !value.lessThan(0) && value.decimalPlaces() <= 2,
);

/** A line of a fee: a deduction is negative. */
export const linePounds = numberThat(
  'a number of pounds with at most two decimal places, such as 4900 or "-120.50",',
  (value) => value.decimalPlaces() <= 2,
);

export const percentFromNoughtToHundred = numberThat(
  'a percentage from 0 to 100, such as 65 or "65",',
  (value) => !value.lessThan(0) && !value.greaterThan(hundred),
);

export const percentFromNought = numberThat(
  'a percentage of nought or more, such as 5 or "5",',
  (value) => !value.lessThan(0),
);

/** A change: −100 % leaves nothing, less than that is no price. */
export const percentOfChange = numberThat('a percentage of −100 or more, such as 3.8 or "3.8",', (value) =>
  value.greaterThanOrEqualTo(-100),
);

export const changes: InputKind<readonly Percentage[]> = listOf(
  'percentages',
  madeFrom(percentOfChange, percentage),
  0,
);

export const share = numberThat(
  'a share from 0 to 1, such as 0.5 for a half,',
  (value) => !value.lessThan(0) && !value.greaterThan(1),
);

const mostNights = exact(10_000_000);

export const wholeNumber = madeFrom(
  numberThat(
    'a whole number from 0 to 10000000, such as 28,',
    (value) => value.isInteger() && !value.lessThan(0) && !value.greaterThan(mostNights),
  ),
  (value) => value.toNumber(),
);

export const weeklyFee: InputKind<Weekly> = madeFrom(numberFromNought, (pounds) => poundsPer('week', pounds));

export const datedFees = listOf('fees', partsOf({ from: day, weekly: weeklyFee }));

/** Per cents by payer. Whether they add up is for the domain to say. */
export const sharesByPayer = byName('percentages', percentFromNoughtToHundred);

export const datedShares = listOf('dated shares', partsOf({ from: day, shares: sharesByPayer }));

export const yesOrNo: InputKind<boolean> = {
  expected: 'true or false',
  read: (given) => (typeof given === 'boolean' ? { value: given } : null),
};

export const someText: InputKind<string> = {
  expected: 'text of 1 to 10000 characters',
  read: (given) =>
    typeof given === 'string' && given.length >= 1 && given.length <= 10_000 ? { value: given } : null,
};

export const aName: InputKind<string> = {
  expected: 'a name of 1 to 200 characters',
  read: (given) =>
    typeof given === 'string' && given.trim() !== '' && given.length <= 200 ? { value: given } : null,
};
