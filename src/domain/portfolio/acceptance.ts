/**
 * What share of referrals was accepted, from a council's own log: a row for each home or provider that a child was referred to.
 * A referral that the council took back, or that still waits for an answer, is none that was declined; one that nobody
 * answered was not accepted. How many children somebody accepted is counted by their references beside it.
 *
 * Worked example: of 40 referrals 10 were accepted, 20 declined, 5 never answered, 5 taken back: 10 ÷ 35 = 28.6 %.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, type Exact } from '../money/exact';
import { notStated, sameWords } from './placed';

/** In the order in which a page names them; the first three count. */
export const referralOutcomes = ['accepted', 'declined', 'noAnswer', 'withdrawn', 'waiting'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

export interface Referral {
  /** The child's reference in the log, never a name. */
  readonly referral: string;
  readonly made: IsoDate;
  readonly outcome: ReferralOutcome;
  readonly provider?: string | undefined;
  readonly band?: string | undefined;
  readonly region?: string | undefined;
  readonly reason?: string | undefined;
}

export type ReferralGrouping = 'provider' | 'band' | 'region' | 'reason';

export interface AcceptanceCounts {
  readonly name: string;
  readonly outcomes: Readonly<Record<ReferralOutcome, number>>;
  /** Accepted, declined or never answered. */
  readonly counted: number;
  /** Null where none is counted. */
  readonly share: Exact | null;
}

export interface Acceptance {
  readonly all: AcceptanceCounts;
  /** In the order of their names. */
  readonly groups: readonly AcceptanceCounts[];
  /** Children referred whose referrals count, and those of them whom somebody accepted. */
  readonly children: { readonly referred: number; readonly accepted: number };
}

export function acceptanceIn(referrals: readonly Referral[], grouping: ReferralGrouping | null): Acceptance {
  const groups = new Map<string, { readonly name: string; readonly referrals: Referral[] }>();
  for (const referral of grouping === null ? [] : referrals) {
    const name = (grouping === null ? undefined : referral[grouping]) ?? notStated;
    const group = groups.get(sameWords(name));
    if (group === undefined) groups.set(sameWords(name), { name, referrals: [referral] });
    else group.referrals.push(referral);
  }
  return {
    all: countsOf('All', referrals),
    groups: [...groups.values()]
      .map(({ name, referrals: of }) => countsOf(name, of))
      .sort((a, b) => (sameWords(a.name) < sameWords(b.name) ? -1 : 1)),
    children: childrenIn(referrals),
  };
}

function countsOf(name: string, referrals: readonly Referral[]): AcceptanceCounts {
  const outcomes = { accepted: 0, declined: 0, noAnswer: 0, withdrawn: 0, waiting: 0 };
  for (const { outcome } of referrals) outcomes[outcome] += 1;
  const counted = outcomes.accepted + outcomes.declined + outcomes.noAnswer;
  const share = counted === 0 ? null : exact(outcomes.accepted).dividedBy(counted);
  return { name, outcomes, counted, share };
}

const counts = ({ outcome }: Referral): boolean => outcome !== 'withdrawn' && outcome !== 'waiting';

function childrenIn(referrals: readonly Referral[]): Acceptance['children'] {
  const keysOf = (of: readonly Referral[]) => new Set(of.map(({ referral }) => sameWords(referral)));
  const accepted = keysOf(referrals.filter(({ outcome }) => outcome === 'accepted'));
  return { referred: keysOf(referrals.filter(counts)).size, accepted: accepted.size };
}
