/**
 * What must be drawn again. Where only contents changed, those cells alone are sent to the grid; where anything else
 * did (sheets, looks, sizes, names), the grid is given the whole workbook afresh, which is slower and always right.
 */
import type { ShownCell, ShownSheet, ShownWorkbook } from '../shownWorkbook';

export interface SheetChange {
  readonly sheetId: string;
  readonly cells: readonly ShownCell[];
}

export type GridChange =
  { readonly kind: 'everything' } | { readonly kind: 'cells'; readonly sheets: readonly SheetChange[] };

export function gridChange(before: ShownWorkbook | null, after: ShownWorkbook): GridChange {
  if (before === null || frame(before) !== frame(after)) return { kind: 'everything' };
  const sheets = after.sheets.map((sheet, index) => changedCells(before.sheets[index] ?? sheet, sheet));
  return sheets.some((change) => change === null)
    ? { kind: 'everything' }
    : {
        kind: 'cells',
        sheets: sheets.flatMap((change) => (change === null || change.cells.length === 0 ? [] : [change])),
      };
}

/** Everything the grid draws but the cells, as text to compare. */
const frame = ({ sheets, names }: ShownWorkbook): string =>
  JSON.stringify([
    names,
    sheets.map(({ id, name, visible, colour, gridlines, frozen, merges, columnWidths, rowHeights }) => [
      [id, name, visible, colour, gridlines, frozen, merges],
      [...columnWidths],
      [...rowHeights],
    ]),
  ]);

/** Null where a cell came, went or took another look. */
function changedCells(before: ShownSheet, after: ShownSheet): SheetChange | null {
  if (before === after) return { sheetId: after.id, cells: [] };
  const held = new Map(before.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const changed: ShownCell[] = [];
  for (const cell of after.cells) {
    const old = held.get(`${cell.row},${cell.column}`);
    if (old === undefined ? isStyled(cell) : looks(old) !== looks(cell)) return null;
    if (old === undefined || contentOf(old) !== contentOf(cell)) changed.push(cell);
    held.delete(`${cell.row},${cell.column}`);
  }
  return held.size > 0 ? null : { sheetId: after.id, cells: changed };
}

const looks = ({ look, numberFormat }: ShownCell): string => JSON.stringify([look, numberFormat]);

const isStyled = ({ look, numberFormat }: ShownCell): boolean =>
  look.fill !== null || look.bold || numberFormat !== 'General';

/** A formula of ours is left to the grid, which works its value out. */
const contentOf = ({ formula, calculated, value }: ShownCell): string =>
  calculated && formula !== null ? formula : JSON.stringify([formula, value]);
