/**
 * The review date of an additional need has passed and the support is still in the fee. The fee falls on that date unless
 * both sides sign to keep it.
 *
 * Warning. Example: ten hours a week to be reviewed on 1 June 2025, still priced on 1 October 2025.
 */
import { dayInWords } from '../../calendar/isoDate';
import type { Check } from '../check';
import { quoted } from '../inWords';

export const reviewDatePassed: Check = ({ asAt, openBook }) =>
  openBook.additionalNeeds.flatMap(({ reviewDate, need, stepDownTo, at, fieldsAt }) =>
    reviewDate === null || reviewDate >= asAt
      ? []
      : [
          {
            code: 'review-date-passed',
            severity: 'warning',
            at: fieldsAt['reviewDate'] ?? at,
            expected: `a review date on or after ${dayInWords(asAt)}`,
            received: `${quoted(need)}, to be reviewed on ${dayInWords(reviewDate)}`,
            advice: `Ask for the outcome of the review of ${quoted(need)}${stepDownTo === null ? '' : `, and whether it steps down to ${stepDownTo}`}.`,
          },
        ],
  );
