/** What may make a line of a list a total: a label, or that it names nothing as the others do. */
import type { ReceivedSheet } from '../../domain/submission/received';
import { isFilled, textOf } from '../sheetCells';
import { dayIn, poundsIn, type Cells } from './cellsOfList';
import type { PlacementTable } from './placementTable';
import { mayLabelTotal, saysTotal, type LineDoubt } from './totalsOfList';

/** Most lines state a reference, or most a start: a line with neither is no placement like the others. */
export function namesItsLines(sheet: ReceivedSheet, { columns, headingRow }: PlacementTable): boolean {
  const below = sheet.rows
    .slice(headingRow + 1, headingRow + 1 + rowsLookedAt)
    .filter((cells) => cells.some(isFilled));
  return [columns.placement, columns.starts].some(
    (column) =>
      column !== undefined && below.filter((cells) => isFilled(cells[column])).length * 2 > below.length,
  );
}

const rowsLookedAt = 300;

/** Null for a line that is a placement beyond doubt. */
export function doubtOf(cells: Cells, { columns, plan }: PlacementTable, isNamed: boolean): LineDoubt | null {
  if ([columns.starts, columns.ends, columns.lastNight].some((column) => dayIn(cells[column ?? -1]) !== null))
    return null;
  if (dayIn(cells[columns.feeFrom ?? -1]) !== null) return null;
  const isFee = (column: number): boolean => plan.fees.some((fee) => fee.column === column);
  const said = cells.flatMap((cell, column) => (isFilled(cell) && !isFee(column) ? [{ cell, column }] : []));
  const texts = said.flatMap(({ cell, column }) =>
    cell.kind === 'text' ? [{ text: cell.text, column }] : [],
  );
  const certain = texts.find(({ text }) => saysTotal(text));
  const label = certain ?? texts.find(({ text }) => mayLabelTotal(text));
  const isReferenced =
    columns.placement !== undefined &&
    columns.placement !== label?.column &&
    isFilled(cells[columns.placement]);
  if (certain === undefined && isReferenced) return null;
  const naming = new Set([columns.placement, columns.provider, columns.home, columns.council]);
  const words = said
    .filter(
      ({ cell, column }) =>
        column !== label?.column &&
        (naming.has(column) ||
          (cell.kind === 'text' && /[a-z]{2}/i.test(cell.text) && poundsIn(cell) === null)),
    )
    .map(({ cell }) => textOf(cell));
  const isUnnamed = isNamed && !isReferenced;
  if (label === undefined && words.length > (isUnnamed ? 1 : 0)) return null;
  return { label: label?.text ?? null, words, isCertain: certain !== undefined, isUnnamed };
}
