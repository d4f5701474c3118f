/**
 * No price base date: nobody can say which year's wages and prices the lines are at, nor from when an uplift would count.
 *
 * Warning: a question for the provider, easily answered.
 */
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';
import { cannotUse } from '../unusableAnswers';

export const priceBaseMissing: Check = ({ openBook }) =>
  openBook.placement.priceBaseDate === null && !cannotUse(openBook, 'priceBaseDate')
    ? [
        {
          code: 'price-base-missing',
          severity: 'warning',
          at: openBook.placement.at['priceBaseDate'] ?? wholeSubmission,
          expected: 'the day whose wages and prices the fee is worked out at',
          received: 'none stated',
          advice: 'Ask which day’s prices the breakdown is at, and which pay award is in it.',
        },
      ]
    : [];
