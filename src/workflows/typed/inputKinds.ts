/**
 * The kinds of value that calculations take. A number may be a JSON number or decimal text; text keeps every digit.
 * A JSON number means the decimal that was typed: 12.21 is 12.21, not the binary fraction nearest to it.
 */
import { isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import {
  isWeeksPerYear,
  weeksPerYearConventions,
  type WeeksPerYear,
} from '../../domain/calendar/weeksPerYear';
import { exact, exactFromText, type Exact } from '../../domain/money/exact';
import { isJsonNumber } from '../../reading/json/readJson';
import type { InputKind } from './inputFields';

const mostDigits = 40;

export const anyNumber: InputKind<Exact> = {
  expected: 'a number of at most 40 digits, such as 12.21 or "12.21",',
  read: readNumber,
};

export const numberAboveNought: InputKind<Exact> = {
  expected: 'a number above nought, such as 37.5 or "37.5",',
  read: (given) => numberWhere(given, (value) => value.greaterThan(0)),
};

export const numberFromNought: InputKind<Exact> = {
  expected: 'a number of nought or more, such as 9.6 or "9.6",',
  read: (given) => numberWhere(given, (value) => value.greaterThanOrEqualTo(0)),
};

/** People on a shift: half a person is on none. */
export const wholePeople: InputKind<Exact> = {
  expected: 'a whole number of people, such as 1, since half a person is on no shift,',
  read: (given) => numberWhere(given, (value) => value.isInteger() && value.greaterThanOrEqualTo(0)),
};

export const wholePeopleAboveNought: InputKind<Exact> = {
  expected: 'a whole number of people above nought, such as 2, since half a person is on no shift,',
  read: (given) => numberWhere(given, (value) => value.isInteger() && value.greaterThan(0)),
};

/** Hours that one person works a week. */
export const hoursOfOnePerson: InputKind<Exact> = {
  expected: 'hours of one person a week, above nought and at most 168, such as 37.5 or "37.5",',
  read: (given) => numberWhere(given, (value) => value.greaterThan(0) && value.lessThanOrEqualTo(168)),
};

/** Hours that a child is looked after a week. */
export const hoursOfAWeek: InputKind<Exact> = {
  expected: 'hours of a week, from 0 to 168, such as 12 or "12",',
  read: (given) =>
    numberWhere(given, (value) => value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(168)),
};

export const daysOfAWeek: InputKind<Exact> = {
  expected: 'days worked a week, above nought and at most 7, such as 5,',
  read: (given) => numberWhere(given, (value) => value.greaterThan(0) && value.lessThanOrEqualTo(7)),
};

/** Numbers of nought or more, at least one of them above nought. */
export const weights: InputKind<readonly Exact[]> = {
  expected: 'a list of numbers of nought or more, not all nought, such as [50, 30, 20],',
  read: (given) => {
    if (!Array.isArray(given)) return null;
    const values = given.flatMap((item) => numberFromNought.read(item)?.value ?? []);
    const isUsable = values.length === given.length && values.some((value) => value.greaterThan(0));
    return isUsable ? { value: values } : null;
  },
};

export const day: InputKind<IsoDate> = {
  expected: 'a day written as year-month-day, such as "2025-04-06",',
  read: (given) => {
    const read = typeof given === 'string' ? isoDate(given) : null;
    return read === null ? null : { value: read };
  },
};

export const weeksPerYear: InputKind<WeeksPerYear> = {
  expected: choicesInWords(weeksPerYearConventions),
  read: (given) => {
    const text = typeof given === 'number' ? String(given) : given;
    return typeof text === 'string' && isWeeksPerYear(text) ? { value: text } : null;
  },
};

export function oneOf<T extends string>(choices: readonly T[]): InputKind<T> {
  return {
    expected: choicesInWords(choices),
    read: (given) => {
      const choice = choices.find((each) => each === given);
      return choice === undefined ? null : { value: choice };
    },
  };
}

export function readNumber(given: unknown): { readonly value: Exact } | null {
  const value = typeof given === 'string' ? exactFromText(given) : numberAsTyped(given);
  if (value === null) return null;
  return value.precision(true) <= mostDigits && value.decimalPlaces() <= mostDigits ? { value } : null;
}

/** A number with more digits than a JavaScript number holds keeps them; one of hundreds of digits is none. */
function numberAsTyped(given: unknown): Exact | null {
  if (isJsonNumber(given)) {
    const value = given.digits.length > 100 ? null : exact(given.digits);
    return value?.isFinite() === true ? value : null;
  }
  return typeof given === 'number' && Number.isFinite(given) ? exact(given) : null;
}

function numberWhere(given: unknown, holds: (value: Exact) => boolean): { readonly value: Exact } | null {
  const read = readNumber(given);
  return read !== null && holds(read.value) ? read : null;
}

function choicesInWords(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
