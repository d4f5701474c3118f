/** The kinds of value that calculations over many figures take: a list of numbers, or amounts by name. */
import type { Exact } from '../../domain/money/exact';
import { isObject, type InputKind } from '../typed/inputFields';
import { readNumber } from '../typed/inputKinds';

export const listOfNumbers: InputKind<readonly Exact[]> = {
  expected: 'a list of at least one number, such as [3900, "4200.50"],',
  read: (given) => {
    if (!Array.isArray(given) || given.length === 0) return null;
    const values = given.flatMap((item) => readNumber(item)?.value ?? []);
    return values.length === given.length ? { value: values } : null;
  },
};

/** Any list of numbers, none included. */
export const anyNumbers: InputKind<readonly Exact[]> = {
  expected: 'a list of numbers, such as [9.07, "7.30"],',
  read: (given) => (Array.isArray(given) && given.length === 0 ? { value: [] } : listOfNumbers.read(given)),
};

export interface NamedAmount {
  readonly name: string;
  readonly amount: Exact;
}

export const amountsByName: InputKind<readonly NamedAmount[]> = {
  expected: 'an object of at least one amount by name, such as {"staffing": 857300, "income": -61800},',
  read: (given) => {
    if (!isObject(given)) return null;
    const entries = Object.entries(given);
    const amounts = entries.flatMap(([name, item]) => {
      const read = readNumber(item);
      return read === null ? [] : [{ name, amount: read.value }];
    });
    return amounts.length === entries.length && amounts.length > 0 ? { value: amounts } : null;
  },
};

/** The lines of a total: a list of numbers, or amounts by name. */
export const lineAmounts: InputKind<readonly Exact[]> = {
  expected: 'a list of numbers or an object of amounts by name, such as [8.573, 0.148],',
  read: (given) => {
    if (Array.isArray(given)) return listOfNumbers.read(given);
    const named = amountsByName.read(given);
    return named === null ? null : { value: named.value.map(({ amount }) => amount) };
  },
};
