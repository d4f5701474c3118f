/**
 * Where the table of a ledger stands: the column of labels, the row of headings, the columns that hold years, and the
 * column of homes where the ledger lists several.
 *
 * Years are headings such as "2024/25", "2023-24" or "2024", or "Outturn" and "Budget" below a row of years; a ledger for
 * one year may head its column "Amount", "£", "Actual" or "Outturn" instead. The heading row is the first that has a
 * column of years with a figure below it. Of an outturn, a forecast and a budget for the same year the outturn is used; what was spent to date never is, where a whole year stands beside it.
 */
import { receivedText, type ReceivedCell, type ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, poundsRead } from '../amountText';
import { moneyUnitIn, type MoneyUnit } from './moneyUnit';
import {
  isAmountHeading,
  namesAYear,
  saysPartOfAYear,
  yearHeading,
  type FiguresKind,
  type YearHeading,
} from './yearHeading';

export interface YearColumn extends YearHeading {
  readonly column: number;
  readonly unit: MoneyUnit;
}

/** A column of figures that is not read as a year, and why. */
export interface ColumnLeftOut {
  readonly column: number;
  readonly heading: string;
  readonly because: 'derived' | 'anotherOfThatYear' | 'partOfAYear';
}

export interface LedgerTable {
  readonly headingRow: number;
  readonly labelColumn: number;
  readonly homeColumn: number | null;
  /** Oldest first; those without a named year in the order of the sheet. */
  readonly years: readonly YearColumn[];
  readonly leftOut: readonly ColumnLeftOut[];
  /** Where the unit is stated, in words; null where nothing says other than pounds. */
  readonly unitStatedAs: string | null;
}

/** Headings stand near the top; each row is held against all below it. */
const rowsLooked = 300;

const preference: readonly FiguresKind[] = ['outturn', 'unstated', 'forecast', 'budget', 'partYear'];

export function findLedgerTable(sheet: ReceivedSheet): LedgerTable | null {
  const namesYears = (row: number) => headedColumns(sheet, row).some(isYear);
  const found = sheet.rows.slice(0, rowsLooked).findIndex((_, row) => namesYears(row));
  if (found < 0) return null;
  // A remark below the years ("note", "% change") is no row of headings: without a year it has nothing to count.
  const isOverHeadings = (sheet.rows[found + 1] ?? []).some((cell) => isAmountHeading(textOf(cell)));
  return tableAt(sheet, isOverHeadings && namesYears(found + 1) ? found + 1 : found);
}

interface Headed {
  readonly column: number;
  readonly text: string;
  readonly says: YearHeading | 'derived';
}

const isYear = ({ says }: Headed): boolean => says !== 'derived';

/** The headings of a row that have a figure below them. A row that names years goes before one that says "Amount". */
function headedColumns(sheet: ReceivedSheet, row: number): readonly Headed[] {
  const texts = headingTexts(sheet, row);
  const withYears = texts.some(({ text }) => namesAYear(text));
  return texts.flatMap(({ column, text }) => {
    const says = yearHeading(text);
    const isHeading = says !== null && (!withYears || namesAYear(text) || isAmountHeading(text));
    return column > 0 && isHeading && hasFigureBelow(sheet, row, column) ? [{ column, text, says }] : [];
  });
}

/** "Outturn" below "2024/25" is "2024/25 Outturn", also where that year's heading runs over several columns. */
function headingTexts(sheet: ReceivedSheet, row: number): readonly { column: number; text: string }[] {
  const above = sheet.rows[row - 1] ?? [];
  let year = '';
  return (sheet.rows[row] ?? []).map((cell, column) => {
    const over = textOf(above[column]);
    if (over !== '') year = namesAYear(over) ? over : '';
    const own = textOf(cell);
    return { column, text: year !== '' && isAmountHeading(own) ? `${year} ${own}` : own };
  });
}

function tableAt(sheet: ReceivedSheet, headingRow: number): LedgerTable {
  const headed = headedColumns(sheet, headingRow);
  const firstYear = Math.min(...headed.filter(isYear).map(({ column }) => column));
  const homeColumn = columnOfHomes(sheet, headingRow, firstYear);
  const above = unitAbove(sheet, headingRow, headed);
  const years = headed.flatMap(({ column, text, says }) =>
    says === 'derived'
      ? []
      : [{ ...soFar(says, sheet, headingRow, column), column, unit: moneyUnitIn(text) ?? above?.unit ?? 1 }],
  );
  const whole = years.filter(({ figures }) => figures !== 'partYear');
  const used = onePerYear(whole.length === 0 ? years : whole);
  const stated = headed.find(({ text }) => (moneyUnitIn(text) ?? 1) !== 1)?.text ?? above?.text ?? null;
  return {
    headingRow,
    labelColumn: columnOfLabels(sheet, headingRow, firstYear, homeColumn),
    homeColumn,
    years: used,
    leftOut: headed.flatMap(({ column, text, says }): ColumnLeftOut[] => {
      if (says === 'derived') return [{ column, heading: text, because: 'derived' }];
      return used.some((year) => year.column === column)
        ? []
        : [
            {
              column,
              heading: text,
              because: whole.some((year) => year.column === column) ? 'anotherOfThatYear' : 'partOfAYear',
            },
          ];
    }),
    unitStatedAs: used.some(({ unit }) => unit !== 1) ? stated : null,
  };
}

/** "Actual" below the title "April to December 2025" is what was spent so far, unless its own heading names a year. */
function soFar(says: YearHeading, sheet: ReceivedSheet, headingRow: number, column: number): YearHeading {
  if (says.figures !== 'outturn' && says.figures !== 'unstated') return says;
  const isOver = /\b(full|whole) year\b|\boutturn\b/i.test(textOf(sheet.rows[headingRow]?.[column]));
  if (isOver || namesAYear(textOf(sheet.rows[headingRow]?.[column]))) return says;
  const above = sheet.rows.slice(0, headingRow).flat().map(textOf);
  return above.some(saysPartOfAYear) ? { ...says, figures: 'partYear' } : says;
}

function onePerYear(years: readonly YearColumn[]): readonly YearColumn[] {
  // "Budget £" and "Actual £" are of one year, which neither names.
  const named = ({ startsIn, label }: YearColumn) =>
    startsIn === null ? (namesAYear(label) ? label : '') : String(startsIn);
  const best = years.filter((year) => {
    const rivals = years.filter((other) => named(other) === named(year));
    const ranks = rivals.map(({ figures }) => preference.indexOf(figures));
    return rivals[ranks.indexOf(Math.min(...ranks))] === year;
  });
  return [...best].sort((a, b) => (a.startsIn ?? 0) - (b.startsIn ?? 0));
}

function unitAbove(
  sheet: ReceivedSheet,
  headingRow: number,
  headed: readonly Headed[],
): { readonly unit: MoneyUnit; readonly text: string } | null {
  const columns = headed.map(({ column }) => column);
  const others = (sheet.rows[headingRow] ?? []).filter((_, column) => !columns.includes(column));
  const words = [...sheet.rows.slice(0, headingRow).flat(), ...others].map(textOf);
  const text = words.findLast((each) => moneyUnitIn(each) !== null);
  const unit = text === undefined ? null : moneyUnitIn(text);
  return text === undefined || unit === null ? null : { unit, text };
}

function hasFigureBelow(sheet: ReceivedSheet, row: number, column: number): boolean {
  return sheet.rows.slice(row + 1).some((cells) => {
    return poundsRead(amountInCell(cells[column])) !== null;
  });
}

/** A column headed "Home" or the like, left of the years, with names in it. */
function columnOfHomes(sheet: ReceivedSheet, headingRow: number, firstYear: number): number | null {
  const headings = (sheet.rows[headingRow] ?? []).slice(0, firstYear);
  const column = headings.findIndex((cell) =>
    /^((name of )?(the )?(children.?s )?home|establishment|unit name|cost centre)( name)?$/i.test(
      textOf(cell),
    ),
  );
  return column >= 0 && textsIn(sheet, headingRow, column) > 0 && firstYear > 1 ? column : null;
}

/** The column left of the years that says most. */
function columnOfLabels(
  sheet: ReceivedSheet,
  headingRow: number,
  firstYear: number,
  homeColumn: number | null,
): number {
  const columns = Array.from({ length: firstYear }, (_, column) => column).filter(
    (column) => column !== homeColumn,
  );
  const letters = (column: number) => textsIn(sheet, headingRow, column);
  return columns.reduce((best, column) => (letters(column) > letters(best) ? column : best), columns[0] ?? 0);
}

function textsIn(sheet: ReceivedSheet, headingRow: number, column: number): number {
  return sheet.rows
    .slice(headingRow + 1)
    .filter((cells) => cells[column]?.kind === 'text' && textOf(cells[column]) !== '').length;
}

export function textOf(cell: ReceivedCell | null | undefined): string {
  return cell === null || cell === undefined ? '' : receivedText(cell).trim();
}
