/**
 * Why the staffing of a fee without posts differs from what it should cost, where its lines state hours: hours, rate and sharing of
 * care by day, of waking nights and of this child’s own hours, and what of care has no hours (on-costs, sleep-ins, hours that nobody
 * can tell). A kind of which one line states no clear hours is left among these: nobody knows then how many there are. Relief adds
 * money and no hours, since an expected hour holds its cover; what is not classified is asked about and stays out.
 *
 * With 1 for the lines, 0 for the should-cost, H hours of staff, R pounds an hour, S children sharing: hours (H1 − H0)·R0 ÷ S0, rate
 * H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0). Worked example: "238 hours at £20.50 shared by 3.4" and "70 hours at £21.00
 * shared by 3.4" for £1,867.35: H1 308, R1 £20.61, S1 3.4.
 */
import { costLineById } from '../fee/costLine';
import type { CostCategory } from '../fee/costCategory';
import { sumOf, zero, type Exact } from '../money/exact';
import { expectedIn } from '../shouldCost/besideSubmission';
import { gapParts, type GapParts, type SharedHours } from '../shouldCost/gap';
import { expectedSides, type GapKind } from '../shouldCost/gapByPost';
import { submittedByCategory, type ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { childrenSharingHours, hoursOfLine } from './hoursOfLine';
import { isNightLine, staffedLines } from './staffedLines';
import { standsInOf } from './standsIn';

export interface GapOfStatedKind extends GapParts {
  readonly kind: KindOfLines;
  readonly submitted: SharedHours;
  /** Its hours are nought where nothing of the kind is expected. */
  readonly expected: SharedHours;
}

export interface GapOfLines {
  /** Of care by day, at night and of this child alone: the gaps of their categories. */
  readonly gap: Exact;
  readonly kinds: readonly GapOfStatedKind[];
  readonly withoutHours: Exact;
}

export const kindsOfLines = [
  'dayCare',
  'wakingNights',
  'childsOwnHours',
] as const satisfies readonly GapKind[];
export type KindOfLines = (typeof kindsOfLines)[number];

/** What is care of the child: the categories whose gaps the parts come to. */
export const categoriesOfCare = [
  'directCare',
  'additionalStaffing',
] as const satisfies readonly CostCategory[];

interface LineInHours {
  readonly kind: KindOfLines;
  readonly weekly: Exact;
  /** Null where nobody can tell them. */
  readonly hours: Exact | null;
  readonly children: Exact;
}

/** Null where posts are compared, or nothing is, or no line of care states its hours. */
export function gapOfLines(review: FeeReview, { shouldCost }: ReviewComparisons): GapOfLines | null {
  if (shouldCost === null || review.postCosts.length > 0) return null;
  const lines = linesInHours(review);
  const standsIn = standsInOf(review);
  const expectedOf = expectedSides(shouldCost, standsIn);
  const kinds = kindsOfLines.flatMap((kind) => {
    const submitted = sideOf(lines.filter((line) => line.kind === kind));
    if (submitted === null) return [];
    const side = expectedOf(kind);
    const expected = side ?? { ...submitted, hours: zero };
    return [{ kind, submitted, expected, ...gapParts(submitted, expected) }];
  });
  if (kinds.length === 0) return null;
  const submitted = submittedByCategory(review);
  const gap = sumOf(
    categoriesOfCare.map((each) =>
      (submitted[each]?.pounds ?? zero).minus(expectedIn(each, shouldCost, standsIn).central.pounds),
    ),
  );
  return { gap, kinds, withoutHours: gap.minus(sumOf(kinds.map((each) => each.gap))) };
}

/** Of a line: this child’s own by its category, else by its words. */
export function kindOfLine(label: string, category: CostCategory): KindOfLines {
  if (category === 'additionalStaffing') return 'childsOwnHours';
  return isNightLine({ label }) ? 'wakingNights' : 'dayCare';
}

/** Beside hours of a need nobody can tell which of this child’s own are expected of lines. */
function linesInHours(review: FeeReview): readonly LineInHours[] {
  const { openBook, staffingAssumptions } = review;
  return staffedLines(review).flatMap(
    ({ lineId, isDirectCare, weekly, staffHours }): readonly LineInHours[] => {
      const line = costLineById(openBook.costLines, lineId);
      if (line === null) return [{ kind: 'childsOwnHours', weekly, hours: null, children: zero }];
      if (!isDirectCare || line.category === 'unclassified') return [];
      const kind = kindOfLine(line.label, line.category);
      const stated = hoursOfLine(line, staffingAssumptions);
      if (stated.kind !== 'stated' || staffHours === null)
        return stated.kind === 'none' ? [] : [{ kind, weekly, hours: null, children: zero }];
      const children = childrenSharingHours(stated, line, staffingAssumptions);
      return [{ kind, weekly, hours: stated.areCover ? zero : staffHours.times(children), children }];
    },
  );
}

/** Null where none is of the kind, or one of them states no hours. */
function sideOf(lines: readonly LineInHours[]): SharedHours | null {
  if (lines.length === 0 || lines.some(({ hours }) => hours === null)) return null;
  const hours = sumOf(lines.flatMap((line) => line.hours ?? []));
  const forChild = sumOf(lines.map(({ weekly }) => weekly));
  const whole = sumOf(lines.map(({ weekly, children }) => weekly.times(children)));
  return hours.isZero() || !forChild.greaterThan(0)
    ? null
    : { hours, rate: whole.dividedBy(hours), children: whole.dividedBy(forChild) };
}
