/**
 * What a council's own home costs, year by year: spending by heading, unit cost, change on the year before (also in real
 * terms), the bridge to an external price, each external price beside it, and make or buy for the last year.
 *
 * Partner income: where nobody stated how much of the income is partners', all income of the ledger is added back,
 * because an external fee is a price before anybody's contribution.
 */
import type { YearlyIndex } from '../benchmarks/priceBase';
import { sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { addOns, bridgeToExternal, type AddOn, type Bridge, type StatedAddOns } from './bridgeSteps';
import type { ExternalPrice, InHouseHome } from './inHouseHome';
import { ledgerCategories, type LedgerCategory } from './ledgerCategory';
import { makeOrBuy, occupanciesCompared, occupancyWhereEqual, type MakeOrBuy } from './makeOrBuy';
import { changeSince, realChangeSince, riseOfPrices } from './realTrend';
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
  /** How much consumer prices rose since the year before; null where that is not held. */
  readonly riseOfPrices: Fraction | null;
  readonly realChangeOnYearBefore: Fraction | null;
  readonly addOns: StatedAddOns;
  readonly bridge: Bridge | null;
}

/** One external price beside the home's like-for-like cost of the last year. */
export interface PriceComparison {
  readonly price: ExternalPrice;
  /** Like for like − the price. */
  readonly difference: Weekly | null;
  readonly equalAtOccupancy: Exact | null;
}

export interface UnitCostAssessment {
  readonly home: InHouseHome;
  readonly years: readonly YearCost[];
  readonly prices: readonly PriceComparison[];
  /** For the last year: at its own occupancy first, then at 80 to 100 %; beside the first external price. */
  readonly makeOrBuy: readonly MakeOrBuy[];
  /** The occupancy at which both cost the same; null where there is none up to 100 %. */
  readonly equalAtOccupancy: Fraction | null;
}

export function assessUnitCost(home: InHouseHome, consumerPrices: YearlyIndex = {}): UnitCostAssessment {
  const costed = home.years.map((_, index) => costOfYear(home, index));
  const years = costed.map((year, index) => ({ ...year, ...trendOf(home, costed, index, consumerPrices) }));
  return { home, years, ...comparison(years.at(-1), home.externalPrices) };
}

/** Add-ons of one year: as stated, and for partner income the ledger's income where nothing is stated. */
function addOnsOf(home: InHouseHome, year: number, income: Exact): StatedAddOns {
  const stated = (id: AddOn) => home.addOns[id]?.[year] ?? null;
  return Object.fromEntries(addOns.map((id) => [id, stated(id) ?? (id === 'partnerIncome' ? income : null)]));
}

type Trend = 'changeOnYearBefore' | 'riseOfPrices' | 'realChangeOnYearBefore';
type CostedYear = Omit<YearCost, Trend>;

function costOfYear(home: InHouseHome, index: number): CostedYear {
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

function trendOf(
  home: InHouseHome,
  years: readonly CostedYear[],
  index: number,
  consumerPrices: YearlyIndex,
): Pick<YearCost, Trend> {
  const starts = (year: number) => home.years[year]?.startsIn ?? null;
  const weekly = (year: number) => years[year]?.cost.perOccupiedBedWeek ?? null;
  const prices = riseOfPrices(starts(index - 1), starts(index), consumerPrices);
  return {
    changeOnYearBefore: changeSince(weekly(index - 1), weekly(index)),
    riseOfPrices: prices,
    realChangeOnYearBefore: realChangeSince(weekly(index - 1), weekly(index), prices),
  };
}

function comparison(
  last: YearCost | undefined,
  prices: readonly ExternalPrice[],
): Pick<UnitCostAssessment, 'prices' | 'makeOrBuy' | 'equalAtOccupancy'> {
  const bridge = last?.bridge ?? null;
  const occupancy = last?.cost.occupancy ?? null;
  const full = bridge === null ? null : fullOccupancyCost(bridge);
  const compared = prices.map((price) => comparedWith(price, bridge, full));
  if (full === null || occupancy === null) return { prices: compared, makeOrBuy: [], equalAtOccupancy: null };
  const first = prices[0];
  const external = first === undefined ? null : poundsPer('week', first.weekly);
  const equal = compared[0]?.equalAtOccupancy ?? null;
  return {
    prices: compared,
    makeOrBuy: [occupancy, ...occupanciesCompared].flatMap((each) => makeOrBuy(full, each, external) ?? []),
    equalAtOccupancy: equal === null || equal.greaterThan(1) ? null : { fraction: equal },
  };
}

function comparedWith(price: ExternalPrice, bridge: Bridge | null, full: Weekly | null): PriceComparison {
  return {
    price,
    difference: bridge === null ? null : poundsPer('week', bridge.end.pounds.minus(price.weekly)),
    equalAtOccupancy: full === null ? null : occupancyWhereEqual(full, poundsPer('week', price.weekly)),
  };
}

/** With every add-on and before occupancy: the running total of the last step but one. */
export function fullOccupancyCost({ start, steps }: Bridge): Weekly {
  return steps.at(-2)?.runningTotal ?? start;
}
