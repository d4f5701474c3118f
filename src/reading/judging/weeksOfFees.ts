/**
 * The weeks in a year that two fees of one row tell: 252,200 a year beside 4,850 a week counts 52 of them, whatever the tables
 * that hold their parts say.
 */
import type { WeeksPerYear } from '../../domain/calendar/weeksPerYear';
import type { StatedFee } from './statedFees';

const conventions: readonly (readonly [WeeksPerYear, number])[] = [
  ['52', 52],
  ['365/7', 365 / 7],
  ['365.25/7', 365.25 / 7],
];
/** Half a penny of a fee of some thousands. */
const near = 0.00001;

export function weeksOfFees(fees: readonly StatedFee[]): WeeksPerYear | null {
  for (const year of fees) {
    if (year.per !== 'year') continue;
    for (const week of fees) {
      if (week.per !== 'week' || week.region !== year.region || week.row !== year.row) continue;
      const counted = conventions.find(([, weeks]) => Math.abs(year.value / week.value / weeks - 1) < near);
      if (counted !== undefined) return counted[0];
    }
  }
  return null;
}
