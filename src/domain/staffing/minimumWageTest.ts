/**
 * Whether pay meets the National Living Wage in force.
 *
 * An hourly rate is compared as it stands; premia do not count towards the minimum. A salary is first brought to an
 * hour on each weeks convention: salary ÷ contracted hours ÷ W. It is below the minimum only if it is below on 52 weeks,
 * where the hour comes out highest. Below on another convention only, the hours that the salary is for need a look:
 * "check basic hours".
 *
 * Worked example: £23,809.50 for 37.5 hours is £12.21 an hour on 52 weeks and £12.18 on 52.1429. At a minimum of £12.21
 * that is lawful, and basic hours are checked. £23,700.00 is £12.15 on 52 weeks: below.
 *
 * Source: National Minimum Wage Regulations 2015 (salaried hours, regulations 21 to 29); rates by yearly amendment.
 * Under-age rates are not assumed.
 */
import { daysIn, weeksPerYearConventions, type WeeksPerYear } from '../calendar/weeksPerYear';
import { exact, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Yearly } from '../money/moneyPer';
import type { Post } from './post';

export interface HourlyOnConvention {
  readonly weeksPerYear: WeeksPerYear;
  readonly hourly: Hourly;
}

/** `minimum` is the National Living Wage compared with; `hourly` is the pay that the verdict rests on. */
export type MinimumWageResult =
  | { readonly kind: 'lawful'; readonly minimum: Hourly; readonly hourly: Hourly }
  | { readonly kind: 'below'; readonly minimum: Hourly; readonly hourly: Hourly }
  | {
      readonly kind: 'checkBasicHours';
      readonly minimum: Hourly;
      /** On 52 weeks, where it meets the minimum. */
      readonly hourly: Hourly;
      readonly belowOn: readonly HourlyOnConvention[];
    };

export function minimumWageTest(
  pay: Post['pay'],
  contractedHours: Exact,
  minimumPay: Exact,
): MinimumWageResult {
  const minimum = poundsPer('hour', minimumPay);
  if (pay.per === 'hour') return { kind: meets(pay, minimum) ? 'lawful' : 'below', minimum, hourly: pay };
  const hourly = hourlyOf(pay, contractedHours, '52');
  if (!meets(hourly, minimum)) return { kind: 'below', minimum, hourly };
  const belowOn = weeksPerYearConventions
    .map((weeksPerYear) => ({ weeksPerYear, hourly: hourlyOf(pay, contractedHours, weeksPerYear) }))
    .filter((onConvention) => !meets(onConvention.hourly, minimum));
  return belowOn.length === 0
    ? { kind: 'lawful', minimum, hourly }
    : { kind: 'checkBasicHours', minimum, hourly, belowOn };
}

/** Salary ÷ contracted hours ÷ W. */
export function hourlyOf(salary: Yearly, contractedHours: Exact, weeksPerYear: WeeksPerYear): Hourly {
  const hoursTimesSeven = contractedHours.times(daysIn(weeksPerYear));
  return poundsPer('hour', salary.pounds.times(exact(7)).dividedBy(hoursTimesSeven));
}

function meets(hourly: Hourly, minimum: Hourly): boolean {
  return !hourly.pounds.lessThan(minimum.pounds);
}
