/**
 * A regional census of placements: a row for each child's placement, with its total weekly cost, what social care,
 * education and health contribute, how it was sourced and the type of provision. Headings vary from region to region.
 *
 * Each placement is one single fee, counted with and never shown. Contributions should sum to the total; where they do
 * not, the total is used and asked about. Whether a child lives alone is kept, since a solo placement costs otherwise.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Finding } from '../../domain/evidence/finding';
import { sumOf } from '../../domain/money/exact';
import { writtenDay } from '../../domain/submission/parsing/parseDate';
import type { ReceivedSheet } from '../../domain/submission/received';
import type { BenchmarkReader, ReadTable } from './benchmarkFile';
import {
  columnOfPersonalDetails,
  contributionsDiffer,
  figureNotANumber,
  periodOfTableMissing,
  weeklyCostOutOfRange,
} from './benchmarkFindings';
import {
  columnsIn,
  firstHeadingRow,
  headedRow,
  headingsIn,
  plainHeading,
  unstated,
  type ColumnPatterns,
  type HeadedRow,
} from './headedColumns';
import { periodAround } from './periodAround';
import { totalIn } from '../rowWords';
import { placeIn, textOf } from '../sheetCells';

const contributions = ['socialCare', 'education', 'health'] as const;

type CensusField =
  | (typeof contributions)[number]
  | 'total'
  | 'sourcing'
  | 'provision'
  | 'solo'
  | 'companyNumber'
  | 'home'
  | 'reference'
  | 'region'
  | 'sector'
  | 'needsBand'
  | 'places'
  | 'period';

const patterns: ColumnPatterns<CensusField> = [
  ['socialCare', /contribution.*\bsocial care\b|\bsocial care\b.*(contribution|cost|funding)/],
  ['education', /contribution.*\beducation\b|^education (contribution|cost|funding)/],
  ['health', /contribution.*\b(health|icb|ccg)\b|^(health|icb) (contribution|cost|funding)/],
  [
    'total',
    /\b(total|actual|current) ?(weekly)? (cost|fee|price)s?\b|\bweekly (placement )?(cost|fee|price)\b/,
  ],
  ['sourcing', /\bsourc(ed|ing)\b|\bprocure(d|ment)\b/],
  ['provision', /\btype of (provision|placement)\b|\b(provision|placement) type\b/],
  ['solo', /\bsolo\b/],
  ['companyNumber', /\bcompany (number|no\.?)\b/],
  ['home', /\burn\b|\bestablishment\b|^(name of )?(the )?home( name)?$/],
  ['reference', /\bref(erence)?\b|^(placement |child |unique )?id$/],
  ['region', /\bregion\b/],
  ['sector', /\bsector\b|\bprovider type\b/],
  ['needsBand', /\bneeds?( band| level)?\b|^band$/],
  ['places', /\b(registered )?places\b|\bbeds\b/],
  [
    'period',
    /\b(census|snapshot|price base) (date|period)\b|\bas (at|of)\b|^(financial )?year$|^period$|^date$/,
  ],
];

const personal =
  /\b(child|young person|yp|forename|surname|first name|last name)('s|’s)? ?name\b|^(forename|surname|name of child|child name)$|\bdate of birth\b|^dob$/;

export const census: BenchmarkReader = {
  format: 'census',
  headingRowIn: (sheet) =>
    firstHeadingRow(sheet, (headings) => {
      const columns = columnsIn(headings, patterns);
      const says = contributions.filter((each) => columns[each] !== undefined).length;
      const kinds = [columns.sourcing, columns.provision].filter((each) => each !== undefined).length;
      return columns.total !== undefined && says + kinds >= 2;
    }),
  read: readCensus,
};

function readCensus(file: string, sheet: ReceivedSheet, headingRow: number): ReadTable {
  const headings = headingsIn(sheet, headingRow);
  const columns = columnsIn(headings, patterns);
  const around = periodAround(file, sheet, headingRow);
  const rows = sheet.rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells, index }) => index > headingRow && cells.some((cell) => cell !== null))
    .map(({ cells, index }) =>
      readPlacement(file, headedRow(sheet, columns, index), { index, around, isTotalRow: saysTotal(cells) }),
    );
  const unread = headings.flatMap((heading, column) =>
    heading === '' || Object.values(columns).includes(column)
      ? []
      : [{ at: placeIn(sheet, headingRow, column), text: heading }],
  );
  const isPersonal = (text: string) => personal.test(plainHeading(text));
  const undated = around === null && columns.period === undefined;
  return {
    headingRow,
    records: rows.flatMap(({ record }) => record ?? []),
    findings: [
      ...(undated ? [periodOfTableMissing(placeIn(sheet, headingRow, columns.total ?? 0))] : []),
      ...unread
        .filter(({ text }) => isPersonal(text))
        .map(({ at, text }) => columnOfPersonalDetails(at, text)),
      ...rows.flatMap(({ findings }) => findings),
    ],
    notUnderstood: unread.filter(({ text }) => !isPersonal(text)),
  };
}

/** A total, an average or a count stands below the placements, named or not; "Total Care Ltd" is a provider. */
function saysTotal(cells: ReceivedSheet['rows'][number]): boolean {
  if (cells.every((cell) => !/[a-z]/i.test(textOf(cell)))) return true;
  return cells.some((cell) =>
    /^(((grand |sub-? ?)?totals?|average|mean|median|count|minimum|maximum|min|max)( (weekly )?(cost|fee|placements|children))?s?|number of (placements|children)):?$/i.test(
      textOf(cell),
    ),
  );
}

interface PlacementContext {
  readonly index: number;
  readonly around: string | null;
  readonly isTotalRow: boolean;
}

function readPlacement(
  file: string,
  row: HeadedRow<CensusField>,
  { index, around, isTotalRow }: PlacementContext,
): { readonly record: BenchmarkRecord | null; readonly findings: readonly Finding[] } {
  const shown = row.text('total');
  const total = row.pounds('total');
  const first = row.text('reference') || row.text('provision');
  if (isTotalRow || totalIn(first.toLowerCase()) !== null) return { record: null, findings: [] };
  if (total === null) return { record: null, findings: [figureNotANumber(row.at('total'), shown)] };
  if (!total.greaterThan(0))
    return { record: null, findings: [weeklyCostOutOfRange(row.at('total'), shown)] };
  const parts = contributions.map((each) => row.pounds(each));
  const sum = sumOf(parts.flatMap((each) => each ?? []));
  const disagrees = parts.some((each) => each !== null) && !sum.equals(total);
  const record: BenchmarkRecord = {
    ...unstated,
    id: `${file} row ${String(index + 1)}`,
    measure: 'Total weekly cost',
    subject: 'fee',
    unit: 'poundsAWeek',
    per: 'child',
    statistic: 'value',
    value: total,
    n: 1,
    home: row.stated('home'),
    provider: row.stated('companyNumber'),
    reference: row.stated('reference'),
    region: row.stated('region'),
    sector: row.stated('sector'),
    needsBand: row.stated('needsBand') ?? soloInWords(row.text('solo')),
    provision: row.stated('provision'),
    sourcing: row.stated('sourcing'),
    places: placesIn(row),
    period: periodIn(row) ?? around ?? '',
    source: { id: file, publisher: file, title: 'Regional census of placements' },
    at: row.at('total'),
  };
  return {
    record,
    findings: disagrees ? [contributionsDiffer(row.at('total'), sum, total)] : [],
  };
}

function periodIn(row: HeadedRow<CensusField>): string | null {
  const stated = row.stated('period');
  return stated === null ? null : (writtenDay(stated) ?? stated);
}

function soloInWords(answer: string): string | null {
  if (/^(y|yes|true)$/i.test(answer)) return 'Solo placement';
  return /^(n|no|false)$/i.test(answer) ? 'Not a solo placement' : null;
}

function placesIn(row: HeadedRow<CensusField>): number | null {
  const places = row.pounds('places');
  return places !== null && places.isInteger() && places.greaterThan(0) ? places.toNumber() : null;
}
