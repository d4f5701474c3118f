/**
 * What a place costs a week when a contract is announced as one sum: value ÷ (years × places × weeks a year).
 *
 * Worked example: Herefordshire, council decision of 2023: £6,300,000 for 4 places over 5 years: £6,057.69 with 52 weeks,
 * £6,041.10 with 365/7 (6,300,000 ÷ (5 × 4 × 365/7)).
 */
import { daysIn, type WeeksPerYear } from '../../calendar/weeksPerYear';
import type { Exact } from '../../money/exact';

export function placeWeekPrice(
  contractValue: Exact,
  years: Exact,
  places: number,
  weeksPerYear: WeeksPerYear,
): Exact {
  return contractValue.times(7).dividedBy(years.times(places).times(daysIn(weeksPerYear)));
}
