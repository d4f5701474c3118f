/**
 * Hours of direct care that one child has in a week, and the whole-time posts behind each child.
 *
 * Posts: hours worked of care and waking-night posts, on the rota or, for an establishment post, its paid hours less the weeks
 * away; a post for the home is shared by the children in it, a share of a shift by those it falls on, a post for this child by
 * nobody. The additional needs' extra staff hours are added in full. Sleep-ins are no hours.
 * A foreign layout has no posts: there the hours and WTE that the labels of staffing lines state are taken, and where one of
 * them states none there is no answer but a sentence that says what to ask for. Hours are those that the lawful floor counts, and
 * shared by whom the line serves; where a layout does not say whom, what is no support for this child is the home's.
 * Worked example: 336 care and 70 waking-night hours over 3.2 children, and 10 of the child's own: 406 ÷ 3.2 + 10 = 136.875.
 */
import { hoursOfNeed } from '../additionalNeeds/staffOfNeed';
import { daysIn } from '../calendar/weeksPerYear';
import { one, sumOf, zero, type Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import { weeksAway } from '../staffing/coverFactor';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { CostLine } from '../fee/costLine';
import type { OpenBook } from '../submission/openBook';
import type { CostCategory } from '../fee/costCategory';
import { childrenOfLine, hoursOfLine } from './hoursOfLine';

/** A figure, or what to ask for so that there is one. */
export type Stated = { readonly value: Exact } | { readonly value: null; readonly askFor: string };

const notHours =
  /\b(nic?s?|national insurance|pensions?|on-?\s?costs?|levy|recruit\w*|sleep(ing)?[\s-]*ins?|premi(um|a)s?|bank[\s-]*hol(iday)?s?|overtime)\b/i;

export function directCareHours(
  postCosts: readonly PostCost[],
  openBook: OpenBook,
  assumptions: StaffingAssumptions,
): Stated {
  const needs = sumOf(openBook.additionalNeeds.map(extraHours));
  const care = postCosts.filter(({ post }) => post.postType === 'care' || post.postType === 'wakingNight');
  if (care.length > 0) {
    const hours = care.map((cost) => hoursOnShift(cost, assumptions).dividedBy(cost.childrenSharing));
    return { value: sumOf(hours).plus(needs) };
  }
  const stated = fromLabels(openBook, assumptions, ['directCare', 'additionalStaffing'], (line) =>
    hoursOfChild(line, assumptions),
  );
  return stated.value === null ? stated : { value: stated.value.plus(needs) };
}

export function wtePerChild(
  postCosts: readonly PostCost[],
  openBook: OpenBook,
  assumptions: StaffingAssumptions,
): Stated {
  if (postCosts.length > 0) {
    return { value: sumOf(postCosts.map(({ wte, childrenSharing }) => wte.dividedBy(childrenSharing))) };
  }
  const staff: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];
  return fromLabels(openBook, assumptions, staff, (line) => wteOfChild(line, assumptions));
}

function extraHours(need: OpenBook['additionalNeeds'][number]): Exact {
  return need.included && need.support === 'extraStaffHours' ? (hoursOfNeed(need) ?? zero) : zero;
}

/** Rota hours are on shift as they stand; an establishment's paid hours hold leave, which nobody spends on shift. */
function hoursOnShift({ post, workedHours }: PostCost, assumptions: StaffingAssumptions): Exact {
  return post.size.kind === 'establishment' ? workedHours.times(shareOnShift(assumptions)) : workedHours;
}

/** (W − weeks away) ÷ W. */
function shareOnShift(assumptions: StaffingAssumptions): Exact {
  const { daysAwayAYear, workingDaysAWeek, year } = assumptions;
  const away = weeksAway(daysAwayAYear.value, workingDaysAWeek.value)
    .times(7)
    .dividedBy(daysIn(year.weeksPerYear));
  return one.minus(away);
}

function fromLabels(
  { costLines }: OpenBook,
  assumptions: StaffingAssumptions,
  categories: readonly CostCategory[],
  perChildOf: (line: CostLine) => Exact | null,
): Stated {
  const lines = costLines.filter(({ included, category, label, amount }) => {
    const isNothing = amount.kind === 'money' && amount.money.pounds.isZero();
    return included && categories.includes(category) && !notHours.test(label) && !isNothing;
  });
  const silent = lines.find((line) => perChildOf(line) === null);
  if (lines.length === 0)
    return { value: null, askFor: 'No posts are given. Ask for the rota of a typical week.' };
  if (silent !== undefined) {
    return {
      value: null,
      askFor: `Hours are not ${isOpen(silent, assumptions) ? 'clear' : 'stated'} for “${silent.label}”. Ask for the rota of a typical week.`,
    };
  }
  return { value: sumOf(lines.map((line) => perChildOf(line) ?? zero)) };
}

/** Hours alone are the line's own; beside people or WTE they are one person's. */
function hoursStated({ workings }: CostLine): Exact | null {
  if (workings?.hoursAWeek === undefined) return null;
  return workings.hoursAWeek.times(workings.wte ?? workings.people ?? one);
}

/** May be meant in more than one way, of a line that says whom it serves. */
function isOpen(line: CostLine, assumptions: StaffingAssumptions): boolean {
  return line.confidence === null && hoursOfLine(line, assumptions).kind === 'unclear';
}

function hoursOfChild(line: CostLine, assumptions: StaffingAssumptions): Exact | null {
  if (isOpen(line, assumptions)) return null;
  const counted = hoursOfLine(line, assumptions);
  const { hoursAWeek, hoursOfPeriod } = line.workings ?? {};
  const ofLine = counted.kind === 'stated' && (hoursAWeek ?? hoursOfPeriod) !== undefined;
  const hours = ofLine ? counted.hours : hoursStated(line);
  if (hours === null) return null;
  const onShift = line.workings?.wte === undefined ? hours : hours.times(shareOnShift(assumptions));
  return counted.kind === 'stated' && counted.childHours !== null
    ? counted.childHours
    : perChild(line, onShift, assumptions);
}

function wteOfChild(line: CostLine, assumptions: StaffingAssumptions): Exact | null {
  if (isOpen(line, assumptions)) return null;
  const counted = hoursOfLine(line, assumptions);
  const hours = counted.kind === 'stated' ? counted.hours : hoursStated(line);
  const wte =
    line.workings?.wte ?? hours?.dividedBy(assumptions.fullTimeHours.value) ?? line.workings?.people;
  return wte === undefined ? null : perChild(line, wte, assumptions);
}

function perChild(line: CostLine, ofLine: Exact, assumptions: StaffingAssumptions): Exact {
  const children = isWhoseSaid(line, assumptions)
    ? childrenOfLine(line, assumptions)
    : line.category === 'additionalStaffing'
      ? one
      : childrenInHome(assumptions);
  return children.isZero() ? ofLine : ofLine.dividedBy(children);
}

/** A layout that does not say whom its lines serve is believed where the line pays for its hours. */
function isWhoseSaid(line: CostLine, assumptions: StaffingAssumptions): boolean {
  return line.confidence === null || hoursOfLine(line, assumptions).kind === 'stated';
}
