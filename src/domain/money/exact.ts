/**
 * Exact decimal numbers: the only file that knows decimal.js.
 *
 * A fee is agreed in pounds and pence and argued over line by line, so no figure may pass through a binary
 * fraction on its way. Forty significant digits are kept; nothing is rounded until a named rounding asks for it.
 *
 * Worked example: `exact('0.1').plus('0.2')` is 0.3, and `exact('67218.525')` to the penny is 67218.53.
 */
import { Decimal } from 'decimal.js';

const ExactDecimal = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal number. Its methods (`plus`, `minus`, `times`, `dividedBy`, `lessThan` …) never mutate it. */
export type Exact = Decimal;

/** What an exact number can be made from: decimal text, or a whole JavaScript number written in the source. */
export type ExactSource = Exact | string | number;

/** The exact number written as `source`, for example `exact('12.21')`. Throws on text that is not a number: only bugs pass such text. */
export function exact(source: ExactSource): Exact {
  if (source instanceof ExactDecimal) return source;
  const made = new ExactDecimal(source);
  // Digits gathered from a text lie in a list with room for more; a copy has none, and of a long list of fees most are kept.
  return typeof source === 'string' ? new ExactDecimal(made) : made;
}

export const zero: Exact = exact(0);
export const one: Exact = exact(1);
export const hundred: Exact = exact(100);

export function isExact(value: unknown): value is Exact {
  return ExactDecimal.isDecimal(value);
}

/**
 * The exact number in `text`, or null where the text is no plain decimal number (`1e400`, `NaN`, `12,5` and blanks are not),
 * or has more than 40 digits before its point: no sum of money has, and a product of several would be infinite in a cell.
 */
export function exactFromText(text: string): Exact | null {
  const written = text.trim();
  if (written.length > longestNumber || !/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(written)) return null;
  const value = exact(written);
  return value.e < mostDigits ? value : null;
}

const longestNumber = 200;
/** Digits before the point. */
const mostDigits = 40;

/**
 * The decimal a spreadsheet shows for a number it stores as a binary fraction: fifteen significant digits, as Excel keeps.
 * `exactFromSpreadsheet(0.1 + 0.2)` is 0.3. Null for numbers no sheet can mean (infinite, not a number,
 * more than 40 digits before the point).
 */
export function exactFromSpreadsheet(stored: number): Exact | null {
  return Math.abs(stored) < 1e40 ? exact(stored).toSignificantDigits(15) : null;
}

/** The number to so many significant digits; itself where it has no more. */
export function withSignificantDigits(value: Exact, digits: number): Exact {
  return value.precision() <= digits ? value : value.toSignificantDigits(digits);
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.plus(value), zero);
}

export function leastOf(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((least, value) => (value.lessThan(least) ? value : least), first);
}

export function greatestOf(first: Exact, ...others: readonly Exact[]): Exact {
  return others.reduce((greatest, value) => (value.greaterThan(greatest) ? value : greatest), first);
}

/** Plain decimal text without an exponent or trailing zeros: `12.21`, `-0.5`, `0`. */
export function exactText(value: Exact): string {
  return value.isZero() ? '0' : value.toString();
}

/** The number in `exactText`, as the nearest binary number: where both are wanted, the digits are written once. */
export function unsafeNumberOfText(text: string): number {
  return +text;
}

/** The nearest binary number: only for handing a value to a spreadsheet cell or a chart, never for calculating on. */
export function unsafeNumber(value: Exact): number {
  return value.toNumber();
}
