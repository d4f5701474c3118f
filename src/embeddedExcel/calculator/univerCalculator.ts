/**
 * Univer as the calculator of an embedded workbook, without a screen or behind the workbench's grid. It is given what
 * changed since it was last asked, and what it works out goes into the formula cells.
 *
 * A provider's formulas are not calculated: they show the values they arrived with, because a foreign formula may be
 * one that the calculator cannot take.
 */
import type { CellContent, EmbeddedCell, EmbeddedSheet, EmbeddedWorkbook } from '../model/embeddedWorkbook';
import type { Calculator } from './calculator';

/** As much of Univer's interface as is used here. */
export interface UniverCell {
  readonly v?: string | number | boolean | null | undefined;
  readonly f?: string | null | undefined;
  readonly t?: number | null | undefined;
}

export interface UniverRange {
  setValues(cells: UniverCell[][]): unknown;
  getCellData(): { readonly v?: unknown; readonly t?: unknown } | null;
}

export interface UniverSheet {
  getSheetId(): string;
  getSheetName(): string;
  setName(name: string): unknown;
  getMaxRows(): number;
  getMaxColumns(): number;
  setRowCount(rows: number): unknown;
  setColumnCount(columns: number): unknown;
  getRange(row: number, column: number, rows?: number, columns?: number): UniverRange;
}

export interface UniverWorkbook {
  create(name: string, rows: number, columns: number): UniverSheet;
  deleteSheet(sheetId: string): unknown;
}

export interface UniverForFormulas {
  readonly workbook: UniverWorkbook;
  readonly calculated: () => Promise<unknown>;
}

interface Mirror {
  readonly sheet: UniverSheet;
  /** What the calculator holds in each cell, as text to compare with. */
  readonly held: Map<string, string>;
}

const roomToGrow = 50;
const truthType = 3;

export function univerCalculator(univer: UniverForFormulas): Calculator {
  const mirrors = new Map<string, Mirror>();
  return async (workbook) => {
    forgetGoneSheets(univer, workbook, mirrors);
    let changed = false;
    for (const sheet of workbook.sheets) mirrorOf(univer, sheet, mirrors);
    for (const sheet of workbook.sheets) {
      changed = handOver(sheet, mirrorOf(univer, sheet, mirrors)) || changed;
    }
    // Another workbook may hold the same as the one before it: its cells still have their results to come.
    if (changed && hasFormulas(workbook)) await univer.calculated();
    for (const sheet of workbook.sheets) takeResults(sheet, mirrorOf(univer, sheet, mirrors));
  };
}

const hasFormulas = ({ sheets }: EmbeddedWorkbook): boolean =>
  sheets.some(({ rows }) =>
    [...rows.values()].some((cells) =>
      [...cells.values()].some(({ formula, calculated }) => formula !== null && calculated),
    ),
  );

function forgetGoneSheets(
  univer: UniverForFormulas,
  workbook: EmbeddedWorkbook,
  mirrors: Map<string, Mirror>,
): void {
  const present = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, { sheet }] of mirrors) {
    if (present.has(id)) continue;
    univer.workbook.deleteSheet(sheet.getSheetId());
    mirrors.delete(id);
  }
}

function mirrorOf(univer: UniverForFormulas, sheet: EmbeddedSheet, mirrors: Map<string, Mirror>): Mirror {
  const known = mirrors.get(sheet.id);
  if (known !== undefined) {
    if (known.sheet.getSheetName() !== sheet.name) known.sheet.setName(sheet.name);
    return known;
  }
  const rows = Math.max(0, ...sheet.rows.keys()) + 1 + roomToGrow;
  const widths = [...sheet.rows.values()].map((cells) => Math.max(0, ...cells.keys()));
  const columns = Math.max(0, ...widths) + 1 + roomToGrow;
  const mirror = {
    sheet: univer.workbook.create(sheet.name, rows, columns),
    held: new Map<string, string>(),
  };
  mirrors.set(sheet.id, mirror);
  return mirror;
}

const asUniver = (cell: EmbeddedCell): UniverCell =>
  cell.formula !== null && cell.calculated ? { f: cell.formula } : { v: cell.value, f: null };

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: UniverCell;
}

const nothing: UniverCell = { v: null, f: null };
const keyOf = (row: number, column: number): string => `${row},${column}`;
/** From here on one block is quicker than cell by cell. */
const manyChanges = 40;

/** Hands over what changed; true where anything did. */
function handOver(sheet: EmbeddedSheet, { sheet: univerSheet, held }: Mirror): boolean {
  const wanted = wantedCells(sheet);
  const changes = [...wanted.values()].filter(
    ({ row, column, cell }) => held.get(keyOf(row, column)) !== JSON.stringify(cell),
  );
  for (const key of held.keys()) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!wanted.has(key)) changes.push({ row, column, cell: nothing });
  }
  makeRoom(univerSheet, changes);
  if (changes.length > manyChanges) setBlock(univerSheet, changes, wanted);
  else for (const { row, column, cell } of changes) univerSheet.getRange(row, column).setValues([[cell]]);
  held.clear();
  for (const [key, { cell }] of wanted) held.set(key, JSON.stringify(cell));
  return changes.length > 0;
}

/** A page written again may be far longer than it was. */
function makeRoom(sheet: UniverSheet, changes: readonly Change[]): void {
  const rows = changes.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = changes.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + roomToGrow);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + roomToGrow);
}

function wantedCells(sheet: EmbeddedSheet): Map<string, Change> {
  const wanted = new Map<string, Change>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value === '' && cell.formula === null) continue;
      wanted.set(keyOf(row, column), { row, column, cell: asUniver(cell) });
    }
  }
  return wanted;
}

function setBlock(sheet: UniverSheet, changes: readonly Change[], wanted: Map<string, Change>): void {
  const bottom = changes.reduce((most, { row }) => Math.max(most, row), 0);
  const right = changes.reduce((most, { column }) => Math.max(most, column), 0);
  const block = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => wanted.get(keyOf(row, column))?.cell ?? nothing),
  );
  sheet.getRange(0, 0, bottom + 1, right + 1).setValues(block);
}

function takeResults(sheet: EmbeddedSheet, { sheet: univerSheet }: Mirror): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === null || !cell.calculated) continue;
      const result = univerSheet.getRange(row, column).getCellData();
      cell.value = resultOf(result?.v, result?.t === truthType);
    }
  }
}

function resultOf(value: unknown, isTruth: boolean): CellContent {
  if (isTruth) return value === 1 || value === true;
  const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return known ? value : 0;
}
