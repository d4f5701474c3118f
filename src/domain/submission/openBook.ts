/**
 * The open book: a submission made complete and exact, ready to be reviewed. What could not be completed is in the
 * findings; what stands here can be calculated on.
 */
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import type { CostLine } from '../fee/costLine';
import type { EmploymentTerms, Placement } from '../placement/placement';
import type { Post } from '../staffing/post';
import type { FeeSubmission, PrintedTotal } from './feeSubmission';

export interface OpenBook {
  readonly submission: FeeSubmission;
  readonly placement: Placement;
  readonly employment: EmploymentTerms;
  readonly posts: readonly Post[];
  readonly costLines: readonly CostLine[];
  readonly additionalNeeds: readonly AdditionalNeed[];
  readonly printedTotals: readonly PrintedTotal[];
}
