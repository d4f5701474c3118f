/**
 * How a council's log says what became of a referral, in whatever words: "Offer made", "Declined – matching", "no response".
 * A refusal is looked for before an offer, since "unable to offer" says both words.
 */
import type { ReferralOutcome } from '../../domain/portfolio/acceptance';

const patterns: readonly (readonly [ReferralOutcome, RegExp])[] = [
  ['withdrawn', /\b(withdrawn?|cancel\w*|taken back|no longer (needed|required)|not needed)\b/],
  ['noAnswer', /\b(no|not|never|without)( a| an)? (repl(y|ied)|respon\w*|answer\w*)\b|\bunanswered\b/],
  ['waiting', /\b(wait\w*|awaiting|pending|open|under consideration|considering|in progress)\b/],
  [
    'declined',
    /\b(declin\w*|refus\w*|reject\w*|unable|cannot|not (accepted|offered|suitable|able|matched|progressed)|no (offer|match|vacanc\w*)|unsuccessful|no)\b/,
  ],
  ['accepted', /\b(accept\w*|offer\w*|placed|agreed|matched|successful|yes)\b/],
];

/** Null where the words say none of these. */
export function referralOutcomeIn(words: string): ReferralOutcome | null {
  const plain = words.toLowerCase().replace(/\s+/g, ' ').trim();
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
