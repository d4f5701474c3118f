/**
 * What Open Book wrote into a workbook, remembered in the workbook itself: everything of the grid but what its cells
 * say, which the workbook holds. With it our sheets are known again, typed-in inputs are told from the figures we put
 * there, and a write that fails half-way can be taken back.
 *
 * A row is kept as one letter a cell for its style (`AABC.` with a dot for a gap), so that twelve sheets take about
 * twenty kilobytes.
 */
import {
  idOf,
  type CellGrid,
  type GridCell,
  type GridName,
  type GridRow,
  type LineOfTable,
  type WorkbookGrid,
  type WorkbookProperties,
} from './grid';
import { styleNames, type StyleName } from './styleNames';

const layoutVersion = 1;

type CellDetail = Pick<GridCell, 'id' | 'input' | 'note' | 'link'> & {
  readonly column: number;
  /** What we put into an input, to tell it from what was typed there later. */
  readonly written?: GridCell['value'];
};

interface WrittenRow {
  readonly styles: string;
  readonly height?: number;
  readonly details?: readonly CellDetail[];
}

export type WrittenSheet = Omit<CellGrid, 'rows'> & {
  readonly rows: readonly WrittenRow[];
  /** What the sheet was to be called; `name` differs where that name was taken. */
  readonly wantedName: string;
};

export interface WrittenLayout {
  readonly version: typeof layoutVersion;
  readonly sheets: readonly WrittenSheet[];
  readonly names: readonly GridName[];
  readonly properties: WorkbookProperties;
}

/** What the workbook holds in a cell now. */
export interface HeldCell {
  readonly value: string | number | boolean;
  /** Without its leading `=`. */
  readonly formula?: string;
}

export type HeldCells = (sheet: WrittenSheet, row: number, column: number) => HeldCell | null;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `wantedNames` are the sheets' names before any was changed because it was taken, in the grid's order. */
export function layoutOf(grid: WorkbookGrid, wantedNames: readonly string[]): WrittenLayout {
  return {
    version: layoutVersion,
    sheets: grid.sheets.map((sheet, index) => ({
      ...sheet,
      wantedName: wantedNames[index] ?? sheet.name,
      rows: sheet.rows.map((row) => writtenRow(row, grid.typedInPane)),
    })),
    names: grid.names,
    properties: grid.properties,
  };
}

function writtenRow(
  { cells, height, about }: GridRow,
  typedInPane: ReadonlySet<string> | undefined,
): WrittenRow {
  const details = cells.flatMap((cell, column) =>
    cell === null ? [] : detailOf(cell, column, about, typedInPane),
  );
  return {
    styles: cells.map((cell) => (cell === null ? '.' : letterOf(cell.style))).join(''),
    ...(height === undefined ? {} : { height }),
    ...(details.length === 0 ? {} : { details }),
  };
}

function detailOf(
  cell: GridCell,
  column: number,
  about: LineOfTable | undefined,
  typedInPane: ReadonlySet<string> | undefined,
): CellDetail[] {
  const { input, note, link } = cell;
  if (input !== true && note === undefined && link === undefined) return [];
  const id = idOf(cell, about);
  return [
    {
      column,
      ...(id === undefined ? {} : { id }),
      ...(input === undefined
        ? {}
        : { input, written: id !== undefined && typedInPane?.has(id) === true ? null : cell.value }),
      ...(note === undefined ? {} : { note }),
      ...(link === undefined ? {} : { link }),
    },
  ];
}

const letterOf = (style: StyleName): string => letters.charAt(styleNames.indexOf(style));

/** The layout with what an earlier one remembers as written, so that what was typed since is still known as typed. */
export function withWrittenOf(layout: WrittenLayout, earlier: WrittenLayout): WrittenLayout {
  const before = new Map(earlier.sheets.map((sheet) => [sheet.wantedName, sheet]));
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        const remembered = before.get(sheet.wantedName)?.rows[index]?.details ?? [];
        return row.details === undefined
          ? row
          : { ...row, details: row.details.map((detail) => asRemembered(detail, remembered)) };
      }),
    })),
  };
}

function asRemembered(detail: CellDetail, remembered: readonly CellDetail[]): CellDetail {
  const before = remembered.find(({ column, id }) => column === detail.column && id === detail.id);
  return before?.written === undefined ? detail : { ...detail, written: before.written };
}

/** The remembered layout in `text`; null where it is not one this version understands. */
export function layoutFromText(text: string): WrittenLayout | null {
  try {
    const parsed = JSON.parse(text) as Partial<WrittenLayout> | null;
    const understood = parsed?.version === layoutVersion && Array.isArray(parsed.sheets);
    return understood ? (parsed as WrittenLayout) : null;
  } catch {
    return null;
  }
}

/** The grid as it stands in the workbook now: our layout with what its cells hold. */
export function gridFromLayout(layout: WrittenLayout, held: HeldCells): WorkbookGrid {
  const heldAt = (position: number, row: number, column: number): HeldCell | null => {
    const sheet = layout.sheets[position];
    return sheet === undefined ? null : held(sheet, row, column);
  };
  return {
    sheets: layout.sheets.map((sheet, position) => ({
      ...withoutWantedName(sheet),
      rows: sheet.rows.map((row, index) => ({
        ...(row.height === undefined ? {} : { height: row.height }),
        cells: Array.from(row.styles).map((letter, column) =>
          letter === '.' ? null : heldCell(letter, row, column, heldAt(position, index, column)),
        ),
      })),
    })),
    names: layout.names,
    properties: layout.properties,
  };
}

function withoutWantedName(sheet: WrittenSheet): Omit<WrittenSheet, 'wantedName'> {
  const plain: Omit<WrittenSheet, 'wantedName'> & { wantedName?: string } = { ...sheet };
  delete plain.wantedName;
  return plain;
}

function heldCell(letter: string, row: WrittenRow, column: number, held: HeldCell | null): GridCell {
  const detail = row.details?.find((one) => one.column === column);
  const { id, input, note, link } = detail ?? {};
  return {
    // A formula may well come to nothing; a cell without one then holds nothing.
    value: held === null || (held.value === '' && held.formula === undefined) ? null : held.value,
    ...(held?.formula === undefined ? {} : { formula: held.formula }),
    style: styleNames[letters.indexOf(letter)] ?? 'text',
    ...(id === undefined ? {} : { id }),
    ...(input === undefined ? {} : { input }),
    ...(note === undefined ? {} : { note }),
    ...(link === undefined ? {} : { link }),
  };
}

/** Inputs that no longer hold what we wrote, by their ids. */
export function typedInputs(layout: WrittenLayout, held: HeldCells): ReadonlyMap<string, HeldCell> {
  const typed = new Map<string, HeldCell>();
  for (const sheet of layout.sheets) {
    sheet.rows.forEach((row, index) => {
      for (const { id, input, written, column } of row.details ?? []) {
        const now = held(sheet, index, column) ?? { value: '' };
        if (input === true && id !== undefined && isTyped(now, written ?? '')) typed.set(id, now);
      }
    });
  }
  return typed;
}

const isTyped = (now: HeldCell, written: string | number | boolean): boolean =>
  now.formula !== undefined || now.value !== written;

function withoutExact(cell: GridCell): GridCell {
  const plain: { -readonly [K in keyof GridCell]: GridCell[K] } = { ...cell };
  delete plain.exact;
  return plain;
}

/** The grid with what was typed in its inputs; an input that no longer exists is dropped. */
export function withTypedInputs(grid: WorkbookGrid, typed: ReadonlyMap<string, HeldCell>): WorkbookGrid {
  if (typed.size === 0) return grid;
  const kept = (cell: GridCell, about: LineOfTable | undefined): GridCell => {
    const now = cell.input === true ? typed.get(idOf(cell, about) ?? '') : undefined;
    if (now === undefined) return cell;
    return {
      ...withoutExact(cell),
      value: now.value === '' ? null : now.value,
      ...(now.formula === undefined ? {} : { formula: now.formula }),
    };
  };
  return {
    ...grid,
    sheets: grid.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell === null ? null : kept(cell, row.about))),
      })),
    })),
  };
}
