/**
 * Rows of a list from a table whose headings say what stands in its columns, in any order: each row as typed text, for the
 * form that asks for it to read. Columns of names and dates of birth are never read.
 *
 * Worked example: "Invoice no | From | To | Amount" over two rows gives two rows `{invoice, from, until, invoiced}`.
 */
import { exactText } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { amountInCell } from '../amountText';
import {
  columnsIn,
  firstHeadingRow,
  headingsIn,
  plainHeading,
  type ColumnPatterns,
  type Columns,
} from '../benchmarks/headedColumns';
import { textOf } from '../sheetCells';
import { personalColumn } from './placementColumns';

export interface HeadedRows {
  readonly rows: readonly { readonly at: string; readonly row: Readonly<Record<string, string>> }[];
  /** What was found and where, as a sentence. */
  readonly sentence: string;
}

/** `needed` are the columns without which a table is none of these. Null where no sheet holds one. */
export function headedRows<Field extends string>(
  { file, sheets }: ReceivedWorkbook,
  patterns: ColumnPatterns<Field>,
  { needed, what }: { readonly needed: readonly Field[]; readonly what: string },
): HeadedRows | null {
  const columnsOf = (headings: readonly string[]): Columns<Field> =>
    columnsIn(
      headings.map((heading) => (personalColumn.test(plainHeading(heading)) ? '' : heading)),
      patterns,
    );
  const found = sheets
    .filter(({ hidden, ours }) => !hidden && ours !== true)
    .flatMap((sheet) => {
      const heading = firstHeadingRow(sheet, (headings) => {
        const columns = columnsOf(headings);
        return needed.every((field) => columns[field] !== undefined);
      });
      return heading === null
        ? []
        : [{ sheet, rows: rowsBelow(sheet, heading, columnsOf(headingsIn(sheet, heading)), needed) }];
    });
  if (found.length === 0) return null;
  const where = found.map(({ sheet, rows }) => `${String(rows.length)} rows of ${sheet.name || file}`);
  return {
    rows: found.flatMap(({ rows }) => rows),
    sentence: `A list of ${what} was found: ${where.join(', ')}.`,
  };
}

function rowsBelow<Field extends string>(
  sheet: ReceivedSheet,
  heading: number,
  columns: Columns<Field>,
  needed: readonly Field[],
): HeadedRows['rows'] {
  const fields = Object.entries(columns) as [Field, number][];
  return sheet.rows.slice(heading + 1).flatMap((cells, index) => {
    const row = Object.fromEntries(
      fields.map(([field, column]) => [field, typedText(cells[column] ?? null)] as const),
    );
    // A total has figures and names nothing.
    const named = needed.filter((field) => (row[field] ?? '') !== '').length;
    if (named < needed.length || cells.some(saysTotal)) return [];
    const place = `row ${String(heading + index + 2)}`;
    return [{ at: sheet.name === '' ? place : `${sheet.name}, ${place}`, row }];
  });
}

const saysTotal = (cell: ReceivedCell | null): boolean => /^(grand |sub-?)?total:?$/i.test(textOf(cell));

/** As a person would type it: a day as year-month-day, an amount without its pound sign, a percentage in per cent. */
function typedText(cell: ReceivedCell | null): string {
  if (cell?.kind === 'date') return cell.day;
  const amount = cell?.kind === 'number' ? amountInCell(cell) : null;
  if (amount?.kind === 'percent') return exactText(amount.percent);
  return amount?.kind === 'amount' ? exactText(amount.pounds) : textOf(cell);
}
