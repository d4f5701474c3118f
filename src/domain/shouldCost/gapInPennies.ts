/**
 * A gap as it is printed: every part to the penny, so that the parts come to the gap, those of a post to the post's, and those of
 * its rate to the rate. A part of less than a penny is nought, and so is what rounding each post left of other staffing.
 *
 * Worked example: a gap of £373.83 whose parts round to £373.82 one by one gives the penny to the part that lost most.
 */
import { toThePenny } from '../money/rounding';
import { roundedTogether } from '../money/roundedTogether';
import { sumOf, zero, type Exact } from '../money/exact';
import { partsOf, type GapOfFee, type PercentageGap } from './gapOfFee';
import { rateParts, type RatePart } from './gap';
import type { GapOfKind } from './gapByPost';

export function gapInPennies(found: GapOfFee): GapOfFee {
  const gap = isRounding(found) ? { ...found, otherStaffing: zero } : found;
  const pennies = roundedTogether(gap.gap, partsOf(gap)).values();
  // In the order of `partsOf`.
  const next = (): Exact => pennies.next().value ?? zero;
  const posts = gap.posts.map((kind) =>
    kindInPennies(kind, { hours: next(), rate: next(), sharing: next() }),
  );
  return {
    gap: toThePenny(gap.gap),
    posts,
    sleepIns: next(),
    otherStaffing: next(),
    overheads: percentageInPennies(gap.overheads, { base: next(), percentage: next() }),
    return: percentageInPennies(gap.return, { base: next(), percentage: next() }),
    categories: gap.categories.map((each) => ({ ...each, gap: next() })),
    unexplained: next(),
    sleepInsAlone: gap.sleepInsAlone,
    careByDay: gap.careByDay,
  };
}

/** Whether other staffing is no more than what rounding each post to the penny left. */
export function isRounding({ otherStaffing, leftByRounding = zero }: GapOfFee): boolean {
  return !otherStaffing.abs().greaterThan(leftByRounding);
}

type PartsOfKind = Pick<GapOfKind, 'hours' | 'rate' | 'sharing'>;

function kindInPennies(kind: GapOfKind, parts: PartsOfKind): GapOfKind {
  const ofRate = roundedTogether(
    parts.rate,
    rateParts.map((part) => kind.rateParts[part]),
  );
  return {
    ...kind,
    ...parts,
    gap: sumOf([parts.hours, parts.rate, parts.sharing]),
    rateParts: Object.fromEntries(rateParts.map((part, index) => [part, ofRate[index] ?? zero])) as Record<
      RatePart,
      Exact
    >,
  };
}

function percentageInPennies(
  found: PercentageGap,
  { base, percentage }: Pick<PercentageGap, 'base' | 'percentage'>,
): PercentageGap {
  return { ...found, base, percentage, gap: base.plus(percentage) };
}
