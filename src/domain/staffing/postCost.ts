/** What one post costs a week, step by step, so that a sheet can show each step as a formula. The steps are in `costPost.ts`. */
import type { Exact } from '../money/exact';
import type { Weekly, Yearly } from '../money/moneyPer';
import { foundByKey } from '../evidence/foundByKey';
import type { Post } from './post';

export interface PostCost {
  readonly post: Post;
  /** Hours on the rota a week, or WTE × full-time hours for an establishment post. */
  readonly workedHours: Exact;
  /** W ÷ (W − weeks away) for a rota post that must be backfilled, else 1. */
  readonly coverFactor: Exact;
  /** worked × (1 − agency share) × cover factor. */
  readonly employedHours: Exact;
  readonly wte: Exact;
  readonly contractedHours: Exact;
  /** employed hours ÷ contracted hours. */
  readonly people: Exact;
  readonly grossPerPerson: Yearly;
  readonly employerNIPerPerson: Yearly;
  readonly pensionPerPerson: Yearly;
  readonly levyPerPerson: Yearly;
  /** people × (gross + NI + pension + levy) ÷ W. */
  readonly employedWeekly: Weekly;
  /** worked × agency share × rate: no on-costs, no cover. */
  readonly agencyWeekly: Weekly;
  /** nights × allowance × (1 + NI rate + pension rate). */
  readonly sleepInWeekly: Weekly;
  /** The whole post: employed + agency + sleep-ins. */
  readonly weekly: Weekly;
  /** How many children share it: 1 for this child alone, m ÷ n for a share of a shift, else registered places × occupancy. */
  readonly childrenSharing: Exact;
  readonly weeklyPerChild: Weekly;
}

export const postCostById = foundByKey<PostCost>(({ post }) => post.id);
