/**
 * What a block costs over its years: places ramped up year by year, the price raised by the uplift each year but never
 * above a cap, and the cost up to each year after which either side may leave.
 *
 *   cost of year y = places in year y × price in year y × weeks a year; price in year y + 1 = min(cap, price × (1 + uplift))
 *
 * Worked example: 2 places in the first year and 4 in the next two, £5,000 a week, 52 weeks, 4 % a year but at most
 * £5,300: 520,000.00, then 4 × 5,200 × 52 = 1,081,600.00, then 4 × 5,300 × 52 = 1,102,400.00; £2,704,000.00 in all, and
 * £1,601,600.00 at a break after year 2.
 *
 * Units: each year's price is rounded to the penny before it is paid. Years count from 1.
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import { leastOf, one, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly, type Yearly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { toThePenny } from '../money/rounding';

export interface ContractTerm {
  /** Places in each year, so that a ramp-up is stated and not assumed. */
  readonly placesByYear: readonly number[];
  readonly price: Weekly;
  readonly upliftAYear: Fraction;
  /** The most a place may ever cost a week; null where there is no cap. */
  readonly priceCap: Weekly | null;
  /** The years after which either side may leave. */
  readonly breakAfterYears: readonly number[];
  readonly weeksPerYear: WeeksPerYear;
}

export interface ContractYear {
  readonly year: number;
  readonly places: number;
  readonly price: Weekly;
  readonly cost: Yearly;
  /** Pounds from the first year to the end of this one. */
  readonly soFar: Exact;
  readonly mayEndHere: boolean;
}

export function contractYears(term: ContractTerm): readonly ContractYear[] {
  let price = capped(term.price.pounds, term);
  let soFar = zero;
  return term.placesByYear.map((places, index) => {
    if (index > 0) price = capped(price.times(one.plus(term.upliftAYear.fraction)), term);
    const cost = toThePenny(price.times(places).times(daysIn(term.weeksPerYear)).dividedBy(7));
    soFar = soFar.plus(cost);
    const year = index + 1;
    const isLast = year === term.placesByYear.length;
    return {
      year,
      places,
      price: poundsPer('week', price),
      cost: poundsPer('year', cost),
      soFar,
      mayEndHere: isLast || term.breakAfterYears.includes(year),
    };
  });
}

function capped(price: Exact, { priceCap }: ContractTerm): Exact {
  return toThePenny(priceCap === null ? price : leastOf(price, priceCap.pounds));
}
