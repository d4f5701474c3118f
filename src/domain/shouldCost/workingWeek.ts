/**
 * The working week that a should-cost counts in: full-time hours of one person, and the days by which leave, sickness and
 * training are counted. One value each, so they are no parameters of the range.
 *
 * Worked example: 48 days away at five days a week are 9.6 weeks.
 */
import type { Provenance } from '../evidence/provenance';
import { exact } from '../money/exact';

export const fullTimeHours = exact('37.5');
export const workingDaysAWeek = exact(5);

export const workingWeekFrom: Provenance = {
  kind: 'localAssumption',
  owner: 'Open Book',
  reason: 'the usual full-time week, to be replaced where the council’s own homes work another',
};
