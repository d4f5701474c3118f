/**
 * A line of a list as rows of one placement: one for each fee that it states, from its day, with what each funder pays of it.
 *
 * Worked example: "P-1 | 7,000 | 7,700 | 1 October 2026" under "Previous fee | Current fee | Fee change date" is two rows, the
 * second from 1 October 2026. Contributions of 5,390 and 2,310 to the 7,700 are shared alike of the 7,000: 4,900 and 2,100.
 */
import { daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import type { Period } from '../../domain/calendar/period';
import type { Exact } from '../../domain/money/exact';
import type { PlacedDay, PlacedRow, PlacedWord } from '../../domain/portfolio/placed';
import { textOf } from '../sheetCells';
import { dayIn, poundsIn, wordsIn, wordsOf, type Cells } from './cellsOfList';
import type { PlannedFee } from './feePlan';
import { poundsAWeek } from './periodOfRow';
import type { PlacementField } from './placementColumns';
import type { PlacementTable } from './placementTable';
import { sharesOfFee, type Shares } from './sharesOfFee';

export interface LineRead {
  readonly rows: readonly PlacedRow[];
  /** The row whose fee holds on the day that is asked about. */
  readonly now: PlacedRow;
  /** Headings of fees that are left out since no day says when they held. */
  readonly undated: readonly string[];
  /** The fee of now is not stated: what stands there, and the earlier fee that counts on. */
  readonly missing: { readonly fee: PlannedFee; readonly counted: PlannedFee } | null;
}

interface DatedAmount {
  readonly fee: PlannedFee;
  readonly weekly: Exact;
  readonly from: IsoDate | undefined;
}

/** Null where no fee can be read. */
export function rowsOfLine(
  cells: Cells,
  table: PlacementTable,
  { at, period, asAt }: { readonly at: string; readonly period: Period; readonly asAt: IsoDate },
): LineRead | null {
  const { plan, columns } = table;
  const day = (field: PlacementField): IsoDate | undefined => dayIn(cells[columns[field] ?? -1]) ?? undefined;
  const [starts, changed] = [day('starts'), day('feeFrom')];
  const stated = plan.fees.flatMap((fee): readonly DatedAmount[] => {
    const pounds = poundsIn(cells[fee.column], period);
    const weekly = pounds === null ? null : poundsAWeek(pounds, period);
    if (weekly?.greaterThan(0) !== true || !weekly.lessThan(mostAWeek)) return [];
    return [{ fee, weekly, from: (fee.from === 'changeDay' ? changed : fee.from) ?? undefined }];
  });
  const { counted, undated } = inForceOnce(withChangeDay(stated, changed, asAt), starts);
  const [first] = counted;
  if (first === undefined) return null;
  const isNow = ({ from }: DatedAmount): boolean => from === undefined || from <= asAt;
  const now = counted.findLast(isNow) ?? first;
  const rows = counted.map((each) =>
    rowWith(cells, table, {
      at: each === now ? at : `${at}, “${each.fee.heading}”`,
      listLine: counted.length > 1 ? at : undefined,
      starts,
      weekly: each.weekly,
      // Where no start is stated, a year in a heading says nothing of when the child came.
      feeFrom:
        each === first && starts === undefined && each.fee.from !== 'changeDay' ? undefined : each.from,
      shares: sharesOfFee(cells, table.contributions, { of: each, now, period }),
    }),
  );
  const row = rows[counted.indexOf(now)];
  if (row === undefined) throw new Error('The fee of now is one of those counted');
  const planned = plan.fees[plan.now];
  const isMissing =
    planned !== undefined &&
    now.fee !== planned &&
    plan.fees.indexOf(now.fee) < plan.now &&
    !hasEnded(row, planned);
  return {
    rows,
    now: row,
    undated,
    missing: isMissing && planned.from !== 'changeDay' ? { fee: planned, counted: now.fee } : null,
  };
}

const mostAWeek = 1_000_000;

const hasEnded = ({ ends }: PlacedRow, { from }: PlannedFee): boolean =>
  ends !== undefined && from !== null && ends <= from;

/** A day that a row states for its fee is truer than the year of a heading. */
function withChangeDay(
  stated: readonly DatedAmount[],
  changed: IsoDate | undefined,
  asAt: IsoDate,
): readonly DatedAmount[] {
  if (changed === undefined || stated.some(({ fee }) => fee.from === 'changeDay')) return stated;
  const place = stated.findLastIndex(({ from }) => from !== undefined && from <= asAt);
  const isBetween =
    place >= 0 && changed > (stated[place - 1]?.from ?? '') && changed < (stated[place + 1]?.from ?? '9999');
  return isBetween
    ? stated.map((each, index) => (index === place ? { ...each, from: changed } : each))
    : stated;
}

/** Of two fees without a day the later in words counts; one that was over before the start does not. */
function inForceOnce(
  stated: readonly DatedAmount[],
  starts: IsoDate | undefined,
): { readonly counted: readonly DatedAmount[]; readonly undated: readonly string[] } {
  const lastUndated = stated.findLastIndex(({ from }) => from === undefined);
  const later = stated.slice(Math.max(0, lastUndated));
  const undated = stated
    .slice(0, Math.max(0, lastUndated))
    .filter(({ weekly }) => later[0]?.weekly.equals(weekly) === false)
    .map(({ fee }) => fee.heading);
  const counted = later.filter((_, index) => {
    const next = later[index + 1]?.from;
    return next === undefined || starts === undefined || next > starts;
  });
  return { counted, undated };
}

interface OfFee {
  readonly at: string;
  /** Where the line gives several rows: without a reference each row would stand alone. */
  readonly listLine: string | undefined;
  readonly starts: IsoDate | undefined;
  readonly weekly: Exact;
  readonly feeFrom: IsoDate | undefined;
  readonly shares: Shares;
}

/** Every field in one order whatever a row states: rows of one shape take a fraction of the memory. */
function rowWith(
  cells: Cells,
  { columns }: PlacementTable,
  { at, listLine, starts, weekly, feeFrom, shares }: OfFee,
): PlacedRow {
  const cellOf = (field: PlacementField) => cells[columns[field] ?? -1] ?? null;
  const text = (field: PlacedWord): string | undefined => wordsIn(cellOf(field));
  const day = (field: PlacedDay): IsoDate | undefined => dayIn(cellOf(field)) ?? undefined;
  const amount = (field: PlacementField): Exact | undefined => poundsIn(cellOf(field)) ?? undefined;
  const lastNight = dayIn(cellOf('lastNight'));
  const nightAfter = lastNight === null ? null : daysAfter(lastNight, 1);
  // Each is another: nothing would be remembered of them.
  const placement = wordsOf(textOf(cellOf('placement')));
  return {
    weekly,
    at,
    placement,
    listLine: placement === undefined ? listLine : undefined,
    council: text('council'),
    provider: text('provider'),
    home: text('home'),
    region: text('region'),
    provision: text('provision'),
    sourcing: text('sourcing'),
    offFrameworkReason: text('offFrameworkReason'),
    band: text('band'),
    judgement: text('judgement'),
    cause: text('cause'),
    starts,
    ends: day('ends') ?? nightAfter ?? dayIn(cellOf('plannedEnd')) ?? undefined,
    feeFrom,
    agreed: day('agreed'),
    inspected: day('inspected'),
    reviewed: day('reviewed'),
    stepDownFrom: day('stepDownFrom'),
    socialCare: shares.socialCare,
    education: shares.education,
    health: shares.health,
    justice: shares.justice,
    core: amount('core'),
    additional: amount('additional'),
    stepDownTo: amount('stepDownTo'),
    shouldCost: amount('shouldCost'),
    median: amount('median'),
    comparators: amount('comparators'),
    needsScore: amount('needsScore'),
    miles: amount('miles'),
  };
}
