/**
 * The Employment Allowance takes some NI off a small employer's bill, once a group. It is left out of the costs here unless
 * it is claimed; where it is, it lowers the whole organisation's NI and not one home's.
 *
 * Note: worth knowing when NI is compared. Seen in the provider's answer or in a line's label.
 */
import type { Finding } from '../../evidence/finding';
import { wholeSubmission, type Place } from '../../evidence/place';
import type { Check } from '../check';
import { lineText } from '../checkedLine';
import { quoted } from '../inWords';

export const employmentAllowanceClaimed: Check = ({ openBook }) => [
  ...(openBook.employment.employmentAllowanceClaimed
    ? [claimed(openBook.placement.at['employmentAllowanceClaimed'] ?? wholeSubmission, 'claimed')]
    : []),
  ...openBook.costLines
    .filter((line) => /\bemployment allowance\b/i.test(lineText(line)))
    .map(({ at, label }) => claimed(at, quoted(label))),
];

function claimed(at: Place, received: string): Finding {
  return {
    code: 'employment-allowance-claimed',
    severity: 'note',
    at,
    expected: 'no Employment Allowance, or one for the whole group',
    received,
    advice:
      'Ask whether the allowance is claimed by this company or another of its group, and how it is shared between homes.',
  };
}
