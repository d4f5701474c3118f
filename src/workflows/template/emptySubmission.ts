/** A form that nobody has filled in yet: no fee, no post, no cost, no need. Its lines come to the fee, and mean nothing. */
import type { FeeSubmission } from '../../domain/submission/feeSubmission';

export function isEmptySubmission({ placement, posts, costs, additionalNeeds }: FeeSubmission): boolean {
  return Object.keys(placement).length + posts.length + costs.length + additionalNeeds.length === 0;
}
