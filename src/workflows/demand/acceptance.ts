/**
 * The acceptance share beside demand: counted from the council's log over the same time, or from two numbers that are typed.
 * Where a log was read it counts, and numbers that say something else are told.
 *
 * Worked example: a log of nine answered referrals, four of them accepted: 4 ÷ 9 = 44.4 %.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { Span } from '../../domain/calendar/datedNights';
import { priceFinding, type PriceFinding } from '../../domain/evidence/priceFinding';
import { exact, exactText, type Exact } from '../../domain/money/exact';
import { acceptanceIn } from '../../domain/portfolio/acceptance';
import { referralsInLog, type LoggedReferral } from '../../domain/portfolio/referralLog';
import { referralOutcomeIn } from '../../reading/portfolio/referralOutcome';

export interface AcceptedShare {
  readonly referrals: Exact;
  readonly accepted: Exact;
}

export const shareOf = ({ referrals, accepted }: AcceptedShare): Exact => accepted.dividedBy(referrals);

interface Stated {
  readonly referrals: Exact | undefined;
  readonly accepted: Exact | undefined;
  readonly referralLog: readonly LoggedReferral[];
}

/** Null where neither says it. */
export function acceptedShare(
  { referrals, accepted, referralLog }: Stated,
  time: Span,
): { readonly acceptance: AcceptedShare | null; readonly findings: readonly PriceFinding[] } {
  const typed = referrals === undefined || accepted === undefined ? null : { referrals, accepted };
  if (referralLog.length === 0) return { acceptance: typed, findings: [] };
  const { referrals: inTime, findings } = referralsInLog(referralLog, time, referralOutcomeIn);
  const { counted, outcomes } = acceptanceIn(inTime, null).all;
  if (counted === 0)
    return { acceptance: typed, findings: [...findings, noneCounts(time, referralLog.length)] };
  const logged = { referrals: exact(counted), accepted: exact(outcomes.accepted) };
  const differs =
    (referrals !== undefined && !referrals.equals(logged.referrals)) ||
    (accepted !== undefined && !accepted.equals(logged.accepted));
  return {
    acceptance: logged,
    findings: differs ? [...findings, typedDiffers({ referrals, accepted }, logged)] : findings,
  };
}

function noneCounts({ from, until }: Span, rows: number): PriceFinding {
  return priceFinding(
    'no-referral-counts',
    {
      at: 'referrals',
      expected: `at least one from ${from} to the night before ${until} that was accepted, declined or never answered`,
      received: `${countInWords(rows, 'row')}, none of them such a one`,
      advice: 'Look at a longer time, and check what the log says became of each.',
    },
    'warning',
  );
}

function typedDiffers(
  typed: Omit<Stated, 'referralLog'>,
  { referrals, accepted }: AcceptedShare,
): PriceFinding {
  const inWords = (of: Exact | undefined, from: Exact | undefined): string =>
    `${of === undefined ? 'no number' : exactText(of)} of ${from === undefined ? 'no number' : exactText(from)}`;
  return priceFinding(
    'stated-twice',
    {
      at: 'referrals, accepted',
      expected: `${inWords(accepted, referrals)} accepted, as the log says`,
      received: `${inWords(typed.accepted, typed.referrals)} typed`,
      advice: 'The log counts: leave both empty, or correct the log.',
    },
    'warning',
  );
}
