/**
 * The lawful floor of a submitted rota by post and in all: what its hours cost at the minimum wage in force, shared as submitted.
 * The hours of an establishment are paid hours, with leave in them; sleep-ins have none. Hours of staff that this child needs
 * on top are hours on the rota like others. What stands beside the fee is not paid by it, and in no floor of it.
 *
 * Worked example, 1 October 2026: 238 hours of a covered post at £16.2654 an hour, shared by 3.4 children, are £1,138.57 a week;
 * 14 hours of 1:1 are £227.72.
 */
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import { feeLineOfNeed, feeLineOfPost } from '../fee/feeLine';
import { roundedTogether } from '../money/roundedTogether';
import { one, sumOf, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import {
  lawfulFloor,
  lawfulPerPaidHour,
  lawfulPerWorkedHour,
  usualContractedHours,
} from '../staffing/lawfulFloor';
import type { Post } from '../staffing/post';
import type { PostCost } from '../staffing/postCost';
import type { FeeReview } from './feeReview';

/** Of a post, or of the hours of an additional need. */
export interface PostFloor {
  /** The post's words for itself, or the need's. */
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

/** As printed: each to the penny, so that they come to the whole. */
export function floorsInPennies(floors: readonly PostFloor[]): readonly PostFloor[] {
  const whole = lawfulFloorOf(floors);
  if (whole === null) return floors;
  const pennies = roundedTogether(
    whole.pounds,
    floors.map(({ weekly }) => weekly.pounds),
  );
  return floors.map((floor, index) => ({
    ...floor,
    weekly: poundsPer('week', pennies[index] ?? floor.weekly.pounds),
  }));
}

/** Each post and each need in the fee with hours: what they cost at the minimum wage in force, shared as submitted. Sleep-ins have none. */
export function postFloors(review: FeeReview): readonly PostFloor[] {
  const { breakdown, postCosts, rules, staffingAssumptions } = review;
  return [
    ...postCosts
      .filter(({ post }) => feeLineOfPost(breakdown.lines, post.id)?.included === true)
      .flatMap((cost) => floorOf(cost, rules, staffingAssumptions.year.weeksPerYear)),
    ...review.openBook.additionalNeeds.flatMap((need) => floorOfNeed(need, review)),
  ];
}

function floorOfNeed(
  { id, need, support, price }: AdditionalNeed,
  { breakdown, rules, staffingAssumptions: { year } }: FeeReview,
): readonly PostFloor[] {
  const isPaid = feeLineOfNeed(breakdown.lines, id)?.included === true;
  if (support !== 'extraStaffHours' || price.kind !== 'hours' || price.hoursAWeek.isZero() || !isPaid)
    return [];
  const terms = { rules, weeksPerYear: year.weeksPerYear, contractedHours: null };
  return [
    {
      role: need,
      hours: price.hoursAWeek,
      perHour: lawfulPerWorkedHour(terms),
      childrenSharing: one,
      weekly: lawfulFloor(price.hoursAWeek, one, terms),
      contractedHoursStated: false,
    },
  ];
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
