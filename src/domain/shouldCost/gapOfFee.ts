/**
 * Why a fee differs from its should-cost, in parts that add up to the difference to the last digit: each kind of post into hours,
 * rate and sharing, sleep-ins, staffing that no post explains, overheads % and its base, return % and its base, each other category,
 * and what no line explains.
 *
 * A percentage has two parts, quantity first: (B1 − B0)·p0 for its base, B1·(p1 − p0) for the percentage; overheads of the cost
 * before them, the return of the price.
 * Worked example: overheads £300.00 on £3,000.00 against £240.00 on £2,000.00: gap £60.00 = base 1,000 × 12 % = £120.00, and
 * 3,000 × (10 % − 12 %) = −£60.00.
 */
import { costCategoryLabel, type CostCategory } from '../fee/costCategory';
import { sumOf, zero, type Exact } from '../money/exact';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import { gapByPost, type GapOfKind } from './gapByPost';
import type { ShouldCostAnswer } from './shouldCostAnswer';
import { variances, type SubmittedByCategory } from './variance';

export interface PercentageGap {
  /** Of its base; null where the base is nought. */
  readonly submittedShare: Exact | null;
  readonly shouldCostShare: Exact | null;
  readonly gap: Exact;
  readonly base: Exact;
  readonly percentage: Exact;
}

export interface GapOfFee {
  /** quoted − should-cost central. */
  readonly gap: Exact;
  readonly posts: readonly GapOfKind[];
  readonly sleepIns: Exact;
  /** Of staffing, what no post with hours explains: lines without a rota, rounding. */
  readonly otherStaffing: Exact;
  readonly overheads: PercentageGap;
  readonly return: PercentageGap;
  readonly categories: readonly {
    readonly category: CostCategory;
    readonly label: string;
    readonly gap: Exact;
  }[];
  readonly unexplained: Exact;
}

const staffed: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];

export function gapOfFee(
  submitted: SubmittedByCategory,
  { quoted, explained }: { readonly quoted: Exact; readonly explained: Exact },
  costs: readonly PostCost[],
  assumptions: StaffingAssumptions,
  answer: ShouldCostAnswer,
): GapOfFee {
  const found = variances(answer.cost.lines, submitted);
  const of = (category: CostCategory) => found.find((each) => each.category === category);
  const paid = (category: CostCategory) => of(category)?.submitted.pounds ?? zero;
  const expected = (category: CostCategory) => of(category)?.central.pounds ?? zero;
  // Hours of a need stand as lines and not as posts: then they are a category like others.
  const ownHoursAreLines =
    paid('additionalStaffing').greaterThan(0) && !costs.some(({ post }) => post.serves === 'child');
  const byPosts = ownHoursAreLines ? staffed.filter((each) => each !== 'additionalStaffing') : staffed;
  const posts =
    costs.length === 0
      ? []
      : gapByPost(costs, assumptions, answer).filter(
          ({ kind }) => !(ownHoursAreLines && kind === 'childsOwnHours'),
        );
  const sleepIns =
    costs.length === 0
      ? zero
      : sumOf(costs.map((cost) => cost.sleepInWeekly.pounds.dividedBy(cost.childrenSharing))).minus(
          answer.cost.lines.find(({ id }) => id === 'sleepIns')?.central.pounds ?? zero,
        );
  const staffing = sumOf(byPosts.map((category) => of(category)?.variance.pounds ?? zero));
  const apart: readonly CostCategory[] = [
    'centralOverheads',
    'return',
    ...(costs.length === 0 ? [] : byPosts),
  ];
  const price = answer.cost.total.central.pounds;
  const beforeReturn = (whole: Exact, returned: Exact) => whole.minus(returned);
  return {
    gap: quoted.minus(price),
    posts,
    sleepIns,
    otherStaffing:
      costs.length === 0 ? zero : staffing.minus(sleepIns).minus(sumOf(posts.map(({ gap }) => gap))),
    overheads: percentageGap(
      {
        amount: paid('centralOverheads'),
        base: beforeReturn(explained, paid('return')).minus(paid('centralOverheads')),
      },
      {
        amount: expected('centralOverheads'),
        base: beforeReturn(price, expected('return')).minus(expected('centralOverheads')),
      },
    ),
    return: percentageGap(
      { amount: paid('return'), base: explained },
      { amount: expected('return'), base: price },
    ),
    categories: found
      .filter(({ category }) => !apart.includes(category))
      .map(({ category, variance }) => ({
        category,
        label: costCategoryLabel(category),
        gap: variance.pounds,
      })),
    unexplained: quoted.minus(explained),
  };
}

interface Percentage {
  readonly amount: Exact;
  readonly base: Exact;
}

/** The base takes what the should-cost's percentage of it comes to; the percentage the rest, so that both add up. */
export function percentageGap(submitted: Percentage, shouldCost: Percentage): PercentageGap {
  const shareOf = ({ amount, base }: Percentage) => (base.isZero() ? null : amount.dividedBy(base));
  const [p1, p0] = [shareOf(submitted), shareOf(shouldCost)];
  const gap = submitted.amount.minus(shouldCost.amount);
  const base = submitted.base.minus(shouldCost.base).times(p0 ?? zero);
  return { submittedShare: p1, shouldCostShare: p0, gap, base, percentage: gap.minus(base) };
}

/** The parts, which add up to the gap. */
export function partsOf(gap: GapOfFee): readonly Exact[] {
  return [
    ...gap.posts.flatMap(({ hours, rate, sharing }) => [hours, rate, sharing]),
    gap.sleepIns,
    gap.otherStaffing,
    gap.overheads.base,
    gap.overheads.percentage,
    gap.return.base,
    gap.return.percentage,
    ...gap.categories.map((each) => each.gap),
    gap.unexplained,
  ];
}
