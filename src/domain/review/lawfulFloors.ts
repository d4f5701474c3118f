/**
 * The lawful floor of a submitted rota by post and in all: what its hours cost at the minimum wage in force, shared as submitted.
 * The hours of an establishment are paid hours, with leave in them; sleep-ins have none.
 *
 * Worked example, 1 October 2026: 238 hours of a covered post at £16.2654 an hour, shared by 3.4 children, are £1,138.57 a week.
 */
import { sumOf, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import { lawfulPerPaidHour, lawfulPerWorkedHour, usualContractedHours } from '../staffing/lawfulFloor';
import type { Post } from '../staffing/post';
import type { PostCost } from '../staffing/postCost';
import type { FeeReview } from './feeReview';

export interface PostFloor {
  readonly postId: string;
  readonly role: string;
  /** On the rota a week, or the paid hours of an establishment. */
  readonly hours: Exact;
  readonly perHour: Hourly;
  readonly childrenSharing: Exact;
  readonly weekly: Weekly;
  /** False where 37.5 hours a week stand for contracted hours that nobody stated. */
  readonly contractedHoursStated: boolean;
}

/** Null where no post states its hours: then nobody can say what is lawful. */
export function lawfulFloorOf(floors: readonly PostFloor[]): Weekly | null {
  return floors.length === 0 ? null : poundsPer('week', sumOf(floors.map(({ weekly }) => weekly.pounds)));
}

/** Each post with hours: what they cost at the minimum wage in force, shared as submitted. Sleep-ins have none. */
export function postFloors({ postCosts, rules, staffingAssumptions }: FeeReview): readonly PostFloor[] {
  return postCosts.flatMap((cost) => floorOf(cost, rules, staffingAssumptions.year.weeksPerYear));
}

function floorOf(
  { post, workedHours, childrenSharing }: PostCost,
  rules: FeeReview['rules'],
  weeksPerYear: FeeReview['staffingAssumptions']['year']['weeksPerYear'],
): readonly PostFloor[] {
  if (workedHours.isZero()) return [];
  const terms = { rules, weeksPerYear, contractedHours: post.contractedHours ?? usualContractedHours };
  const perHour = isEstablishment(post) ? lawfulPerPaidHour(terms) : lawfulPerWorkedHour(terms);
  return [
    {
      postId: post.id,
      role: post.role,
      hours: workedHours,
      perHour,
      childrenSharing,
      weekly: poundsPer('week', workedHours.times(perHour.pounds).dividedBy(childrenSharing)),
      contractedHoursStated: post.contractedHours !== null,
    },
  ];
}

/** The hours of an establishment are paid hours, with leave in them. */
function isEstablishment({ size }: Post): boolean {
  return size.kind === 'establishment';
}
