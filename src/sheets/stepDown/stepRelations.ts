/** What the terms of a step-down must be to one another: what the command refuses, held on the sheet. */
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';
import { rowsOutOfOrder } from '../core/askedCells';
import {
  atLeast,
  both,
  cell,
  difference,
  greaterThan,
  lessThan,
  number,
  smallest,
  sum,
  when,
  type Expression,
} from '../core/expression';
import { noneHalf, nothingMissing, type Relation } from '../core/relations';
import { stepCell, totalCell, untilCell, rateCell } from './cellIds';
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

/** How many steps are held beyond the start of the next, or beyond the end. */
function heldTooLong(steps: number): Expression {
  const until = cell(untilCell);
  const tooLong = Array.from({ length: steps - 1 }, (_, before) => {
    const step = before + 1;
    const next = step + 1 < steps ? cell(stepCell(step + 1, 'starts')) : until;
    const isHeld = both(
      bothSigned(step),
      atLeast(cell(stepCell(step, 'hold')), number(1)),
      lessThan(cell(stepCell(step, 'from')), until),
    );
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
