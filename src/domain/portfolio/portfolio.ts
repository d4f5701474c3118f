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
import { namesLookAlike } from '../evidence/namesAsOne';
import { providerKey } from '../evidence/organisationKey';
import type { PriceFinding } from '../evidence/priceFinding';
import { exact, zero, type Exact } from '../money/exact';
import { feeOn, opportunitiesIn, type Opportunity } from './opportunities';
import { isOffFramework, notStated, sameWords, type Placed, type PlacedRow } from './placed';
import { placementsFromRows } from './placementsFromRows';
import type { Parted, PlacementYear } from './partsOfYear';
import { placementYears } from './placementYear';

export interface PortfolioTerms extends Span {
  readonly toDate: IsoDate;
  /** Nights that are paid if notice is given on the day. */
  readonly noticeNights: number;
  readonly budgets: readonly { readonly funder: string; readonly pounds: Exact }[];
}

/** A placement's year as it is kept: its months, and its funders' days, are in the sums alone. */
export interface KeptYear extends Sums {
  readonly nights: number;
  readonly byFunder: readonly { readonly payer: string; readonly pennies: bigint }[];
}

export interface PlacedYear {
  readonly placed: Placed;
  readonly year: KeptYear;
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
  const byMonth = months.map((month) => ({ month, pennies: 0n }));
  const funders = fundersOf(terms);
  const years = made.placements.flatMap((placed): readonly PlacedYear[] => {
    const { value, findings } = yearOf(placed);
    refusals.push(...findings);
    if (value === null) return [];
    byMonth.forEach((sum, month) => (sum.pennies += value.byMonth[month] ?? 0n));
    funders.add(value.byFunder);
    return [{ placed, year: kept(value), weeklyNow: weeklyOn(placed, terms.toDate) }];
  });
  const groups = Object.fromEntries(
    groupings.map((grouping) => [grouping, groupsBy(years, ({ placed }) => placed.row[grouping])]),
  ) as Record<Grouping, readonly GroupSums[]>;
  const here = years.filter(({ weeklyNow }) => !weeklyNow.isZero());
  return {
    terms,
    months,
    years,
    total: years.reduce((sums, { year }) => plusSums(sums, year), noSums),
    nights: years.reduce((nights, { year }) => nights + year.nights, 0),
    byMonth,
    byFunder: funders.sums(),
    groups,
    now: { placements: here.length, weekly: sumOfWeekly(here) },
    opportunities: opportunitiesIn(
      years.map(({ placed }) => placed),
      terms.toDate,
    ),
    findings: [...made.findings, ...refusals, ...lookingAlike(groups)],
  };
}

/** The point is put before the last two digits: nothing is divided. */
export function inPounds(pennies: bigint): Exact {
  if (pennies < 0n) return inPounds(-pennies).negated();
  const digits = pennies.toString().padStart(3, '0');
  return exact(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

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

/** A group is never joined to another by its form alone: that a person decides. */
const lookingAlike = (groups: Portfolio['groups']): readonly PriceFinding[] =>
  (['council', 'provider', 'home'] as const).flatMap((grouping) =>
    namesLookAlike(
      grouping,
      grouping === 'council' ? 'council' : 'provider',
      groups[grouping].map(({ name }) => name),
    ),
  );

/** Placements by name, the dearest year first; without a name they stand under "Not stated". */
function groupsBy(
  years: readonly PlacedYear[],
  nameOf: (year: PlacedYear) => string | undefined,
): readonly GroupSums[] {
  const groups = new Map<string, GroupBeingSummed>();
  const groupOfName = new Map<string, GroupBeingSummed>();
  for (const each of years) {
    const name = nameOf(each) ?? notStated;
    let group = groupOfName.get(name);
    if (group === undefined) groupOfName.set(name, (group = groupOf(name, groups)));
    const { nights, pennies, toDate, toCome, committed } = each.year;
    group.placements += 1;
    group.nights += nights;
    if (!each.weeklyNow.isZero()) group.weeklyNow = group.weeklyNow.plus(each.weeklyNow);
    group.pennies += pennies;
    group.toDate += toDate;
    group.toCome += toCome;
    group.committed += committed;
  }
  return [...groups.values()].sort((a, b) =>
    a.pennies === b.pennies ? (a.name < b.name ? -1 : 1) : a.pennies > b.pennies ? -1 : 1,
  );
}

type GroupBeingSummed = { -readonly [Figure in keyof GroupSums]: GroupSums[Figure] };

/** The same name whatever the order of the rows: of several spellings the first in the alphabet. */
function groupOf(name: string, groups: Map<string, GroupBeingSummed>): GroupBeingSummed {
  const key = sameWords(name);
  const known = groups.get(key);
  if (known !== undefined && known.name <= name) return known;
  const group = known ?? { name, placements: 0, nights: 0, weeklyNow: zero, ...noSums };
  group.name = name;
  groups.set(key, group);
  return group;
}

const noSums: Sums = { pennies: 0n, toDate: 0n, toCome: 0n, committed: 0n };

const plusSums = (a: Sums, b: Sums): Sums => ({
  pennies: a.pennies + b.pennies,
  toDate: a.toDate + b.toDate,
  toCome: a.toCome + b.toCome,
  committed: a.committed + b.committed,
});

/** In the order of names, so that it does not hang on the order of the rows; budgets without a placement too. */
function fundersOf({ budgets }: PortfolioTerms): {
  readonly add: (parts: PlacementYear['byFunder']) => void;
  readonly sums: () => readonly FunderSums[];
} {
  const sums = new Map<string, { readonly funder: string; readonly sums: Sums }>();
  const budgeted = new Map(budgets.map((each) => [providerKey(each.funder), each]));
  return {
    add: (parts) => {
      for (const part of parts) {
        const key = providerKey(part.payer);
        const before = sums.get(key)?.sums ?? noSums;
        sums.set(key, { funder: part.payer, sums: plusSums(before, part) });
      }
    },
    sums: () =>
      [...new Set([...sums.keys(), ...budgeted.keys()])].sort().map((key) => ({
        funder: sums.get(key)?.funder ?? budgeted.get(key)?.funder ?? key,
        ...(sums.get(key)?.sums ?? noSums),
        budget: budgeted.get(key)?.pounds ?? null,
      })),
  };
}

const kept = ({ nights, pennies, toDate, toCome, committed, byFunder }: PlacementYear): KeptYear => ({
  nights,
  pennies,
  toDate,
  toCome,
  committed,
  byFunder: byFunder.map(({ payer, pennies: part }) => ({ payer, pennies: part })),
});

function weeklyOn(placed: Placed, day: IsoDate): Exact {
  const isHere = placed.starts <= day && (placed.ends === null || placed.ends > day);
  return isHere ? feeOn(placed, day) : zero;
}

function sumOfWeekly(years: readonly PlacedYear[]): Exact {
  return years.reduce((sum, { weeklyNow }) => sum.plus(weeklyNow), zero);
}
