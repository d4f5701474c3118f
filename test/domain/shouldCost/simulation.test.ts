/**
 * The simulation proven apart from itself: its mean against the exact one where parameters are drawn apart, its percentiles
 * against a triangle's own, and, where one factor moves them all, against the fee at every parameter's own percentile.
 */
import { exact, sumOf, type Exact } from '../../../src/domain/money/exact';
import {
  parameterIds,
  pointOf,
  type ParameterId,
  type ParameterRanges,
} from '../../../src/domain/shouldCost/parameters';
import { shouldCostLines, totalOf } from '../../../src/domain/shouldCost/shouldCostLines';
import {
  normalAt,
  normalShareBelow,
  placesTogether,
  squareRoot,
} from '../../../src/domain/shouldCost/commonFactor';
import { seededDraws } from '../../../src/domain/shouldCost/seededDraws';
import { simulate } from '../../../src/domain/shouldCost/simulate';
import { localRange, referenceParameters } from '../../../src/workflows/shouldCost/parameters';
import { readNeedsProfile } from '../../../src/workflows/shouldCost/ask';
import { employmentRules } from '../../support/builders';

const rules = employmentRules();
const starting = referenceParameters(rules);

const read = readNeedsProfile({
  weeksPerYear: '52',
  dayRatio: '1:2',
  wakingStaff: 1,
  sleepInStaff: 1,
  therapyHoursAWeek: 1,
  milesAWeek: 60,
  education: 'onSite',
});
if (read.kind !== 'understood') throw new Error('the profile is not understood');
const { profile } = read.value;

/** The starting ranges, some parameters held at their central value. */
const holding = (held: readonly ParameterId[]): ParameterRanges =>
  Object.fromEntries(
    parameterIds.map((id) => {
      const { central } = starting[id];
      return [id, held.includes(id) ? localRange([central, central, central]) : starting[id]];
    }),
  ) as unknown as ParameterRanges;

const meanOf = ({ low, central, high }: ParameterRanges[ParameterId]): Exact =>
  sumOf([low, central, high]).dividedBy(3);

/**
 * Where an exact mean exists: the fee is linear in each parameter that multiplies no other and divides by none; the others are
 * held. NI and pension are linear in pay as long as pay stays above the NI threshold and within the pension band, as £12.21 to
 * £15.26 an hour does. Drawn apart, the mean fee is then the fee at the mean of each: (low + central + high) ÷ 3.
 */
test('the mean lies within four standard errors of the exact mean, where the parameters enter linearly', () => {
  const ranges = holding([
    'seniorPayAbove',
    'seniorShare',
    'wakingNightPremium',
    'agencyShare',
    'daysAway',
    'handoverHoursADay',
    'places',
    'occupancy',
    'overheads',
    'return',
  ]);
  const simulated = simulate(profile, ranges, rules, { draws: 2000, seed: 11, correlation: 0 })!;
  const exactMean = totalOf(
    shouldCostLines(
      profile,
      pointOf((id) => meanOf(ranges[id])),
      rules,
    ),
  ).pounds;
  const off = simulated.mean.pounds.minus(exactMean).abs();
  expect(off.lessThan(simulated.standardError.pounds.times(4))).toBe(true);
  // And the standard error is no excuse for anything: about £5 on a fee of some £5,000.
  expect(simulated.standardError.pounds.lessThan(10)).toBe(true);
});

test('P10, P50 and P90 are those of the one triangle that varies, worked out by its own inverse', () => {
  const ranges = holding(parameterIds.filter((id) => id !== 'premisesPerPlace'));
  const draws = 4000;
  const simulated = simulate(profile, ranges, rules, { draws, seed: 5 })!;
  const feeAt = (premises: number) =>
    totalOf(
      shouldCostLines(
        profile,
        pointOf((id) => (id === 'premisesPerPlace' ? exact(premises) : ranges[id].central)),
        rules,
      ),
    ).pounds.toNumber();
  // The triangle 250, 375, 550: F(375) = 125 ÷ 300 = 0.41666…; below it x = 250 + √(p × 300 × 125), above it
  // x = 550 − √((1 − p) × 300 × 175)
  const at = {
    p10: 250 + Math.sqrt(0.1 * 300 * 125),
    p50: 550 - Math.sqrt(0.5 * 300 * 175),
    p90: 550 - Math.sqrt(0.1 * 300 * 175),
  };
  // A sample's share below the true percentile has the standard error √(p(1 − p) ÷ n): four of them either way.
  for (const [name, p] of [
    ['p10', 0.1],
    ['p50', 0.5],
    ['p90', 0.9],
  ] as const) {
    const margin = 4 * Math.sqrt((p * (1 - p)) / draws);
    const inverse = (share: number) =>
      share < 125 / 300 ? 250 + Math.sqrt(share * 37_500) : 550 - Math.sqrt((1 - share) * 52_500);
    const shown = simulated[name].pounds.toNumber();
    expect(shown).toBeGreaterThan(feeAt(inverse(p - margin)));
    expect(shown).toBeLessThan(feeAt(inverse(p + margin)));
    expect(Math.abs(feeAt(at[name]) - feeAt(inverse(p)))).toBeLessThan(1e-9);
  }
});

/** Where a share of a triangle lies, by the inverse of its distribution; high may be the lesser number. */
function inverse({ low, central, high }: ParameterRanges[ParameterId], share: number): number {
  const [a, b, c] = [low.toNumber(), high.toNumber(), central.toNumber()];
  if (a === b) return a;
  const peak = (c - a) / (b - a);
  return share <= peak
    ? a + (b - a) * Math.sqrt(share * peak)
    : b - (b - a) * Math.sqrt((1 - share) * (1 - peak));
}

test.each([1, 0.5, 0])(
  'at a correlation of 1 every parameter stands at one percentile; %s',
  (correlation) => {
    const ranges = holding(['places']);
    const draws = 4000;
    const simulated = simulate(profile, ranges, rules, { draws, seed: 5, correlation })!;
    const feeAt = (share: number) =>
      totalOf(
        shouldCostLines(
          profile,
          pointOf((id) => exact(inverse(ranges[id], share))),
          rules,
        ),
      ).pounds.toNumber();
    const margin = 4 * Math.sqrt((0.1 * 0.9) / draws);
    const [p10, p90] = [simulated.p10.pounds.toNumber(), simulated.p90.pounds.toNumber()];
    if (correlation === 1) {
      expect(p10).toBeGreaterThan(feeAt(0.1 - margin));
      expect(p10).toBeLessThan(feeAt(0.1 + margin));
      expect(p90).toBeGreaterThan(feeAt(0.9 - margin));
      expect(p90).toBeLessThan(feeAt(0.9 + margin));
    } else {
      // Drawn apart, or half together, dear and cheap cancel out: the range is narrower.
      expect(p90 - p10).toBeLessThan(feeAt(0.9) - feeAt(0.1));
    }
  },
);

test('the more parameters move together, the wider the range', () => {
  const width = (correlation: number) => {
    const { p10, p90 } = simulate(profile, starting, rules, { draws: 2000, seed: 3, correlation })!;
    return p90.pounds.minus(p10.pounds).toNumber();
  };
  const widths = [0, 0.25, 0.5, 0.75, 1].map(width);
  for (const [index, value] of widths.slice(1).entries()) expect(value).toBeGreaterThan(widths[index]!);
});

describe('the common factor', () => {
  test.each([
    // published values of the standard normal
    [0, 0.5],
    [1, 0.8413447],
    [-1.96, 0.0249979],
    [2.5758293, 0.995],
  ])('the share below %s is %s', (z, share) => {
    expect(Math.abs(normalShareBelow(z) - share)).toBeLessThan(2e-7);
  });

  test('a place and the normal there belong together', () => {
    for (const share of [0.01, 0.1, 0.3, 0.5, 0.77, 0.99]) {
      expect(Math.abs(normalShareBelow(normalAt(share)) - share)).toBeLessThan(1e-5);
    }
  });

  test('the root by four operations', () => {
    for (const value of [0, 0.25, 2, 1e6, 0.0001]) {
      expect(Math.abs(squareRoot(value) - Math.sqrt(value))).toBeLessThan(1e-12 * (1 + value));
    }
  });

  test('half together: places correlate as a Gaussian copula of 0.5 does', () => {
    const next = seededDraws(9);
    const pairs = Array.from({ length: 20_000 }, () => placesTogether(2, 0.5, next));
    const mean = (of: (pair: readonly number[]) => number) =>
      pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    const covariance = mean(([a = 0, b = 0]) => (a - 0.5) * (b - 0.5));
    // rank correlation 6 ÷ π × arcsin(0.25) = 0.48258, of a variance of 1 ÷ 12; standard error about 0.006
    expect(Math.abs(covariance * 12 - 0.48258)).toBeLessThan(0.024);
  });
});
