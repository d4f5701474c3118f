/**
 * The simulation proven apart from itself: its mean against the exact one, its percentiles against a triangle's own, its
 * digits against the same draws and the same cost written down a second time without our code. Everything is invented.
 */
import { exact, exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import {
  parameterIds,
  pointOf,
  type ParameterId,
  type ParameterRanges,
} from '../../../src/domain/shouldCost/parameters';
import { shouldCostLines, totalOf } from '../../../src/domain/shouldCost/shouldCostLines';
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
 * Where an exact mean exists: the fee is linear in each parameter but days away (W ÷ (W − days)), places, occupancy (both
 * divide) and return (1 ÷ (1 − return)). NI and pension are linear in pay as long as pay stays above the NI threshold and
 * within the pension band, as £12.21 to £17.58 an hour does. With those four held, and each parameter drawn apart from the
 * others, the mean fee is the fee at the mean of each: (low + central + high) ÷ 3.
 */
test('the mean lies within four standard errors of the exact mean, where the parameters enter linearly', () => {
  const ranges = holding(['daysAway', 'places', 'occupancy', 'return']);
  const simulated = simulate(profile, ranges, rules, { draws: 2000, seed: 11 })!;
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

/** mulberry32 by BigInt, as its author describes it; nothing of ours. */
function evenDraws(seed: bigint): () => bigint {
  const mask = 0xffffffffn;
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5n) & mask;
    let mixed = ((state ^ (state >> 15n)) * (state | 1n)) & mask;
    mixed = (mixed ^ ((mixed + (((mixed ^ (mixed >> 7n)) * (mixed | 61n)) & mask)) & mask)) & mask;
    return (mixed ^ (mixed >> 14n)) & mask;
  };
}

/** Fixed point with 50 decimals: whole numbers of 10⁻⁵⁰, divisions cut off there. */
const scale = 10n ** 50n;
const fixed = (text: string): bigint => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole) * scale + BigInt(part.padEnd(50, '0'));
};
const times = (a: bigint, b: bigint) => (a * b) / scale;
const over = (a: bigint, b: bigint) => (a * scale) / b;
const most = (a: bigint, b: bigint) => (a > b ? a : b);

/** To twelve decimals, half up, as a draw is rounded. */
function toTwelve(value: bigint): bigint {
  const step = 10n ** 38n;
  return ((value + step / 2n) / step) * step;
}

/** The fee of the profile above, written down again from the rules of the domain: 52 weeks, 2025/26. */
function feeAgain(at: Readonly<Record<ParameterId, bigint>>): bigint {
  const n = (value: number) => BigInt(value) * scale;
  const hundredth = (value: bigint) => value / 100n;
  const days = n(364);
  const cover = over(days, days - times(over(at.daysAway, n(5)), n(7)));
  const children = times(at.places, at.occupancy);
  const aWeek = (gross: bigint) => {
    const ni = times(most(0n, gross - n(5000)), hundredth(n(15)));
    const pension = times(most(0n, (gross < n(50270) ? gross : n(50270)) - n(6240)), hundredth(n(3)));
    return over(gross + ni + pension, n(52));
  };
  const hourly = (rate: bigint) => aWeek(times(times(fixed('37.5'), rate), n(52)));
  const people = (hours: bigint) => over(times(hours, cover), fixed('37.5'));
  const dayHours = times(n(14) + at.handoverHoursADay, n(7));
  const dayCare = times(people(dayHours), hourly(at.careHourlyRate)) / 2n;
  const nightRate = times(at.careHourlyRate, scale + hundredth(at.wakingNightPremium));
  const nights = over(times(people(n(70)), hourly(nightRate)), children);
  const sleepIns = over(times(times(n(7), at.sleepInAllowance), fixed('1.18')), children);
  const home = over(
    aWeek(at.managerSalary) +
      aWeek(at.supportSalary) +
      times(at.premisesPerPlace + at.homeRunningPerPlace, at.places),
    children,
  );
  const rest =
    at.livingPerChild + at.therapyHourlyRate + over(at.educationAYear, n(52)) + times(at.mileageRate, n(60));
  const cost = times(dayCare + nights + sleepIns + home + rest, scale + hundredth(at.overheads));
  return over(cost, scale - hundredth(at.return));
}

test('three draws of seed 42, to thirty digits, by a second way and as a literal', () => {
  const next = evenDraws(42n);
  const fees = [0, 1, 2].map(() => {
    const drawn = Object.fromEntries(
      parameterIds.map((id) => {
        const [low, central, high] = [starting[id].low, starting[id].central, starting[id].high].map((end) =>
          fixed(exactText(end)),
        ) as [bigint, bigint, bigint];
        const [first, second] = [next(), next()];
        if (low === high) return [id, low];
        const [lesser, greater] = first < second ? [first, second] : [second, first];
        const moved = ((high - central) * lesser + (central - low) * greater) / 2n ** 32n;
        return [id, toTwelve(low + moved)];
      }),
    ) as Record<ParameterId, bigint>;
    return feeAgain(drawn);
  });
  const inOrder = [...fees].sort((a, b) => (a < b ? -1 : 1));
  const middle = inOrder[1]!;
  const mean = fees.reduce((sum, fee) => sum + fee, 0n) / 3n;
  const shown = (value: bigint) => {
    const digits = value.toString();
    return `${digits.slice(0, -50)}.${digits.slice(-50)}`.slice(0, 31);
  };
  const simulated = simulate(profile, starting, rules, { draws: 3, seed: 42 })!;
  const ours = (pounds: Exact) => exactText(pounds).slice(0, 31);
  expect([ours(simulated.p50.pounds), ours(simulated.mean.pounds)]).toEqual([shown(middle), shown(mean)]);
  // P10 of three outcomes: a fifth of the way from the least to the middle one
  const p10 = inOrder[0]! + (middle - inOrder[0]!) / 5n;
  expect(ours(simulated.p10.pounds)).toBe(shown(p10));
  expect(ours(simulated.p50.pounds)).toBe('5175.56677420867248432474370965');
});
