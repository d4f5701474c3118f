/**
 * Mileage, school transport and contact travel in one line. They have three funders: social care, education, and whoever
 * arranges the family's contact. In one line none of them can be asked for its part.
 *
 * Seen where one label names two of the three. Plain "transport" is left alone. Warning.
 */
import type { Check } from '../check';
import { listInWords, quoted } from '../inWords';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['mileage', /\bmileage\b/i],
  [
    'school transport',
    /\bschool (transport|taxis?|runs?|travel)\b|\b(transport|taxis?|travel) (to|from) school\b/i,
  ],
  ['contact travel', /\bcontact\b/i],
];
const travels = /\b(travel|transport|taxis?|mileage|fuel|vehicle)\b/i;

export const transportLinesMerged: Check = ({ openBook }) =>
  [
    ...openBook.costLines.map(({ at, label }) => ({ at, label })),
    ...openBook.additionalNeeds.map(({ at, need }) => ({ at, label: need })),
  ].flatMap(({ at, label }) => {
    const named = kinds.flatMap(([kind, words]) => (words.test(label) ? [kind] : []));
    return named.length < 2 || !travels.test(label)
      ? []
      : [
          {
            code: 'transport-lines-merged',
            severity: 'warning',
            at,
            expected: 'mileage, school transport and contact travel as lines of their own',
            received: `${quoted(label)}, which holds ${listInWords(named)}`,
            advice: `Ask for ${quoted(label)} in separate lines, with the journeys and miles behind each, so that each funder sees its own.`,
          },
        ];
  });
