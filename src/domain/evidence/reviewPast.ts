/** A review that should have been: its day lies before the day asked about. What it costs a week is said where it is known. */
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
