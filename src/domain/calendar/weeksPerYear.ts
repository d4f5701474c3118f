/**
 * Weeks in a year: an assumption that stands on every result, because it moves a fee by up to 0.55 %.
 *
 * Worked example: £318,400 a year is £6,123.08 a week on 52 weeks, £6,106.30 on 365/7 and £6,089.62 on 366/7.
 * Each convention is held as a ratio, so that a year taken to weeks and back loses nothing to a recurring decimal.
 */
import { exact, type Exact } from '../money/exact';

export const weeksPerYearConventions = ['52', '365/7', '365.25/7', '366/7'] as const;

/** The convention by name, as a provider, a council or `--weeks-per-year` states it. */
export type WeeksPerYear = (typeof weeksPerYearConventions)[number];

export const defaultWeeksPerYear: WeeksPerYear = '365/7';

interface Ratio {
  readonly days: Exact;
  readonly daysAWeek: Exact;
}

const ratios: Readonly<Record<WeeksPerYear, Ratio>> = {
  '52': { days: exact(364), daysAWeek: exact(7) },
  '365/7': { days: exact(365), daysAWeek: exact(7) },
  '365.25/7': { days: exact('365.25'), daysAWeek: exact(7) },
  '366/7': { days: exact(366), daysAWeek: exact(7) },
};

/** Weeks of teaching in a year: usually 38 or 39, never more than the weeks that a year touches. */
export const mostTeachingWeeks = 53;

export function isWeeksPerYear(text: string): text is WeeksPerYear {
  return (weeksPerYearConventions as readonly string[]).includes(text);
}

/** The number of weeks: 52, 52.142857…, 52.178571… or 52.285714… */
export function weeksIn(convention: WeeksPerYear): Exact {
  const { days, daysAWeek } = ratios[convention];
  return days.dividedBy(daysAWeek);
}

/** Days in the year that the convention counts: 364, 365, 365.25 or 366. */
export function daysIn(convention: WeeksPerYear): Exact {
  return ratios[convention].days;
}
