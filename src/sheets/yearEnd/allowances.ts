/** An allowance that cannot be meant bears a mark in place of what counts of it; the marks are counted on Checks. */
import {
  both,
  cell,
  either,
  greaterThan,
  lessThan,
  not,
  text,
  when,
  type Expression,
} from '../core/expression';
import { isIncomplete, isTyped } from '../core/relations';
import { allowanceCell, at } from './cellIds';

export const ofNoNight = '✗ outside';
export const lacksSomething = '✗ lacks';

/** A day is missing, or none of its nights is one of the year. */
function isOfNoNight(allowance: number): Expression {
  const [from, until] = [allowanceCell(allowance, 'from'), allowanceCell(allowance, 'until')];
  const isWithin = both(
    isTyped(from),
    greaterThan(cell(until), cell(from)),
    greaterThan(cell(until), at('from')),
    lessThan(cell(from), at('until')),
  );
  const isUsed = either(isTyped(from), isTyped(until), isTyped(allowanceCell(allowance, 'pounds')));
  return both(isUsed, not(isWithin));
}

export const countsOrMark = (allowance: number, counts: Expression): Expression =>
  when(
    isOfNoNight(allowance),
    text(ofNoNight),
    when(isIncomplete(needsOf(allowance), []), text(lacksSomething), counts),
  );

const needsOf = (allowance: number) =>
  (['what', 'from', 'until', 'pounds'] as const).map((part) => allowanceCell(allowance, part));
