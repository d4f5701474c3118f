/**
 * The day ratio says one thing and the rota's hours another.
 *
 * A fair test, since nobody states how long a "day" is: n staff to m children with c children in the home needs n × c ÷ m
 * people on shift, for at least 12 hours a day (children at school or asleep for the rest) and at most 24 hours with a tenth
 * for handovers. The least is taken at the planned occupancy, the most with every place taken and people counted whole. Only
 * a rota outside that wide band is a finding. The hours are those of care posts that serve the home; an establishment post
 * gives its WTE × full-time hours.
 * Warning. Worked example: 2:4 with 3.4 children is 1.7 people, at least 142.8 hours a week; a rota of 112 is too few.
 */
import type { Finding } from '../../evidence/finding';
import { wholeSubmission } from '../../evidence/place';
import { exact, sumOf, zero, type Exact } from '../../money/exact';
import type { StaffingRatio } from '../../placement/placement';
import type { Post } from '../../staffing/post';
import type { Check, CheckSubject } from '../check';
import { numberInWords } from '../inWords';

const shortestDayAWeek = exact(12 * 7);
const longestDayAWeek = exact('184.8'); // 24 × 7 × 1.1

export const ratioAndHoursDisagree: Check = (subject) => {
  const { placement, posts } = subject.openBook;
  const care = posts.filter(({ serves, postType, shareOfShift }) => {
    return serves === 'home' && postType === 'care' && shareOfShift === null;
  });
  if (placement.dayRatio === null || care.length === 0) return [];
  const { fewest, most } = hoursOfRatio(subject, placement.dayRatio);
  const hours = sumOf(care.map((post) => hoursOf(subject, post)));
  if (hours.greaterThanOrEqualTo(fewest) && hours.lessThanOrEqualTo(most)) return [];
  return [finding(subject, placement.dayRatio, hours, fewest, most)];
};

function hoursOfRatio(
  subject: CheckSubject,
  { staff, children }: StaffingRatio,
): { readonly fewest: Exact; readonly most: Exact } {
  if (!children.greaterThan(zero)) return { fewest: zero, most: exact('1e9') };
  const { placesThatCanBeUsed, plannedOccupancy } = subject.staffingAssumptions;
  const places = placesThatCanBeUsed.value;
  return {
    fewest: staff.times(places).times(plannedOccupancy.value).dividedBy(children).times(shortestDayAWeek),
    most: staff.times(places).dividedBy(children).ceil().times(longestDayAWeek),
  };
}

function hoursOf({ staffingAssumptions }: CheckSubject, { size }: Post): Exact {
  switch (size.kind) {
    case 'rota':
      return size.hoursAWeek;
    case 'establishment':
      return size.wte.times(staffingAssumptions.fullTimeHours.value);
    case 'sleepInOnly':
      return zero;
  }
}

function finding(
  { openBook }: CheckSubject,
  { staff, children }: StaffingRatio,
  hours: Exact,
  fewest: Exact,
  most: Exact,
): Finding {
  const ratio = `${numberInWords(staff)} staff to ${numberInWords(children)} children`;
  return {
    code: 'ratio-and-hours-disagree',
    severity: 'warning',
    at: openBook.placement.at['dayStaff'] ?? wholeSubmission,
    expected: `${ratio}: between ${numberInWords(fewest)} and ${numberInWords(most)} care hours a week for the home`,
    received: `${numberInWords(hours)} care hours a week`,
    advice: 'Ask for the rota of a typical week and how many staff are on shift at each time of the day.',
  };
}
