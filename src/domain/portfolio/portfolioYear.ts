/**
 * What the placements of a council cost in a year: by placement, by funder, month by month, to date and to come, against
 * the budget. Every grouping adds up to the sum of the placements, and the order of the placements changes nothing.
 *
 * A cross-table (funder by to date and to come) is shared out placement by placement and may differ by pennies from the
 * totals: then a note says so.
 *
 * Worked example: one placement at £4,900.00 in 2026/27, social care 80 %, health 20 %, to date on 1 October 2026: 183 and
 * 182 nights: 128,100.00 and 127,400.00; health 51,100.00; against a budget of 50,000.00 + 1,100.00.
 *
 * Errors: those of a placement, named by its id; an end before the start; two stays of one id that overlap; a period of
 * more than ten years.
 */
import { daysBetween, type IsoDate } from '../calendar/isoDate';
import type { Span } from '../calendar/datedNights';
import { monthsOf } from '../calendar/months';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { periodWrong } from '../fee/feeYear';
import { exact, type Exact } from '../money/exact';
import type { PlacementYear } from './partsOfYear';
import { placementYears, type WeighedPlacement } from './placementYear';
import { sharesWrong, type DatedShares } from '../jointFunding/shares';
import { placementsWrong } from './staysOverlap';

/** A placement whose shares are agreed in per cent. */
export interface PortfolioPlacement extends Omit<WeighedPlacement, 'shares'> {
  readonly shares: readonly DatedShares[];
}

export interface PortfolioTerms extends Span {
  /** Nights before this day are to date. */
  readonly toDate: IsoDate;
}

export interface FunderYear {
  readonly funder: string;
  readonly year: Exact;
  readonly toDate: Exact;
  readonly toCome: Exact;
  /** Year less budget; null where no budget is given. */
  readonly againstBudget: Exact | null;
}

export interface PortfolioYear {
  readonly total: Exact;
  readonly toDate: Exact;
  readonly toCome: Exact;
  readonly byPlacement: readonly { readonly id: string; readonly year: Exact }[];
  readonly byFunder: readonly FunderYear[];
  readonly byMonth: readonly Exact[];
}

interface Sums {
  readonly toDate: bigint;
  readonly toCome: bigint;
  readonly pennies: bigint;
}

export function portfolioYear(
  terms: PortfolioTerms,
  placements: readonly PortfolioPlacement[],
  budgets: readonly { readonly funder: string; readonly pounds: Exact }[],
): Worked<PortfolioYear> {
  const wrong = [
    ...periodWrong(terms),
    ...periodTooLong(terms),
    ...placementsWrong(placements),
    ...placements.flatMap(sharesOfWrong),
  ];
  if (wrong.length > 0) return refused(...wrong);
  const months = monthsOf(terms);
  const yearOf = placementYears({ ...terms, months });
  const years = placements.map((placement) => ({ id: placement.id, year: yearOf(weighed(placement)) }));
  const findings = years.flatMap(({ year }) => year.findings);
  if (findings.length > 0) return refused(...findings);
  const found = years.flatMap(({ id, year }) => (year.value === null ? [] : [{ id, ...year.value }]));
  const whole = found.reduce<Sums>(plus, { pennies: 0n, toDate: 0n, toCome: 0n });
  const funders = byFunder(found);
  const budgeted = new Map(budgets.map(({ funder, pounds }) => [funder, pounds]));
  const names = [...new Set([...funders.keys(), ...budgeted.keys()])];
  return worked(
    {
      total: pounds(whole.pennies),
      toDate: pounds(whole.toDate),
      toCome: pounds(whole.toCome),
      byPlacement: byPlacement(found),
      byFunder: names.map((funder) => funderYear(funder, funders.get(funder), budgeted.get(funder))),
      byMonth: months.map((_, index) =>
        pounds(found.reduce((sum, { byMonth }) => sum + (byMonth[index] ?? 0n), 0n)),
      ),
    },
    crossTableNote(whole, [...funders.values()]),
  );
}

function weighed({ shares, ...placement }: PortfolioPlacement): WeighedPlacement {
  return {
    ...placement,
    shares: shares.map((each) => ({
      from: each.from,
      weights: each.shares.map(({ payer, share }) => ({ payer, weight: share.percent })),
    })),
  };
}

const sharesOfWrong = ({ id, shares }: PortfolioPlacement): readonly PriceFinding[] =>
  shares.flatMap((each) => sharesWrong(`placement ${id}, shares from ${each.from}`, each.shares));

function byFunder(years: readonly PlacementYear[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const part of years.flatMap((year) => year.byFunder)) {
    const before = sums.get(part.payer);
    sums.set(part.payer, before === undefined ? part : plus(before, part));
  }
  return sums;
}

/** Stays of one placement that do not overlap are added up under its id. */
function byPlacement(
  years: readonly { readonly id: string; readonly pennies: bigint }[],
): readonly { readonly id: string; readonly year: Exact }[] {
  const sums = new Map<string, bigint>();
  for (const { id, pennies } of years) sums.set(id, (sums.get(id) ?? 0n) + pennies);
  return [...sums].map(([id, pennies]) => ({ id, year: pounds(pennies) }));
}

function funderYear(funder: string, sums: Sums | undefined, budget: Exact | undefined): FunderYear {
  const year = pounds(sums?.pennies ?? 0n);
  return {
    funder,
    year,
    toDate: pounds(sums?.toDate ?? 0n),
    toCome: pounds(sums?.toCome ?? 0n),
    againstBudget: budget === undefined ? null : year.minus(budget),
  };
}

function plus(a: Sums, b: Sums): Sums {
  return {
    pennies: a.pennies + b.pennies,
    toDate: a.toDate + b.toDate,
    toCome: a.toCome + b.toCome,
  };
}

function pounds(pennies: bigint): Exact {
  return exact(pennies.toString()).dividedBy(100);
}

function crossTableNote(whole: Sums, funders: readonly Sums[]): readonly PriceFinding[] {
  const toDate = funders.reduce((sum, each) => sum + each.toDate, 0n);
  if (toDate === whole.toDate) return [];
  const pennies = toDate > whole.toDate ? toDate - whole.toDate : whole.toDate - toDate;
  return [
    priceFinding(
      'cross-table-differs',
      {
        at: 'byFunder',
        expected: 'the funders’ sums to date to be the sum to date',
        received: `a difference of ${pennies.toString()}p`,
        advice: 'Each placement is shared to the penny both ways; the years and the totals agree.',
      },
      'note',
    ),
  ];
}

function periodTooLong({ from, until }: Span): readonly PriceFinding[] {
  if (daysBetween(from, until) <= 3660) return [];
  return [
    priceFinding('period-too-long', {
      at: 'from, until',
      expected: 'at most ten years',
      received: `${from} to ${until}`,
      advice: 'Check the years of both days.',
    }),
  ];
}
