/**
 * The price base is later than the day of the review: wages and prices of that day are not yet known, so the lines rest on
 * a forecast that somebody made.
 *
 * Warning. Example: priced at 1 April 2027, reviewed on 1 October 2026.
 */
import { dayInWords } from '../../calendar/isoDate';
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';

export const priceBaseInFuture: Check = ({ asAt, openBook }) => {
  const { priceBaseDate, at } = openBook.placement;
  if (priceBaseDate === null || priceBaseDate <= asAt) return [];
  return [
    {
      code: 'price-base-in-future',
      severity: 'warning',
      at: at['priceBaseDate'] ?? wholeSubmission,
      expected: `a price base of ${dayInWords(asAt)} or earlier`,
      received: dayInWords(priceBaseDate),
      advice:
        'Ask which increases are already in the lines, what each rests on, and what the breakdown is at today’s prices.',
    },
  ];
};
