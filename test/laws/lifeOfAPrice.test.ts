import fc from 'fast-check';
import { daysAfter, daysBetween, knownDay } from '../../src/domain/calendar/isoDate';
import { exact, exactText, sumOf, type Exact } from '../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../src/domain/money/rounding';
import { calculate } from '../../src/workflows/calculations/calculations';
import { answerOf } from '../support/calculationAnswers';

const from = knownDay('2026-04-01');
const until = knownDay('2027-04-01');
const dayOfYear = fc.integer({ min: 0, max: 364 }).map((days) => daysAfter(from, days));
const fee = fc.integer({ min: 0, max: 1_000_000 }).map((pennies) => exactText(exact(pennies).dividedBy(100)));
const thirds = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 1000 - Math.max(a, b)] as const)
  .map(([a, b, c]) => ({ SC: a / 10, HE: b / 10, ED: c / 10 }));

const datedFees = fc
  .uniqueArray(dayOfYear, { maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      ...[from, ...days.filter((day) => day > from)].map((day) =>
        fee.map((weekly) => ({ from: day, weekly })),
      ),
    ),
  );
const datedShares = fc
  .uniqueArray(dayOfYear, { maxLength: 3 })
  .chain((days) =>
    fc.tuple(
      ...[from, ...days.filter((day) => day > from)].map((day) =>
        thirds.map((shares) => ({ from: day, shares })),
      ),
    ),
  );

function total(amounts: unknown): string {
  return exactText(
    sumOf(Object.values(amounts as Readonly<Record<string, string>>).map((each) => exact(each))),
  );
}

function feeOn(fees: readonly { readonly from: string; readonly weekly: string }[], day: string): Exact {
  const before = fees.filter((each) => each.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1));
  return exact(before[0]?.weekly ?? '0');
}

test('contributions add up to the fee, and none is below nought', () => {
  fc.assert(
    fc.property(fee, thirds, (weekly, shares) => {
      const { contributions } = answerOf('funding', { total: weekly, shares });
      expect(total(contributions)).toBe(exactText(exact(weekly)));
      for (const part of Object.values(contributions as object))
        expect(exact(part as string).isNegative()).toBe(false);
    }),
  );
});

test('a year is the sum of its nights, and its payers bear all of it', () => {
  fc.assert(
    fc.property(datedFees, datedShares, (fees, shares) => {
      const nights = Array.from({ length: daysBetween(from, until) }, (_, night) => daysAfter(from, night));
      const slow = sumOf(nights.map((night) => feeOn(fees, night))).dividedBy(7);
      const year = answerOf('funding-year', { from, until, fees, shares });
      expect(year['total']).toBe(exactText(roundHalfAwayFromZero(slow, 2)));
      expect(total(year['contributions'])).toBe(year['total']);
      expect(answerOf('fee-year', { from, until, fees })['total']).toBe(year['total']);
    }),
    { numRuns: 30 },
  );
});

test('a cap never raises, a floor never lowers', () => {
  const percent = fc.integer({ min: -500, max: 1500 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(percent, percent, (index, limit) => {
      const clause = { weights: { cpi: 1 }, indices: { cpi: index } };
      const reached = (limits: object) =>
        exact(answerOf('uplift', { ...clause, ...limits })['percent'] as string);
      expect(reached({ cap: limit }).lessThanOrEqualTo(index)).toBe(true);
      expect(reached({ floor: limit }).greaterThanOrEqualTo(index)).toBe(true);
    }),
  );
});

test('discounts one after another never take more than added up', () => {
  fc.assert(
    fc.property(fee, fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }), (price, percents) => {
      const after = (basis: string) =>
        exact(answerOf('discounts', { price, percents, basis })['price'] as string);
      expect(after('sequential').greaterThanOrEqualTo(after('additive'))).toBe(true);
    }),
  );
});

test('a step-down costs the sum of its nights, holds included', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 150 }),
      fc.integer({ min: 0, max: 100 }),
      fee,
      (first, hold, rate) => {
        const second = daysAfter(from, first);
        const hours = [
          { from, perWeek: 20 },
          { from: second, perWeek: 10 },
          { from: daysAfter(from, 260), perWeek: 0 },
        ];
        const { cost, schedule } = answerOf('step-down', {
          until,
          rate,
          hours,
          holds: [{ step: 1, nights: hold }],
        });
        const moved = daysBetween(from, second) + hold;
        const slow = exact(20 * moved + 10 * (260 - moved))
          .times(rate)
          .dividedBy(7);
        expect(cost).toBe(exactText(slow));
        const nights = (schedule as readonly { nights: string }[]).map((run) => exact(run.nights));
        expect(exactText(sumOf(nights))).toBe('365');
      },
    ),
  );
});

test('no credit is ever negative', () => {
  const amount = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(amount, amount, amount, (hoursAgreed, hoursDelivered, thousands) => {
      const { hoursCredit, excess, toCouncil } = answerOf('reconcile', {
        fee: 5250,
        nights: 365,
        hoursAgreed,
        hoursDelivered,
        tolerancePercent: 5,
        hourRate: 22,
        allowableCost: thousands * 100,
        capPercent: 10,
        councilShare: 0.5,
      });
      for (const pounds of [hoursCredit, excess, toCouncil])
        expect(exact(pounds as string).isNegative()).toBe(false);
    }),
  );
});

test('the order in which options are given is immaterial', () => {
  const option = fc.record({
    cost: fc.integer({ min: 1, max: 9 }),
    quality: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(option, {
        minLength: 1,
        maxLength: 6,
        selector: ({ cost, quality }) => cost * 1000 + quality,
      }),
      (list) => {
        const options = list.map((each, index) => ({ ...each, name: `home ${String(index)}` }));
        const answer = answerOf('options', { options, priceWeight: 0.37 });
        const scores = (answer['ranked'] as readonly { score: string }[]).map(({ score }) => score);
        fc.pre(new Set(scores).size === scores.length);
        expect(answerOf('options', { options: [...options].reverse(), priceWeight: 0.37 })).toEqual(answer);
      },
    ),
  );
});

test('a portfolio adds up by every grouping, in any order of its rows', () => {
  const placement = fc.record({
    fees: datedFees,
    shares: datedShares,
    starts: dayOfYear,
    nights: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(placement, { maxLength: 5 }), dayOfYear, (rows, toDate) => {
      const placements = rows.map(({ nights, ...row }, index) => ({
        ...row,
        id: `P${String(index)}`,
        ends: daysAfter(row.starts, nights),
      }));
      const asked = { from, until, toDate };
      const year = portfolio({ ...asked, placements });
      expect(total(year.byPlacement)).toBe(year.total);
      expect(total(year.byMonth)).toBe(year.total);
      expect(total({ toDate: year.toDate, toCome: year.toCome })).toBe(year.total);
      const funders = Object.values(year.byFunder);
      expect(total(funders.map((each) => each.year))).toBe(year.total);
      for (const each of funders) expect(total({ toDate: each.toDate, toCome: each.toCome })).toBe(each.year);
      expect(portfolio({ ...asked, placements: [...placements].reverse() })).toEqual(year);
      // each placement on its own is the fee of its nights
      for (const { id, fees, starts, ends } of placements) {
        const last = ends < until ? ends : until;
        const slow = starts < last ? answerOf('fee-year', { from: starts, until: last, fees })['total'] : '0';
        expect(year.byPlacement[id]).toBe(slow);
      }
    }),
    { numRuns: 40 },
  );
});

interface Portfolio {
  readonly total: string;
  readonly toDate: string;
  readonly toCome: string;
  readonly byPlacement: Readonly<Record<string, string>>;
  readonly byFunder: Readonly<Record<string, { year: string; toDate: string; toCome: string }>>;
  readonly byMonth: readonly string[];
}

/** The answer alone: a note that a cross-table differs by pennies may stand beside it. */
function portfolio(input: unknown): Portfolio {
  return calculate('portfolio-year', input).answer as unknown as Portfolio;
}
