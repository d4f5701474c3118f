/**
 * The price base is more than a year before the day of the review: wages, NI and prices have moved since, so the lines are
 * neither today's costs nor comparable with them.
 *
 * Warning. Example: priced at 1 April 2024, reviewed on 1 October 2025.
 */
import { dayInWords, oneYearBefore } from '../../calendar/isoDate';
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';

export const priceBaseOld: Check = ({ asAt, openBook }) => {
  const { priceBaseDate, at } = openBook.placement;
  if (priceBaseDate === null || priceBaseDate >= oneYearBefore(asAt)) return [];
  return [
    {
      code: 'price-base-old',
      severity: 'warning',
      at: at['priceBaseDate'] ?? wholeSubmission,
      expected: `a price base of ${dayInWords(oneYearBefore(asAt))} or later`,
      received: dayInWords(priceBaseDate),
      advice:
        'Ask for the breakdown at today’s prices, or for the increases made since and what each rests on.',
    },
  ];
};
