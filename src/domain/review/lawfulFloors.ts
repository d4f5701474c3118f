/**
 * The lawful floor of a submission by post, line and need, and in all: what its hours cost at the minimum wage in force, shared as
 * the fee shares them: where it bears the places kept empty, by those that can be used. The hours of a post that is not covered, or
 * of an establishment, are paid hours, with leave in them; sleep-ins have none. Hours that a cost line states in its label count
 * where nothing else can be meant (`hoursOfLine.ts`). Hours of a need are this child's, at the staff its words state. One person's
 * contract is what the post or the line states, else the full-time hours of the submission. What stands beside the fee is not paid
 * by it, and in no floor of it.
 *
 * Worked example, 1 October 2026: 238 hours of a covered post at £16.2654 an hour, shared by 3.4 children, are £1,138.57 a week,
 * and not covered, at £14.5185, £1,016.30; 14 hours of 1:1 are £227.72, of 2:1 £455.43.
 */
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import { hoursOfNeed, staffOfNeed } from '../additionalNeeds/staffOfNeed';
import type { CostLine } from '../fee/costLine';
import { feeLineOfCost, feeLineOfNeed, feeLineOfPost } from '../fee/feeLine';
import { roundedTogether } from '../money/roundedTogether';
import { one, sumOf, type Exact } from '../money/exact';
import { poundsPer, type Hourly, type Weekly } from '../money/moneyPer';
import { lawfulPerPaidHour, lawfulPerWorkedHour } from '../staffing/lawfulFloor';
import { takesCover } from '../staffing/hoursAndPeople';
import { childrenBearing, isHomeWide } from './childrenBearing';
import type { PostCost } from '../staffing/postCost';
import type { FeeReview } from './feeReview';
import { hoursOfLine, isOfNoRota, type HoursStated } from './hoursOfLine';
import { isOfStaff } from './staffedLines';

/** Of a post, of a cost line that states hours, or of the hours of an additional need. */
export interface PostFloor {
  /** The post's words for itself, or the line's or the need's. */
  readonly role: string;
  /** On the rota a week, or the paid hours of an establishment. */
  readonly hours: Exact;
  readonly perHour: Hourly;
  readonly childrenSharing: Exact;
  readonly weekly: Weekly;
  /** False where 37.5 hours a week stand for contracted hours that nobody stated. */
  readonly contractedHoursStated: boolean;
}

/** Null where nothing states its hours: then nobody can say what is lawful. */
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

/** Each post, cost line and need in the fee with hours: what they cost at the minimum wage in force, shared as submitted. */
export function postFloors(review: FeeReview): readonly PostFloor[] {
  const { breakdown, postCosts, openBook } = review;
  return [
    ...postCosts
      .filter(({ post }) => feeLineOfPost(breakdown.lines, post.id)?.included === true)
      .flatMap((cost) => floorOf(cost, review)),
    ...linesWithHours(review)
      .filter(({ line }) => feeLineOfCost(breakdown.lines, line.id)?.included === true)
      .flatMap((stated) => floorOfLine(stated, review)),
    ...openBook.additionalNeeds
      .filter(({ id }) => feeLineOfNeed(breakdown.lines, id)?.included === true)
      .flatMap((need) => floorOfNeed(need, review)),
  ];
}

type LineWithHours = HoursStated & { readonly line: CostLine };
type StatedSubject = Pick<FeeReview, 'openBook' | 'staffingAssumptions'>;

/** Cost lines of staffing whose hours count, in the fee or beside it. */
export function linesWithHours(subject: StatedSubject): readonly LineWithHours[] {
  return linesStatingHours(subject).filter(({ areCover }) => !areCover);
}

/** The same with relief and other cover: hours of care, whose floor is in the cover of those that they stand in for. */
export function linesStatingHours({
  openBook,
  staffingAssumptions,
}: StatedSubject): readonly LineWithHours[] {
  return openBook.costLines.filter(isOfStaff).flatMap((line) => {
    const stated = hoursOfLine(line, staffingAssumptions);
    return stated.kind === 'stated' ? [{ ...stated, line }] : [];
  });
}

/** Lines of staff in the fee that state no hours which could be counted: the floor is silent about them. */
export function staffingWithoutHours({
  breakdown,
  openBook,
  staffingAssumptions,
}: FeeReview): readonly CostLine[] {
  return openBook.costLines.filter((line) => {
    const feeLine = feeLineOfCost(breakdown.lines, line.id);
    const isPaid = feeLine?.included === true && feeLine.weekly.pounds.greaterThan(0);
    return (
      isPaid &&
      isOfStaff(line) &&
      !isOfNoRota(line) &&
      hoursOfLine(line, staffingAssumptions).kind !== 'stated'
    );
  });
}

/** Of these, whether one states hours that could not be counted: then they are asked about, and nobody says that none are stated. */
export function statesUnclearHours(review: FeeReview): boolean {
  return staffingWithoutHours(review).some(
    (line) => hoursOfLine(line, review.staffingAssumptions).kind === 'unclear',
  );
}

interface FloorSubject {
  readonly role: string;
  readonly hours: Exact;
  readonly arePaid: boolean;
  readonly contractedHours: Exact | null;
  readonly childrenSharing: Exact;
}

function floor(
  { role, hours, arePaid, contractedHours, childrenSharing }: FloorSubject,
  { rules, staffingAssumptions: { year, fullTimeHours } }: FeeReview,
): readonly PostFloor[] {
  if (hours.isZero()) return [];
  const terms = {
    rules,
    weeksPerYear: year.weeksPerYear,
    contractedHours: contractedHours ?? fullTimeHours.value,
  };
  const perHour = arePaid ? lawfulPerPaidHour(terms) : lawfulPerWorkedHour(terms);
  return [
    {
      role,
      hours,
      perHour,
      childrenSharing,
      weekly: poundsPer('week', hours.times(perHour.pounds).dividedBy(childrenSharing)),
      contractedHoursStated: contractedHours !== null || fullTimeHours.provenance.kind === 'submitted',
    },
  ];
}

function floorOf({ post, workedHours, childrenSharing }: PostCost, review: FeeReview): readonly PostFloor[] {
  const { breakdown, staffingAssumptions } = review;
  return floor(
    {
      role: post.role,
      hours: workedHours,
      arePaid: !takesCover(post),
      contractedHours: post.contractedHours,
      childrenSharing: isHomeWide(post) ? childrenBearing(breakdown, staffingAssumptions) : childrenSharing,
    },
    review,
  );
}

function floorOfLine({ line, ...stated }: LineWithHours, review: FeeReview): readonly PostFloor[] {
  const { breakdown, staffingAssumptions } = review;
  const ofLine = line.serves === 'child' ? one : childrenBearing(breakdown, staffingAssumptions);
  return floor({ ...stated, role: line.label, childrenSharing: stated.childrenSharing ?? ofLine }, review);
}

function floorOfNeed(stated: AdditionalNeed, review: FeeReview): readonly PostFloor[] {
  const hours = hoursOfNeed(stated);
  if (stated.support !== 'extraStaffHours' || hours === null) return [];
  const { staff, children } = staffOfNeed(stated);
  return floor(
    {
      role: stated.need,
      hours: hours.times(staff).dividedBy(children),
      arePaid: false,
      contractedHours: null,
      childrenSharing: one,
    },
    review,
  );
}
