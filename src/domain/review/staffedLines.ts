/**
 * What of a fee pays for staff, line by line, with the ratio and the hours of each: posts, cost lines and the hours of needs.
 *
 * A ratio is what a post's share of a shift, its words or, of care by day, the home's day ratio state; else waking nights, sleep-ins
 * and management stand under their own names, and the rest says "ratio not stated". Hours are those that this fee pays for: what
 * the children in the home share, this child's part. A post with sleep-ins stands twice, since sleep-ins have no hours.
 *
 * Worked example: 238 hours of care in a home of four at 85 %, day ratio 3:4: 70 hours of staff; hours that this child has it are
 * not stated. "2:1 by day", 238 hours for this child alone: it has them 119 hours.
 */
import { hoursOfNeed, staffOfNeed } from '../additionalNeeds/staffOfNeed';
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import type { CostLine } from '../fee/costLine';
import { feeLineOfCost, feeLineOfNeed, feeLineOfPost, type FeeLine } from '../fee/feeLine';
import { one, zero, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';
import type { StaffingRatio } from '../placement/placement';
import { ratioInText } from '../placement/ratioInText';
import type { Post } from '../staffing/post';
import type { PostCost } from '../staffing/postCost';
import type { CheckSubject } from './check';
import { childrenSharingHours, hoursOfLine } from './hoursOfLine';
import { shareOnShift } from './shareOnShift';

export interface StaffedLine {
  readonly lineId: string;
  /** "1:3", "waking night", "sleep-in", "management", "ratio not stated". */
  readonly ratio: string;
  readonly weekly: Exact;
  /** Whether it is all of the line, its sleep-ins, or what is not. */
  readonly part: 'all' | 'sleepIns' | 'withoutSleepIns';
  /** Null where they are not stated. */
  readonly childHours: Exact | null;
  readonly staffHours: Exact | null;
  /** childHours = staffHours × this, where they follow the ratio. */
  readonly childrenAMember: Exact | null;
  /** Whether they are care of the child, by day or awake at night. */
  readonly isDirectCare: boolean;
  /** What of the hours stated is on shift: 1, less leave where they are paid hours of direct care. */
  readonly shareOnShift: Exact;
}

export type StaffedSubject = Pick<
  CheckSubject,
  'openBook' | 'breakdown' | 'postCosts' | 'staffingAssumptions'
>;

/** In the fee, in its order. */
export function staffedLines(subject: StaffedSubject): readonly StaffedLine[] {
  const { openBook, breakdown, postCosts } = subject;
  const paid = (line: FeeLine | null) => (line?.included === true ? [line] : []);
  return [
    ...postCosts.flatMap((cost) =>
      paid(feeLineOfPost(breakdown.lines, cost.post.id)).flatMap((line) => ofPost(cost, line, subject)),
    ),
    ...openBook.costLines.flatMap((line) =>
      paid(feeLineOfCost(breakdown.lines, line.id)).flatMap((feeLine) => ofCostLine(line, feeLine, subject)),
    ),
    ...openBook.additionalNeeds.flatMap((need) =>
      paid(feeLineOfNeed(breakdown.lines, need.id)).flatMap((line) => ofNeed(need, line)),
    ),
  ];
}

function ofPost(cost: PostCost, line: FeeLine, subject: StaffedSubject): readonly StaffedLine[] {
  const { post, workedHours, childrenSharing, sleepInWeekly } = cost;
  if (post.postType === 'education' || post.postType === 'therapy') return [];
  const isDirectCare = post.postType === 'care' || post.postType === 'wakingNight';
  const isPaid = isDirectCare && post.size.kind === 'establishment';
  const onShift = isPaid ? shareOnShift(subject.staffingAssumptions) : one;
  const none = {
    lineId: line.id,
    childHours: null,
    staffHours: null,
    childrenAMember: null,
    isDirectCare: false,
    shareOnShift: one,
  };
  const asleep = toThePenny(sleepInWeekly.pounds.dividedBy(childrenSharing));
  if (workedHours.isZero()) return [{ ...none, ratio: 'sleep-in', weekly: line.weekly.pounds, part: 'all' }];
  const ratio = ratioOfPost(post, subject);
  const isGiven = ratio !== null && (post.serves === 'child' || post.shareOfShift !== null);
  const childrenAMember = isGiven ? ratio.children.dividedBy(ratio.staff) : null;
  const staffHours = workedHours.times(onShift).dividedBy(childrenSharing);
  const staffed: StaffedLine = {
    lineId: line.id,
    ratio: ratio === null ? unratioedPost(post) : ratioInWords(ratio),
    weekly: line.weekly.pounds.minus(asleep),
    part: asleep.isZero() ? 'all' : 'withoutSleepIns',
    childHours: childrenAMember === null ? null : staffHours.times(childrenAMember),
    staffHours,
    childrenAMember,
    isDirectCare,
    shareOnShift: onShift,
  };
  return asleep.isZero()
    ? [staffed]
    : [staffed, { ...none, ratio: 'sleep-in', weekly: asleep, part: 'sleepIns' }];
}

/** The home's day ratio is that of its care by day, and of this child's where no care by day is shared. */
function ratioOfPost(post: Post, { openBook }: StaffedSubject): StaffingRatio | null {
  if (post.postType !== 'care') return null;
  const stated = post.shareOfShift ?? ratioInText(post.role);
  if (stated !== null) return stated;
  const isShared = openBook.posts.some(({ postType, serves }) => postType === 'care' && serves === 'home');
  return post.serves === 'home' || !isShared ? openBook.placement.dayRatio : null;
}

function unratioedPost({ postType }: Post): string {
  if (postType === 'wakingNight') return 'waking night';
  return postType === 'management' || postType === 'ancillary' ? 'management' : 'ratio not stated';
}

function ofCostLine(line: CostLine, feeLine: FeeLine, subject: StaffedSubject): readonly StaffedLine[] {
  const ratio = line.workings?.ratio;
  const isStaffing = isOfStaff(line) || (ratio !== undefined && line.workings?.hoursAWeek !== undefined);
  if (!isStaffing) return [];
  const isDirectCare = isOfStaff(line) && line.category !== 'managementAndSupport';
  const ofChild = hoursForChild(line, isDirectCare, subject);
  return [
    {
      lineId: line.id,
      ratio: ratio === undefined ? unratioedLine(line) : ratioInWords(ratio),
      weekly: feeLine.weekly.pounds,
      part: 'all',
      ...ofChild,
      childrenAMember: null,
      isDirectCare,
    },
  ];
}

function hoursForChild(
  line: CostLine,
  isDirectCare: boolean,
  { staffingAssumptions }: StaffedSubject,
): Pick<StaffedLine, 'childHours' | 'staffHours' | 'shareOnShift'> {
  const stated = hoursOfLine(line, staffingAssumptions);
  if (stated.kind !== 'stated') return { childHours: null, staffHours: null, shareOnShift: one };
  const onShift = isDirectCare && stated.arePaid ? shareOnShift(staffingAssumptions) : one;
  const ofOne = (hours: Exact) =>
    hours.times(onShift).dividedBy(childrenSharingHours(stated, line, staffingAssumptions));
  return {
    childHours: stated.childHours === null ? null : ofOne(stated.childHours),
    staffHours: ofOne(stated.hours),
    shareOnShift: onShift,
  };
}

/** By its category; a line that nobody could classify, by a ratio of staff and its hours. */
export function isOfStaff({ category, workings }: Pick<CostLine, 'category' | 'workings'>): boolean {
  return (
    category === 'directCare' ||
    category === 'managementAndSupport' ||
    category === 'additionalStaffing' ||
    (category === 'unclassified' && workings?.ratio !== undefined && workings.hoursAWeek !== undefined)
  );
}

/** Of staff awake at night, by the words of its label. */
export function isNightLine({ label }: Pick<CostLine, 'label'>): boolean {
  return /\bwaking\b|\bnight (staff|care|worker|support)/i.test(label);
}

const isSleepInLine = ({ label }: Pick<CostLine, 'label'>): boolean => /\bsleep/i.test(label);

/** Whether its words say what it stands under, whatever its category. */
export function hasOwnRatio({ label, workings }: Pick<CostLine, 'label' | 'workings'>): boolean {
  return workings?.ratio !== undefined || isNightLine({ label }) || isSleepInLine({ label });
}

function unratioedLine({ label, category }: CostLine): string {
  if (isNightLine({ label })) return 'waking night';
  if (isSleepInLine({ label })) return 'sleep-in';
  return category === 'managementAndSupport' ? 'management' : 'ratio not stated';
}

function ofNeed(stated: AdditionalNeed, line: FeeLine): readonly StaffedLine[] {
  if (stated.support !== 'extraStaffHours') return [];
  const { staff, children } = staffOfNeed(stated);
  const ratio = ratioInText(stated.need);
  const hours = hoursOfNeed(stated);
  const known = hours?.greaterThan(zero) === true ? hours : null;
  return [
    {
      lineId: line.id,
      ratio: ratio === null ? 'ratio not stated' : ratioInWords(ratio),
      weekly: line.weekly.pounds,
      part: 'all',
      childHours: ratio === null ? null : known,
      staffHours: known?.times(staff).dividedBy(children) ?? null,
      childrenAMember: null,
      isDirectCare: true,
      shareOnShift: one,
    },
  ];
}

function ratioInWords({ staff, children }: StaffingRatio): string {
  return `${staff.toString()}:${children.toString()}`;
}
