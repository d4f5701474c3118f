/**
 * Why the staffing of a fee without posts differs from what it should cost, where its lines state hours: hours, rate and sharing of
 * care by day, of waking nights and of this child’s own hours. A kind of which one line states no hours is left out, since
 * nobody knows then how many there are.
 *
 * With 1 for the lines, 0 for the should-cost, H hours of staff, R pounds an hour, S children sharing: hours (H1 − H0)·R0 ÷ S0, rate
 * H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0). Worked example: "238 hours at £20.50 shared by 3.4" and "70 hours at £21.00
 * shared by 3.4" for £1,867.35: H1 308, R1 £20.61, S1 3.4.
 */
import { costLineById } from '../fee/costLine';
import { sumOf, type Exact } from '../money/exact';
import { gapParts, type GapParts, type SharedHours } from '../shouldCost/gap';
import { expectedSides, type GapKind } from '../shouldCost/gapByPost';
import type { ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { childrenSharingHours, hoursOfLine } from './hoursOfLine';
import { isNightLine, staffedLines } from './staffedLines';
import { standsInOf } from './standsIn';

export interface GapOfLines extends GapParts {
  readonly kind: GapKind;
  readonly submitted: SharedHours;
  /** Its hours are nought where nothing of the kind is expected. */
  readonly expected: SharedHours;
}

const kinds = ['dayCare', 'wakingNights', 'childsOwnHours'] as const;

interface LineInHours {
  readonly kind: GapKind;
  readonly weekly: Exact;
  /** Null where they are not stated. */
  readonly hours: Exact | null;
  readonly children: Exact;
}

/** Empty where posts are compared, or nothing is. */
export function gapOfLines(review: FeeReview, { shouldCost }: ReviewComparisons): readonly GapOfLines[] {
  if (shouldCost === null || review.postCosts.length > 0) return [];
  const lines = linesInHours(review);
  const expectedOf = expectedSides(shouldCost, standsInOf(review));
  return kinds.flatMap((kind) => {
    const submitted = sideOf(lines.filter((line) => line.kind === kind));
    if (submitted === null) return [];
    const side = expectedOf(kind);
    const expected = side ?? { ...submitted, hours: submitted.hours.times(0) };
    return [{ kind, submitted, expected, ...gapParts(submitted, expected) }];
  });
}

function linesInHours(review: FeeReview): readonly LineInHours[] {
  const { openBook, staffingAssumptions } = review;
  return staffedLines(review).flatMap(
    ({ lineId, isDirectCare, weekly, staffHours }): readonly LineInHours[] => {
      const line = costLineById(openBook.costLines, lineId);
      if (!isDirectCare || line === null) return [];
      const stated = hoursOfLine(line, staffingAssumptions);
      const kind =
        line.category === 'additionalStaffing'
          ? 'childsOwnHours'
          : isNightLine(line)
            ? 'wakingNights'
            : 'dayCare';
      if (stated.kind !== 'stated' || staffHours === null) {
        return stated.kind === 'none' ? [] : [{ kind, weekly, hours: null, children: sumOf([]) }];
      }
      const children = childrenSharingHours(stated, line, staffingAssumptions);
      return [{ kind, weekly, hours: staffHours.times(children), children }];
    },
  );
}

/** Null where none is of the kind, or one of them states no hours. */
function sideOf(lines: readonly LineInHours[]): SharedHours | null {
  if (lines.length === 0 || lines.some(({ hours }) => hours === null)) return null;
  const hours = sumOf(lines.flatMap((line) => line.hours ?? []));
  const forChild = sumOf(lines.map(({ weekly }) => weekly));
  const whole = sumOf(lines.map(({ weekly, children }) => weekly.times(children)));
  return hours.isZero() || forChild.isZero()
    ? null
    : { hours, rate: whole.dividedBy(hours), children: whole.dividedBy(forChild) };
}
