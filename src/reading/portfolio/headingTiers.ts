/**
 * Headings that stand in two rows, a group over its columns: joined into the lower row, so that a list is read by one row of
 * headings. The upper row is left empty and no row moves.
 *
 * Worked example: "Weekly cost" merged over "Social care" and "Total" gives "Social care Weekly cost" and "Weekly cost Total".
 */
import type { ReceivedCell, ReceivedSheet } from '../../domain/submission/received';
import { isFilled, textOf } from '../sheetCells';
import { dayIn, poundsIn } from './cellsOfList';

type Row = ReceivedSheet['rows'][number];

/** Joins a group's heading with that of a column, as the list understands it best. */
export type JoinHeadings = (group: string, own: string) => string;

const rowsLookedAt = 60;
/** A row of units or none may stand between headings and list. */
const rowsBelow = 3;

/** `isHeading` decides whether joined headings are those of a list: others stay as they are. */
export function withHeadingsInOneRow(
  sheet: ReceivedSheet,
  join: JoinHeadings,
  isHeading: (headings: readonly string[]) => boolean,
): ReceivedSheet {
  const rows = [...sheet.rows];
  for (let upper = 0; upper < Math.min(rows.length - 2, rowsLookedAt); upper += 1) {
    const joined = joinedRow(sheet, upper, join);
    if (joined === null || !isHeading(joined)) continue;
    [rows[upper], rows[upper + 1]] = [[], joined.map(asCell)];
    upper += 1;
  }
  return { ...sheet, rows };
}

const asCell = (text: string): ReceivedCell | null => (text === '' ? null : { kind: 'text', text });

function joinedRow(sheet: ReceivedSheet, upper: number, join: JoinHeadings): readonly string[] | null {
  const [groups = [], own = [], ...below] = sheet.rows.slice(upper, upper + 2 + rowsBelow);
  if (!isWords(groups) || !isWords(own) || !below.some(holdsFigure)) return null;
  const over = groupsOver(sheet, upper, groups, own);
  if (over === null) return null;
  return Array.from({ length: Math.max(groups.length, own.length) }, (_, column) => {
    const [group, heading] = [over[column] ?? '', textOf(own[column] ?? null)];
    if (group === '' || heading === '') return group + heading;
    return join(group, heading);
  });
}

/** By column the group that it stands under; null where no group has two columns. */
function groupsOver(sheet: ReceivedSheet, upper: number, groups: Row, own: Row): readonly string[] | null {
  const merges = (sheet.merges ?? []).filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow === upper && toRow === upper && toColumn > fromColumn,
  );
  if (merges.length > 0) {
    const over = groups.map(textOf);
    for (const { fromColumn, toColumn } of merges)
      for (let column = fromColumn; column <= toColumn; column += 1) over[column] = over[fromColumn] ?? '';
    return over.some((group, column) => group !== '' && isFilled(own[column] ?? null)) ? over : null;
  }
  if ((sheet.merges ?? []).length > 0) return null;
  return groupsByGaps(groups, own);
}

/** Without merged cells a group reaches to the next one; a title of the list stands over all and is none. */
function groupsByGaps(groups: Row, own: Row): readonly string[] | null {
  const firstGroup = groups.findIndex(isFilled);
  const [firstOwn, count] = [own.findIndex(isFilled), groups.filter(isFilled).length];
  if (firstGroup < 0 || (count < 2 && firstGroup <= firstOwn)) return null;
  const over: string[] = [];
  let spans = false;
  for (let column = 0; column < own.length; column += 1) {
    const group = textOf(groups[column] ?? null);
    const isBelow = isFilled(own[column] ?? null);
    if (group === '' && isBelow && column > firstGroup) spans = true;
    over.push(group !== '' ? group : isBelow ? (over[column - 1] ?? '') : '');
  }
  return spans ? over : null;
}

/** A day or an amount among them makes a row one of the list. */
const isWords = (cells: Row): boolean => cells.some(isFilled) && !holdsFigure(cells);

const holdsFigure = (cells: Row): boolean =>
  cells.some((cell) => isFilled(cell) && (dayIn(cell) !== null || poundsIn(cell) !== null));
