/**
 * Everything a should-cost says of one profile on one day, and where a fee stands beside it.
 *
 * A fee stands within the range to expect where it lies from P10 to P90 of the simulation; without a simulation, from the
 * low to the high end. Worked example: P10 £3,320.00, P90 £3,858.00: a fee of £4,100.00 is above the range, £242.00 over its
 * upper end.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, greatestOf, leastOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { EmploymentRules } from '../staffing/employmentRules';
import { driftFromRate, type BandRate, type DriftFromRate } from './bandRate';
import type { BandAnswer, Bands } from './bands';
import { asModelled, type StandsIn } from './besideSubmission';
import { shareBelow } from './distribution';
import type { HoursFrom } from './hoursAhead';
import type { NeedsProfile } from './needsProfile';
import { assumedCount, type ParameterRanges } from './parameters';
import type { ShouldCost } from './shouldCost';
import type { Simulation } from './simulate';
import { variances, type SubmittedByCategory, type Variance } from './variance';

export interface ShouldCostAnswer {
  readonly asAt: IsoDate;
  readonly profile: NeedsProfile;
  readonly ranges: ParameterRanges;
  readonly rules: EmploymentRules;
  readonly cost: ShouldCost;
  /** Null where it was stopped or not asked for. */
  readonly simulation: Simulation | null;
  readonly ahead: readonly HoursFrom[];
  readonly bands: Bands;
  readonly band: BandAnswer;
  readonly rates: readonly BandRate[];
}

const one = exact(1);
/** As the sheet holds it: exact to a penny of any fee. */
const wayPlaces = 8;

export interface FeeAgainstShouldCost {
  readonly fee: Weekly;
  /** In which row each part of the should-cost stands. */
  readonly standsIn: StandsIn;
  readonly variances: readonly Variance[];
  readonly standing: 'below' | 'within' | 'above';
  /** fee − the nearer end of the range to expect; nought within it. */
  readonly beyond: Weekly;
  /** The share of simulated outcomes below the fee; null without a simulation, and where a parameter is a local assumption. */
  readonly shareBelow: Exact | null;
  readonly drift: DriftFromRate;
}

/** The range to expect: P10 to P90 where it was simulated, else all parameters at either end. */
export function rangeToExpect({ simulation, cost }: ShouldCostAnswer): {
  readonly from: Weekly;
  readonly to: Weekly;
} {
  return simulation === null
    ? { from: cost.total.low, to: cost.total.high }
    : { from: simulation.p10, to: simulation.p90 };
}

/**
 * How far a position goes from central towards each end, so that categories together come to the range to expect and not to a
 * fee at which every parameter is at its end at once.
 *
 * Worked example: low £3,300.00, central £5,100.00, P10 £4,380.00: (5,100 − 4,380) ÷ (5,100 − 3,300) = 40 % of the way.
 */
export function partOfTheWay(answer: ShouldCostAnswer): { readonly low: Exact; readonly high: Exact } {
  const { low, central, high } = answer.cost.total;
  const { from, to } = rangeToExpect(answer);
  const part = (expected: Weekly, end: Weekly): Exact => {
    const whole = end.pounds.minus(central.pounds);
    if (whole.isZero()) return one;
    const way = expected.pounds.minus(central.pounds).dividedBy(whole);
    return leastOf(one, greatestOf(zero, way.toDecimalPlaces(wayPlaces)));
  };
  return { low: part(from, low), high: part(to, high) };
}

export function feeAgainstShouldCost(
  answer: ShouldCostAnswer,
  fee: Weekly,
  submitted: SubmittedByCategory,
  standsIn = asModelled,
): FeeAgainstShouldCost {
  const { from, to } = rangeToExpect(answer);
  const below = fee.pounds.lessThan(from.pounds);
  const above = fee.pounds.greaterThan(to.pounds);
  const nearest = below ? from.pounds : above ? to.pounds : fee.pounds;
  return {
    fee,
    standsIn,
    variances: variances(answer, submitted, standsIn),
    standing: below ? 'below' : above ? 'above' : 'within',
    beyond: poundsPer('week', fee.pounds.minus(nearest)),
    shareBelow:
      answer.simulation === null || assumedCount(answer.ranges) > 0
        ? null
        : shareBelow(fee, answer.simulation.distribution),
    drift: driftFromRate(answer.band.band, answer.rates, fee, answer.asAt),
  };
}
