/** Nights of the year as a sheet counts them: from a start to an end, within the year, before a day, and what they cost. */
import {
  difference,
  equals,
  largest,
  number,
  product,
  quotient,
  rounded,
  smallest,
  text,
  when,
  type Expression,
} from '../core/expression';
import { term } from './subject';

/** The first night not counted: the end that is typed, or the year's. */
export const endOr = (end: Expression): Expression =>
  when(equals(end, text('')), term('until'), smallest(end, term('until')));

export const nightsBetween = (from: Expression, until: Expression): Expression =>
  largest(number(0), difference(until, from));

/** Nights × fee ÷ 7, not yet rounded. */
export const costOf = (nights: Expression, weekly: Expression): Expression =>
  quotient(product(nights, weekly), number(7));

/** The part of a sum that the first of two weights takes, to the penny; the rest is the other's. */
export const partOf = (whole: Expression, first: Expression, both: Expression): Expression =>
  when(equals(both, number(0)), number(0), rounded(quotient(product(whole, first), both), 2));
