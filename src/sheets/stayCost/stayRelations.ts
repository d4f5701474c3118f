/** What the runs of nights of a stay must be to one another: what the command refuses, held on the sheet. */
import {
  both,
  cell,
  differs,
  either,
  greaterThan,
  lessThan,
  not,
  text,
  when,
  type Expression,
} from '../core/expression';
import { isTyped, noneMarked, type Relation } from '../core/relations';
import { lineCell } from './cellIds';

export const termsCell = 'stayCost.terms';

const [noNight, again, noPrice] = ['✗ no night', '✗ again', '✗ no price'];

const from = (line: number) => lineCell(line, 'from');
const until = (line: number) => lineCell(line, 'until');

/** A day is missing, or the run ends before it has a night. */
const hasNoNight = (line: number): Expression =>
  both(
    either(isTyped(from(line)), isTyped(until(line))),
    not(both(isTyped(from(line)), greaterThan(cell(until(line)), cell(from(line))))),
  );

const noneEnded = '–';

/** The day on which the last run so far has ended, in a column of its own so that each row refers to the one above it alone. */
export const endedSoFar = (line: number): Expression =>
  when(
    isTyped(until(line)),
    cell(until(line)),
    line === 0 ? text(noneEnded) : cell(lineCell(line - 1, 'ended')),
  );

/** Begins before a run above it has ended. */
function isWithinAnother(line: number): Expression {
  const before = cell(lineCell(line - 1, 'ended'));
  return both(isTyped(from(line)), differs(before, text(noneEnded)), lessThan(cell(from(line)), before));
}

/** Nights or a charge whose fee or share is empty: an empty one would count for nought. */
function hasNoPrice(line: number): Expression {
  const [fee, share] = [isTyped(lineCell(line, 'fee')), isTyped(lineCell(line, 'share'))];
  return either(differs(fee, share), both(isTyped(from(line)), not(fee)));
}

/** What a run comes to, or the mark of what is wrong with it, which is counted. */
export function poundsOrMark(line: number, pounds: Expression): Expression {
  const priced = when(hasNoPrice(line), text(noPrice), pounds);
  return when(
    hasNoNight(line),
    text(noNight),
    line === 0 ? priced : when(isWithinAnother(line), text(again), priced),
  );
}

export function stayRelations(lines: number): readonly Relation[] {
  const pounds = Array.from({ length: lines }, (_, line) => lineCell(line, 'pounds'));
  return [
    {
      label: 'Runs of nights without a night: none',
      ...noneMarked(pounds, noNight),
      broken: 'A run of nights ends before it begins, or lacks a day: look at its two days.',
    },
    {
      label: 'Runs of nights that overlap, or are out of order of day: none',
      ...noneMarked(pounds, again),
      broken: 'Two runs have nights in common, or are out of order of day: each night is paid once.',
    },
    {
      label: 'Nights and charges without a fee or a share: none',
      ...noneMarked(pounds, noPrice),
      broken: 'Nights or a charge have no fee or no share: fill it in; 0 where nothing is paid.',
    },
  ];
}
