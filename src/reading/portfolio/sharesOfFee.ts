/**
 * What each funder pays of one fee of a line: by the columns of that fee's year where there are some, else by those of the fee
 * of now, shared alike of an earlier or later fee. Shares in per cent are of whatever fee it is.
 *
 * Worked example: 5,390 and 2,310 of 7,700 are 4,900 and 2,100 of the 7,000 before; so are 70 % and 30 %.
 */
import type { Period } from '../../domain/calendar/period';
import { hundred, one, sumOf, type Exact } from '../../domain/money/exact';
import { toThePenny } from '../../domain/money/rounding';
import { percentIn, poundsIn, type Cells } from './cellsOfList';
import { contributions, type Contribution } from './contributionHeadings';
import type { FeeTime } from './feeHeadings';
import { poundsAWeek } from './periodOfRow';
import type { PlannedFee } from './feePlan';

export type Shares = Readonly<Record<Contribution, Exact | undefined>>;

export interface ContributionColumn {
  readonly field: Contribution;
  readonly column: number;
  readonly when: FeeTime;
  /** The heading says that shares in per cent stand below it. */
  readonly isPercent: boolean;
}

interface Fee {
  readonly fee: PlannedFee;
  readonly weekly: Exact;
}

const none: Shares = { socialCare: undefined, education: undefined, health: undefined, justice: undefined };

export function sharesOfFee(
  cells: Cells,
  columns: readonly ContributionColumn[],
  { of, now, period }: { readonly of: Fee; readonly now: Fee; readonly period: Period },
): Shares {
  if (columns.length === 0) return none;
  const own = columns.filter(({ when }) => isSameTime(when, of.fee.when));
  const general = columns.filter(({ when }) => when.kind === 'unsaid' || when.kind === 'now');
  const chosen = own.length > 0 ? own : general.length > 0 ? general : columns;
  const shares: Record<Contribution, Exact | undefined> = { ...none };
  for (const { field, column, isPercent } of chosen)
    if (!isPercent) shares[field] ??= poundsIn(cells[column], period) ?? undefined;
  if (contributions.every((field) => shares[field] === undefined)) return percentShares(cells, chosen, of);
  const isOwn = of === now || own.length > 0;
  if (isOwn && period === 'week') return shares;
  const parts = contributions.flatMap((field) => shares[field] ?? []);
  const sum = sumOf(parts);
  const whole = poundsIn(cells[(isOwn ? of : now).fee.column], period);
  // What does not come to the fee is told, and nothing is known of how another fee was shared.
  if (whole === null || sum.isZero() || !sum.equals(whole))
    return isOwn ? eachOf(shares, (pounds) => poundsAWeek(pounds, period)) : none;
  return sharedAlike(shares, sum, of.weekly);
}

/** Of shares that come to the whole the last takes what is left; 0.75 and 0.25 are fractions where they come to 1. */
function percentShares(cells: Cells, columns: readonly ContributionColumn[], { weekly }: Fee): Shares {
  const shares: Record<Contribution, Exact | undefined> = { ...none };
  for (const { field, column, isPercent } of columns)
    shares[field] ??= percentIn(cells[column], isPercent) ?? undefined;
  const sum = sumOf(contributions.flatMap((field) => shares[field] ?? []));
  const whole = sum.equals(one) ? one : hundred;
  if (sum.isZero()) return none;
  if (sum.equals(whole)) return sharedAlike(shares, whole, weekly);
  return eachOf(shares, (share) => toThePenny(share.times(weekly).dividedBy(whole)));
}

/** The same shares of another sum, to the penny; the last takes what is left, so that they come to it. */
function sharedAlike(shares: Shares, sum: Exact, weekly: Exact): Shares {
  const last = contributions.findLast((field) => shares[field]?.greaterThan(0));
  const shared = eachOf(shares, (pounds) => toThePenny(pounds.times(weekly).dividedBy(sum)));
  const others = sumOf(contributions.flatMap((field) => (field === last ? [] : (shared[field] ?? []))));
  return last === undefined ? shared : { ...shared, [last]: weekly.minus(others) };
}

const eachOf = (shares: Shares, change: (pounds: Exact) => Exact): Shares => ({
  socialCare: shares.socialCare && change(shares.socialCare),
  education: shares.education && change(shares.education),
  health: shares.health && change(shares.health),
  justice: shares.justice && change(shares.justice),
});

const isSameTime = (a: FeeTime, b: FeeTime): boolean =>
  a.kind !== 'unsaid' && a.kind === b.kind && (a.kind !== 'from' || (b.kind === 'from' && a.day === b.day));
