/**
 * Where everything stands in the pictures of a should-cost: places from 0 to 1 of one axis, which begins a little below the
 * lowest figure and ends a little above the highest, the fee among them.
 */
import { greatestOf, leastOf, unsafeNumber, type Exact } from '../../domain/money/exact';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { parameterWords } from '../../domain/shouldCost/parameters';
import { poundsInWords } from '../../domain/money/moneyPer';

export interface RangeDrawn {
  readonly low: number;
  readonly high: number;
  readonly likely: { readonly from: number; readonly to: number } | null;
  readonly middle: number;
  readonly figure: number | null;
}

export interface TornadoDrawn {
  readonly rows: readonly {
    readonly label: string;
    readonly swing: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly middle: number;
}

export interface DistributionDrawn {
  readonly bars: readonly { readonly height: number; readonly likely: boolean }[];
  /** Null where the fee lies beyond every outcome, or there is none. */
  readonly figure: number | null;
}

type PlaceOf = (pounds: Exact) => number;

const edge = '0.04';

function axisOf(figures: readonly [Exact, ...Exact[]]): PlaceOf {
  const [first, ...others] = figures;
  const [least, greatest] = [leastOf(first, ...others), greatestOf(first, ...others)];
  const width = greatest.minus(least);
  if (width.isZero()) return () => 0.5;
  const from = least.minus(width.times(edge));
  const whole = width.times(edge).times(2).plus(width);
  return (pounds) => unsafeNumber(pounds.minus(from).dividedBy(whole).toDecimalPlaces(4));
}

export function rangeDrawn(
  { cost, simulation }: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): RangeDrawn {
  const { low, central, high } = cost.total;
  const fee = compared === null ? [] : [compared.fee.pounds];
  const at = axisOf([low.pounds, high.pounds, ...fee]);
  return {
    low: at(low.pounds),
    high: at(high.pounds),
    likely: simulation === null ? null : { from: at(simulation.p10.pounds), to: at(simulation.p90.pounds) },
    middle: at((simulation?.p50 ?? central).pounds),
    figure: compared === null ? null : at(compared.fee.pounds),
  };
}

const barsShown = 8;

export function tornadoDrawn({ cost }: ShouldCostAnswer): TornadoDrawn {
  const central = cost.total.central.pounds;
  const shown = cost.tornado.slice(0, barsShown);
  const at = axisOf([central, ...shown.flatMap(({ atLow, atHigh }) => [atLow.pounds, atHigh.pounds])]);
  return {
    rows: shown.map(({ parameter, atLow, atHigh, swing }) => ({
      label: `${parameterWords[parameter].label}, ${poundsInWords(atLow.pounds)} to ${poundsInWords(atHigh.pounds)}`,
      swing: `${poundsInWords(swing.pounds)} a week`,
      from: at(atLow.pounds),
      to: at(atHigh.pounds),
    })),
    middle: at(central),
  };
}

export function distributionDrawn(
  { simulation }: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): DistributionDrawn | null {
  if (simulation === null) return null;
  const { from, to, counts } = simulation.distribution;
  const width = to.minus(from);
  const tallest = Math.max(1, ...counts);
  const fee = compared?.fee.pounds ?? null;
  const isAmong =
    fee !== null && !width.isZero() && fee.greaterThanOrEqualTo(from) && fee.lessThanOrEqualTo(to);
  return {
    bars: counts.map((count, index) => {
      const middle = from.plus(width.times(index * 2 + 1).dividedBy(counts.length * 2));
      const likely =
        middle.greaterThanOrEqualTo(simulation.p10.pounds) && middle.lessThanOrEqualTo(simulation.p90.pounds);
      return { height: count / tallest, likely };
    }),
    figure: isAmong ? unsafeNumber(fee.minus(from).dividedBy(width).toDecimalPlaces(4)) : null,
  };
}
