/**
 * Gross pay of one person for one year.
 *
 * By the hour: contracted hours × rate × W × (1 + premium × share of hours at premium).
 * By the year: the salary, which is what the person is paid for the contracted hours stated; it holds its premia.
 *
 * Worked example: 37.5 hours at £12.21 for 52 weeks is £23,809.50. With a premium of 20 % on a quarter of the hours it
 * is 23,809.50 × 1.05 = £24,999.98.
 */
import { daysIn, type WeeksPerYear } from '../calendar/weeksPerYear';
import { hundred, type Exact } from '../money/exact';
import { poundsPer, type Yearly } from '../money/moneyPer';
import type { Post } from './post';

export function grossPerPerson(
  post: Pick<Post, 'pay' | 'premium' | 'premiumHours'>,
  contractedHours: Exact,
  weeksPerYear: WeeksPerYear,
): Yearly {
  if (post.pay.per === 'year') return poundsPer('year', post.pay.pounds);
  const basic = contractedHours.times(post.pay.pounds).times(daysIn(weeksPerYear)).dividedBy(7);
  const premium = basic.times(post.premium.percent).times(post.premiumHours.fraction).dividedBy(hundred);
  return poundsPer('year', basic.plus(premium));
}
