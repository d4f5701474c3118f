/**
 * A home's ledger as JSON, read by the same rules as a table:
 * `{"home", "externalWeeklyPrice", "years": [{"year", "availableBedNights", "occupiedBedNights", "printedTotal",
 * "lines": [{"label", "heading", "amount"}], "addOns": {"pensions": …}}]}`.
 *
 * A line without a heading is understood by its words. A mapping may be the same object as `--mapping` takes: a label and
 * what it is, `{"Security contract": "premises"}`.
 */
import { fileNotReadable } from '../domain/evidence/fileNotReadable';
import { notUsable, type Validated } from '../domain/evidence/validated';
import type { ReceivedCell, ReceivedWorkbook } from '../domain/submission/received';
import { exactText } from '../domain/money/exact';
import type { InHouseHome } from '../domain/unitCost/inHouseHome';
import { mappingNames, type LedgerMapping } from '../reading/ledger/ledgerRowMeaning';
import { readLedger } from '../reading/ledger/readLedger';
import { isObject } from './calculations/inputFields';
import { readNumber } from './calculations/inputKinds';

type Given = Readonly<Record<string, unknown>>;

interface NamedRow {
  readonly label: string;
  readonly meaning: string | null;
  readonly year: number;
  readonly amount: unknown;
}

export function ledgerFromJson(file: string, text: string): Validated<InHouseHome> {
  const content = parsed(text);
  const years = isObject(content) && Array.isArray(content['years']) ? content['years'].filter(isObject) : [];
  if (!isObject(content) || years.length === 0)
    return notUsable([
      fileNotReadable(
        'an object with “years”, each with its “lines”, “availableBedNights” and “occupiedBedNights”',
        content === null ? 'text that is not JSON' : 'JSON without any year',
        'Write it as the README shows for unit-cost, or give the ledger as CSV.',
      ),
    ]);
  const rows = years.flatMap((year, index) => rowsOfYear(year, index));
  const external = { label: 'External price', meaning: 'externalWeeklyPrice', year: years.length - 1 };
  const all = [...rows, { ...external, amount: content['externalWeeklyPrice'] }];
  const workbook = tableOf(file, content, years, all);
  return readLedger(
    workbook,
    Object.fromEntries(all.flatMap(({ label, meaning }) => (meaning === null ? [] : [[label, meaning]]))),
  );
}

/** Labels and what they are; findings where a name is none that a row can have. */
export function ledgerMappingFromJson(text: string): Validated<LedgerMapping> {
  const content = parsed(text);
  const entries = isObject(content) ? Object.entries(content) : [];
  const wrong = entries.filter(([, name]) => typeof name !== 'string' || !mappingNames.includes(name));
  if (!isObject(content) || wrong.length > 0)
    return notUsable([
      fileNotReadable(
        `an object of labels, each with one of ${mappingNames.join(', ')}`,
        wrong.map(([label, name]) => `“${label}”: ${JSON.stringify(name)}`).join(', ') || 'something else',
        'Correct the mapping file.',
      ),
    ]);
  return { value: Object.fromEntries(entries) as LedgerMapping, findings: [] };
}

function rowsOfYear(year: Given, index: number): readonly NamedRow[] {
  const lines = Array.isArray(year['lines']) ? year['lines'].filter(isObject) : [];
  const addOns = isObject(year['addOns']) ? Object.entries(year['addOns']) : [];
  return [
    ...lines.map((line) => ({
      label: textOr(line['label'], 'Line without a label'),
      meaning: textOrNull(line['heading']),
      year: index,
      amount: line['amount'],
    })),
    ...addOns.map(([name, amount]) => ({
      label: `Held elsewhere: ${name}`,
      meaning: name,
      year: index,
      amount,
    })),
    { label: 'Bed-nights available', meaning: null, year: index, amount: year['availableBedNights'] },
    { label: 'Bed-nights occupied', meaning: null, year: index, amount: year['occupiedBedNights'] },
    { label: 'Total', meaning: null, year: index, amount: year['printedTotal'] },
  ];
}

/** One row for each label, one column for each year: lines of the same label in one year stay apart. */
function tableOf(
  file: string,
  content: Given,
  years: readonly Given[],
  named: readonly NamedRow[],
): ReceivedWorkbook {
  const heading = ['Line', ...years.map((year, index) => textOr(year['year'], `Year ${String(index + 1)}`))];
  const rows: (ReceivedCell | null)[][] = [];
  const rowOf = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { label, year, amount } of named) {
    const times = (seen.get(`${String(year)} ${label}`) ?? 0) + 1;
    seen.set(`${String(year)} ${label}`, times);
    const key = `${String(times)} ${label}`;
    const index = rowOf.get(key) ?? rows.push([text(label), ...years.map(() => null)]) - 1;
    rowOf.set(key, index);
    const cells = rows[index];
    if (cells !== undefined) cells[year + 1] = amountCell(amount);
  }
  const name: ReceivedCell[][] = [[text('Home'), text(textOr(content['home'], file))]];
  return { file, sheets: [{ name: '', hidden: false, rows: [...name, heading.map(text), ...rows] }] };
}

function amountCell(amount: unknown): ReceivedCell | null {
  if (amount === undefined || amount === null) return null;
  const read = readNumber(amount);
  return read === null
    ? text(typeof amount === 'string' ? amount : JSON.stringify(amount))
    : { kind: 'number', decimal: exactText(read.value) };
}

const text = (words: string): ReceivedCell => ({ kind: 'text', text: words });

function textOr(given: unknown, otherwise: string): string {
  return textOrNull(given) ?? otherwise;
}

function textOrNull(given: unknown): string | null {
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
}

function parsed(jsonText: string): unknown {
  try {
    return JSON.parse(jsonText) as unknown;
  } catch {
    return null;
  }
}
