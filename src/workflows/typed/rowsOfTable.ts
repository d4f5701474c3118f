/**
 * The rows of an analysis's long list from a table with headings, each read as the form reads a typed row. No row is lost in
 * silence: the sentence says how many there are and how many of them are left out, and each of these is told by its place,
 * with what it lacks.
 *
 * Worked example: nine rows of invoices, of which one has no placement, one no number and one no amount: "9 rows of
 * march.csv, 3 of them left out", and three findings.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { exactFromText, sumOf } from '../../domain/money/exact';
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import type { Needed } from '../../reading/portfolio/columnsByNarrowest';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { headedRows, type HeadedTable, type TypedRow } from '../../reading/portfolio/headedRows';
import type { RowsFromTables } from './analysis';
import { readField, shown, type FormFields, type ListOf } from './form';
import { fractionsInRows } from './fractionForPercent';
import { weekdaysInRows } from './weekdays';
import { plainFigure } from './typedFigure';

interface Table<Field extends string> {
  /** The list of the form that the rows belong to. */
  readonly name: string;
  readonly list: ListOf<FormFields>;
  readonly columns: ColumnPatterns<Field>;
  /** Columns without which a table is none of these. */
  readonly needed: Needed<Field>;
  /** "invoices" */
  readonly what: string;
  /** What stands in the columns as the form asks for it, where the two differ. */
  readonly asAsked?: (row: TypedRow<Field>) => Readonly<Record<string, string>>;
}

interface ReadRow {
  readonly at: string;
  readonly row: Readonly<Record<string, string>>;
  /** Null where it is left out. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** What it lacks or says wrongly, and what would be understood. */
  readonly wrong: readonly { readonly found: string; readonly expected: string }[];
}

export function rowsOfTable<Field extends string>(table: Table<Field>): RowsFromTables {
  const { name, list, columns, needed, what, asAsked = (row) => row as Record<string, string> } = table;
  const read = ({ rows }: HeadedTable<Field>): readonly ReadRow[] =>
    withoutSum(
      list,
      rows.map(({ at, row }) => ({ at, row: asAsked(row) })),
    ).map(({ at, row }) => ({ at, row, ...readRow(list, row) }));
  return {
    list: name,
    what: `a list of ${what}`,
    read: (workbook) => {
      const tables = headedRows(workbook, columns, needed).map((each) => ({
        where: each.where,
        rows: read(each),
      }));
      if (tables.length === 0) return null;
      const rows = tables.flatMap((each) => each.rows);
      return {
        rows: rows.flatMap(({ value, at }) =>
          value === null ? [] : [{ ...value, at: inFile(workbook, at) }],
        ),
        sentence: `A list of ${what} was found: ${tables.map((each) => rowsInWords(each.rows.length, leftOut(each.rows).length, each.where)).join(', ')}.`,
        findings: [
          ...told(list, leftOut(rows)),
          ...fractionsInRows(name, list, rows),
          ...weekdaysInRows(list.fields, rows),
        ],
      };
    },
  };
}

/** "march.xlsx, Requests, row 3": of a folder's files each has its own row 3. */
const inFile = ({ file }: ReceivedWorkbook, at: string): string =>
  at.startsWith(file) ? at : `${file}, ${at}`;

/** "9 rows of March, 3 of them left out" */
const rowsInWords = (rows: number, left: number, where: string): string =>
  `${countInWords(rows, 'row')} of ${where}${left === 0 ? '' : `, ${String(left)} of them left out`}`;

const leftOut = (rows: readonly ReadRow[]): readonly ReadRow[] => rows.filter(({ value }) => value === null);

/** Below the rows of a table their sum may stand without a word: figures that name nothing, of which one is the sum of its column. */
function withoutSum<R extends Pick<ReadRow, 'row'>>(
  list: ListOf<FormFields>,
  rows: readonly R[],
): readonly R[] {
  const isNamed = ({ row }: R): boolean =>
    Object.entries(row).some(
      ([field, text]) => text !== '' && ['words', 'day', 'choice'].includes(list.fields[field]?.looks ?? ''),
    );
  const last = rows.at(-1);
  if (last === undefined || isNamed(last)) return rows;
  const above = rows.filter(isNamed);
  const isSum = Object.entries(last.row).some(([field, text]) => {
    const figure = exactFromText(plainFigure(text));
    return figure?.equals(
      sumOf(above.flatMap(({ row }) => exactFromText(plainFigure(row[field] ?? '')) ?? [])),
    );
  });
  return isSum ? rows.slice(0, -1) : rows;
}

function readRow(list: ListOf<FormFields>, row: ReadRow['row']): Pick<ReadRow, 'value' | 'wrong'> {
  const parts = Object.entries(list.fields).map(([name, field]) => ({
    name,
    field,
    read: readField(field, row[name]),
  }));
  const wrong = parts.flatMap(({ name, field, read }) =>
    read.kind === 'understood'
      ? []
      : [
          {
            found: `${field.label} ${read.kind === 'notStated' ? 'is not stated' : `is ${shown(row[name])}`}`,
            expected: field.kind.expected,
          },
        ],
  );
  if (wrong.length > 0) return { value: null, wrong };
  const values = parts.map(({ name, read }) => [name, read.kind === 'understood' ? read.value : undefined]);
  return { value: Object.fromEntries(values) as Readonly<Record<string, unknown>>, wrong };
}

const mostTold = 10;
const mostPlaces = 60;

function told(list: ListOf<FormFields>, rows: readonly ReadRow[]): readonly PriceFinding[] {
  const more = rows.slice(mostTold);
  return [
    ...rows.slice(0, mostTold).map((each) => notRead(list, each)),
    ...(more.length === 0 ? [] : [moreNotRead(more)]),
  ];
}

/** A row is told by its place and, where it has one, by its name. */
function notRead(list: ListOf<FormFields>, { at, row, wrong }: ReadRow): PriceFinding {
  const name = Object.keys(list.fields)
    .map((field) => (list.fields[field]?.looks === 'words' ? row[field] : undefined))
    .find((text) => text !== undefined && text !== '');
  return priceFinding('row-not-read', {
    at,
    expected: [...new Set(wrong.map(({ expected }) => expected))].join('; '),
    received: `${name === undefined ? '' : `${name.slice(0, 60)}: `}${wrong.map(({ found }) => found).join(', ')}`,
    advice: 'The row is not counted: correct it and read the list again.',
  });
}

function moreNotRead(rows: readonly ReadRow[]): PriceFinding {
  const unnamed = rows.length - mostPlaces;
  return priceFinding('row-not-read', {
    at: `${rows
      .slice(0, mostPlaces)
      .map(({ at }) => at)
      .join('; ')}${unnamed > 0 ? `; and ${String(unnamed)} more` : ''}`,
    expected: 'rows that say what is needed',
    received: `${String(rows.length)} more that do not`,
    advice: 'They are not counted: correct them and read the list again.',
  });
}
