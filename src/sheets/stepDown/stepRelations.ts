/** What the terms of a step-down must be to one another: what the command refuses, held on the sheet. */
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';
import { rowsOutOfOrder } from '../core/askedCells';
import {
  atLeast,
  both,
  cell,
  difference,
  greaterThan,
  largest,
  lessThan,
  number,
  plus,
  smallest,
  sum,
  when,
  type Expression,
} from '../core/expression';
import { isTyped, noneHalf, nothingMissing, type Relation } from '../core/relations';
import { lookedAtCell, stepCell, totalCell, untilCell, rateCell } from './cellIds';
import type { StepDownSubject } from './subject';

export const termsCell = 'stepDown.terms';

const spareSteps = 2;
export type Step = StepDownTerms['hours'][number];

/** The plan in order of day, and rows left to type in. */
export const stepsOf = ({ terms }: StepDownSubject): readonly (Step | null)[] => [
  ...[...terms.hours].sort((one, other) => (one.from < other.from ? -1 : 1)),
  ...Array.from({ length: spareSteps }, () => null),
];

export const bothSigned = (step: number): Expression =>
  both(
    atLeast(cell(stepCell(step, 'council')), number(1)),
    atLeast(cell(stepCell(step, 'provider')), number(1)),
  );

const of = (step: number, figure: Parameters<typeof stepCell>[1]): Expression => cell(stepCell(step, figure));

/** The later of both signatures. */
export const signedOn = (step: number): Expression => largest(of(step, 'council'), of(step, 'provider'));

/** Both have signed by the day looked at, and before the nights of the hold are past: the past is never priced anew. */
export const holdCounts = (step: number): Expression =>
  both(
    bothSigned(step),
    atLeast(of(step, 'hold'), number(1)),
    atLeast(cell(lookedAtCell), signedOn(step)),
    lessThan(signedOn(step), plus(of(step, 'from'), of(step, 'hold'))),
  );

/** Nights from the day of the step until both had signed: of the lower hours, before those of the hold. */
export const nightsBeforeSigned = (step: number): Expression =>
  when(
    both(holdCounts(step), lessThan(of(step, 'from'), cell(untilCell))),
    largest(number(0), difference(signedOn(step), of(step, 'from'))),
    number(0),
  );

/** How many holds stand where the hours do not fall: there is no step to hold. */
function heldWhereNothingFalls(steps: number): Expression {
  return sum(
    ...Array.from({ length: steps - 1 }, (_, before) =>
      when(
        both(
          atLeast(of(before + 1, 'hold'), number(1)),
          isTyped(stepCell(before + 1, 'hours')),
          atLeast(of(before + 1, 'hours'), of(before, 'hours')),
        ),
        number(1),
        number(0),
      ),
    ),
  );
}

/** How many steps are held beyond the start of the next, or beyond the end. */
function heldTooLong(steps: number): Expression {
  const until = cell(untilCell);
  const tooLong = Array.from({ length: steps - 1 }, (_, before) => {
    const step = before + 1;
    const next =
      step + 1 < steps
        ? when(
            greaterThan(nightsBeforeSigned(step + 1), number(0)),
            of(step + 1, 'from'),
            of(step + 1, 'starts'),
          )
        : until;
    const isHeld = both(holdCounts(step), lessThan(of(step, 'from'), until));
    const isBeyond = greaterThan(cell(stepCell(step, 'starts')), smallest(next, until));
    return when(both(isHeld, isBeyond), number(1), number(0));
  });
  return sum(...tooLong);
}

export function stepRelations(steps: number): readonly Relation[] {
  return [
    {
      label: 'Steps that lack their day or their hours: none',
      ...noneHalf(
        Array.from(
          { length: steps },
          (_, step) => [stepCell(step, 'from'), stepCell(step, 'hours')] as const,
        ),
      ),
      broken: 'A step lacks its day or its hours: fill in both, or neither; no hours are 0.',
    },
    {
      label: 'Holds that are longer than their step: none',
      first: heldTooLong(steps),
      second: number(0),
      places: 2,
      broken: 'A hold is longer than its step: shorten it, or hold the next step too.',
    },
    {
      label: 'Holds where the hours do not fall: none',
      first: heldWhereNothingFalls(steps),
      second: number(0),
      places: 2,
      broken: 'A hold stands where the hours do not fall: there is no step to hold.',
    },
    {
      label: 'Steps out of order of day, or two from one day: none',
      first: rowsOutOfOrder(Array.from({ length: steps }, (_, step) => stepCell(step, 'from'))),
      second: number(0),
      places: 2,
      broken: 'The steps are out of order of day, or two are from one day: put them in order.',
    },
    {
      label: 'The nights of the steps are those of the time',
      first: cell(totalCell('nights')),
      second: difference(cell(untilCell), cell(stepCell(0, 'from'))),
      places: 2,
      broken: 'The nights of the steps are not those from the first day to the end: look at days and holds.',
    },
    nothingMissing([rateCell]),
  ];
}
