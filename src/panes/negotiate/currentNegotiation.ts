/** What is negotiated, as the panes know it: the review, what it is set beside, the rules in use, and what was typed. */
import { rulesInUse } from '../../domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../domain/review/comparisons';
import type { NegotiationInput } from '../../workflows/review/negotiationPositions';
import type { PaneState } from '../state/paneState';

/** Null where no fee has been reviewed. */
export function currentNegotiation(
  { reviewed, typed, chosen }: Pick<PaneState, 'reviewed' | 'typed' | 'chosen'>,
  comparisons: ReviewComparisons,
): NegotiationInput | null {
  const review = reviewed?.review.value ?? null;
  if (review === null) return null;
  return {
    review,
    comparisons,
    typed,
    rules: rulesInUse(chosen.rules, comparedWith(comparisons)),
    chosen,
  };
}
