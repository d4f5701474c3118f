/**
 * Should-cost as a range: every line with each parameter at its cost-lowering end, at its central value, and at its
 * cost-raising end; and a tornado, which moves one parameter at a time and ranks what moves the fee most.
 *
 * All parameters at one end at once is rarer than any of them alone: the headline range is that of the simulation.
 */
import type { Exact } from '../money/exact';
import { greatestOf, leastOf } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { EmploymentRules } from '../staffing/employmentRules';
import type { NeedsProfile } from './needsProfile';
import { parameterIds, pointAt, pointWith, type ParameterId, type ParameterRanges } from './parameters';
import { shouldCostLineIds, shouldCostLines, totalOf, type ShouldCostLineId } from './shouldCostLines';

export interface Range {
  readonly low: Weekly;
  readonly central: Weekly;
  readonly high: Weekly;
}

export interface ShouldCostLine extends Range {
  readonly id: ShouldCostLineId;
}

/** The total with one parameter at either end and all others central. */
export interface TornadoBar {
  readonly parameter: ParameterId;
  readonly atLow: Weekly;
  readonly atHigh: Weekly;
  /** The distance between the two. */
  readonly swing: Weekly;
}

export interface ShouldCost {
  readonly lines: readonly ShouldCostLine[];
  readonly total: Range;
  readonly tornado: readonly TornadoBar[];
}

/**
 * The ranges with each end of the places where it belongs for this profile: the cheapest of the three numbers low, the dearest
 * high, all else central. A child who lives alone pays for each further place that stays empty; for others a further place
 * shares the rota, unless it needs one more on shift. Worked example: 5, 4, 3 places and a child alone: 3, 4, 5.
 */
export function orientedFor(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
): ParameterRanges {
  const { places } = ranges;
  const costOf = (value: Exact) =>
    totalOf(shouldCostLines(profile, pointWith(ranges, 'places', value), rules)).pounds;
  const byCost = [places.low, places.central, places.high]
    .map((value) => ({ value, cost: costOf(value) }))
    .sort((first, second) => first.cost.comparedTo(second.cost));
  const [low, high] = [byCost[0]?.value ?? places.low, byCost[2]?.value ?? places.high];
  return { ...ranges, places: { ...places, low, high } };
}

export function shouldCost(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
): ShouldCost {
  const low = shouldCostLines(profile, pointAt(ranges, 'low'), rules);
  const central = shouldCostLines(profile, pointAt(ranges, 'central'), rules);
  const high = shouldCostLines(profile, pointAt(ranges, 'high'), rules);
  return {
    lines: shouldCostLineIds.map((id) => ({ id, low: low[id], central: central[id], high: high[id] })),
    total: { low: totalOf(low), central: totalOf(central), high: totalOf(high) },
    tornado: tornado(profile, ranges, rules),
  };
}

function tornado(
  profile: NeedsProfile,
  ranges: ParameterRanges,
  rules: EmploymentRules,
): readonly TornadoBar[] {
  const totalWith = (id: ParameterId, value: Exact) =>
    totalOf(shouldCostLines(profile, pointWith(ranges, id, value), rules));
  const bars = parameterIds.map((parameter): TornadoBar => {
    const atLow = totalWith(parameter, ranges[parameter].low);
    const atHigh = totalWith(parameter, ranges[parameter].high);
    const swing = greatestOf(atLow.pounds, atHigh.pounds).minus(leastOf(atLow.pounds, atHigh.pounds));
    return { parameter, atLow, atHigh, swing: poundsPer('week', swing) };
  });
  return bars
    .filter(({ swing }) => !swing.pounds.isZero())
    .sort((a, b) => b.swing.pounds.comparedTo(a.swing.pounds));
}
