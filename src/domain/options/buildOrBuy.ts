/**
 * A home of the council's own against buying places: what it saves a year before capital, how soon that pays the capital back,
 * and the occupancy at which the home pays with the capital written down.
 *
 * saving a year = W × (occupancy × places × (price − variable) − fixed); pay-back = capital ÷ saving;
 * pays at an occupancy of (fixed + capital ÷ (years × W)) ÷ (places × (price − variable)).
 *
 * Worked example: £900,000 over 25 years, 4 places, fixed £14,000.00 a week, £900.00 a child-week, bought at £6,000.00, 80 %
 * occupied: 52.1429 × (3.2 × 5,100 − 14,000) = £120,971.43 a year, paid back in 7.44 years; it pays from 72.01 % on.
 *
 * Errors: null where nothing is saved, or where a place costs no less to run than to buy.
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

export interface OwnHome {
  readonly capital: Exact;
  /** Over which the capital is written down. */
  readonly years: Exact;
  readonly places: Exact;
  readonly occupancy: Fraction;
  /** Of the home, whether a place is filled or not. */
  readonly fixed: Weekly;
  /** Of each child. */
  readonly variable: Weekly;
  /** What a place is bought for. */
  readonly price: Weekly;
  readonly weeksPerYear: WeeksPerYear;
}

export interface BuildOrBuy {
  readonly savedAYear: Exact;
  readonly payBackYears: Exact | null;
  /** With the capital written down, per child and week. */
  readonly ownChildWeek: Exact;
  /** Above 1 where no occupancy is enough. */
  readonly paysFrom: Fraction | null;
}

export function buildOrBuy(home: OwnHome): BuildOrBuy {
  const { capital, years, places, occupancy, fixed, variable, price, weeksPerYear } = home;
  const children = places.times(occupancy.fraction);
  const margin = price.pounds.minus(variable.pounds);
  const savedTimesSeven = children.times(margin).minus(fixed.pounds).times(daysIn(weeksPerYear));
  const writtenDown = capital.times(7).dividedBy(years.times(daysIn(weeksPerYear)));
  const weekly = fixed.pounds.plus(writtenDown);
  return {
    savedAYear: savedTimesSeven.dividedBy(7),
    payBackYears: savedTimesSeven.greaterThan(0) ? capital.times(7).dividedBy(savedTimesSeven) : null,
    ownChildWeek: weekly.dividedBy(children).plus(variable.pounds),
    paysFrom: margin.greaterThan(0) ? { fraction: weekly.dividedBy(places.times(margin)) } : null,
  };
}
