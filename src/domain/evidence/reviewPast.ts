/** A review on a day that is of no use: it should have been already, and what that costs a week is said where it is known; or all is over by then. */
import { priceFinding, type PriceFinding } from './priceFinding';
import { dayInWords, type IsoDate } from '../calendar/isoDate';

export function reviewPast(
  review: IsoDate | null,
  asAt: IsoDate,
  costing: string | null = null,
): readonly PriceFinding[] {
  if (review === null || review >= asAt) return [];
  return [
    priceFinding(
      'review-date-past',
      {
        at: 'review',
        expected: `a review on or after ${dayInWords(asAt)}`,
        received: dayInWords(review),
        advice: `Hold the review and state the next day.${costing === null ? '' : ` ${costing}`}`,
      },
      'warning',
    ),
  ];
}

/** `until` is the first day not counted: a review on it is the last that can say what comes after. */
export function reviewAfterEnd(review: IsoDate | null, until: IsoDate): readonly PriceFinding[] {
  if (review === null || review <= until) return [];
  return [
    priceFinding(
      'review-after-the-end',
      {
        at: 'review',
        expected: `a review by ${dayInWords(until)}, the first day not counted`,
        received: dayInWords(review),
        advice: 'By then nothing of this is left to look at: put the review before the end.',
      },
      'warning',
    ),
  ];
}
