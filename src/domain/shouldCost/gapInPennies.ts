/**
 * A gap as it is printed, to the penny, by one rule for every door: largest remainder within each printed sum (`roundedTogether.ts`),
 * so that no part is more than a penny from its exact value. The parts come to the gap; hours, rate and sharing to the post's; pay,
 * on-costs, cover and agency to the rate; base and percentage to their line; hours, rate and the rest to a need's. What no line
 * explains is printed as it rounds: every page names it. What rounding each post left of other staffing is nought.
 *
 * Worked example: a post of £678.0149 in hours £400.0149, rate £300.0049 and sharing −£22.0049 is £678.01: £400.01, £300.00 and
 * −£22.00 come to it. With rate £300.0061 and hours £400.0137 the rate rounds to £300.01, and all to a penny too much: rounding gave
 * sharing most (£0.0049), so that is −£22.01.
 */
import { roundedTogether } from '../money/roundedTogether';
import { toThePenny } from '../money/rounding';
import { sumOf, zero, type Exact } from '../money/exact';
import { linesOfGap, type GapOfCategory, type GapOfFee, type PercentageGap } from './gapOfFee';
import { rateParts, type RatePart } from './gap';
import type { GapOfKind } from './gapByPost';

export function gapInPennies(found: GapOfFee): GapOfFee {
  const gap = isRounding(found) ? { ...found, otherStaffing: zero } : found;
  const unexplained = toThePenny(gap.unexplained);
  // In the order of `linesOfGap`, whose last is the unexplained.
  const pennies = roundedTogether(
    toThePenny(gap.gap).minus(unexplained),
    linesOfGap(gap).slice(0, -1),
  ).values();
  const next = (): Exact => pennies.next().value ?? zero;
  return {
    gap: toThePenny(gap.gap),
    posts: gap.posts.map((kind) => kindInPennies(kind, next())),
    sleepIns: next(),
    otherStaffing: next(),
    overheads: percentageInPennies(gap.overheads, next()),
    return: percentageInPennies(gap.return, next()),
    categories: gap.categories.map((each) => categoryInPennies(each, next())),
    unexplained,
    sleepInsAlone: gap.sleepInsAlone,
    careByDay: gap.careByDay,
  };
}

/** Whether other staffing is no more than what rounding each post to the penny left. */
export function isRounding({ otherStaffing, leftByRounding = zero }: GapOfFee): boolean {
  return !otherStaffing.abs().greaterThan(leftByRounding);
}

function kindInPennies(kind: GapOfKind, gap: Exact): GapOfKind {
  const [hours = zero, rate = zero, sharing = zero] = roundedTogether(gap, [
    kind.hours,
    kind.rate,
    kind.sharing,
  ]);
  const exactParts = rateParts.map((part) => kind.rateParts[part]);
  // Of a post that only one side has, all is hours.
  const ofRate = sumOf(exactParts.map((part) => part.abs())).isZero()
    ? exactParts
    : roundedTogether(rate, exactParts);
  return {
    ...kind,
    gap,
    hours,
    rate,
    sharing,
    rateParts: Object.fromEntries(rateParts.map((part, index) => [part, ofRate[index] ?? zero])) as Record<
      RatePart,
      Exact
    >,
  };
}

function percentageInPennies(found: PercentageGap, gap: Exact): PercentageGap {
  const [base = zero, percentage = zero] = roundedTogether(gap, [found.base, found.percentage]);
  return { ...found, base, percentage, gap };
}

function categoryInPennies(found: GapOfCategory, gap: Exact): GapOfCategory {
  if (found.ofNeed === null) return { ...found, gap };
  const parts = [found.ofNeed.hours, found.ofNeed.rate, found.ofNeed.withoutHours];
  const [hours = zero, rate = zero, withoutHours = zero] = roundedTogether(gap, parts);
  return { ...found, gap, ofNeed: { hours, rate, withoutHours } };
}
