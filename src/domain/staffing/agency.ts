/**
 * Agency staff: the hours of a rota that an agency fills, at the agency's rate including VAT that cannot be recovered.
 * No on-costs and no cover are added: the rate already holds the worker's leave, NI and pension.
 *
 * agency a week = worked hours × agency share × rate.
 *
 * Worked example: 168 hours, 10 % agency, £24.00 an hour: 16.8 × 24 = £403.20 a week.
 * Without a rate nothing can be charged, so the cost is nought; a share without a rate is asked about before that.
 */
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import type { Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';

export function agencyCost(workedHours: Exact, agencyShare: Fraction, rate: Hourly | null): Weekly {
  if (rate === null) return poundsPer('week', 0);
  return poundsPer('week', workedHours.times(agencyShare.fraction).times(rate.pounds));
}
