/**
 * Where the table of a ledger stands: the column of labels, the row of headings, and the columns that hold years.
 *
 * Years are headings such as "2024/25", "2023-24" or "2024"; a ledger for one year may head its column "Amount", "£",
 * "Actual" or "Outturn" instead. The heading row is the first that has a column of years with a figure below it.
 */
import { receivedText, type ReceivedCell, type ReceivedSheet } from '../../domain/submission/received';

export interface YearColumn {
  readonly column: number;
  readonly label: string;
}

export interface LedgerTable {
  readonly headingRow: number;
  readonly labelColumn: number;
  readonly years: readonly YearColumn[];
}

const yearLike = /\b(19|20)\d{2}(\s*[/–-]\s*(\d{2}|\d{4}))?\b|^year \d+$/i;
const amountLike = /^(£|£ ?000|amount( £| \(£\))?|actuals?|outturn|net|cost|expenditure)$/i;

export function findLedgerTable(sheet: ReceivedSheet): LedgerTable | null {
  for (const [row, cells] of sheet.rows.entries()) {
    const headed = yearColumns(cells, yearLike);
    const years = headed.length > 0 ? headed : yearColumns(cells, amountLike);
    const first = years[0];
    const withFigures = years.filter(({ column }) => hasFigureBelow(sheet, row, column));
    if (first !== undefined && withFigures.length > 0)
      return { headingRow: row, labelColumn: labelColumn(sheet, row, first.column), years: withFigures };
  }
  return null;
}

function yearColumns(cells: ReceivedSheet['rows'][number], pattern: RegExp): readonly YearColumn[] {
  return cells.flatMap((cell, column) => {
    const label = textOf(cell);
    return column > 0 && label.length <= 40 && pattern.test(label) ? [{ column, label }] : [];
  });
}

function hasFigureBelow(sheet: ReceivedSheet, row: number, column: number): boolean {
  return sheet.rows.slice(row + 1).some((cells) => {
    const cell = cells[column];
    return cell?.kind === 'number' || /\d/.test(textOf(cell));
  });
}

/** The column left of the years that says most. */
function labelColumn(sheet: ReceivedSheet, headingRow: number, firstYear: number): number {
  const letters = (column: number) =>
    sheet.rows
      .slice(headingRow + 1)
      .filter((cells) => cells[column]?.kind === 'text' && textOf(cells[column]) !== '').length;
  const columns = Array.from({ length: firstYear }, (_, column) => column);
  return columns.reduce((best, column) => (letters(column) > letters(best) ? column : best), 0);
}

export function textOf(cell: ReceivedCell | null | undefined): string {
  return cell === null || cell === undefined ? '' : receivedText(cell).trim();
}
