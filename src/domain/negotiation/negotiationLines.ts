/** Negotiation lines: types first. */
import type { Weekly } from '../money/moneyPer';
import type { FeeLine } from '../fee/feeLine';

export interface NegotiationLine {
  readonly line: FeeLine;
  /** submitted − what the line's own figures support; nought where nothing speaks against it. */
  readonly gapToExplain: Weekly;
  /** What the gap rests on, in words; empty where there is none. */
  readonly gapReason: string;
  readonly evidenceToAskFor: string;
}
