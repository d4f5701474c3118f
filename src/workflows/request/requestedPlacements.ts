/**
 * The placements a request is about: typed, or a whole provider's at once from a council's list, a sheet of the request itself,
 * or a folder of submissions. What has ended, and what is with another provider, is left out and said.
 *
 * Worked example: a census of twelve placements, `--provider "Example Care"`: its three that are still there, each with its
 * latest fee.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import { namedTwice } from '../../domain/evidence/namedTwice';
import { namesJoined } from '../../domain/evidence/namesAsOne';
import { providerKey } from '../../domain/evidence/organisationKey';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import type { PlacedRow } from '../../domain/portfolio/placed';
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import { readPlacements } from '../../reading/portfolio/readPlacements';
import { submissionAsRow } from '../portfolio/submissionAsRow';
import type { RowsFromTables, RowsRead } from '../typed/analysis';
import { day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfFields } from '../typed/form';
import { rowsOfTable } from '../typed/rowsOfTable';

/** A change may be below nought, and above a whole. */
export const change = (label: string, hint = '') => percent(label, { from: '-100', to: '1000', hint });

/** What is asked for, borne out or decided is seldom below 1 %: a fraction is asked about. */
export const requestedChange = (label: string, hint = '') =>
  percent(label, { from: '-100', to: '1000', hint, asksBelowOne: true });

const fields = {
  placement: words('Placement', { hint: 'Its reference, never a child’s name.' }),
  provider: optionally(words('Provider', { hint: 'Where the list names several.' })),
  fee: money('Fee now', '£ a week', { from: '0.01' }),
  requested: optionally(requestedChange('Requested')),
  requestedFee: optionally(money('Requested: new fee', '£ a week', { hint: 'Instead of a percentage.' })),
  evidence: optionally(requestedChange('Borne out by evidence')),
  decided: optionally(requestedChange('Decided')),
  ends: optionally(day('Ends', { hint: 'The first night not counted, where it ends.' })),
};

/** Where it was read from; nothing where it was typed. */
type Row = ValuesOfFields<typeof fields> & { readonly at?: string };

export const requestedPlacements = listOf('placement', fields, {
  label: 'Placements',
  hint: 'A row each, or a whole provider’s from a list.',
  most: 1000,
});

const columns: ColumnPatterns<keyof typeof fields> = [
  ['requestedFee', /\b(requested|proposed|asked|new)\b.*\b(fee|price|rate|cost)\b/],
  ['requested', /\b(request\w*|proposed|asked|uplift|increase)\b/],
  ['evidence', /\bevidence\w*\b/],
  ['decided', /\b(decided|decision|agreed (uplift|increase|%))\b/],
  ['ends', /\b(end|ends|ended|left|leaving|discharge\w*)\b/],
  ['fee', /\b(fee|price|cost|rate)s?\b/],
  ['provider', /\b(provider|supplier|organisation|company)\b/],
  ['placement', /\bplacement\b|\bref(erence)?\b/],
];

const ofRequest = rowsOfTable({
  name: 'placements',
  list: requestedPlacements,
  columns,
  needed: ['placement', 'fee', ['requested', 'requestedFee']],
  what: 'requested fees',
});

export const requestTables: RowsFromTables = {
  list: 'placements',
  what: 'a list of placements, or of requested fees',
  read: (workbook, asAt) => {
    const requested = ofRequest.read(workbook, asAt);
    if (requested !== null) return requested;
    const placed = readPlacements(workbook, asAt);
    const inFile = (row: PlacedRow): Row => ({ ...asRow(row), at: `${workbook.file}, ${row.at ?? ''}` });
    return placed === null ? null : { ...placed, rows: latestOfEach(placed.now).map(inFile) };
  },
  ofSubmission: (submission, asAt): RowsRead => {
    const read = submissionAsRow(submission, asAt);
    const rows = (read.rows as readonly PlacedRow[]).map((row) => ({ ...asRow(row), at: row.at }));
    return { ...read, rows };
  },
};

/**
 * Of a placement with several fees the one that began last. Where no day tells which that is, both stay, and the request is
 * refused by the name that stands twice: none replaces another.
 */
function latestOfEach(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const byName = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = row.placement ?? row.at ?? '';
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()].flatMap((same) => {
    const latest = same.reduce((last, { feeFrom = '' }) => (feeFrom > last ? feeFrom : last), '');
    return same.filter(({ feeFrom = '' }) => feeFrom === latest);
  });
}

const asRow = ({ placement, home, at, provider, weekly, ends }: PlacedRow): Row => ({
  placement: placement ?? home ?? at ?? 'not named',
  provider,
  fee: weekly,
  requested: undefined,
  requestedFee: undefined,
  evidence: undefined,
  decided: undefined,
  ends,
});

export function countedRows({
  placements,
  provider,
  from,
}: {
  readonly placements: readonly Row[];
  readonly provider: string | undefined;
  readonly from: IsoDate;
}): { readonly counted: readonly Row[]; readonly findings: readonly PriceFinding[] } {
  const isOthers = (row: Row): boolean =>
    provider !== undefined &&
    row.provider !== undefined &&
    providerKey(row.provider) !== providerKey(provider);
  const hasEnded = ({ ends }: Row): boolean => ends !== undefined && ends <= from;
  const counted = placements.filter((row) => !isOthers(row) && !hasEnded(row));
  const left = placements.length - counted.length;
  const joined =
    provider === undefined
      ? []
      : namesJoined('provider', 'provider', [provider, ...counted.map((row) => row.provider)]);
  if (left === 0) return { counted, findings: joined };
  const others = [...new Set(placements.filter(isOthers).flatMap((row) => row.provider ?? []))];
  const note = priceFinding(
    'rows-left-out',
    {
      at: 'placements',
      expected: `placements ${provider === undefined ? '' : `with ${provider} `}that are there on ${from}`,
      received: `${String(left)} of ${String(placements.length)} that have ended or are with another provider${others.length === 0 ? '' : ` (${others.slice(0, mostNamed).join(', ')}${others.length > mostNamed ? ` and ${String(others.length - mostNamed)} more` : ''})`}`,
      advice: 'They are in no figure here.',
    },
    'note',
  );
  return { counted, findings: [note, ...joined] };
}

const mostNamed = 20;

/** Of those that count: what stands elsewhere too, with another provider or ended, is not counted twice. */
export const placedTwice = (counted: readonly Row[]): readonly PriceFinding[] =>
  namedTwice(
    'placements',
    counted.map(({ placement }) => placement),
    counted.map(({ at }) => at),
  );

export function notRequested(silent: readonly Row[]): PriceFinding {
  return priceFinding('request-not-stated', {
    at: 'placements, requested',
    expected: 'a percentage or a new fee for each placement, or one percentage for all',
    received:
      silent.length === 0
        ? 'no placement'
        : `nothing for ${silent
            .slice(0, 8)
            .map(({ placement }) => placement)
            .join(', ')}`,
    advice: 'State what the letter asks for.',
  });
}
