/**
 * Hours of staff in direct care for one child in a week, and the whole-time posts behind each child.
 *
 * The hours are those of `staffedLines.ts`, which the split by ratio shows and the lawful floor counts: of posts, cost lines and
 * needs in the fee, shared as they say. They are hours of staff: two to one child for ten hours are twenty, one among four for
 * seventy are 17.5, and hours that a child has are never added to them. Sleep-ins are no hours.
 * A layout without posts of care must state hours on each line of care: where one does not, there is no answer but what to ask for.
 * Worked example: 336 care and 70 waking-night hours over 3.2 children, and 10 of the child's own: 406 ÷ 3.2 + 10 = 136.875.
 */
import { one, sumOf, type Exact } from '../money/exact';
import { childrenInHome } from '../staffing/childrenSharing';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import type { CostLine } from '../fee/costLine';
import { hasNoHours, hoursOfLine } from './hoursOfLine';
import { childrenOfLine } from './meaningsOfHours';
import { isOfStaff, staffedLines, type StaffedLine, type StaffedSubject } from './staffedLines';

/** A figure, or what to ask for so that there is one. */
export type Stated = { readonly value: Exact } | { readonly value: null; readonly askFor: string };

/** The lines in the fee whose hours are of direct care. */
export function directCareLines(subject: StaffedSubject): readonly StaffedLine[] {
  return staffedLines(subject).filter(
    ({ isDirectCare, staffHours }) => isDirectCare && staffHours?.isZero() === false,
  );
}

export function directCareHours(subject: StaffedSubject): Stated {
  const { postCosts, staffingAssumptions } = subject;
  const hasCare = postCosts.some(
    ({ post: { postType } }) => postType === 'care' || postType === 'wakingNight',
  );
  const lines = directCareLines(subject);
  const value = sumOf(lines.flatMap(({ staffHours }) => staffHours ?? []));
  if (hasCare) return { value };
  const ofCare = paidLines(subject).filter(({ category }) => category !== 'managementAndSupport');
  const counted = new Set(lines.map(({ lineId }) => lineId));
  return statedBy(ofCare, staffingAssumptions, ({ id }) => counted.has(id)) ?? { value };
}

export function wtePerChild(subject: StaffedSubject): Stated {
  const { postCosts, staffingAssumptions } = subject;
  if (postCosts.length > 0) {
    return { value: sumOf(postCosts.map(({ wte, childrenSharing }) => wte.dividedBy(childrenSharing))) };
  }
  const lines = paidLines(subject);
  const wte = (line: CostLine) => wteOfChild(line, staffingAssumptions);
  return (
    statedBy(lines, staffingAssumptions, (line) => wte(line) !== null) ?? {
      value: sumOf(lines.flatMap((line) => wte(line) ?? [])),
    }
  );
}

/** Cost lines of staff in the fee that pay for hours at all. */
function paidLines({ openBook }: StaffedSubject): readonly CostLine[] {
  return openBook.costLines.filter((line) => {
    const isNothing = line.amount.kind === 'money' && line.amount.money.pounds.isZero();
    return line.included && isOfStaff(line) && !hasNoHours(line) && !isNothing;
  });
}

/** What to ask for; null where every line states what is asked. */
function statedBy(
  lines: readonly CostLine[],
  assumptions: StaffingAssumptions,
  states: (line: CostLine) => boolean,
): Stated | null {
  if (lines.length === 0)
    return { value: null, askFor: 'No posts are given. Ask for the rota of a typical week.' };
  const silent = lines.find((line) => !states(line));
  if (silent === undefined) return null;
  const isUnclear = hoursOfLine(silent, assumptions).kind === 'unclear';
  return {
    value: null,
    askFor: `Hours are not ${isUnclear ? 'clear' : 'stated'} for “${silent.label}”. Ask for the rota of a typical week.`,
  };
}

/** WTE beside one child's amount that it cannot explain are the home's. */
function wteOfChild(line: CostLine, assumptions: StaffingAssumptions): Exact | null {
  const counted = hoursOfLine(line, assumptions);
  const { wte, people } = line.workings ?? {};
  const hours = counted.kind === 'stated' ? counted.hours : null;
  const whole = wte ?? hours?.dividedBy(assumptions.fullTimeHours.value) ?? people;
  if (whole === undefined) return null;
  if (counted.kind === 'stated')
    return whole.dividedBy(counted.childrenSharing ?? childrenOfLine(line, assumptions));
  if (line.confidence === null) return null;
  return whole.dividedBy(line.category === 'additionalStaffing' ? one : childrenInHome(assumptions));
}
