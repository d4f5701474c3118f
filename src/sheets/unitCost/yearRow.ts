/** A row of the unit cost sheet: a label, a cell for each year, and a note. */
import { blank, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { equals, number, quotient, when, type Expression } from '../core/expression';

export function yearRow(
  label: string,
  style: 'label' | 'labelStrong',
  cells: readonly DescribedCell[],
  note: string,
): DescribedRow {
  return row(words(label, style), blank(), ...cells, blank('percent'), words(note, 'note'));
}

/** Nought where there is nothing to divide by: the finding beside it says what is missing. */
export function dividedOrNought(dividend: Expression, divisor: Expression): Expression {
  return when(equals(divisor, number(0)), number(0), quotient(dividend, divisor));
}
