/** Invented figures of any size for laws: pounds and pence, hours, percentages, days and stays. */
import fc from 'fast-check';
import { daysAfter, knownDay, type IsoDate } from '../../src/domain/calendar/isoDate';
import { weeksPerYearConventions } from '../../src/domain/calendar/weeksPerYear';
import { exact, type Exact } from '../../src/domain/money/exact';

/** A decimal with `places` decimal places, from `least` to `most` in its last place. */
function decimal(least: number, most: number, places: number): fc.Arbitrary<Exact> {
  return fc.integer({ min: least, max: most }).map((units) => exact(units).dividedBy(exact(10).pow(places)));
}

/** From −£1,000,000.00 to £1,000,000.00. */
export const poundsAndPence = decimal(-100_000_000, 100_000_000, 2);

/** From a penny to £1,000,000.00. */
export const somePounds = decimal(1, 100_000_000, 2);

/** From 0 to 400.00 hours a week. */
export const hoursAWeek = decimal(0, 40_000, 2);

/** From 0.5 to 48.0 hours a week. */
export const contractedHours = decimal(5, 480, 1);

/** From £5.00 to £60.00. */
export const hourlyRate = decimal(500, 6000, 2);

/** From 0 to 1 in hundredths. */
export const shareOfOne = decimal(0, 100, 2);

/** From 0 to 1,000 in thousandths. */
export const weight = decimal(0, 1_000_000, 3);

export const weeksConvention = fc.constantFrom(...weeksPerYearConventions);

/** A day from 2020 to 2036. */
export const someDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 6000 })
  .map((days) => daysAfter(knownDay('2020-01-01'), days));
