/**
 * Records of an exchange from a sheet: a file of the exchange as a spreadsheet opened it. Each row is held to the published
 * schema as a line of the file is; what is none is told by its row and left out. A spreadsheet makes a day of a month, and a
 * truth of true. Placements that are withdrawn go whatever sheet says so first: sheets stand in any order.
 */
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { isWithdrawal, type ExchangeLine, type ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import { mergeRecords } from '../../domain/exchange/mergeRecords';
import { namesJoined } from '../../domain/evidence/namesAsOne';
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import { lineFrom } from '../exchange/exchangeFile';
import { optionally, words } from '../typed/fields';
import { listOf } from '../typed/form';
import { rowsOfTable } from '../typed/rowsOfTable';

const fields = {
  council: words('Council'),
  reference: words('Hashed reference', { hint: 'As it was exchanged: 64 characters, never a reference.' }),
  month: optionally(words('Month', { hint: 'Such as 2026-10.' })),
  weekly: optionally(words('Fee', { hint: '£ a week, as it was exchanged.' })),
  provider: optionally(words('Provider')),
  region: optionally(words('Region')),
  provision: optionally(words('Type of provision')),
  sourcing: optionally(words('How it was sourced')),
  band: optionally(words('Need')),
  starts: optionally(words('Month it started')),
  ends: optionally(words('Month it ends')),
  withdrawn: optionally(
    words('Withdrawn', { hint: '“true” where the council takes the placement out again.' }),
  ),
};

export const recordList = listOf('record', fields, {
  label: 'Records of the exchange',
  hint: 'Read from the file of the exchange, opened as a sheet.',
  most: 100_000,
});

type Field = keyof typeof fields;

/** The headings of the file. */
const columns = Object.keys(fields).map(
  (name) => [name, new RegExp(`^${name}$`)] as const,
) as unknown as ColumnPatterns<Field>;

export const recordTables = rowsOfTable({
  name: 'records',
  list: recordList,
  columns,
  needed: ['council', 'reference', ['weekly', 'withdrawn']],
  what: 'records of the exchange',
});

type Row = Readonly<Partial<Record<Field, string | undefined>>>;

const monthFields: readonly Field[] = ['month', 'starts', 'ends'];

export function recordsOfRows(rows: readonly Row[]): {
  readonly records: readonly ExchangeRecord[];
  readonly findings: readonly PriceFinding[];
} {
  const wrong: string[] = [];
  const read = rows.flatMap((row, index): readonly ExchangeLine[] => {
    const line = lineFrom(asInFile(row));
    if (typeof line !== 'string') return [line];
    wrong.push(`record ${String(index + 1)}: ${line.replace(/\.$/, '')}`);
    return [];
  });
  const { records, repeated, replaced, withdrawn } = mergeRecords(
    [],
    [...read.filter((line) => !isWithdrawal(line)), ...read.filter(isWithdrawal)],
  );
  const findings: PriceFinding[] = [];
  if (wrong.length > 0) findings.push(leftOut(wrong));
  if (repeated + replaced > 0) findings.push(metAgain(repeated, replaced));
  if (withdrawn > 0) findings.push(takenOut(withdrawn));
  findings.push(
    ...namesJoined(
      'records',
      'council',
      namesIn(records, ({ council }) => council),
    ),
    ...namesJoined(
      'records',
      'provider',
      namesIn(records, ({ words: { provider } }) => provider),
    ),
  );
  return { records, findings };
}

/** Without where it was read, which no record of a file holds. */
function asInFile(row: Row): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(fields) as Field[]).flatMap((name) => {
      const value = row[name];
      return value === undefined ? [] : [[name, asWritten(name, value)] as const];
    }),
  );
}

function asWritten(name: Field, value: string): string {
  if (name === 'withdrawn') return /^(true|yes)$/i.test(value) ? 'true' : value;
  return monthFields.includes(name) ? monthOf(value) : value;
}

/** Each name once: a list of thousands has few. */
const namesIn = (
  records: readonly ExchangeRecord[],
  of: (record: ExchangeRecord) => string | undefined,
): readonly (string | undefined)[] => [...new Set(records.map(of))];

const monthOf = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.slice(0, 7) : text);

const mostTold = 3;

function leftOut(wrong: readonly string[]): PriceFinding {
  const more = wrong.length - mostTold;
  return priceFinding(
    'row-not-read',
    {
      at: 'records',
      expected: 'rows as the schema of the exchange has them',
      received: `${wrong.slice(0, mostTold).join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`,
      advice: 'They are left out: ask the council that sent them for its file again.',
    },
    'warning',
  );
}

function takenOut(withdrawn: number): PriceFinding {
  return priceFinding(
    'placements-withdrawn',
    {
      at: 'records',
      expected: 'placements that stand',
      received: `${String(withdrawn)} that their councils took out again`,
      advice: 'They count in no answer, with all their months.',
    },
    'note',
  );
}

function metAgain(repeated: number, replaced: number): PriceFinding {
  return priceFinding(
    'row-twice',
    {
      at: 'records',
      expected: 'each placement once a month',
      received: `${String(repeated)} that say the same again, ${String(replaced)} that say something else`,
      advice: 'Each counts once; of two that differ the later row counts.',
    },
    'warning',
  );
}
