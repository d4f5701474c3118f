/**
 * Where each described cell stands: the row and column it was written in, found by its id, or by its line and figure. Two cells
 * of one name are a fault.
 *
 * A workbook of 20,000 lines has half a million named cells. Rows of lines hold the same figures in the same columns, so that
 * of those a row's place by its line and a column's by its figure are all there is to know.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from './description';
import type { CellId, CellList, LinesColumn } from './expression';
import { runsOf, type CellPlace, type CellRun } from './sheetAddress';

/** A named cell where it stands. */
export interface PlacedCell extends CellPlace {
  /** Its sheet, counted from 0. */
  readonly sheetNumber: number;
}

/** Rows of lines, each with the same figures in the same columns. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
  readonly sheetNumber: number;
  /** In the order of the sheet. */
  readonly rows: readonly number[];
  readonly rowOf: (line: string) => number;
  readonly columnOf: (figure: string) => number;
}

export interface PlacedCells {
  readonly sheets: readonly SheetDescription[];
  readonly placeOf: (id: CellId) => PlacedCell;
  readonly placesOf: (ids: readonly CellId[]) => readonly PlacedCell[];
  readonly tableCalled: (name: string) => PlacedTable;
  /** The straight runs that a list of cells stands in. */
  readonly runsOf: (cells: CellList) => readonly CellRun[];
  /** Whether a figure or a day is typed into the cell: whatever its check says, words can be pasted there. */
  readonly isFigureTyped: (id: CellId) => boolean;
  /** Whether one is typed there or into its like in another row: then one formula serves the column. */
  readonly isLikeTyped: (id: CellId) => boolean;
  /** The same of some line of a table. */
  readonly isLineTyped: (table: string, figure: string) => boolean;
}

export function placeCells({ sheets }: WorkbookDescription): PlacedCells {
  const found = new Map<CellId, PlacedCell>();
  const tables = new Map<string, TableBeingFound>();
  sheets.forEach((sheet, sheetNumber) => {
    sheet.rows.forEach((described, row) => {
      placeLine(described, row, { sheet: sheet.name, sheetNumber }, tables);
      described.cells.forEach((cell, column) => {
        if (cell?.id === undefined) return;
        const before = found.size;
        found.set(cell.id, { sheet: sheet.name, sheetNumber, row, column });
        if (found.size === before) throw new Error(`Two cells are called ${cell.id}`);
      });
    });
  });
  const tableCalled = (name: string): PlacedTable =>
    tables.get(name)?.table ?? missing(`No table is called ${name}`);
  const placeOf = (id: CellId): PlacedCell =>
    found.get(id) ?? placeInTable(id, tables) ?? missing(`No cell is called ${id}`);
  const placesOf = onceForLongLists((ids) => ids.map(placeOf));
  const runsOfIds = onceForLongLists((ids) => runsOf(placesOf(ids)));
  const cellAt = ({ sheetNumber, row, column }: PlacedCell) => sheets[sheetNumber]?.rows[row]?.cells[column];
  let like: Set<string> | null = null;
  const typedLike = (): ReadonlySet<string> => {
    if (like !== null) return like;
    like = new Set<string>();
    for (const [id, place] of found) if (isTypedFigure(cellAt(place))) like.add(likeOf(id, place));
    return like;
  };
  const typedColumns = new Map<string, boolean>();
  const isLineTyped = (name: string, figure: string): boolean => {
    const key = `${name} ${figure}`;
    let known = typedColumns.get(key);
    if (known === undefined) {
      const { sheetNumber, rows, columnOf } = tableCalled(name);
      const column = columnOf(figure);
      known = rows.some((row) => isTypedFigure(sheets[sheetNumber]?.rows[row]?.cells[column]));
      typedColumns.set(key, known);
    }
    return known;
  };
  const runsOfLines = workedOutOnce((column: LinesColumn) => runsOf(placesOfLines(column, tableCalled)));
  return {
    sheets,
    placeOf,
    placesOf,
    tableCalled,
    runsOf: (cells) => ('table' in cells ? runsOfLines(cells) : runsOfIds(cells)),
    isFigureTyped: (id) => isTypedFigure(cellAt(placeOf(id))),
    isLikeTyped: (id) => {
      const place = placeOf(id);
      return isTypedFigure(cellAt(place)) || typedLike().has(likeOf(id, place));
    },
    isLineTyped,
  };
}

/** The rows of the lines that a column holds, in the order of the sheet. */
export function rowsOfLines({ between }: LinesColumn, { rows, rowOf }: PlacedTable): readonly number[] {
  if (between === undefined) return rows;
  return rows.slice(rows.indexOf(rowOf(between.first)), rows.indexOf(rowOf(between.last)) + 1);
}

/** What is worked out until somebody types over it may be words. */
const isTypedFigure = (described: DescribedCell | null | undefined): boolean =>
  described?.input !== undefined &&
  ['decimal', 'wholeNumber', 'date'].includes(described.input.kind) &&
  ['number', 'day', 'blank'].includes(described.content.kind);

const likeOf = (id: CellId, { sheetNumber, column }: PlacedCell): string =>
  `${String(sheetNumber)} ${String(column)} ${id.slice(id.lastIndexOf('.'))}`;

function placesOfLines(column: LinesColumn, tableCalled: PlacedCells['tableCalled']): readonly CellPlace[] {
  const table = tableCalled(column.table);
  const { sheet } = table;
  return rowsOfLines(column, table).map((row) => ({ sheet, row, column: table.columnOf(column.figure) }));
}

interface TableBeingFound {
  readonly table: PlacedTable;
  readonly rows: number[];
  readonly rowByLine: Map<string, number>;
  readonly cells: DescribedRow['cells'];
}

function placeLine(
  { about, cells }: DescribedRow,
  row: number,
  at: { readonly sheet: string; readonly sheetNumber: number },
  tables: Map<string, TableBeingFound>,
): void {
  if (about === undefined) return;
  const known = tables.get(about.table) ?? newTable(about.table, cells, at);
  if (known.rows.length === 0) tables.set(about.table, known);
  if (!isAlike(cells, known.cells) || known.table.sheetNumber !== at.sheetNumber)
    throw new Error(`${about.line} holds other figures than the first line of ${about.table}`);
  known.rows.push(row);
  known.rowByLine.set(about.line, row);
  if (known.rowByLine.size < known.rows.length)
    throw new Error(`Two lines of ${about.table} are called ${about.line}`);
}

function isAlike(cells: DescribedRow['cells'], first: DescribedRow['cells']): boolean {
  return (
    cells === first ||
    (cells.length === first.length && cells.every((cell, column) => cell?.figure === first[column]?.figure))
  );
}

function newTable(
  name: string,
  cells: readonly (DescribedCell | null)[],
  at: { readonly sheet: string; readonly sheetNumber: number },
): TableBeingFound {
  const rows: number[] = [];
  const rowByLine = new Map<string, number>();
  const columnByFigure = new Map<string, number>();
  cells.forEach((cell, column) => {
    if (cell?.figure !== undefined) columnByFigure.set(cell.figure, column);
  });
  /** The formulas of a row ask for one line again and again. */
  let [last, rowOfLast] = ['', -1];
  const rowOf = (line: string) => {
    if (line !== last || rowOfLast < 0) {
      rowOfLast = rowByLine.get(line) ?? missing(`No line of ${name} is called ${line}`);
      last = line;
    }
    return rowOfLast;
  };
  const columnOf = (figure: string) =>
    columnByFigure.get(figure) ?? missing(`No figure of ${name} is called ${figure}`);
  return { table: { name, ...at, rows, rowOf, columnOf }, rows, rowByLine, cells };
}

/** By its whole name: `line.L07.weekly` is the figure `weekly` of the line `L07` in the table `line`. */
function placeInTable(id: CellId, tables: ReadonlyMap<string, TableBeingFound>): PlacedCell | null {
  const [first, last] = [id.indexOf('.'), id.lastIndexOf('.')];
  const found = tables.get(id.slice(0, first));
  const row = found?.rowByLine.get(id.slice(first + 1, last));
  if (found === undefined || row === undefined) return null;
  const { sheet, sheetNumber, columnOf } = found.table;
  return { sheet, sheetNumber, row, column: columnOf(id.slice(last + 1)) };
}

function missing(sentence: string): never {
  throw new Error(sentence);
}

function onceForLongLists<Found extends object>(
  find: (ids: readonly CellId[]) => Found,
): (ids: readonly CellId[]) => Found {
  const once = workedOutOnce(find);
  return (ids) => (ids.length > fewCells ? once(ids) : find(ids));
}

/** A list as short as this is gone through as fast as it is remembered. */
const fewCells = 8;
