/** Laws of the should-cost, whatever the needs and the parameters. */
import fc from 'fast-check';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../src/domain/money/exact';
import type { NeedsProfile } from '../../src/domain/shouldCost/needsProfile';
import { parameterIds, pointAt } from '../../src/domain/shouldCost/parameters';
import { orientedFor, shouldCost } from '../../src/domain/shouldCost/shouldCost';
import { shouldCostLineIds, shouldCostLines, totalOf } from '../../src/domain/shouldCost/shouldCostLines';
import { shouldCostInDoubles, type PointInDoubles } from '../../src/domain/shouldCost/shouldCostInDoubles';
import { simulate } from '../../src/domain/shouldCost/simulate';
import { referenceParameters } from '../../src/workflows/shouldCost/parameters';
import { employmentRules } from '../support/builders';

const rules = employmentRules();
const ranges = referenceParameters(rules);
const tenths = (most: number) =>
  fc.integer({ min: 0, max: most * 10 }).map((units) => exact(units).dividedBy(10));
const few = fc.integer({ min: 1, max: 4 }).map(exact);

const someNeeds: fc.Arbitrary<NeedsProfile> = fc.record({
  reference: fc.constant(null),
  weeksPerYear: fc.constantFrom('52' as const, '365/7' as const),
  dayRatio: fc.record({ staff: few, children: few }),
  minimumShift: fc.constantFrom(1, 2).map(exact),
  dayHours: tenths(20),
  wakingStaff: tenths(2),
  sleepInStaff: tenths(2),
  extraHours: fc.array(
    fc.record({
      staff: fc.constantFrom(1 as const, 2 as const),
      hoursAWeek: tenths(60),
      from: fc.constantFrom(null, knownDay('2025-01-01'), knownDay('2026-01-01')),
      until: fc.constant(null),
      outcome: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  therapyHoursAWeek: tenths(10),
  education: fc.constantFrom('none' as const, 'onSite' as const),
  milesAWeek: tenths(300),
  solo: fc.boolean(),
  needs: fc.constant([]),
  outcomes: fc.constant([]),
});

test('low is at most central, and central at most high, whatever the profile', () => {
  fc.assert(
    fc.property(someNeeds, (needs) => {
      const { total } = shouldCost(needs, orientedFor(needs, ranges, rules), rules);
      for (const { low, central, high } of [total]) {
        expect(low.pounds.lessThanOrEqualTo(central.pounds)).toBe(true);
        expect(central.pounds.lessThanOrEqualTo(high.pounds)).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

const central = pointAt(ranges, 'central');
const more: Readonly<Record<string, (needs: NeedsProfile) => NeedsProfile>> = {
  'a worker by day': (needs) => ({
    ...needs,
    dayRatio: { ...needs.dayRatio, staff: needs.dayRatio.staff.plus(1) },
  }),
  'a waking worker': (needs) => ({ ...needs, wakingStaff: needs.wakingStaff.plus(1) }),
  'a sleep-in': (needs) => ({ ...needs, sleepInStaff: needs.sleepInStaff.plus(1) }),
  'an hour of 2:1': (needs) => ({
    ...needs,
    extraHours: [
      ...needs.extraHours,
      { staff: 2, hoursAWeek: exact(1), from: null, until: null, outcome: null },
    ],
  }),
  'an hour of therapy': (needs) => ({ ...needs, therapyHoursAWeek: needs.therapyHoursAWeek.plus(1) }),
  education: (needs) => ({ ...needs, education: 'onSite' }),
  'a mile': (needs) => ({ ...needs, milesAWeek: needs.milesAWeek.plus(1) }),
  'living alone': (needs) => ({ ...needs, solo: true }),
};

test.each(Object.entries(more))('more needs never cost less: %s', (_name, added) => {
  fc.assert(
    fc.property(someNeeds, (needs) => {
      const before = totalOf(shouldCostLines(needs, central, rules)).pounds;
      const after = totalOf(shouldCostLines(added(needs), central, rules)).pounds;
      return after.greaterThanOrEqualTo(before);
    }),
    { numRuns: 25 },
  );
});

test('the same seed gives the same digits, and P10, P50 and P90 rise within low and high', () => {
  const needs: NeedsProfile = fc.sample(someNeeds, { seed: 3, numRuns: 1 })[0]!;
  const own = orientedFor(needs, ranges, rules);
  const once = simulate(needs, own, rules, { draws: 200, seed: 42 })!;
  const again = simulate(needs, own, rules, { draws: 200, seed: 42 })!;
  expect(exactText(again.mean.pounds)).toBe(exactText(once.mean.pounds));
  const { total } = shouldCost(needs, own, rules);
  const rising = [total.low, once.p10, once.p50, once.p90, total.high].map(({ pounds }) => pounds);
  for (const [index, value] of rising.slice(1).entries())
    expect(value.greaterThanOrEqualTo(rising[index]!)).toBe(true);
});

test('the draws can be stopped', () => {
  const needs: NeedsProfile = fc.sample(someNeeds, { seed: 3, numRuns: 1 })[0]!;
  expect(simulate(needs, ranges, rules, { draws: 200, seed: 1, goOn: (done) => done < 5 })).toBeNull();
});

test('every line of the list is a line of the cost', () => {
  const needs: NeedsProfile = fc.sample(someNeeds, { seed: 3, numRuns: 1 })[0]!;
  expect(Object.keys(shouldCostLines(needs, central, rules)).sort()).toEqual([...shouldCostLineIds].sort());
});

test('the cost in doubles is the cost in decimals, to a millionth of a pound', () => {
  const end = fc.constantFrom('low' as const, 'central' as const, 'high' as const);
  fc.assert(
    fc.property(someNeeds, end, (needs, at) => {
      const point = pointAt(ranges, at);
      const inDoubles = Object.fromEntries(
        parameterIds.map((id) => [id, point[id].toNumber()]),
      ) as unknown as PointInDoubles;
      const exactly = totalOf(shouldCostLines(needs, point, rules)).pounds.toNumber();
      expect(Math.abs(shouldCostInDoubles(needs, rules)(inDoubles) - exactly)).toBeLessThan(1e-6);
    }),
    { numRuns: 60 },
  );
});
