/**
 * The should-cost and comparable fees side by side, where they disagree by more than the width of the narrower range: which
 * single parameters would bring the model's central figure to the median, and to what value each.
 *
 * Staff on shift are whole people, so the first number that reaches the median is named; every other parameter is moved alone,
 * all else central, until the total is the median. The three that move least, relative to where they stand, are named: those
 * that would have to leave what can be believed (an occupancy over 100 % or under 30 %, a return over 60 % of price, anything
 * four times or a quarter of what it is, a pay below the minimum wage in force) are not.
 *
 * Worked example: 4 places at 1:2, central £4,393.13, median £5,600.00: a third person on shift, or occupancy 80 → 59 %.
 */
import { exact, unsafeNumber, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { parameterIds, parameterWords, pointAt, type ParameterId } from './parameters';
import type { ShouldCostAnswer } from './shouldCostAnswer';
import { shouldCostInDoubles, type PointInDoubles } from './shouldCostInDoubles';
import { staffOnShift } from './shouldCostPosts';

export interface ClosingMove {
  readonly parameter: ParameterId | 'staffOnShift';
  readonly from: Exact;
  readonly to: Exact;
  /** "occupancy 80 → 59 %" */
  readonly inWords: string;
}

const namedAtMost = 3;

/** At most three, the least move first; empty where nothing believable closes the gap alone. */
export function closingMoves(answer: ShouldCostAnswer, market: Exact): readonly ClosingMove[] {
  const target = unsafeNumber(market);
  const found = [shiftMove(answer, target), ...parameterIds.map((id) => parameterMove(answer, id, target))];
  const moves = found.flatMap((move) => (move === null ? [] : [move]));
  return moves.sort((first, second) => sizeOf(first) - sizeOf(second)).slice(0, namedAtMost);
}

function sizeOf({ from, to }: ClosingMove): number {
  const [start, end] = [unsafeNumber(from), unsafeNumber(to)];
  return start > 0 && end > 0 ? Math.max(end / start, start / end) : Number.POSITIVE_INFINITY;
}

function centralOf({ ranges }: ShouldCostAnswer): PointInDoubles {
  const point = pointAt(ranges, 'central');
  return Object.fromEntries(parameterIds.map((id) => [id, unsafeNumber(point[id])])) as Record<
    ParameterId,
    number
  >;
}

const mostOnShift = 12;

function shiftMove(answer: ShouldCostAnswer, target: number): ClosingMove | null {
  const { profile, ranges, rules } = answer;
  const central = centralOf(answer);
  const from = staffOnShift(profile, pointAt(ranges, 'central'));
  const start = unsafeNumber(from);
  const costWith = (staff: number) =>
    shouldCostInDoubles(
      { ...profile, minimumShift: exact(staff), dayRatio: { staff: exact(0), children: exact(1) } },
      rules,
    )(central);
  const up = costWith(start) < target;
  for (let staff = up ? start + 1 : start - 1; staff >= 1 && staff <= mostOnShift; staff += up ? 1 : -1) {
    if (up ? costWith(staff) < target : costWith(staff) > target) continue;
    const places = profile.solo ? exact(1) : ranges.places.central;
    const inWords = `staff on shift by day ${from.toString()} → ${String(staff)} for ${places.toString()} ${places.equals(1) ? 'place' : 'places'}`;
    return { parameter: 'staffOnShift', from, to: exact(staff), inWords };
  }
  return null;
}

/** What can be believed of one parameter; nobody is paid less than the minimum wage in force. */
function boundsOf(id: ParameterId, from: number, { rules }: ShouldCostAnswer): readonly [number, number] {
  const most: Partial<Record<ParameterId, number>> = {
    occupancy: 1,
    seniorShare: 1,
    agencyShare: 0.5,
    return: 60,
    daysAway: 100,
  };
  const wage = unsafeNumber(rules.nationalLivingWage.value);
  const least = id === 'occupancy' ? 0.3 : id === 'careHourlyRate' ? Math.min(from, wage) : from / 4;
  return [least, Math.min(most[id] ?? Number.POSITIVE_INFINITY, from * 4)];
}

const halvings = 40;

function parameterMove(answer: ShouldCostAnswer, id: ParameterId, target: number): ClosingMove | null {
  if (id === 'places') return null;
  const central = centralOf(answer);
  const total = shouldCostInDoubles(answer.profile, answer.rules);
  const above = (value: number) => total({ ...central, [id]: value }) - target;
  let [low, high] = boundsOf(id, central[id], answer);
  if (low === high || above(low) * above(high) > 0) return null;
  const rises = above(high) > above(low);
  for (let halved = 0; halved < halvings; halved += 1) {
    const middle = (low + high) / 2;
    if (above(middle) > 0 === rises) high = middle;
    else low = middle;
  }
  const [from, to] = [exact(central[id]), exact(((low + high) / 2).toPrecision(8))];
  return { parameter: id, from, to, inWords: moveInWords(id, from, to) };
}

function moveInWords(id: ParameterId, from: Exact, to: Exact): string {
  const { label, unit } = parameterWords[id];
  const share = unit.startsWith('share');
  const shown = (value: Exact) =>
    roundHalfAwayFromZero(
      share ? value.times(100) : value,
      unit.startsWith('£ an hour') ? 2 : share ? 0 : 1,
    ).toString();
  const change = from.isZero() ? '' : `, ${signed(to.dividedBy(from).minus(1).times(100))} %`;
  return `${label.toLowerCase().replace(/^care worker/, 'a care worker')} ${shown(from)} → ${shown(to)} ${share ? '%' : unit}${share ? '' : change}`;
}

function signed(percent: Exact): string {
  const whole = roundHalfAwayFromZero(percent, 0);
  return whole.isNegative() ? `−${whole.abs().toString()}` : `+${whole.toString()}`;
}
