/** Columns by what their headings say, for tables whose headings vary from one council to the next. */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Place } from '../../domain/evidence/place';
import type { Exact } from '../../domain/money/exact';
import type { ReceivedSheet } from '../../domain/submission/received';
import { amountInCell, poundsRead } from '../amountText';
import { placeIn, textOf } from '../sheetCells';

export type ColumnPatterns<Field extends string> = readonly (readonly [Field, RegExp])[];
export type Columns<Field extends string> = Readonly<Partial<Record<Field, number>>>;

const longestHeading = 120;

/** Each field is the first column whose heading says so; a heading says the first field whose pattern it meets. */
export function columnsIn<Field extends string>(
  headings: readonly string[],
  patterns: ColumnPatterns<Field>,
): Columns<Field> {
  const columns: Partial<Record<Field, number>> = {};
  headings.forEach((heading, column) => {
    const plain = plainHeading(heading);
    const field = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
    if (plain !== '' && plain.length <= longestHeading && field !== undefined) columns[field] ??= column;
  });
  return columns;
}

export function headingsIn(sheet: ReceivedSheet, row: number): readonly string[] {
  return (sheet.rows[row] ?? []).map(textOf);
}

export function plainHeading(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first row that `isHeading`; null where there is none. Headings stand near the top of their sheet. */
export function firstHeadingRow(
  sheet: ReceivedSheet,
  isHeading: (headings: readonly string[], row: number) => boolean,
): number | null {
  const row = sheet.rows
    .slice(0, rowsLookedAt)
    .findIndex((cells, index) => cells.length > 0 && isHeading(cells.map(textOf), index));
  return row < 0 ? null : row;
}

const rowsLookedAt = 60;

/** One row of a table, by field. */
export interface HeadedRow<Field extends string> {
  readonly text: (field: Field) => string;
  readonly stated: (field: Field) => string | null;
  readonly pounds: (field: Field) => Exact | null;
  readonly at: (field: Field) => Place;
}

export function headedRow<Field extends string>(
  sheet: ReceivedSheet,
  columns: Columns<Field>,
  row: number,
): HeadedRow<Field> {
  const cellOf = (field: Field) => sheet.rows[row]?.[columns[field] ?? -1] ?? null;
  return {
    text: (field) => textOf(cellOf(field)),
    stated: (field) => textOf(cellOf(field)) || null,
    pounds: (field) => poundsRead(amountInCell(cellOf(field))),
    at: (field) => placeIn(sheet, row, columns[field] ?? 0),
  };
}

/** What most records leave unsaid. */
export const unstated = {
  isLine: false,
  quantiles: [],
  n: null,
  homes: null,
  providers: null,
  home: null,
  provider: null,
  reference: null,
  region: null,
  sector: null,
  needsBand: null,
  provision: null,
  sourcing: null,
  places: null,
  caveat: null,
  isPublished: false,
  useBy: null,
} as const satisfies Partial<BenchmarkRecord>;
