/**
 * A home's ledger as JSON, read by the same rules as a table:
 * `{"home", "externalWeeklyPrice", "externalPrices": [{"name", "price"}], "years": [{"year", "availableBedNights",
 * "occupiedBedNights", "places", "occupancy", "printedTotal", "lines": [{"label", "heading", "amount"}],
 * "addOns": {"pensions": …}}]}`.
 *
 * A line without a heading is understood by its words. A mapping may be the same object as `--mapping` takes: a label and
 * what it is, `{"Security contract": "premises"}`.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { LedgerFigure, LedgerRow } from '../../reading/ledger/ledgerRow';
import {
  ledgerRowMeaning,
  mappingNames,
  meaningName,
  meaningNamed,
  type LedgerMapping,
  type LedgerRowMeaning,
} from '../../reading/ledger/ledgerRowMeaning';
import { headingUncertain, notAnAmount, rowNotUnderstood } from '../../reading/ledger/ledgerFindings';
import { ledgerOf, type ReadLedger } from '../../reading/ledger/readLedger';
import { yearHeading } from '../../reading/ledger/yearHeading';
import { lookOverJson } from '../../reading/json/personalInJson';
import { readPlainJson } from '../../reading/json/plainJson';
import { didYouMean } from '../../domain/evidence/closestWord';
import { ledgerShapeFindings } from './ledgerShape';
import { readAmountText } from '../../reading/amountText';
import { isObject } from '../typed/inputFields';
import { readNumber } from '../typed/inputKinds';

type Given = Readonly<Record<string, unknown>>;

interface NamedFigure {
  readonly label: string;
  /** The heading given with it; null where its words must say. */
  readonly heading: string | null;
  readonly year: number;
  readonly amount: unknown;
  readonly path: string;
}

export function ledgerFromJson(
  file: string,
  text: string,
  mapping: LedgerMapping = {},
  leavesOutPersonalDetails = false,
): Validated<ReadLedger> {
  const read = readPlainJson(text);
  const checked = lookOverJson(read.content);
  const content = leavesOutPersonalDetails ? checked.without : checked.titled;
  const years = isObject(content) && Array.isArray(content['years']) ? content['years'].filter(isObject) : [];
  if (!isObject(content) || years.length === 0)
    return notUsable([
      fileNotReadable(
        'an object with “years”, each with its “lines”, “availableBedNights” and “occupiedBedNights”',
        'problem' in read ? `text that is not JSON (${read.problem})` : 'JSON without any year',
        'Write {"years": [{"year": "2024/25", "availableBedNights": 1825, "occupiedBedNights": 1496, "lines": [{"label": "Salaries", "amount": 990000}]}]}, or give the ledger as CSV.',
      ),
    ]);
  const findings: Finding[] = [...checked.findings, ...ledgerShapeFindings(content)];
  const order = inOrder(years);
  const named = [
    ...order.flatMap(({ year, given }, index) => figuresOfYear(given, index, year)),
    ...pricesIn(content, order.length - 1),
  ];
  const rows = rowsOf(named, order.length, mapping, findings);
  const name = textOr(content['home'], file.replace(/\.json$/i, ''));
  const ledger = ledgerOf(
    rows,
    order.map(({ heading, year }) => ({ ...heading, at: { cell: `/years/${String(year)}` } })),
    name,
    'Stated in the ledger',
    null,
  );
  return understood(ledger.read, [...findings, ...ledger.findings]);
}

/** Labels and what they are; findings where a name is none that a row can have. */
export function ledgerMappingFromJson(
  text: string,
  leavesOutPersonalDetails = false,
): Validated<LedgerMapping> {
  const read = readPlainJson(text);
  const entries = isObject(read.content) ? Object.entries(read.content) : [];
  const plain = (label: string) => (leavesOutPersonalDetails ? withoutPersonalDetails(label, 'cell') : label);
  const wrong = entries.filter(([, name]) => typeof name !== 'string' || !mappingNames.includes(name));
  if (isObject(read.content) && wrong.length === 0)
    return {
      value: Object.fromEntries(entries.map(([label, name]) => [plain(label), name])) as LedgerMapping,
      findings: [],
    };
  const shown = wrong.slice(0, 5).map(([label, name]) => `“${label}”: ${JSON.stringify(name).slice(0, 60)}`);
  return notUsable([
    fileNotReadable(
      `an object of labels, each with one of ${mappingNames.join(', ')}`,
      'problem' in read ? `text that is not JSON (${read.problem})` : shown.join(', ') || 'something else',
      `Correct the mapping file.${wrong.map(([, name]) => (typeof name === 'string' ? didYouMean(name, mappingNames) : '')).find((meant) => meant !== '') ?? ''}`,
    ),
  ]);
}

/** How each row was understood, as a mapping that can be corrected and passed back. */
export function ledgerMappingOf({ rows }: ReadLedger): LedgerMapping {
  return Object.fromEntries(
    rows.map(({ label, meaning }) => [label, (meaning === null ? null : meaningName(meaning)) ?? 'leaveOut']),
  );
}

/** Oldest first, as in a table. */
function inOrder(years: readonly Given[]) {
  const headed = years.map((given, year) => {
    const label = textOr(given['year'], `Year ${String(year + 1)}`);
    const says = yearHeading(label);
    return { given, year, heading: says === null || says === 'derived' ? { label, startsIn: null } : says };
  });
  return headed.sort((a, b) => (a.heading.startsIn ?? 0) - (b.heading.startsIn ?? 0));
}

function figuresOfYear(year: Given, index: number, position: number): readonly NamedFigure[] {
  const path = `/years/${String(position)}`;
  const lines = Array.isArray(year['lines']) ? (year['lines'] as readonly unknown[]) : [];
  const addOns = isObject(year['addOns']) ? Object.entries(year['addOns']) : [];
  const known = (label: string, heading: string, key: string): NamedFigure => ({
    label,
    heading,
    year: index,
    amount: year[key],
    path: `${path}/${key}`,
  });
  return [
    ...lines.flatMap((line, number) =>
      isObject(line)
        ? [
            {
              label: textOr(line['label'], 'Line without a label'),
              heading: textOrNull(line['heading']),
              year: index,
              amount: line['amount'],
              path: `${path}/lines/${String(number)}/amount`,
            },
          ]
        : [],
    ),
    ...addOns.map(([name, amount]) => ({
      label: `Held elsewhere: ${name}`,
      heading: name,
      year: index,
      amount,
      path: `${path}/addOns/${name}`,
    })),
    known('Bed-nights available', 'availableBedNights', 'availableBedNights'),
    known('Bed-nights occupied', 'occupiedBedNights', 'occupiedBedNights'),
    known('Number of places', 'registeredPlaces', 'places'),
    known('Occupancy', 'occupancyShare', 'occupancy'),
    known('Total', 'printedTotal', 'printedTotal'),
  ];
}

/** External prices, each by its name; they belong to the last year. */
function pricesIn(content: Given, lastYear: number): readonly NamedFigure[] {
  const several = Array.isArray(content['externalPrices']) ? content['externalPrices'].filter(isObject) : [];
  const price = (label: string, amount: unknown, path: string): NamedFigure => ({
    label,
    heading: 'externalWeeklyPrice',
    year: lastYear,
    amount,
    path,
  });
  return [
    price('External price', content['externalWeeklyPrice'], '/externalWeeklyPrice'),
    ...several.map((each, index) =>
      price(textOr(each['name'], 'External price'), each['price'], `/externalPrices/${String(index)}/price`),
    ),
  ];
}

/** One row for each label and heading, one figure for each year: equal lines of one year stay apart. */
function rowsOf(
  named: readonly NamedFigure[],
  years: number,
  mapping: LedgerMapping,
  findings: Finding[],
): readonly LedgerRow[] {
  const rows: { readonly row: LedgerRow; readonly figures: (LedgerFigure | null)[] }[] = [];
  const rowOf = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const each of named) {
    const figure = figureOf(each, findings);
    if (figure === null) continue;
    const words = `${each.heading ?? ''} ${each.label}`;
    const times = (seen.get(`${String(each.year)} ${words}`) ?? 0) + 1;
    seen.set(`${String(each.year)} ${words}`, times);
    const key = `${String(times)} ${words}`;
    const known = rowOf.get(key);
    const index = known ?? rows.push(newRow(each, years, mapping, findings)) - 1;
    rowOf.set(key, index);
    const row = rows[index];
    if (row !== undefined) row.figures[each.year] = figure;
  }
  return rows.map(({ row, figures }) => ({ ...row, figures }));
}

function newRow(named: NamedFigure, years: number, mapping: LedgerMapping, findings: Finding[]) {
  const at = { cell: named.path };
  const meaning = meaningOf(named, mapping);
  if (meaning === null) findings.push(rowNotUnderstood(at, named.label, false));
  if (meaning?.kind === 'spending' && meaning.sure === 'guessed')
    findings.push(headingUncertain(at, named.label));
  const row: LedgerRow = {
    label: named.label,
    home: null,
    at,
    figures: [],
    units: Array.from({ length: years }, () => 1 as const),
    meaning,
  };
  return { row, figures: Array.from({ length: years }, (): LedgerFigure | null => null) };
}

function meaningOf({ label, heading }: NamedFigure, mapping: LedgerMapping): LedgerRowMeaning | null {
  return (heading === null ? null : meaningNamed(heading)) ?? ledgerRowMeaning(label, false, mapping);
}

function figureOf({ label, amount, path }: NamedFigure, findings: Finding[]): LedgerFigure | null {
  if (amount === undefined || amount === null || amount === '') return null;
  const at = { cell: path };
  const read = readNumber(amount);
  if (read !== null) return { stated: read.value, isPercent: false, saysItsUnit: false, at };
  const reading = typeof amount === 'string' ? readAmountText(amount) : null;
  if (reading?.kind === 'percent')
    return { stated: reading.percent, isPercent: true, saysItsUnit: false, at };
  if (reading !== null && 'pounds' in reading)
    return { stated: reading.pounds, isPercent: false, saysItsUnit: true, at };
  findings.push(
    notAnAmount(
      at,
      label,
      typeof amount === 'string' ? amount.slice(0, 80) : JSON.stringify(amount).slice(0, 80),
    ),
  );
  return null;
}

function textOr(given: unknown, otherwise: string): string {
  return textOrNull(given) ?? otherwise;
}

function textOrNull(given: unknown): string | null {
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
}
