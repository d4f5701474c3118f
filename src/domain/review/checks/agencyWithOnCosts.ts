/**
 * On-costs or cover added to agency staff. An agency's rate already holds the worker's holiday, NI and pension: nothing
 * is added to it.
 *
 * Seen where a post is filled wholly by agency and yet asks for backfill; where an agency line's own label adds
 * on-costs; and where a flat NI line is a percentage of pay with the agency lines in it.
 * Warning. Worked example: 13.8 % of £439,099.90 with £31,200 of agency in it is £60,595.79; without, £56,290.19.
 */
import type { Finding } from '../../evidence/finding';
import type { Place } from '../../evidence/place';
import { one } from '../../money/exact';
import type { Check } from '../check';
import { includedCostLines } from '../checkedLine';
import { quoted } from '../inWords';
import { flatNI } from '../statedPay';

const agencyPlusOnCosts =
  /\bagency\b.{0,80}(\+|\bplus\b|\bincl?\w*\b|\bwith\b)[^,;]{0,80}\b(on-?\s?costs?|nic?|pension)\b/i;

export const agencyWithOnCosts: Check = (subject) => [
  ...subject.openBook.posts
    .filter(
      ({ agencyShare, needsBackfill }) => needsBackfill && agencyShare.fraction.greaterThanOrEqualTo(one),
    )
    .map(({ at, fieldsAt, role }) =>
      finding(fieldsAt['needsBackfill'] ?? at, `backfill asked for ${quoted(role)}, all agency`),
    ),
  ...includedCostLines(subject)
    .filter(({ label }) => agencyPlusOnCosts.test(label))
    .map(({ at, label }) => finding(at, quoted(label))),
  ...flatNI(subject)
    .filter(({ chargedOnAgency }) => chargedOnAgency)
    .map(({ line }) => finding(line.at, `${quoted(line.label)} is charged on the agency lines too`)),
];

function finding(at: Place, received: string): Finding {
  return {
    code: 'agency-with-on-costs',
    severity: 'warning',
    at,
    expected: 'an agency rate with nothing added: it holds leave, NI and pension already',
    received,
    advice:
      'Ask for the agency’s invoices for the last 12 months, and have cover and on-costs taken off agency hours.',
  };
}
