/**
 * The lawful floor of a submitted rota by post and in all: what its hours cost at the minimum wage in force, shared as the fee
 * shares them: where it bears the places kept empty, by those that can be used. The hours of a post that is not covered, or of an
 * establishment, are paid hours, with leave in them; sleep-ins have none. Hours of a need are this child's, at the staff its
 * words state. What stands beside the fee is not paid by it, and in no floor of it.
 *
 * Worked example, 1 October 2026: 238 hours of a covered post at £16.2654 an hour, shared by 3.4 children, are £1,138.57 a week,
 * and not covered, at £14.5185, £1,016.30; 14 hours of 1:1 are £227.72, of 2:1 £455.43.
 */
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import { staffOfNeed } from '../additionalNeeds/staffOfNeed';
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
import { takesCover } from '../staffing/hoursAndPeople';
import { childrenBearing, isHomeWide } from './childrenBearing';
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
  const { breakdown, postCosts } = review;
  return [
    ...postCosts
      .filter(({ post }) => feeLineOfPost(breakdown.lines, post.id)?.included === true)
      .flatMap((cost) => floorOf(cost, review)),
    ...review.openBook.additionalNeeds.flatMap((need) => floorOfNeed(need, review)),
  ];
}

function floorOfNeed(
  stated: AdditionalNeed,
  { breakdown, rules, staffingAssumptions: { year } }: FeeReview,
): readonly PostFloor[] {
  const { id, need, support, price } = stated;
  const isPaid = feeLineOfNeed(breakdown.lines, id)?.included === true;
  if (support !== 'extraStaffHours' || price.kind !== 'hours' || price.hoursAWeek.isZero() || !isPaid)
    return [];
  const terms = { rules, weeksPerYear: year.weeksPerYear, contractedHours: null };
  const { staff, children } = staffOfNeed(stated);
  const hours = price.hoursAWeek.times(staff).dividedBy(children);
  return [
    {
      role: need,
      hours,
      perHour: lawfulPerWorkedHour(terms),
      childrenSharing: one,
      weekly: lawfulFloor(hours, one, terms),
      contractedHoursStated: false,
    },
  ];
}

function floorOf(
  { post, workedHours, childrenSharing: inHome }: PostCost,
  { breakdown, rules, staffingAssumptions }: FeeReview,
): readonly PostFloor[] {
  if (workedHours.isZero()) return [];
  const { weeksPerYear } = staffingAssumptions.year;
  const terms = { rules, weeksPerYear, contractedHours: post.contractedHours ?? usualContractedHours };
  const perHour = takesCover(post) ? lawfulPerWorkedHour(terms) : lawfulPerPaidHour(terms);
  const childrenSharing = isHomeWide(post) ? childrenBearing(breakdown, staffingAssumptions) : inHome;
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
