/**
 * What a council's own home costs, year by year: spending by heading, unit cost, change on the year before, the bridge
 * to an external price, and make or buy for the last year.
 *
 * Partner income: where nobody stated how much of the income is partners', all income of the ledger is added back,
 * because an external fee is a price before anybody's contribution.
 */
import { one, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { addOns, bridgeToExternal, type AddOn, type Bridge, type StatedAddOns } from './bridgeSteps';
import type { InHouseHome } from './inHouseHome';
import { ledgerCategories, type LedgerCategory } from './ledgerCategory';
import { makeOrBuy, occupanciesCompared, occupancyWhereEqual, type MakeOrBuy } from './makeOrBuy';
import { unitCost, type UnitCost } from './unitCost';

export interface CategoryCost {
  readonly category: LedgerCategory;
  readonly amount: Exact;
  readonly shareOfGross: Fraction | null;
}

export interface YearCost {
  readonly label: string;
  readonly cost: UnitCost;
  readonly categories: readonly CategoryCost[];
  /** (per occupied bed-week − the year before's) ÷ the year before's. */
  readonly changeOnYearBefore: Fraction | null;
  readonly addOns: StatedAddOns;
  readonly bridge: Bridge | null;
}

export interface InHouseAssessment {
  readonly home: InHouseHome;
  readonly years: readonly YearCost[];
  /** For the last year: at its own occupancy first, then at 80 to 100 %. */
  readonly makeOrBuy: readonly MakeOrBuy[];
  readonly equalAtOccupancy: Fraction | null;
}

export function assessInHouse(home: InHouseHome): InHouseAssessment {
  const costed = home.years.map((_, index) => costOfYear(home, index));
  const years = costed.map((year, index) => ({
    ...year,
    changeOnYearBefore: changeSince(costed[index - 1], year),
  }));
  const last = years.at(-1);
  return { home, years, ...comparison(last, home.externalWeeklyPrice) };
}

/** Add-ons of one year: as stated, and for partner income the ledger's income where nothing is stated. */
export function addOnsOf(home: InHouseHome, year: number, income: Exact): StatedAddOns {
  const stated = (id: AddOn) => home.addOns[id]?.[year] ?? null;
  return Object.fromEntries(addOns.map((id) => [id, stated(id) ?? (id === 'partnerIncome' ? income : null)]));
}

function costOfYear(home: InHouseHome, index: number): Omit<YearCost, 'changeOnYearBefore'> {
  const year = home.years[index];
  const nights = {
    available: year?.availableBedNights ?? zero,
    occupied: year?.occupiedBedNights ?? zero,
  };
  const amounts = ledgerCategories.map((category) => ({
    name: category,
    amount: sumOf(
      home.lines.filter((line) => line.category === category).map(({ amounts: each }) => each[index] ?? zero),
    ),
  }));
  const cost = unitCost(amounts, nights);
  const stated = addOnsOf(home, index, cost.income);
  return {
    label: year?.label ?? '',
    cost,
    categories: amounts.map(({ name, amount }, position) => ({
      category: name,
      amount,
      shareOfGross: cost.shares[position] ?? null,
    })),
    addOns: stated,
    bridge: bridgeToExternal(cost.total, nights, stated),
  };
}

function changeSince(
  before: Pick<YearCost, 'cost'> | undefined,
  year: Pick<YearCost, 'cost'>,
): Fraction | null {
  const was = before?.cost.perOccupiedBedWeek?.pounds;
  const is = year.cost.perOccupiedBedWeek?.pounds;
  if (was === undefined || is === undefined || was.isZero()) return null;
  return { fraction: is.minus(was).dividedBy(was) };
}

function comparison(
  last: YearCost | undefined,
  externalPrice: Exact | null,
): Pick<InHouseAssessment, 'makeOrBuy' | 'equalAtOccupancy'> {
  const occupancy = last?.cost.occupancy ?? null;
  const full = last?.bridge === null || last === undefined ? null : fullOccupancyCost(last.bridge);
  if (full === null || occupancy === null) return { makeOrBuy: [], equalAtOccupancy: null };
  const external = externalPrice === null ? null : poundsPer('week', externalPrice);
  const equal = external === null ? null : occupancyWhereEqual(full, external);
  return {
    makeOrBuy: [occupancy, ...occupanciesCompared].flatMap((each) => makeOrBuy(full, each, external) ?? []),
    equalAtOccupancy: equal === null || equal.greaterThan(one) ? null : { fraction: equal },
  };
}

/** With every add-on and before occupancy: the running total of the last step but one. */
export function fullOccupancyCost({ start, steps }: Bridge): Weekly {
  return steps.at(-2)?.runningTotal ?? start;
}
