/**
 * Lists of ten to ten thousand rows, the same in every run, against a slow and obvious count from the rows themselves: night by
 * night, in whole pennies of seven weeks, with nothing of the portfolio's own reckoning.
 */
import { daysAfter, knownDay, type IsoDate } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import type { PlacedRow } from '../../../src/domain/portfolio/placed';
import { portfolioOf, type PortfolioTerms } from '../../../src/domain/portfolio/portfolio';

const terms: PortfolioTerms = {
  from: knownDay('2026-04-01'),
  until: knownDay('2027-04-01'),
  toDate: knownDay('2026-10-01'),
  noticeNights: 28,
  budgets: [],
};

/** A placement as the test itself knows it: fees in pennies, the second from a later day. */
interface Known {
  readonly reference: string;
  readonly provider: string;
  readonly starts: IsoDate;
  readonly ends: IsoDate | null;
  readonly fees: readonly { readonly from: IsoDate; readonly pennies: number }[];
  /** Of each hundred pounds. */
  readonly health: number;
}

/** The same numbers for the same beginning, by Lehmer's rule. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}

function known(placements: number): readonly Known[] {
  const below = dice(placements);
  return Array.from({ length: placements }, (_, index): Known => {
    const starts = daysAfter(knownDay('2025-06-01'), below(640));
    const changes = daysAfter(starts, 1 + below(300));
    const first = { from: starts, pennies: 300_000 + below(700_000) };
    return {
      reference: `P-${String(index)}`,
      provider: `Provider ${String(below(7))}`,
      starts,
      ends: below(3) === 0 ? daysAfter(starts, 310 + below(300)) : null,
      fees: below(5) === 0 ? [first, { from: changes, pennies: 300_000 + below(700_000) }] : [first],
      health: [0, 0, 15, 20][below(4)]!,
    };
  });
}

const pounds = (pennies: number) => exact(pennies).dividedBy(100);

const rowsOf = (placements: readonly Known[]): readonly PlacedRow[] =>
  placements.flatMap((each) => {
    const { reference, provider, starts, ends, fees } = each;
    return fees.map(({ from, pennies: fee }): PlacedRow => {
      const healths = ofHealth(fee, each);
      return {
        weekly: pounds(fee),
        placement: reference,
        provider,
        starts,
        ends: ends ?? undefined,
        feeFrom: from,
        health: pounds(healths),
        socialCare: pounds(fee - healths),
      };
    });
  });

const nightsOfTheYear = Array.from({ length: 365 }, (_, after) => daysAfter(terms.from, after));

const ofHealth = (fee: number, { health }: Known): number => Math.round((fee * health) / 100);

/** Sevenths of a penny of the nights from one day until another: of the whole fee, or of what one funder bears of it. */
function sevenths(each: Known, from: IsoDate, until: IsoDate, borne = (fee: number) => fee): number {
  const { starts, ends, fees } = each;
  let sum = 0;
  for (const night of nightsOfTheYear) {
    if (night < from || night >= until || night < starts || (ends !== null && night >= ends)) continue;
    sum += borne(fees.filter((fee) => fee.from <= night).at(-1)?.pennies ?? 0);
  }
  return sum;
}

/** To the nearest penny; a seventh has no half. */
const pennies = (sevenfold: number): number => Math.round(sevenfold / 7);

test.each([10, 100, 1_000, 10_000])('%d rows and more', (count) => {
  const placements = known(count);
  const { years, total, groups, byFunder, byMonth } = portfolioOf(rowsOf(placements), terms);
  const inYear = placements
    .map((each) => ({ each, year: pennies(sevenths(each, terms.from, terms.until)) }))
    .filter(({ year }) => year > 0);
  const counted = new Map(inYear.map(({ each, year }) => [each.reference, year]));
  const said = years.filter(({ year }) => year.pennies > 0n);
  expect(new Map(said.map(({ placed, year }) => [placed.id, Number(year.pennies)]))).toEqual(counted);

  const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);
  expect(Number(total.pennies)).toBe(sum([...counted.values()]));

  const providers = [...new Set(inYear.map(({ each }) => each.provider))].sort();
  expect(
    groups.provider
      .filter((group) => group.pennies > 0n)
      .map(({ name, pennies: of }): [string, number] => [name, Number(of)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ).toEqual(
    providers.map((provider) => [
      provider,
      sum(inYear.filter(({ each }) => each.provider === provider).map(({ year }) => year)),
    ]),
  );

  // Each placement is shared to the penny: its parts may lie a penny from what they are exactly.
  const health = sum(
    inYear.map(({ each }) => sevenths(each, terms.from, terms.until, (fee) => ofHealth(fee, each)) / 7),
  );
  const healths = Number(byFunder.find(({ funder }) => funder === 'Health')?.pennies ?? 0n);
  expect(Math.abs(healths - health)).toBeLessThanOrEqual(inYear.length);

  const toDate = sum(inYear.map(({ each }) => sevenths(each, terms.from, terms.toDate) / 7));
  expect(Math.abs(Number(total.toDate) - toDate)).toBeLessThanOrEqual(inYear.length);
  byMonth.forEach(({ month, pennies: ofMonth }) => {
    const exactly = sum(inYear.map(({ each }) => sevenths(each, month.from, month.until) / 7));
    expect(Math.abs(Number(ofMonth) - exactly)).toBeLessThanOrEqual(inYear.length);
  });
});
