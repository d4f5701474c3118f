/**
 * The exact value of every cell of a description, each worked out once; a column that many formulas add up is gathered once.
 * A cell that depends on itself throws: only a bug describes one.
 */
import { exact } from '../../domain/money/exact';
import { spreadsheetSerial, type IsoDate } from '../../domain/calendar/isoDate';
import { rememberedByText } from '../../domain/evidence/foundByKey';
import type { CellContent } from './description';
import { evaluator, type ValueOf } from './evaluateExpression';
import type { CellList, CellValue } from './expression';
import { rowsOfLines, type PlacedCells } from './placeCells';

export interface Evaluation {
  readonly valueOf: ValueOf;
  /** Of the cell in this row and column of the sheet with this number. */
  readonly valueAt: (sheetNumber: number, row: number, column: number) => CellValue | null;
}

/** What stands for a cell while its value is being worked out. */
const beingWorkedOut = Symbol('being worked out');

type Held = CellValue | null | typeof beingWorkedOut | undefined;

export function evaluateWorkbook({ sheets, placeOf, placesOf, tableCalled }: PlacedCells): Evaluation {
  const held = sheets.map(({ rows }) => {
    const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    /** Row by row. */
    const values = new Array<Held>(rows.length * columns);
    return { rows, columns, values };
  });
  /** Where the formula stands that is being worked out. */
  let here = { sheetNumber: -1, row: -1 };
  const valueAt = (sheetNumber: number, row: number, column: number): CellValue | null => {
    const sheet = held[sheetNumber];
    if (sheet === undefined) throw new Error(`There is no sheet ${String(sheetNumber)}`);
    const { rows, columns, values } = sheet;
    const at = row * columns + column;
    const known = values[at];
    if (known !== undefined && known !== beingWorkedOut) return known;
    const cell = rows[row]?.cells[column];
    if (known === beingWorkedOut)
      throw new Error(`The cell ${cell?.id ?? cell?.figure ?? ''} depends on itself`);
    if (cell === null || cell === undefined) return null;
    const { content } = cell;
    if (content.kind !== 'formula') return (values[at] = stated(content));
    const comesTo = rows[row]?.comesTo?.(column);
    if (comesTo !== undefined) return comesTo;
    values[at] = beingWorkedOut;
    const before = here;
    here = { sheetNumber, row };
    const value = evaluate(content.expression);
    here = before;
    values[at] = value;
    return value;
  };
  const valueOf: ValueOf = (id) => {
    const { sheetNumber, row, column } = placeOf(id);
    return valueAt(sheetNumber, row, column);
  };
  const valueOfLine = (name: string, figure: string): CellValue | null => {
    const about = sheets[here.sheetNumber]?.rows[here.row]?.about;
    if (about === undefined) throw new Error(`${figure} of ${name} is asked for where no line is meant`);
    const table = tableCalled(name);
    const row = about.table === name ? here.row : table.rowOf(about.line);
    return valueAt(table.sheetNumber, row, table.columnOf(figure));
  };
  const valuesOf = (cells: CellList): readonly (CellValue | null)[] => {
    if (!('table' in cells))
      return placesOf(cells).map(({ sheetNumber, row, column }) => valueAt(sheetNumber, row, column));
    const table = tableCalled(cells.table);
    const column = table.columnOf(cells.figure);
    return rowsOfLines(cells, table).map((row) => valueAt(table.sheetNumber, row, column));
  };
  const evaluate = evaluator({ valueOf, valueOfLine, valuesOf, rowOf: (id) => placeOf(id).row + 1 });
  return { valueOf, valueAt };
}

function stated(content: Exclude<CellContent, { kind: 'formula' }>): CellValue | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'day':
      return serialOf(content.day);
  }
}

/** Many cells hold one day: a hundred thousand placements begin and end on a few thousand. */
const serialOf = rememberedByText((day) => exact(spreadsheetSerial(day as IsoDate)));
