/**
 * What the lines' own figures support: fee − what no line explains − the gaps that lines' own arithmetic leaves.
 *
 * A place to start talking from, not a price: nothing here says what a place should cost.
 * Worked example: £5,600.00 with £394.82 unexplained and a gap of £10.00 on one line: £5,195.18 supported.
 */
import { greatestOf, sumOf, unsafeNumber, zero } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';

export interface SupportedFee {
  readonly quoted: string;
  readonly supported: string;
  /** 0 to 1 of the fee: for drawing only. */
  readonly supportedPart: number;
  readonly gapPart: number;
  /** Largest first, at most five. */
  readonly gaps: readonly { readonly label: string; readonly amount: string; readonly reason: string }[];
}

const mostGaps = 5;

export function supportedFee({ breakdown, negotiation }: FeeReview): SupportedFee {
  const unexplained = greatestOf(breakdown.unexplained.pounds, zero);
  const open = negotiation
    .filter(({ line, gapToExplain }) => line.included && gapToExplain.pounds.greaterThan(0))
    .map(({ line, gapToExplain, gapReason }) => ({
      label: line.label,
      pounds: gapToExplain.pounds,
      reason: gapReason,
    }));
  const nobodyExplains = {
    label: 'Not explained by any line',
    pounds: unexplained,
    reason: 'The lines come to less than the quoted fee.',
  };
  const gaps = unexplained.isZero() ? open : [...open, nobodyExplains];
  const quoted = breakdown.quoted.pounds;
  const gap = sumOf(gaps.map(({ pounds }) => pounds));
  const part = quoted.isZero() ? zero : gap.dividedBy(quoted);
  return {
    quoted: poundsInWords(quoted),
    supported: poundsInWords(quoted.minus(gap)),
    supportedPart: unsafeNumber(greatestOf(part.negated().plus(1), zero)),
    gapPart: unsafeNumber(part),
    gaps: [...gaps]
      .sort((first, second) => second.pounds.comparedTo(first.pounds))
      .slice(0, mostGaps)
      .map(({ label, pounds, reason }) => ({ label, amount: poundsInWords(pounds), reason })),
  };
}
