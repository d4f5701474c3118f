/** What else a line says of itself: why it is not allowable, a connected company, who else pays, the basis of a share, its evidence. */
import { costLineById } from '../../domain/fee/costLine';
import { funderWords } from '../../domain/placement/placement';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';

export function lineNotes(line: FeeLine, review: FeeReview): string {
  const { origin, allowability, relatedParty, funder, evidence } = line;
  const stated = origin.kind === 'cost' ? costLineById(review.openBook.costLines, origin.costLineId) : null;
  const parts = [
    allowability.allowable ? '' : `Not allowable: ${allowability.reason}`,
    relatedParty ? 'Paid to a connected company' : '',
    stated?.basisOfShare == null ? '' : `Shared by ${stated.basisOfShare}`,
    funder === null || funder === 'socialCare' ? '' : `Funder: ${funderWords[funder]}`,
    evidence === null ? '' : `Evidence: ${evidence}`,
    stated?.notes ?? '',
    origin.kind === 'post' ? 'Built up on the Staffing sheet' : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
