/**
 * The Employment Allowance takes some NI off an employer's bill, once a group. A council has none, nor a business with more
 * than half of its work in the public sector; a charity may claim it. A charity's allowance, £10,500 a year
 * once over its group, is a line of its own; for others NI stands in full.
 *
 * Note for a charity; for others a warning that asks for HMRC's confirmation. Seen in the provider's answer or in a label.
 * Source: National Insurance Contributions Act 2014 s. 2.
 */
import type { Finding } from '../../evidence/finding';
import { wholeSubmission, type Place } from '../../evidence/place';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { lineText } from '../checkedLine';
import { quoted } from '../inWords';

export const employmentAllowanceClaimed: Check = ({ openBook }) => [
  ...(openBook.employment.employmentAllowanceClaimed
    ? [claimed(openBook.placement.at['employmentAllowanceClaimed'] ?? wholeSubmission, 'claimed', openBook)]
    : []),
  ...openBook.costLines
    .filter((line) => /\bemployment allowance\b/i.test(lineText(line)))
    .map(({ at, label }) => claimed(at, quoted(label), openBook)),
];

function claimed(at: Place, received: string, { placement }: OpenBook): Finding {
  const isCharity = placement.sector === 'voluntary';
  return {
    code: 'employment-allowance-claimed',
    severity: isCharity ? 'note' : 'warning',
    at,
    expected: isCharity
      ? 'one Employment Allowance for the whole group'
      : 'no Employment Allowance: a council has none, nor a company whose work is mostly paid for by councils',
    received,
    advice: isCharity
      ? 'It is taken off NI once as a line of its own, £10,500 a year since 6 April 2025. Ask whether this charity or another of its group claims it, and how it is shared between homes.'
      : 'Ask for HMRC’s confirmation that the allowance is due. Until it is seen, employer NI stands here in full.',
  };
}
