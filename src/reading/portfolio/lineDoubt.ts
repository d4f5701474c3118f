/** What may make a line of a list a total: a label, or that it names nothing as the others do. */
import type { ReceivedSheet } from '../../domain/submission/received';
import { isFilled, textOf } from '../sheetCells';
import { dayIn, poundsIn, type Cells } from './cellsOfList';
import type { PlacementTable } from './placementTable';
import { mayLabelTotal, saysTotal, type LineDoubt } from './totalsOfList';

/** The columns that nearly every line fills: a reference, a start, or else the home. A line without one may be a sum. */
export function namingColumns(
  sheet: ReceivedSheet,
  { columns, headingRow }: PlacementTable,
): readonly number[] {
  const below = sheet.rows
    .slice(headingRow + 1, headingRow + 1 + rowsLookedAt)
    .filter((cells) => cells.some(isFilled));
  const isMostlyFilled = (column: number): boolean =>
    below.filter((cells) => isFilled(cells[column])).length * 2 > below.length;
  const filled = [columns.placement, columns.starts, columns.home].flatMap((each) =>
    each !== undefined && isMostlyFilled(each) ? [each] : [],
  );
  return filled.length > 1 ? filled.filter((column) => column !== columns.home) : filled;
}

const rowsLookedAt = 300;

/** Null for a line that is a placement beyond doubt. */
export function doubtOf(
  cells: Cells,
  { columns, plan }: PlacementTable,
  naming: readonly number[],
): LineDoubt | null {
  const days = [columns.starts, columns.ends, columns.lastNight, columns.feeFrom];
  // A count in a column of days is shown as a day of 1900.
  if (days.some((column) => (dayIn(cells[column ?? -1]) ?? '') > '1950')) return null;
  const isFee = (column: number): boolean => plan.fees.some((fee) => fee.column === column);
  const said = cells.flatMap((cell, column) => (isFilled(cell) && !isFee(column) ? [{ cell, column }] : []));
  const texts = said.flatMap(({ cell, column }) =>
    cell.kind === 'text' ? [{ text: cell.text, column }] : [],
  );
  const certain = texts.find(({ text }) => saysTotal(text));
  const label = certain ?? texts.find(({ text }) => mayLabelTotal(text));
  const isFilledIn = (column: number | undefined): boolean =>
    column !== undefined && column !== label?.column && isFilled(cells[column]);
  const isUnnamed = naming.some((column) => !isFilledIn(column));
  if (certain === undefined && (label === undefined ? !isUnnamed : isFilledIn(columns.placement)))
    return null;
  const names = new Set([columns.placement, columns.provider, columns.home, columns.council]);
  const words = said
    .filter(
      ({ cell, column }) =>
        column !== label?.column &&
        (names.has(column) ||
          (cell.kind === 'text' && /[a-z]{2}/i.test(cell.text) && poundsIn(cell) === null)),
    )
    .map(({ cell }) => textOf(cell));
  return { label: label?.text ?? null, words, isCertain: certain !== undefined, isUnnamed };
}
