/** A figure with its unit beside it and its explanation in the last column: how every block of a comparison reads. */
import { blank, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';

export function notedRow(
  label: string,
  value: DescribedCell,
  unit: string,
  columns: number,
  explanation = '',
): DescribedRow {
  const between = Array.from({ length: columns - 4 }, () => blank());
  return row(words(label, 'label'), value, words(unit), ...between, words(explanation, 'note'));
}
