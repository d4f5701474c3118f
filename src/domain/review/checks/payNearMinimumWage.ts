/**
 * A salary that meets the National Living Wage on 52 weeks and not on the year's 52.1429 or more. It is lawful, and close
 * enough that the basic hours it is for decide.
 *
 * Note: check basic hours. Worked example: £23,809.50 ÷ 37.5 ÷ 52.1429 = £12.18 is lawful at £12.21, being £12.21 on 52.
 */
import type { Check } from '../check';
import { amountInWords, listInWords } from '../inWords';
import { testedPay } from '../testedPay';

export const payNearMinimumWage: Check = (subject) =>
  testedPay(subject).flatMap(({ at, whose, payWords, result }) => {
    if (result.kind !== 'checkBasicHours') return [];
    const below = result.belowOn.map(
      ({ hourly, weeksPerYear }) => `${amountInWords(hourly.pounds, 'hour')} on ${weeksPerYear} weeks`,
    );
    return [
      {
        code: 'pay-near-minimum-wage',
        severity: 'note',
        at,
        expected: `at least ${amountInWords(result.minimum.pounds, 'hour')} on every count of weeks`,
        received: `${whose} at ${payWords}: ${amountInWords(result.hourly.pounds, 'hour')} on 52 weeks, ${listInWords(below)}`,
        advice: `Check basic hours: ask how many hours a week the salary of ${whose} is for.`,
      },
    ];
  });
