/**
 * Which of several columns of fees holds from when: words ("previous", "new"), years and days in their headings are held
 * against the day that is asked about. A fee whose day nobody says is left out and told: never the old one in silence.
 *
 * Worked example: "Weekly fee 2025/26 | Weekly fee 2026/27": the first from 1 April 2025, the second from 1 April 2026.
 * "Previous fee | Current fee | Fee change date": the previous one from the start, the current one from that day of each row.
 */
import { isoDate, type IsoDate } from '../../domain/calendar/isoDate';
import type { Period } from '../../domain/calendar/period';
import type { FeeHeading, FeeTime } from './feeHeadings';

export interface FeeColumn extends FeeHeading {
  readonly column: number;
  readonly heading: string;
}

export interface PlannedFee {
  readonly column: number;
  readonly heading: string;
  readonly when: FeeTime;
  /** A day, the day of change that a row states, or from the start of the placement. */
  readonly from: IsoDate | 'changeDay' | null;
}

export interface FeePlan {
  /** Null where each row says it. */
  readonly period: Period | null;
  /** In the order in which they hold. */
  readonly fees: readonly PlannedFee[];
  /** Which of `fees` holds on the day that is asked about. */
  readonly now: number;
  /** Columns of fees that are in no figure. */
  readonly left: readonly string[];
  /** The only fee is one that is called an earlier one, or one that nobody has agreed. */
  readonly isDoubtful: boolean;
}

/** Null where no column holds a fee. `hasChangeDay`: a column says from when a row's fee holds. */
export function feePlan(columns: readonly FeeColumn[], asAt: IsoDate, hasChangeDay: boolean): FeePlan | null {
  const ofPeriod = withOnePeriod(columns);
  const agreed = ofPeriod.filter(({ when }) => when.kind !== 'notAgreed');
  const pool = (agreed.length > 0 ? agreed : ofPeriod).map((each) => ({
    ...each,
    when: dated(each, ofPeriod, asAt),
  }));
  if (pool.length === 0) return null;
  const fees = chainOf(pool, asAt, hasChangeDay);
  const used = new Set(fees.map(({ column }) => column));
  const now = fees.findLastIndex(({ from }) => from === null || from === 'changeDay' || from <= asAt);
  const kinds = ofPeriod.filter(({ when, column }) => when.kind !== 'unsaid' || used.has(column));
  return {
    period: ofPeriod.find(({ period }) => period !== null)?.period ?? null,
    fees,
    now: Math.max(0, now),
    left:
      kinds.length < 2 ? [] : ofPeriod.flatMap(({ column, heading }) => (used.has(column) ? [] : [heading])),
    isDoubtful: pool.length === 1 && ['before', 'notAgreed'].includes(pool[0]?.when.kind ?? ''),
  };
}

/** Fees a week before those of any other period; a "cost" that names no period is nothing beside a weekly one. */
function withOnePeriod(columns: readonly FeeColumn[]): readonly FeeColumn[] {
  const periods = columns.map(({ period }) => period);
  const first = periods.includes('week') ? 'week' : (periods.find((each) => each !== null) ?? null);
  const bare = columns.filter(({ period }) => period === null);
  if (first === null) return bare;
  if (first !== 'week' && bare.some(({ isFee }) => isFee)) return bare;
  return columns.filter(({ period, isFee, when }) =>
    period === null ? isFee && when.kind !== 'unsaid' : period === first,
  );
}

/** "1 April" is the last one, or the next where another column says that it is the fee of now. */
function dated({ when, column }: FeeColumn, columns: readonly FeeColumn[], asAt: IsoDate): FeeTime {
  if (when.kind !== 'fromMonthDay') return when;
  const year = Number.parseInt(asAt.slice(0, 4), 10);
  const isNext = columns.some((other) => other.column !== column && other.when.kind === 'now');
  const days = [year - 1, year, year + 1].flatMap((each) => isoDate(`${String(each)}${when.monthDay}`) ?? []);
  const day = isNext ? days.find((each) => each > asAt) : days.findLast((each) => each <= asAt);
  return day === undefined ? { kind: 'unsaid' } : { kind: 'from', day, until: null };
}

function chainOf(pool: readonly FeeColumn[], asAt: IsoDate, hasChangeDay: boolean): readonly PlannedFee[] {
  const of = (kind: FeeTime['kind']): FeeColumn | undefined => {
    const all = pool.filter(({ when }) => when.kind === kind);
    return all.find(({ isTotal }) => isTotal) ?? all[0];
  };
  const [before, now, after] = [of('before'), of('now') ?? of('unsaid') ?? of('notAgreed'), of('after')];
  const ofDays = datedFees(pool);
  if (ofDays.length > 0) return withUndated(ofDays, { before, now, after }, { asAt, hasChangeDay });
  const change = hasChangeDay ? 'changeDay' : null;
  const [first, ...others] = [before, now, after].flatMap((each) => each ?? []);
  if (first === undefined) return [];
  if (others.length === 0) return [planned(first, change)];
  if (after === undefined) return [planned(first, null), planned(others[0] ?? first, 'changeDay')];
  if (now === undefined) return [planned(first, null), planned(after, 'changeDay')];
  const isOpen = now.when.kind === 'now' && !hasChangeDay;
  return isOpen ? [planned(now, null)] : [planned(now, null), planned(after, 'changeDay')];
}

type Dated = PlannedFee & { readonly when: Extract<FeeTime, { kind: 'from' }>; readonly from: IsoDate };

function datedFees(pool: readonly FeeColumn[]): readonly Dated[] {
  const byDay = new Map<IsoDate, Dated & { readonly isTotal: boolean }>();
  for (const { column, heading, when, isTotal } of pool) {
    if (when.kind !== 'from') continue;
    const known = byDay.get(when.day);
    if (known === undefined || (isTotal && !known.isTotal))
      byDay.set(when.day, { column, heading, when, from: when.day, isTotal });
  }
  return [...byDay.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Undated {
  readonly before: FeeColumn | undefined;
  readonly now: FeeColumn | undefined;
  readonly after: FeeColumn | undefined;
}

/** Fees without a day among those that have one: only where the others leave no doubt of their place. */
function withUndated(
  ofDays: readonly Dated[],
  { before, now, after }: Undated,
  { asAt, hasChangeDay }: { readonly asAt: IsoDate; readonly hasChangeDay: boolean },
): readonly PlannedFee[] {
  const [first, last] = [ofDays[0], ofDays.at(-1)];
  const inForce = ofDays.findLast(({ from }) => from <= asAt);
  const overSince = inForce?.when.until ?? null;
  const isOver = overSince !== null && overSince <= asAt;
  const fees: PlannedFee[] = [...ofDays];
  const isChange = first?.when.until === null;
  if (before !== undefined) fees.unshift(planned(before, null));
  if (now !== undefined && isOver && !ofDays.some(({ from }) => from === overSince))
    fees.push(planned(now, overSince));
  else if (now !== undefined && before === undefined && (inForce === undefined || isChange))
    fees.unshift(planned(now, null));
  const afterLast = last?.when.until ?? null;
  if (after !== undefined && afterLast !== null && afterLast <= asAt) fees.push(planned(after, afterLast));
  else if (after !== undefined && hasChangeDay) fees.push(planned(after, 'changeDay'));
  const order = ({ from }: PlannedFee): string => (from === null ? '' : from === 'changeDay' ? '9999' : from);
  return fees.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const planned = ({ column, heading, when }: FeeColumn, from: PlannedFee['from']): PlannedFee => ({
  column,
  heading,
  when,
  from,
});
