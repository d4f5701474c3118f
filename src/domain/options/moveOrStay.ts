/**
 * How many weeks of a lower fee it takes to pay for a move: the notice and what is spent once, over what is saved a week.
 * The child's interest comes first; this is never a reason by itself.
 *
 * weeks = (notice nights × present fee ÷ 7 + once) ÷ (fee asked − other home's fee).
 *
 * Worked example: a fee of £5,400.00, 7 % more asked (£5,778.00), another home at £5,450.00, 28 nights' notice and
 * £1,200.00 once: 22,800 ÷ 328 = 69.51 weeks. Null where nothing is saved.
 */
import { exact, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';

export interface MoveOrStay {
  readonly presentFee: Weekly;
  readonly requestedFee: Weekly;
  readonly otherFee: Weekly;
  readonly noticeNights: number;
  readonly once: Exact;
}

export function weeksToPayBack(move: MoveOrStay): Exact | null {
  const saved = move.requestedFee.pounds.minus(move.otherFee.pounds);
  if (!saved.greaterThan(0)) return null;
  const notice = move.presentFee.pounds.times(exact(move.noticeNights));
  return notice.plus(move.once.times(7)).dividedBy(saved.times(7));
}
