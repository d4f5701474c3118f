/** A year of many placements: worked by hand, then held against a slow and obvious count night by night. */
import * as fc from 'fast-check';
import { daysAfter, daysBetween, knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, sumOf, zero, type Exact } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { PlacedRow } from '../../../src/domain/portfolio/placed';
import { placementYears, type WeighedPlacement } from '../../../src/domain/portfolio/placementYear';
import {
  groupings,
  inPounds,
  portfolioOf,
  type PortfolioTerms,
} from '../../../src/domain/portfolio/portfolio';
import { monthsOf } from '../../../src/domain/calendar/months';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { aDay, pennies, someRows } from '../../support/somePlacements';

const terms: PortfolioTerms = {
  from: knownDay('2026-04-01'),
  until: knownDay('2027-04-01'),
  toDate: knownDay('2026-10-01'),
  noticeNights: 28,
  budgets: [{ funder: 'health', pounds: exact('50000') }],
};
const text = (pennies: bigint) => exactText(inPounds(pennies));

test('£4,900.00 all year, 80 and 20 %: to date, committed and expected add up, and health stands against its budget', () => {
  const portfolio = portfolioOf(
    [
      {
        placement: 'P-1',
        weekly: exact('4900'),
        starts: knownDay('2025-09-01'),
        socialCare: exact('3920'),
        health: exact('980'),
      },
    ],
    terms,
  );
  // 365 × 700; 183 × 700; 28 × 700; 154 × 700.
  const { pennies, toDate, committed, toCome } = portfolio.total;
  expect([pennies, toDate, committed, toCome - committed].map(text)).toEqual([
    '255500',
    '128100',
    '19600',
    '107800',
  ]);
  const health = portfolio.byFunder.find(({ funder }) => funder === 'Health');
  expect(text(health?.pennies ?? 0n)).toBe('51100');
  expect(health?.budget?.toString()).toBe('50000');
  expect(portfolio.byMonth.slice(0, 3).map(({ pennies: of }) => text(of))).toEqual([
    '21000',
    '21700',
    '21000',
  ]);
});

test('a change of fee during the year is counted by nights: £266,585.71', () => {
  const placed = { placement: 'P-1', starts: knownDay('2026-04-01') };
  const portfolio = portfolioOf(
    [
      { ...placed, weekly: exact('5000') },
      { ...placed, weekly: exact('5150'), feeFrom: knownDay('2026-07-01') },
    ],
    terms,
  );
  expect(text(portfolio.total.pennies)).toBe('266585.71');
});

test('shares that change with the fee are weighed by what they are shares of', () => {
  const placed = { placement: 'P-1', starts: knownDay('2026-04-01') };
  const portfolio = portfolioOf(
    [
      { ...placed, weekly: exact('7000'), socialCare: exact('7000') },
      {
        ...placed,
        weekly: exact('7000'),
        feeFrom: knownDay('2026-07-01'),
        socialCare: exact('1'),
        health: exact('6999'),
      },
    ],
    terms,
  );
  // Social care: 91 nights × £1,000 + 274 nights × £1 ÷ 7 = 91,000 + 39.14; health the rest of 365,000.
  expect(portfolio.byFunder.map(({ funder, pennies }) => [funder, text(pennies)])).toEqual([
    ['Health', '273960.86'],
    ['Social care', '91039.14'],
  ]);
});

test('the year is that of counting every night of every placement', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { years, total } = portfolioOf(rows, terms);
      const counted = years.map(({ placed }) => {
        let sevenfold: Exact = zero;
        for (let night = terms.from; night < terms.until; night = daysAfter(night, 1)) {
          if (night < placed.starts || (placed.ends !== null && night >= placed.ends)) continue;
          const fee = placed.fees.filter(({ from }) => from <= night).at(-1);
          sevenfold = sevenfold.plus(fee?.weeklyFee.pounds ?? zero);
        }
        return toThePenny(sevenfold.dividedBy(7));
      });
      expect(years.map(({ year }) => text(year.pennies))).toEqual(counted.map(exactText));
      expect(text(total.pennies)).toBe(exactText(sumOf(counted)));
    }),
    { numRuns: 40 },
  );
});

test('every grouping, the months, the funders and the parts add up to the total', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { total, byMonth, byFunder, groups } = portfolioOf(rows, terms);
      const sum = (each: readonly { readonly pennies: bigint }[]) =>
        each.reduce((all, { pennies: of }) => all + of, 0n);
      expect(sum(byMonth)).toBe(total.pennies);
      expect(sum(byFunder)).toBe(total.pennies);
      for (const grouping of groupings) expect(sum(groups[grouping])).toBe(total.pennies);
      expect(total.toDate + total.toCome).toBe(total.pennies);
      expect(total.committed >= 0n && total.committed <= total.toCome).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows changes nothing', () => {
  const figuresOf = (rows: readonly PlacedRow[]) => {
    const { total, byMonth, byFunder, groups, opportunities, now } = portfolioOf(rows, terms);
    const found = opportunities.map(({ placement, kind, weighed }) => [
      placement.id,
      kind,
      weighed.toString(),
    ]);
    return { total, byMonth, byFunder, groups, now, found };
  };
  const named = someRows.map((rows) =>
    rows.map((row, index) => ({ ...row, placement: row.placement ?? `N-${String(index)}` })),
  );
  fc.assert(
    fc.property(named, (rows) => {
      expect(figuresOf([...rows].reverse())).toEqual(figuresOf(rows));
    }),
    { numRuns: 60 },
  );
});

test('to come is nothing once the year is over, and to date nothing before it', () => {
  const rows: readonly PlacedRow[] = [{ weekly: exact('5000'), starts: terms.from }];
  expect(portfolioOf(rows, { ...terms, toDate: terms.until }).total.toCome).toBe(0n);
  const before = portfolioOf(rows, { ...terms, toDate: knownDay('2026-01-01') }).total;
  expect([before.toDate, before.committed]).toEqual([0n, 0n]);
  expect(daysBetween(terms.from, terms.until)).toBe(365);
});

const aPlacement = fc.record({
  weekly: fc.oneof(
    pennies,
    fc.constantFrom(exact('0.000001'), exact('99999999.99'), exact('123456789012.34')),
  ),
  starts: aDay('2025-06-01', 640),
  stay: fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }),
  weights: fc.array(fc.oneof(pennies, fc.constant(zero), fc.constant(exact('0.33333'))), {
    minLength: 1,
    maxLength: 4,
  }),
  again: fc.integer({ min: 1, max: 600 }),
});

test('a fee and its funders said again from a later day change nothing, though counted in another way', () => {
  const yearOf = placementYears({
    ...terms,
    months: monthsOf(terms),
    committedUntil: daysAfter(terms.toDate, terms.noticeNights),
  });
  fc.assert(
    fc.property(aPlacement, ({ weekly, starts, stay, weights, again }) => {
      fc.pre(weights.some((weight) => !weight.isZero()));
      const shares = weights.map((weight, index) => ({ payer: `Payer ${String(index)}`, weight }));
      const from = (day: typeof starts) => ({
        fees: [{ from: day, weeklyFee: poundsPer('week', weekly) }],
        shares: [{ from: day, weights: shares }],
      });
      const [once, later] = [from(starts), from(daysAfter(starts, again))];
      const placement: WeighedPlacement = {
        id: 'P-1',
        starts,
        ends: stay === null ? null : daysAfter(starts, stay),
        ...once,
      };
      const said = {
        ...placement,
        fees: [...once.fees, ...later.fees],
        shares: [...once.shares, ...later.shares],
      };
      expect(yearOf(placement)).toEqual(yearOf(said));
    }),
    { numRuns: 200 },
  );
});

test('names that look like one are said, and stay groups of their own', () => {
  const row = (placement: string, provider: string, council: string): PlacedRow => ({
    placement,
    provider,
    council,
    home: 'Hollin Bank',
    weekly: exact('4900'),
    starts: knownDay('2025-09-01'),
  });
  const { groups, findings } = portfolioOf(
    [
      row('P-1', 'Oakwood', 'Aston'),
      row('P-2', 'Oakwood Ltd', 'Aston Council'),
      row('P-3', 'OAKWOOD', 'Bexton'),
      row('P-4', 'Oakwood North', 'Bexton'),
    ],
    terms,
  );
  expect(groups.provider.map(({ name, placements }) => [name, placements])).toEqual([
    ['OAKWOOD', 2],
    ['Oakwood Ltd', 1],
    ['Oakwood North', 1],
  ]);
  expect(findings.map(({ code, at, severity, received }) => [code, at, severity, received])).toEqual([
    ['names-look-alike', 'council', 'note', '“Aston” and “Aston Council”'],
    ['names-look-alike', 'provider', 'note', '“OAKWOOD” and “Oakwood Ltd”'],
  ]);
});
