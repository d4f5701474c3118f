/**
 * The lines in the fee in the order in which they are asked about: what leaves most to explain first, then the dearest. The page
 * At the table, the register of evidence and the pane's e-mail ask in this one order.
 *
 * Worked example: tuition of £210.00 that leaves £20.00 to explain stands before care of £5,200.00 that leaves nothing.
 */
import { workedOutOnce } from '../evidence/foundByKey';
import type { NegotiationLine } from '../negotiation/negotiationLines';
import type { FeeReview } from './feeReview';

export const questionsOf = workedOutOnce(({ negotiation }: FeeReview): readonly NegotiationLine[] =>
  negotiation
    .filter(({ line }) => line.included)
    .toSorted((first, second) => {
      const byGap = second.gapToExplain.pounds.comparedTo(first.gapToExplain.pounds);
      return byGap === 0 ? second.line.weekly.pounds.comparedTo(first.line.weekly.pounds) : byGap;
    }),
);
