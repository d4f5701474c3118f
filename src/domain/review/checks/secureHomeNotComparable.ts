/**
 * A secure home. Its staffing, building and contract follow other rules, and its price says nothing about an open home's,
 * nor the other way round.
 *
 * Seen in the home's name or type and in lines that name secure accommodation. Note: the arithmetic still holds.
 */
import { wholeSubmission } from '../../evidence/place';
import type { Check } from '../check';
import { quoted } from '../inWords';

const secure = /\bsecure\s+(children(’|')?s?('|’)?\s+home|home|unit|accommodation|welfare|placement)\b/i;

export const secureHomeNotComparable: Check = ({ openBook }) => {
  const { home, at } = openBook.placement;
  const named = [
    ...(home === null ? [] : [{ at: at['home'] ?? wholeSubmission, text: home }]),
    ...openBook.costLines.map((line) => ({ at: line.at, text: line.label })),
  ].find(({ text }) => secure.test(text));
  if (named === undefined) return [];
  return [
    {
      code: 'secure-home-not-comparable',
      severity: 'note',
      at: named.at,
      expected: 'an open children’s home, which the comparisons here are for',
      received: quoted(named.text),
      advice:
        'Leave this fee out of comparisons with open homes, and compare it with other secure homes only.',
    },
  ];
};
