/**
 * Rows of a list from a table whose headings say what stands in its columns, in any order: each row as typed text, for the
 * form that asks for it to read. Columns of names and dates of birth are never read. A row that lacks something is a row all
 * the same: whoever reads it says what is missing.
 *
 * Worked example: "Invoice no | From | To | Amount" over two rows gives two rows `{invoice, from, until, invoiced}`.
 */
import { exactText } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { amountInCell } from '../amountText';
import {
  firstHeadingRow,
  headingsIn,
  plainHeading,
  type ColumnPatterns,
  type Columns,
} from '../benchmarks/headedColumns';
import { isFilled, textOf } from '../sheetCells';
import { columnsByNarrowest, type Needed } from './columnsByNarrowest';
import { withHeadingsInOneRow, type JoinHeadings } from './headingTiers';
import { personalColumn } from './placementColumns';

export type TypedRow<Field extends string> = Readonly<Partial<Record<Field, string>>>;

export interface HeadedTable<Field extends string> {
  /** Its sheet, or the file of one whose sheets have no names. */
  readonly where: string;
  readonly rows: readonly { readonly at: string; readonly row: TypedRow<Field> }[];
}

/** `needed` are the columns without which a table is none of these. Empty where no sheet holds one. */
export function headedRows<Field extends string>(
  { file, sheets }: ReceivedWorkbook,
  patterns: ColumnPatterns<Field>,
  needed: Needed<Field>,
): readonly HeadedTable<Field>[] {
  const columnsOf = (headings: readonly string[]): Columns<Field> | null =>
    columnsByNarrowest(
      headings.map((heading) => (personalColumn.test(plainHeading(heading)) ? '' : heading)),
      patterns,
      needed,
    );
  return sheets
    .filter(({ hidden, ours }) => !hidden && ours !== true)
    .map((sheet) =>
      withHeadingsInOneRow(sheet, joinedFor(patterns), (headings) => columnsOf(headings) !== null),
    )
    .flatMap((sheet) => {
      const heading = firstHeadingRow(sheet, (headings) => columnsOf(headings) !== null);
      const where = sheet.name === '' ? file : sheet.name;
      return heading === null ? [] : [{ where, rows: rowsBelow({ sheet, where }, heading, columnsOf) }];
    });
}

/** The group with the column, either first, or the column alone: whichever says something of the list. */
const joinedFor =
  <Field extends string>(patterns: ColumnPatterns<Field>): JoinHeadings =>
  (group, own) =>
    [`${group} ${own}`, `${own} ${group}`, own].find((way) =>
      patterns.some(([, pattern]) => pattern.test(plainHeading(way))),
    ) ?? `${group} ${own}`;

/** Headings that stand again, on a page or of another block, begin columns of their own. */
function rowsBelow<Field extends string>(
  { sheet, where }: { readonly sheet: ReceivedSheet; readonly where: string },
  heading: number,
  columnsOf: (headings: readonly string[]) => Columns<Field> | null,
): HeadedTable<Field>['rows'] {
  let columns = columnsOf(headingsIn(sheet, heading)) ?? {};
  return sheet.rows.slice(heading + 1).flatMap((cells, index) => {
    const again = mayBeHeadings(cells) ? columnsOf(cells.map(textOf)) : null;
    if (again !== null) columns = again;
    if (again !== null || cells.some(saysTotal)) return [];
    const row = rowIn(cells, columns);
    const filled = Object.values(row).filter((text) => text !== '').length;
    // One cell alone is a heading or a remark.
    return filled < 2 ? [] : [{ at: `${where}, row ${String(heading + index + 2)}`, row }];
  });
}

function rowIn<Field extends string>(
  cells: ReceivedSheet['rows'][number],
  columns: Columns<Field>,
): TypedRow<Field> & Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.entries(columns) as [Field, number][]).map(
      ([field, column]) => [field, typedText(cells[column] ?? null)] as const,
    ),
  ) as TypedRow<Field> & Readonly<Record<string, string>>;
}

/** Rows of a list hold a figure, a day or a number somewhere; headings seldom do. */
const mayBeHeadings = (cells: ReceivedSheet['rows'][number]): boolean =>
  cells.every((cell) => cell === null || !isFilled(cell) || (cell.kind === 'text' && !/\d/.test(cell.text)));

const saysTotal = (cell: ReceivedCell | null): boolean =>
  /^(grand |sub-? ?)?totals?( (due|payable|for|of|invoiced|amount|net|gross|cost|excl?|incl?)\b.*)?:?$|^in all:?$/i.test(
    textOf(cell),
  );

/** As a person would type it: a day as year-month-day, an amount without its pound sign, a percentage in per cent. */
function typedText(cell: ReceivedCell | null): string {
  if (cell?.kind === 'date') return cell.day;
  const amount = cell?.kind === 'number' ? amountInCell(cell) : null;
  if (amount?.kind === 'percent') return `${exactText(amount.percent)} %`;
  return amount?.kind === 'amount' ? exactText(amount.pounds) : textOf(cell);
}
