/**
 * Wording that ties the price to how the child behaves: "fee drops when he does well". A child may read it, and a home is
 * not paid less because a child is better. What is meant is that support steps down as needs change.
 *
 * Looked at: labels, notes, what a need steps down to and its outcome. Note: the figures are not touched.
 */
import type { Place } from '../../evidence/place';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { lineText } from '../checkedLine';
import { quoted } from '../inWords';

const lowerPrice =
  /\b(drops?|dropping|reduc\w+|lower\w*|cuts?|decreas\w+|cheaper)\b[^.]{0,30}\b(price|fee|rate|cost|charge)s?\b|\b(price|fee|rate|cost|charge)s?\b[^.]{0,30}\b(drops?|dropping|reduc\w+|lower\w*|falls?|decreas\w+|cuts?)\b/i;
const progress =
  /\b(do(es|ing)? well|progress\w*|improv\w+|behav\w+|settles?|settled|good conduct|achiev\w+)\b/i;

export const dropInPriceForProgress: Check = ({ openBook }) =>
  wordings(openBook)
    .filter(({ text }) => lowerPrice.test(text) && progress.test(text))
    .map(({ at, text }) => ({
      code: 'drop-in-price-for-progress',
      severity: 'note',
      at,
      expected: '“support steps down as needs change”',
      received: quoted(text),
      advice:
        'Write it as “support steps down as needs change”, with the hours and the review date it happens on.',
    }));

function wordings({
  costLines,
  additionalNeeds,
}: OpenBook): readonly { readonly at: Place; readonly text: string }[] {
  return [
    ...costLines.map((line) => ({ at: line.at, text: lineText(line) })),
    ...additionalNeeds.flatMap(({ at, need, stepDownTo, intendedOutcome }) =>
      [need, stepDownTo, intendedOutcome].flatMap((text) => (text === null ? [] : [{ at, text }])),
    ),
  ];
}
