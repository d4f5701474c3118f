/** The workbook in Univer's own words: cells, styles, sizes. Univer draws it and works out the formulas that are ours. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type {
  ShownArea,
  ShownBorder,
  ShownCell,
  ShownLook,
  ShownSheet,
  ShownWorkbook,
} from '../shownWorkbook';

export const workbookId = 'open-book';

const spareRows = 40;
const spareColumns = 6;
const leastRows = 60;
const leastColumns = 14;

export function gridWorkbook({ sheets, names }: ShownWorkbook): Partial<IWorkbookData> {
  return {
    id: workbookId,
    name: workbookId,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
    resources: [{ name: definedNames, data: JSON.stringify(namesByKey(names)) }],
  };
}

/** Univer's own resource of names: brought with the workbook, since each one added later is looked for in every formula. */
const definedNames = 'SHEET_DEFINED_NAME_PLUGIN';

const namesByKey = (names: ShownWorkbook['names']) =>
  Object.fromEntries(
    names.map(({ name, formula }, index) => {
      const id = `name-${String(index)}`;
      const formulaOrRefString = formula.replace(/^=/, '');
      return [id, { id, name, formulaOrRefString, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME }];
    }),
  );

function gridSheet(sheet: ShownSheet): Partial<IWorksheetData> {
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.colour === null ? {} : { tabColor: sheet.colour }),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: countOf(sheet, ({ row }) => row, leastRows, spareRows),
    columnCount: countOf(sheet, ({ column }) => column, leastColumns, spareColumns),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows, startColumn: columns },
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, width]) => [column, { w: width }])),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, height]) => [row, { h: height, ia: BooleanNumber.FALSE }]),
    ),
    mergeData: sheet.merges.map(gridRange),
    cellData: gridCells(sheet.cells, gridCell),
  };
}

/** In steps of ten, so that typing below the last row does not make a new sheet of it each time. */
function countOf(
  { cells }: ShownSheet,
  place: (cell: ShownCell) => number,
  least: number,
  spare: number,
): number {
  const last = cells.reduce((furthest, cell) => Math.max(furthest, place(cell)), 0);
  return Math.max(least, Math.ceil((last + spare) / 10) * 10);
}

const gridRange = ({ top, left, bottom, right }: ShownArea) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export function gridCells<T>(
  cells: readonly ShownCell[],
  made: (cell: ShownCell) => T,
): Record<number, Record<number, T>> {
  const rows: Record<number, Record<number, T>> = {};
  for (const cell of cells) (rows[cell.row] ??= {})[cell.column] = made(cell);
  return rows;
}

const gridCell = (cell: ShownCell): ICellData => ({ ...gridContent(cell), s: gridStyle(cell) });

/** Words are marked as words, so that "=1+1" in a provider's sheet is not taken for a formula. */
export function gridContent({ value, formula, calculated }: ShownCell): ICellData {
  if (formula !== null && calculated) return { f: formula, v: null, t: null };
  if (value === '') return { v: null, f: null, t: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null };
  return { v: value, t: typeof value === 'string' ? CellValueType.STRING : CellValueType.NUMBER, f: null };
}

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function gridStyle({ look, numberFormat }: ShownCell): IStyleData {
  return {
    ff: look.font,
    fs: look.size,
    bl: look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: look.underline ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    cl: { rgb: look.colour },
    ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
    ...(look.horizontal === null ? {} : { ht: horizontal[look.horizontal] }),
    vt: vertical[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
    bd: gridBorders(look),
  };
}

const lines = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
};

const gridBorder = ({ line, colour }: ShownBorder): IBorderStyleData => ({
  s: lines[line],
  cl: { rgb: colour },
});

function gridBorders({ borders: { top, bottom, left, right } }: ShownLook): NonNullable<IStyleData['bd']> {
  return {
    ...(top === undefined ? {} : { t: gridBorder(top) }),
    ...(bottom === undefined ? {} : { b: gridBorder(bottom) }),
    ...(left === undefined ? {} : { l: gridBorder(left) }),
    ...(right === undefined ? {} : { r: gridBorder(right) }),
  };
}
