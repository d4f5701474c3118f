/**
 * A council's placements in a year: what each costs by nights, who pays, month by month, what is spent, committed and
 * expected, against the budget, and the same by provider, home and every other grouping. A placement's year is rounded once,
 * so every grouping adds up to the total to the penny.
 *
 * Worked example: one placement at £4,900.00 in 2026/27, to date on 1 October 2026, 28 nights' notice: £128,100.00 to date,
 * 28 × £700.00 = £19,600.00 committed, £107,800.00 expected after that.
 */
import { daysAfter, type IsoDate } from '../calendar/isoDate';
import type { Span } from '../calendar/datedNights';
import { monthsOf } from '../calendar/months';
import type { PriceFinding } from '../evidence/priceFinding';
import { exact, type Exact } from '../money/exact';
import { feeOn, opportunitiesIn, type Opportunity } from './opportunities';
import { isOffFramework, notStated, sameWords, type Placed, type PlacedRow } from './placed';
import { placementsFromRows } from './placementsFromRows';
import { placementYears, type Parted, type PlacementYear } from './placementYear';

export interface PortfolioTerms extends Span {
  readonly toDate: IsoDate;
  /** Nights that are paid if notice is given on the day. */
  readonly noticeNights: number;
  readonly budgets: readonly { readonly funder: string; readonly pounds: Exact }[];
}

export interface PlacedYear {
  readonly placed: Placed;
  readonly year: PlacementYear;
  /** £ a week on the day, or nought where the child is not there on it. */
  readonly weeklyNow: Exact;
}

export interface Sums extends Parted {
  readonly pennies: bigint;
}

export interface FunderSums extends Sums {
  readonly funder: string;
  readonly budget: Exact | null;
}

export const groupings = ['council', 'provider', 'home', 'region', 'provision', 'sourcing', 'band'] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupSums extends Sums {
  readonly name: string;
  readonly placements: number;
  readonly nights: number;
  readonly weeklyNow: Exact;
}

export interface Portfolio {
  readonly terms: PortfolioTerms;
  readonly months: readonly Span[];
  readonly years: readonly PlacedYear[];
  readonly total: Sums;
  readonly nights: number;
  readonly byMonth: readonly { readonly month: Span; readonly pennies: bigint }[];
  readonly byFunder: readonly FunderSums[];
  readonly groups: Readonly<Record<Grouping, readonly GroupSums[]>>;
  /** Placements there on the day, and what they cost a week. */
  readonly now: { readonly placements: number; readonly weekly: Exact };
  readonly opportunities: readonly Opportunity[];
  readonly findings: readonly PriceFinding[];
}

export function portfolioOf(rows: readonly PlacedRow[], terms: PortfolioTerms): Portfolio {
  const made = placementsFromRows(rows, terms);
  const months = monthsOf(terms);
  const yearOf = placementYears({
    ...terms,
    months,
    committedUntil: daysAfter(terms.toDate, terms.noticeNights),
  });
  const refusals: PriceFinding[] = [];
  const years = made.placements.flatMap((placed): readonly PlacedYear[] => {
    const { value, findings } = yearOf(placed);
    refusals.push(...findings);
    return value === null ? [] : [{ placed, year: value, weeklyNow: weeklyOn(placed, terms.toDate) }];
  });
  const here = years.filter(({ weeklyNow }) => !weeklyNow.isZero());
  return {
    terms,
    months,
    years,
    total: years.reduce((sums, { year }) => plusSums(sums, year), noSums),
    nights: years.reduce((nights, { year }) => nights + year.nights, 0),
    byMonth: months.map((month, index) => ({
      month,
      pennies: years.reduce((sum, { year }) => sum + (year.byMonth[index] ?? 0n), 0n),
    })),
    byFunder: fundersOf(years, terms),
    groups: Object.fromEntries(
      groupings.map((grouping) => [grouping, groupsBy(years, ({ placed }) => placed.row[grouping])]),
    ) as Record<Grouping, readonly GroupSums[]>,
    now: { placements: here.length, weekly: sumOfWeekly(here) },
    opportunities: opportunitiesIn(
      years.map(({ placed }) => placed),
      terms.toDate,
    ),
    findings: [...made.findings, ...refusals],
  };
}

export const inPounds = (pennies: bigint): Exact => exact(pennies.toString()).dividedBy(100);

/** Placements of the day that are off framework, with the reasons that are given. */
export function offFramework(years: readonly PlacedYear[]): {
  readonly sums: GroupSums | null;
  readonly reasons: readonly GroupSums[];
} {
  const off = years.filter(({ placed }) => isOffFramework(placed.row.sourcing));
  return {
    sums: groupsBy(off, () => 'Off framework')[0] ?? null,
    reasons: groupsBy(off, ({ placed }) => placed.row.offFrameworkReason),
  };
}

/** Placements by name, the dearest year first; without a name they stand under "Not stated". */
function groupsBy(
  years: readonly PlacedYear[],
  nameOf: (year: PlacedYear) => string | undefined,
): readonly GroupSums[] {
  const groups = new Map<string, GroupSums>();
  for (const each of years) {
    const name = nameOf(each) ?? notStated;
    const key = sameWords(name);
    const before = groups.get(key) ?? { name, placements: 0, nights: 0, weeklyNow: exact(0), ...noSums };
    groups.set(key, {
      // The same name whatever the order of the rows.
      name: name < before.name ? name : before.name,
      placements: before.placements + 1,
      nights: before.nights + each.year.nights,
      weeklyNow: before.weeklyNow.plus(each.weeklyNow),
      ...plusSums(before, each.year),
    });
  }
  return [...groups.values()].sort((a, b) =>
    a.pennies === b.pennies ? (a.name < b.name ? -1 : 1) : a.pennies > b.pennies ? -1 : 1,
  );
}

const noSums: Sums = { pennies: 0n, toDate: 0n, toCome: 0n, committed: 0n };

const plusSums = (a: Sums, b: Sums): Sums => ({
  pennies: a.pennies + b.pennies,
  toDate: a.toDate + b.toDate,
  toCome: a.toCome + b.toCome,
  committed: a.committed + b.committed,
});

/** In the order of names, so that it does not hang on the order of the rows; budgets without a placement too. */
function fundersOf(years: readonly PlacedYear[], { budgets }: PortfolioTerms): readonly FunderSums[] {
  const sums = new Map<string, { readonly funder: string; readonly sums: Sums }>();
  for (const { year } of years)
    for (const part of year.byFunder) {
      const key = sameWords(part.payer);
      const before = sums.get(key)?.sums ?? noSums;
      sums.set(key, { funder: part.payer, sums: plusSums(before, part) });
    }
  const budgeted = new Map(budgets.map((each) => [sameWords(each.funder), each]));
  const keys = [...new Set([...sums.keys(), ...budgeted.keys()])].sort();
  return keys.map((key) => ({
    funder: sums.get(key)?.funder ?? budgeted.get(key)?.funder ?? key,
    ...(sums.get(key)?.sums ?? noSums),
    budget: budgeted.get(key)?.pounds ?? null,
  }));
}

function weeklyOn(placed: Placed, day: IsoDate): Exact {
  const isHere = placed.starts <= day && (placed.ends === null || placed.ends > day);
  return isHere ? feeOn(placed, day) : exact(0);
}

function sumOfWeekly(years: readonly PlacedYear[]): Exact {
  return years.reduce((sum, { weeklyNow }) => sum.plus(weeklyNow), exact(0));
}
