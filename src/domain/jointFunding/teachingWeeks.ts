/**
 * Education paid by the teaching week, as money a week of the whole year: £ per teaching week × weeks ÷ W, to the penny.
 *
 * Worked example: £820.00 for 39 teaching weeks is £613.32 a week (365/7), £615.00 (52).
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import type { Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';

export function annualPart(perWeek: Exact, weeks: Exact, weeksPerYear: WeeksPerYear): Exact {
  return toThePenny(perWeek.times(weeks).times(7).dividedBy(daysIn(weeksPerYear)));
}
