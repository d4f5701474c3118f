/**
 * Pay below the National Living Wage in force on the day of the review. A salary is below only if it is below on 52 weeks,
 * where an hour of it comes out highest. Rates for the young and reliefs are not assumed.
 *
 * Error: pay that the law does not allow cannot stand, so the staffing lines cannot be relied on.
 * Worked example, 2025/26: £11.44 an hour against £12.21; a salary of £23,700.00 ÷ 52 ÷ 37.5 = £12.15.
 */
import type { Check } from '../check';
import { amountInWords } from '../inWords';
import { testedPay } from '../testedPay';

export const payBelowMinimumWage: Check = (subject) =>
  testedPay(subject).flatMap(({ at, whose, payWords, isHourly, result }) =>
    result.kind === 'below'
      ? [
          {
            code: 'pay-below-minimum-wage',
            severity: 'error',
            at,
            expected: `at least ${amountInWords(result.minimum.pounds, 'hour')}`,
            received: `${whose} at ${payWords}${isHourly ? '' : `, ${amountInWords(result.hourly.pounds, 'hour')}`}`,
            advice: `Ask for ${whose} to be priced at the wage in force, or for the reason why a lower rate is lawful.`,
          },
        ]
      : [],
  );
