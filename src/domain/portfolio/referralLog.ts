/**
 * The rows of a referral log that can be counted, and what is wrong with the others: an outcome in words that nobody can place,
 * a day outside the time, the same referral of the same day twice. One finding for each cause, with the rows it is about.
 */
import type { Span } from '../calendar/datedNights';
import { priceFinding, type PriceFinding, type PriceFindingCode } from '../evidence/priceFinding';
import type { Referral, ReferralOutcome } from './acceptance';
import { sameWords } from './placed';

/** A row as the log has it: its outcome in the council's own words. */
export interface LoggedReferral extends Omit<Referral, 'outcome'> {
  readonly outcome: string;
}

export function referralsInLog(
  rows: readonly LoggedReferral[],
  time: Span,
  outcomeIn: (words: string) => ReferralOutcome | null,
): { readonly referrals: readonly Referral[]; readonly findings: readonly PriceFinding[] } {
  const wrong: Record<'outcome' | 'time' | 'twice' | 'conflict', string[]> = {
    outcome: [],
    time: [],
    twice: [],
    conflict: [],
  };
  const met = new Map<string, ReferralOutcome>();
  const referrals = rows.flatMap((row): readonly Referral[] => {
    const outcome = outcomeIn(row.outcome);
    const key = [row.referral, row.provider ?? '', row.made].map(sameWords).join('\n');
    const before = met.get(key);
    if (row.made < time.from || row.made >= time.until) wrong.time.push(row.referral);
    else if (outcome === null) wrong.outcome.push(`${row.referral}: “${row.outcome}”`);
    else if (before === undefined) {
      met.set(key, outcome);
      return [{ ...row, outcome }];
    } else wrong[before === outcome ? 'twice' : 'conflict'].push(row.referral);
    return [];
  });
  return {
    referrals,
    findings: [
      ...said(wrong.outcome, 'outcome-not-read', {
        expected: 'accepted, declined, no answer, withdrawn or waiting',
        advice: 'They are not counted: say the outcome in one of these words.',
      }),
      ...said(wrong.conflict, 'rows-conflict', {
        expected: 'one outcome for one provider and day',
        advice: 'The first row is counted: correct the log.',
      }),
      ...said(wrong.twice, 'row-twice', {
        expected: 'each referral once',
        advice: 'It is counted once.',
      }),
      ...said(wrong.time, 'rows-left-out', {
        expected: `referrals made from ${time.from} to the night before ${time.until}`,
        advice: 'They are not counted: look at a longer time if they should be.',
      }),
    ],
  };
}

const mostNamed = 5;

function said(
  which: readonly string[],
  code: PriceFindingCode,
  { expected, advice }: Pick<PriceFinding, 'expected' | 'advice'>,
): readonly PriceFinding[] {
  if (which.length === 0) return [];
  const more = which.length - mostNamed;
  const received = `${which.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
  return [priceFinding(code, { at: 'referrals', expected, received, advice }, 'warning')];
}
