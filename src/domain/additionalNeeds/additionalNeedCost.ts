/**
 * What one additional need costs a week: hours a week × hourly rate, or the weekly amount stated.
 *
 * Additional needs are for this child alone, so nothing is shared. Worked example: 14 hours a day for 7 days at £21.75
 * is 98 × 21.75 = £2,131.50 a week.
 */
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { AdditionalNeed } from './additionalNeed';

export function additionalNeedCost(need: AdditionalNeed): Weekly {
  return need.price.kind === 'weekly'
    ? need.price.amount
    : poundsPer('week', need.price.hoursAWeek.times(need.price.rate.pounds));
}
