/**
 * Any cell of a described workbook as a person would say it: what it is called, by the words of its row and column; what it
 * shows; how it is worked out and from what; where its page says that it comes from.
 *
 * Worked example: `fee.explained` is "Explained by the lines, Weekly in the fee", £5,205.18: the sum of 28 figures.
 */
import { dayFromSpreadsheetSerial, dayInWords } from '../../domain/calendar/isoDate';
import { exactText, hundred, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { DescribedCell, DescribedRow, SheetDescription, WorkbookDescription } from './description';
import { evaluateWorkbook } from './evaluateWorkbook';
import type { CellId, CellList, CellValue } from './expression';
import { expressionInWords } from './expressionInWords';
import { idOf, type GridAddress } from './grid';
import { placeCells, rowsOfLines } from './placeCells';
import { cellLooks } from './styles';

/** A cell by its sheet's number and its place on it. */
export interface CellAt extends GridAddress {
  readonly sheetNumber: number;
}

export interface CellInWords {
  readonly name: string;
  readonly value: string;
  /** The formula in words; null where the cell holds what was stated. */
  readonly how: string | null;
  readonly restsOn: readonly CellAt[];
  /** What the row says of its source; empty where it says nothing. */
  readonly source: string;
  readonly id: CellId | null;
  readonly isInput: boolean;
  readonly line: { readonly table: string; readonly line: string } | null;
}

export interface WorkbookInWords {
  /** Null where no such cell is written. */
  readonly placeOf: (id: CellId) => CellAt | null;
  /** Null where nothing stands. */
  readonly cellAt: (at: CellAt) => CellInWords | null;
}

export function workbookInWords(workbook: WorkbookDescription): WorkbookInWords {
  const placed = placeCells(workbook);
  const { valueAt, valueOf } = evaluateWorkbook(placed);
  const placeOf = (id: CellId): CellAt | null => {
    try {
      return placed.placeOf(id);
    } catch {
      // Asked for by a name that this workbook has not.
      return null;
    }
  };
  const idsOf = (cells: CellList): readonly CellId[] => {
    if (!('table' in cells)) return cells;
    const table = placed.tableCalled(cells.table);
    return rowsOfLines(cells, table).map((row) => {
      const line = workbook.sheets[table.sheetNumber]?.rows[row]?.about?.line ?? '';
      return `${cells.table}.${line}.${cells.figure}`;
    });
  };
  const cellAt = (at: CellAt): CellInWords | null => {
    const sheet = workbook.sheets[at.sheetNumber];
    const row = sheet?.rows[at.row];
    const cell = row?.cells[at.column];
    if (sheet === undefined || row === undefined || cell === null || cell === undefined) return null;
    const value = valueAt(at.sheetNumber, at.row, at.column);
    const idOfLine = (table: string, figure: string) => `${table}.${row.about?.line ?? ''}.${figure}`;
    const { content } = cell;
    const said =
      content.kind !== 'formula'
        ? null
        : expressionInWords(content.expression, {
            valueOf,
            valueOfLine: (table, figure) => valueOf(idOfLine(table, figure)),
            valuesOf: (cells) => idsOf(cells).map(valueOf),
            idOfLine,
            idsOf,
            nameOf: (id) => {
              const place = placed.placeOf(id);
              const isHere = place.sheetNumber === at.sheetNumber && place.row === at.row;
              const header = isHere ? headerOf(sheet, place) : '';
              return header === '' ? nameAt(workbook.sheets[place.sheetNumber] ?? sheet, place) : header;
            },
          });
    return {
      name: nameAt(sheet, at),
      value: valueInWords(value, cell),
      how: said?.words ?? null,
      restsOn: said?.restsOn.map((id) => placed.placeOf(id)) ?? [],
      source: sourceIn(row),
      id: idOf(cell, row.about) ?? null,
      isInput: cell.input !== undefined,
      line: row.about ?? null,
    };
  };
  return { placeOf, cellAt };
}

/** The words of its row, and those above its column where the page has several columns of figures. */
function nameAt(sheet: SheetDescription, at: GridAddress): string {
  const words = [labelOf(sheet.rows[at.row]), headerOf(sheet, at)].filter((each) => each !== '');
  return words.length === 0 ? sheet.name : words.join(', ');
}

/** Of a page with one header it is everywhere; where blocks have headers of their own, a gap ends what a header is of. */
function headerOf({ rows }: SheetDescription, { row, column }: GridAddress): string {
  const isOne = rows.filter(({ cells }) => cells.some(isHeader)).length === 1;
  const before = rows.slice(0, row);
  const from = isOne ? 0 : before.findLastIndex(({ cells }) => cells.length === 0) + 1;
  const above = before.slice(from).findLast(({ cells }) => isHeader(cells[column]));
  const figures = above?.cells.filter((cell) => cell?.style === 'columnHeaderRight').length ?? 0;
  return figures === 1 ? '' : textOf(above?.cells[column]);
}

const isHeader = (cell: DescribedCell | null | undefined): boolean =>
  cell?.style === 'columnHeader' || cell?.style === 'columnHeaderRight';

/** The first words of a row that are not in small print, as its reference is; else its first words. */
function labelOf(row: DescribedRow | undefined): string {
  const cells = row?.cells ?? [];
  return textOf(cells.find(isLabel) ?? cells.find((cell) => textOf(cell) !== ''));
}

const isLabel = (cell: DescribedCell | null): boolean => textOf(cell) !== '' && cell?.style !== 'note';

const textOf = (cell: DescribedCell | null | undefined): string =>
  cell?.content.kind === 'text' ? cell.content.text : '';

/** Its last words in small print: pages with sources have them in their last column. */
function sourceIn({ cells }: DescribedRow): string {
  const label = cells.findIndex(isLabel);
  return textOf(
    cells.findLast((cell, column) => column > label && cell?.style === 'note' && textOf(cell) !== ''),
  );
}

/** As the cell shows it. */
function valueInWords(value: CellValue | null, { style }: DescribedCell): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  const { numberFormat } = cellLooks[style];
  if (value.isZero() && numberFormat.endsWith('"–"')) return 'none';
  if (numberFormat.includes('£')) return poundsInWords(value);
  if (numberFormat.includes('%')) return `${rounded(value.times(hundred), 1)} %`;
  if (numberFormat.includes('yyyy')) return dayInWords(dayFromSpreadsheetSerial(value.toNumber()));
  return rounded(value, 4);
}

const rounded = (value: Exact, places: number): string => exactText(roundHalfAwayFromZero(value, places));
