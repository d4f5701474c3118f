/**
 * A line in the fee is marked not allowable. It stays in the split, since the provider charges it, and is shown apart.
 *
 * Note: the mark is the council's own or the contract's. Lines outside the fee are left alone.
 */
import type { Check } from '../check';
import { quoted, weeklyInWords } from '../inWords';

export const lineNotAllowable: Check = ({ breakdown }) =>
  breakdown.lines
    .filter(({ included, allowability }) => included && !allowability.allowable)
    .map(({ at, label, weekly, allowability }) => ({
      code: 'line-not-allowable',
      severity: 'note',
      at,
      expected: 'costs that the council accepts',
      received: `${quoted(label)} at ${weeklyInWords(weekly.pounds)}${allowability.reason.trim() === '' ? ', no reason given' : `: ${allowability.reason.trim()}`}`,
      advice: `Ask for ${quoted(label)} to be taken out of the fee, or for the reason why the council should pay it.`,
    }));
