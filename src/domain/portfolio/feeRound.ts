/**
 * One decision on a provider's increase for every council that places with it. Each new fee is rounded to the penny, then
 * summed. A placement agreed less than a stated number of months ago is left out by rule: it stays in every total at its
 * present fee.
 *
 * avoided = requested − decided, a week; over a year × 365 ÷ 7.
 *
 * Worked example: fees of 5,000.00 and 4,321.09, 3 % decided, 8 % requested: 9,321.09 now, 5,150.00 + 4,450.72 decided,
 * 5,400.00 + 4,666.78 requested: 466.06 a week avoided, 24,301.70 a year.
 */
import { exact, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';
import { upliftedAmount } from '../uplift/upliftedAmount';

export interface PlacedFee {
  readonly weekly: Weekly;
  /** Null where it is not known: then no rule leaves it out. */
  readonly agreedMonthsAgo: Exact | null;
}

export interface CouncilFees {
  readonly council: string;
  readonly fees: readonly PlacedFee[];
}

export interface FeeRound {
  readonly now: Weekly;
  readonly decided: Weekly;
  readonly requested: Weekly;
  readonly avoided: {
    readonly weekly: Weekly;
    readonly year: Exact;
    readonly byCouncil: readonly { readonly council: string; readonly weekly: Weekly }[];
  };
  readonly newFees: readonly { readonly council: string; readonly fees: readonly Weekly[] }[];
}

export function feeRound(
  councils: readonly CouncilFees[],
  decided: Percentage,
  requested: Percentage,
  leaveOutWithinMonths: Exact | null,
): FeeRound {
  const rounds = councils.map(({ council, fees }) => {
    const at = (change: Percentage) => fees.map((fee) => newFee(fee, change, leaveOutWithinMonths));
    return { council, now: fees.map(({ weekly }) => weekly), decided: at(decided), requested: at(requested) };
  });
  const all = (of: 'now' | 'decided' | 'requested'): Weekly =>
    weeklySum(rounds.flatMap((round) => round[of]));
  const avoided = all('requested').pounds.minus(all('decided').pounds);
  return {
    now: all('now'),
    decided: all('decided'),
    requested: all('requested'),
    avoided: {
      weekly: poundsPer('week', avoided),
      year: avoided.times(365).dividedBy(7),
      byCouncil: rounds.map((round) => ({
        council: round.council,
        weekly: poundsPer('week', weeklySum(round.requested).pounds.minus(weeklySum(round.decided).pounds)),
      })),
    },
    newFees: rounds.map((round) => ({ council: round.council, fees: round.decided })),
  };
}

function newFee(
  { weekly, agreedMonthsAgo }: PlacedFee,
  change: Percentage,
  leaveOutWithinMonths: Exact | null,
): Weekly {
  const isRecent = leaveOutWithinMonths !== null && agreedMonthsAgo?.lessThan(leaveOutWithinMonths) === true;
  return isRecent ? weekly : poundsPer('week', upliftedAmount(weekly.pounds, change, null));
}

function weeklySum(fees: readonly Weekly[]): Weekly {
  return poundsPer('week', fees.length === 0 ? zero : sumOf(fees.map(({ pounds }) => exact(pounds))));
}
