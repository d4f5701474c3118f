/**
 * Which placements to look at first: the pounds a year between a fee and what it is held against, times how strong the
 * evidence is. A placement stands once, under the strongest of what is known of it; its need and its last review stand
 * beside it, and no figure here is a reason to move a child.
 *
 * £ a year = (fee − held against) × 365 ÷ 7. The strengths are a model of ours, typed on the sheet and editable there:
 *
 *   a step-down that is due by an agreement        1.0
 *   the council's own should-cost for these needs  0.8
 *   money that no line of the breakdown explains   0.6
 *   comparable placements: 20 or more, 8, 5        0.6, 0.5, 0.4
 *   the council's own of this band and kind        0.4, 0.3, 0.2
 *
 * Worked example: £6,000.00 a week against a should-cost of £5,500.00: 500 × 365 ÷ 7 = £26,071.43, × 0.8 = £20,857.14.
 */
import type { IsoDate } from '../calendar/isoDate';
import { percentileInOrder } from '../benchmarks/percentile';
import { workedOutOnce } from '../evidence/foundByKey';
import { exact, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';
import { sameWords, type Placed } from './placed';

export type OpportunityKind = 'stepDown' | 'shouldCost' | 'unexplained' | 'market' | 'ownBand';

export interface Opportunity {
  readonly placement: Placed;
  readonly kind: OpportunityKind;
  /** £ a week now, and what it is held against. */
  readonly weekly: Exact;
  readonly heldAgainst: Exact;
  readonly year: Exact;
  readonly strength: Exact;
  readonly weighed: Exact;
  /** How many it is held against; null where it is one figure of its own. */
  readonly n: number | null;
}

export const strengths = {
  stepDown: exact('1'),
  shouldCost: exact('0.8'),
  unexplained: exact('0.6'),
  market: [exact('0.6'), exact('0.5'), exact('0.4')],
  ownBand: [exact('0.4'), exact('0.3'), exact('0.2')],
} as const;

const fewest = 5;
const half = exact('0.5');

/** Largest first; placements that have ended by `day` have nothing left to look at. */
export function opportunitiesIn(placements: readonly Placed[], day: IsoDate): readonly Opportunity[] {
  const open = placements.filter(({ starts, ends }) => starts <= day && (ends === null || ends > day));
  const medianOfOthers = mediansOfOthers(open, day);
  return open
    .flatMap((placement) => strongest(placement, day, medianOfOthers(placement)))
    .sort(
      (a, b) =>
        b.weighed.comparedTo(a.weighed) ||
        (a.placement.id < b.placement.id ? -1 : a.placement.id > b.placement.id ? 1 : 0),
    );
}

function strongest(placement: Placed, day: IsoDate, others: Others | null): readonly Opportunity[] {
  const { row } = placement;
  const weekly = feeOn(placement, day);
  const candidates: readonly (Opportunity | null)[] = [
    row.stepDownTo === undefined || row.stepDownFrom === undefined || row.stepDownFrom > day
      ? null
      : opportunity(placement, 'stepDown', weekly, row.stepDownTo, strengths.stepDown, null),
    row.shouldCost === undefined
      ? null
      : opportunity(placement, 'shouldCost', weekly, row.shouldCost, strengths.shouldCost, null),
    row.unexplained === undefined
      ? null
      : opportunity(
          placement,
          'unexplained',
          weekly,
          weekly.minus(row.unexplained),
          strengths.unexplained,
          null,
        ),
    row.median === undefined || row.comparators === undefined
      ? null
      : compared(placement, 'market', weekly, { median: row.median, n: row.comparators.toNumber() }),
    others === null ? null : compared(placement, 'ownBand', weekly, others),
  ];
  const best = candidates
    .flatMap((each) => each ?? [])
    .reduce<Opportunity | null>(
      (most, each) => (most === null || each.weighed.greaterThan(most.weighed) ? each : most),
      null,
    );
  return best === null ? [] : [best];
}

interface Others {
  readonly median: Exact;
  readonly n: number;
}

function compared(
  placement: Placed,
  kind: 'market' | 'ownBand',
  weekly: Exact,
  { median, n }: Others,
): Opportunity | null {
  if (n < fewest) return null;
  return opportunity(placement, kind, weekly, median, strengths[kind][n >= 20 ? 0 : n >= 8 ? 1 : 2], n);
}

function opportunity(
  placement: Placed,
  kind: OpportunityKind,
  weekly: Exact,
  heldAgainst: Exact,
  strength: Exact,
  n: number | null,
): Opportunity | null {
  if (!weekly.greaterThan(heldAgainst)) return null;
  const year = toThePenny(weekly.minus(heldAgainst).times(365).dividedBy(7));
  const weighed = toThePenny(year.times(strength));
  return { placement, kind, weekly, heldAgainst, year, strength, weighed, n };
}

/** The fee in force on a day: the last that has started, else the first. */
export function feeOn({ fees }: Placed, day: IsoDate): Exact {
  const fee = fees.findLast(({ from }) => from <= day) ?? fees[0];
  if (fee === undefined) throw new Error('A placement has a fee');
  return fee.weeklyFee.pounds;
}

/** The median of the other placements of the same band and kind of provision, the placement itself left out. */
function mediansOfOthers(open: readonly Placed[], day: IsoDate): (placement: Placed) => Others | null {
  const keyOf = ({ row: { band, provision } }: Placed): string | null =>
    band === undefined ? null : `${sameWords(band)}\n${sameWords(provision ?? '')}`;
  const groups = new Map<string, Exact[]>();
  const groupOf = new Map<Placed, readonly Exact[]>();
  for (const placement of open) {
    const key = keyOf(placement);
    if (key === null) continue;
    const fees = groups.get(key) ?? [];
    fees.push(feeOn(placement, day));
    groups.set(key, fees);
    groupOf.set(placement, fees);
  }
  for (const fees of groups.values()) fees.sort((a, b) => a.comparedTo(b));
  // Of one group there are three medians at most: with its own fee below the two in the middle, between them or above.
  const medianOf = workedOutOnce((low: Exact) =>
    workedOutOnce((high: Exact) => percentileInOrder([low, high], half)),
  );
  return (placement) => {
    const fees = groupOf.get(placement) ?? [];
    const n = fees.length - 1;
    if (n < fewest) return null;
    const own = firstAtLeast(fees, feeOn(placement, day));
    // Two values in the middle of the others are all that a median needs of them.
    const other = (index: number): Exact | undefined => fees[index < own ? index : index + 1];
    const [low, high] = [other(Math.floor((n - 1) / 2)), other(Math.ceil((n - 1) / 2))];
    if (low === undefined || high === undefined) return null;
    const median = medianOf(low)(high);
    return median === null ? null : { median, n };
  };
}

function firstAtLeast(inOrder: readonly Exact[], value: Exact): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]?.lessThan(value) === true) low = middle + 1;
    else high = middle;
  }
  return low;
}
