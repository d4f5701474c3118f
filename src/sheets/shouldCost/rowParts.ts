/**
 * A row of a should-cost beside a submission, live: its lines, with what the empty places bear of them where the submission has that
 * in no line of its own. The parts are the domain's (`besideSubmission.ts`); how many places are borne follows the sheet.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import { partsOfRow, type StandsIn } from '../../domain/shouldCost/besideSubmission';
import type { RangeEnd } from '../../domain/shouldCost/parameters';
import {
  cell,
  difference,
  equals,
  largest,
  number,
  product,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { lineCell, needCell, parameterCell } from './cellIds';

export function expectedInRow(category: CostCategory, end: RangeEnd, standsIn: StandsIn): Expression {
  const parts = partsOfRow(category, standsIn);
  if (parts.length === 0) return number(0);
  const times = {
    withEmptyPlaces: placesBorne(end),
    emptyPlaces: difference(placesBorne(end), number(1)),
  };
  return sum(
    ...parts.map(({ line, of }) =>
      of === 'itself' ? cell(lineCell(line, end)) : product(cell(lineCell(line, end)), times[of]),
    ),
  );
}

/** All places where the child lives alone, else one. */
export function placesBorne(end: RangeEnd): Expression {
  return when(
    equals(cell(needCell('solo')), text('no')),
    number(1),
    largest(number(1), cell(parameterCell('places', end))),
  );
}
