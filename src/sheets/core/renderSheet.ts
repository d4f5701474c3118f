/**
 * The expressions of one sheet as formulas, each for the row it stands in: a cell of that row is referred to as it lies beside
 * the formula, every other one by its fixed address, so that a row that is copied or moved still means what it meant.
 *
 * Lines share their expressions. Such a one is rendered once, with a mark wherever a row belongs, and for each line only the
 * rows are put in. A list of cells that many formulas share is turned into ranges once.
 *
 * Worked example: the weekly cost of a line in the fee, in row 5 of its table: `IF(L5="yes",K5,0)`; on another sheet that line's
 * share of the fee in C9 is `'Fee breakdown'!$M$5/C9`, where C9 stands in the same row.
 */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { CellId, CellList, Expression } from './expression';
import type { LineOfTable } from './grid';
import type { PlacedCells } from './placeCells';
import { renderWith, type References } from './renderExpression';
import { addressText, fixedAddressText, fixedRangeText, rangeText, sheetNameInFormula } from './sheetAddress';

type Placed = Pick<
  PlacedCells,
  'placeOf' | 'runsOf' | 'tableCalled' | 'isFigureTyped' | 'isLikeTyped' | 'isLineTyped'
>;

/** A formula as it stands in this row, which is about this line or about none. */
export type Renderer = (expression: Expression, row: number, about: LineOfTable | undefined) => string;

export function renderer(sheet: string, placed: Placed): Renderer {
  const patternOf = rememberedPatterns(sheet, placed);
  let here: { readonly row: number; readonly about: LineOfTable | undefined } = { row: 0, about: undefined };
  const refer = references(sheet, placed, {
    isHere: (row) => row === here.row,
    toLine: (name) => (here.about === undefined ? null : rowOfLine(name, here.row, here.about, placed)),
  });
  return (expression, row, about) => {
    const pattern = about === undefined ? null : patternOf(expression, about.table);
    if (pattern !== null && about !== undefined && !pattern.rowsMet.has(row))
      return inRow(pattern, row, about, placed);
    here = { row, about };
    return renderWith(expression, refer);
  };
}

type Tables = Pick<PlacedCells, 'tableCalled'>;

function rowOfLine(name: string, row: number, about: LineOfTable, { tableCalled }: Tables): number {
  return name === about.table ? row : tableCalled(name).rowOf(about.line);
}

/** What decides how a cell of this sheet is referred to. */
interface Standpoint {
  /** Whether the formula stands in this row of the sheet. */
  readonly isHere: (row: number) => boolean;
  /** The row of the line in the table of this name, or the mark for it; null where no line is meant. */
  readonly toLine: (table: string) => number | string | null;
}

function references(sheet: string, placed: Placed, { isHere, toLine }: Standpoint): References {
  const before = new Map([[sheet, '']]);
  const sheetBefore = (name: string): string => {
    let known = before.get(name);
    if (known === undefined) before.set(name, (known = `${sheetNameInFormula(name)}!`));
    return known;
  };
  const ranges = (cells: CellList): Ranges => {
    const runs = placed.runsOf(cells);
    const lies = (of: string, row: number): boolean => of === sheet && isHere(row);
    return {
      hasRowOfItsOwn: runs.some(({ from, to }) => from.row === to.row),
      asFixed: runs.map((run) => sheetBefore(run.sheet) + fixedRangeText(run)),
      asTheyLie: () =>
        runs.map(
          (run) =>
            sheetBefore(run.sheet) +
            (run.from.row === run.to.row && lies(run.sheet, run.from.row)
              ? rangeText(run)
              : fixedRangeText(run)),
        ),
    };
  };
  const known = new Map<CellList, Ranges>();
  return {
    toCell: (id: CellId) => {
      const place = placed.placeOf(id);
      const isInOwnRow = place.sheet === sheet && isHere(place.row);
      return sheetBefore(place.sheet) + (isInOwnRow ? addressText(place) : fixedAddressText(place));
    },
    toLine: (name, figure) => {
      const row = toLine(name);
      if (row === null) throw new Error(`${figure} of ${name} is asked for where no line is meant`);
      const table = placed.tableCalled(name);
      const column = columnLetters(table.columnOf(figure));
      const number = typeof row === 'number' ? String(row + 1) : row;
      const isInOwnRow =
        table.sheet === sheet && (row === ownRow || (typeof row === 'number' && isHere(row)));
      return sheetBefore(table.sheet) + (isInOwnRow ? column + number : `$${column}$${number}`);
    },
    toCells: (cells) => {
      let found = known.get(cells);
      if (found === undefined) {
        found = ranges(cells);
        if ('table' in cells || cells.length > fewCells) known.set(cells, found);
      }
      return found.hasRowOfItsOwn ? found.asTheyLie() : found.asFixed;
    },
    isFigureTyped: (reference, isCalculated) =>
      reference.kind === 'cell'
        ? (isCalculated ? placed.isLikeTyped : placed.isFigureTyped)(reference.id)
        : placed.isLineTyped(reference.table, reference.figure),
  };
}

/** Cells as ranges: fixed, but for what lies in one row, which may be the formula's own. */
interface Ranges {
  readonly hasRowOfItsOwn: boolean;
  readonly asFixed: readonly string[];
  readonly asTheyLie: () => readonly string[];
}

/** A list as short as this is gone through as fast as it is remembered. */
const fewCells = 8;

/** A formula of many rows: its pieces, and between each two of them the row of the line in the table named. */
interface Pattern {
  readonly pieces: readonly string[];
  readonly tables: readonly string[];
  /** Rows of this sheet whose cells it names one by one: there they lie beside it. */
  readonly rowsMet: ReadonlySet<number>;
}

/** Characters that Unicode keeps for a program's own use: no text holds them. */
const firstMark = 0xfdd0;
const marks = /[\ufdd0-\ufdef]/g;
const ownRow = String.fromCharCode(firstMark);

function rememberedPatterns(
  sheet: string,
  placed: Placed,
): (expression: Expression, table: string) => Pattern {
  const byTable = new Map<string, Map<Expression, Pattern>>();
  let [own, tables, rowsMet]: [string, string[], Set<number>] = ['', [], new Set()];
  const refer = references(sheet, placed, {
    isHere: (row) => {
      rowsMet.add(row);
      return false;
    },
    toLine: (name) => {
      if (name === own) return ownRow;
      if (!tables.includes(name)) tables.push(name);
      return String.fromCharCode(firstMark + 1 + tables.indexOf(name));
    },
  });
  return (expression, table) => {
    let known = byTable.get(table);
    if (known === undefined) byTable.set(table, (known = new Map<Expression, Pattern>()));
    let pattern = known.get(expression);
    if (pattern === undefined) {
      [own, tables, rowsMet] = [table, [], new Set()];
      const formula = renderWith(expression, refer);
      const named = [own, ...tables];
      const marked = Array.from(formula.matchAll(marks), ([mark]) => mark);
      pattern = {
        pieces: formula.split(marks),
        tables: marked.map((mark) => named[mark.charCodeAt(0) - firstMark] ?? ''),
        rowsMet,
      };
      known.set(expression, pattern);
    }
    return pattern;
  };
}

function inRow({ pieces, tables }: Pattern, row: number, about: LineOfTable, placed: Tables): string {
  let formula = pieces[0] ?? '';
  tables.forEach((name, index) => {
    formula += String(rowOfLine(name, row, about, placed) + 1) + (pieces[index + 1] ?? '');
  });
  return formula;
}
