/** The rows of an analysis's long list from a table with headings, each read as the form reads a typed row. */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import { headedRows } from '../../reading/portfolio/headedRows';
import type { RowsFromTables } from './analysis';
import { readForm, type FormFields, type ListOf } from './form';

interface Table<Field extends string> {
  /** The list of the form that the rows belong to. */
  readonly name: string;
  readonly list: ListOf<FormFields>;
  readonly columns: ColumnPatterns<Field>;
  /** Columns without which a table is none of these. */
  readonly needed: readonly Field[];
  /** "invoices" */
  readonly what: string;
}

const mostTold = 10;

export function rowsOfTable<Field extends string>(table: Table<Field>): RowsFromTables {
  const { name, list, columns, needed, what } = table;
  return {
    list: name,
    what: `a list of ${what}`,
    read: (workbook) => {
      const found = headedRows(workbook, columns, { needed, what });
      if (found === null) return null;
      const read = found.rows.map(({ at, row }) => ({
        at,
        ...readForm({ rows: { ...list, least: 0 } }, { rows: [row] }),
      }));
      return {
        rows: read.flatMap(({ value }) => value?.rows ?? []),
        sentence: found.sentence,
        findings: read
          .flatMap(({ at, problems }) => problems.map(({ sentence }) => notRead(at, sentence)))
          .slice(0, mostTold),
      };
    },
  };
}

const notRead = (at: string, sentence: string): PriceFinding =>
  priceFinding('row-not-read', {
    at,
    expected: 'a row that says what is needed',
    received: sentence.replace(/\.$/, '').replace(/\. Type.*$/, ''),
    advice: 'The row is not counted: correct it and read the list again.',
  });
