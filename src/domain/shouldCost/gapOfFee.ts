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
import { additionalCategories, costCategoryLabel, type CostCategory } from '../fee/costCategory';
import { exact, sumOf, zero, type Exact } from '../money/exact';
import type { PostCost } from '../staffing/postCost';
import type { StaffingAssumptions } from '../staffing/staffingAssumptions';
import { asModelled, placesBorne } from './besideSubmission';
import { gapByPost, gapKindOf, type GapOfKind } from './gapByPost';
import { gapOfNeed, type GapOfNeed, type HoursOfNeed } from './gapOfNeed';
import type { ShouldCostAnswer } from './shouldCostAnswer';
import type { ShouldCostLineId } from './shouldCostLines';
import { extraRotaHours } from './shouldCostPosts';
import { variances, type SubmittedByCategory } from './variance';

export interface PercentageGap {
  /** Of its base; null where no line states it, which is to be asked, and where the base is nought. */
  readonly submittedShare: Exact | null;
  readonly shouldCostShare: Exact | null;
  readonly gap: Exact;
  readonly base: Exact;
  readonly percentage: Exact;
}

export interface GapOfCategory {
  readonly category: CostCategory;
  readonly label: string;
  readonly gap: Exact;
  /** Null where no line of the fee is of it: not a claim of nought, but something to ask. */
  readonly submitted: Exact | null;
  readonly expected: Exact;
  /**
   * What agreeing it alone is worth; null where there is nothing to agree: a need is cut by no rule, only its hours can differ; and of
   * what nobody could classify nothing is expected, so that it is asked what it pays for.
   */
  readonly alone: Exact | null;
  /** Of a need that both sides state in hours: what of the gap is hours, what an hour, what neither; null elsewhere. */
  readonly ofNeed: GapOfNeed | null;
}

export interface GapOfFee {
  /** quoted − should-cost central. */
  readonly gap: Exact;
  readonly posts: readonly GapOfKind[];
  readonly sleepIns: Exact;
  /** Of staffing, what no post with hours explains: lines without a rota, rounding. */
  readonly otherStaffing: Exact;
  /** What rounding each post to the penny can leave in it at the most; nought where absent. */
  readonly leftByRounding?: Exact;
  readonly overheads: PercentageGap;
  readonly return: PercentageGap;
  readonly categories: readonly GapOfCategory[];
  readonly unexplained: Exact;
  /** What sleep-ins as many as assessed are worth, each at what the provider asks for one. */
  readonly sleepInsAlone: Exact;
  /** What lines of care by day come to: without any, nobody knows what the unexplained pays for. */
  readonly careByDay: Exact;
}

export interface FeeWithGap {
  readonly quoted: Exact;
  readonly explained: Exact;
  /** Of the child's own hours, what stands in lines and not in posts. */
  readonly ownHoursInLines?: Exact;
  /** Hours a week and pounds of a need’s lines, by category; null where a line of it states no hours. */
  readonly needHours?: Readonly<Partial<Record<CostCategory, HoursOfNeed | null>>>;
  readonly careByDay?: Exact;
}

const halfAPenny = exact('0.005');
const staffed: readonly CostCategory[] = ['directCare', 'managementAndSupport', 'additionalStaffing'];

export function gapOfFee(
  submitted: SubmittedByCategory,
  { quoted, explained, ownHoursInLines = zero, needHours = {}, careByDay = zero }: FeeWithGap,
  costs: readonly PostCost[],
  assumptions: StaffingAssumptions,
  answer: ShouldCostAnswer,
  standsIn = asModelled,
): GapOfFee {
  const found = variances(answer, submitted, standsIn);
  const stated = (category: CostCategory) => submitted[category]?.pounds ?? null;
  const paid = (category: CostCategory) => stated(category) ?? zero;
  const line = (id: ShouldCostLineId) =>
    answer.cost.lines.find((each) => each.id === id)?.central.pounds ?? zero;
  const hasPosts = costs.length > 0;
  // Hours of a need stand as lines and not as posts: then they are a category like others, against the hours assessed.
  const hasOwnLines = hasPosts && ownHoursInLines.greaterThan(0);
  const hasOwnPosts = costs.some(
    (cost) => gapKindOf(cost, standsIn) === 'childsOwnHours' && cost.workedHours.greaterThan(0),
  );
  const ownExpected = hasOwnPosts ? zero : line('extraHours');
  const ownLines = hasOwnLines ? ownHoursInLines.minus(ownExpected) : zero;
  const posts = hasPosts
    ? gapByPost(costs, assumptions, answer, standsIn)
        .filter(({ kind }) => kind !== 'childsOwnHours' || hasOwnPosts || !hasOwnLines)
        .map((each) => (each.kind === 'childsOwnHours' && hasOwnLines ? withoutHoursAlone(each) : each))
    : [];
  const sleepInsExpected = standsIn.sharedByPlaces.includes('directCare')
    ? line('sleepIns')
    : line('sleepIns').times(placesBorne(answer, 'central'));
  const sleepIns = hasPosts
    ? sumOf(costs.map((cost) => cost.sleepInWeekly.pounds.dividedBy(cost.childrenSharing))).minus(
        sleepInsExpected,
      )
    : zero;
  const staffing = sumOf(
    found.filter(({ category }) => staffed.includes(category)).map(({ variance }) => variance.pounds),
  );
  const byPosts = staffed.filter((each) => !(each === 'additionalStaffing' && hasOwnLines));
  const apart: readonly CostCategory[] = ['centralOverheads', 'return', ...(hasPosts ? byPosts : [])];
  const price = answer.cost.total.central.pounds;
  const beforeReturn = (whole: Exact, returned: Exact) => whole.minus(returned);
  return {
    gap: quoted.minus(price),
    posts,
    sleepIns,
    otherStaffing: hasPosts
      ? staffing
          .minus(sleepIns)
          .minus(ownLines)
          .minus(sumOf(posts.map(({ gap }) => gap)))
      : zero,
    leftByRounding: halfAPenny.times(costs.length),
    overheads: percentageGap(
      {
        amount: stated('centralOverheads'),
        base: beforeReturn(explained, paid('return')).minus(paid('centralOverheads')),
      },
      {
        amount: line('overheads'),
        base: beforeReturn(price, line('return')).minus(line('overheads')),
      },
    ),
    return: percentageGap(
      { amount: stated('return'), base: explained },
      { amount: line('return'), base: price },
    ),
    categories: found
      .filter(({ category }) => !apart.includes(category))
      .map(({ category, variance, central }) => {
        const label = costCategoryLabel(category);
        const own = category === 'additionalStaffing' && hasOwnLines;
        // What posts hold of the category stands with them: beside all of it this needs a name of its own.
        const isPart = own && !ownHoursInLines.equals(paid(category));
        const named = isPart ? `${label} (in lines, without posts)` : label;
        const each = own
          ? { category, label: named, gap: ownLines, submitted: ownHoursInLines, expected: ownExpected }
          : { category, label, gap: variance.pounds, submitted: stated(category), expected: central.pounds };
        const inHours = needHours[category] ?? null;
        const expectedHours = hoursAssessed(category, answer);
        const ofNeed =
          hasOwnPosts || expectedHours === null ? null : gapOfNeed(each.gap, inHours, expectedHours);
        return { ...each, alone: agreedAloneOf(each, inHours, answer), ofNeed };
      }),
    sleepInsAlone: sleepInsAlone(costs, sleepIns, answer),
    careByDay,
    unexplained: quoted.minus(explained),
  };
}

function withoutHoursAlone(kind: GapOfKind): GapOfKind {
  return { ...kind, alone: { ...kind.alone, hours: zero } };
}

/** Of a need (H1 − H0) × what the provider asks ÷ H1, where both name hours; of another category all that is above the expected. */
function agreedAloneOf(
  { category, gap, expected }: Pick<GapOfCategory, 'category' | 'gap' | 'expected'>,
  submitted: HoursOfNeed | null,
  answer: ShouldCostAnswer,
): Exact | null {
  if (category === 'unclassified') return null;
  if (!additionalCategories.includes(category)) return gap;
  if (expected.isZero() || submitted === null || submitted.hours.isZero()) return null;
  const assessed = hoursAssessed(category, answer);
  if (assessed === null) return null;
  return submitted.weekly.times(submitted.hours.minus(assessed.hours)).dividedBy(submitted.hours);
}

/** What the should-cost has of a need in hours; null of other categories. */
function hoursAssessed(
  category: CostCategory,
  { profile, rules, cost }: ShouldCostAnswer,
): HoursOfNeed | null {
  const weekly = (id: ShouldCostLineId) => cost.lines.find((each) => each.id === id)?.central.pounds ?? zero;
  if (category === 'additionalStaffing')
    return { hours: extraRotaHours(profile, rules.asAt), weekly: weekly('extraHours') };
  return category === 'additionalHealth'
    ? { hours: profile.therapyHoursAWeek, weekly: weekly('therapy') }
    : null;
}

/** Where none is submitted, all that is expected would come on top. */
function sleepInsAlone(costs: readonly PostCost[], gap: Exact, { profile }: ShouldCostAnswer): Exact {
  const nights = sumOf(costs.map(({ post }) => post.sleepIns?.nightsAWeek ?? zero));
  if (nights.isZero()) return gap;
  const weekly = sumOf(costs.map((cost) => cost.sleepInWeekly.pounds.dividedBy(cost.childrenSharing)));
  return weekly.times(nights.minus(profile.sleepInStaff.ceil().times(7))).dividedBy(nights);
}

interface Percentage {
  /** Null where no line states it. */
  readonly amount: Exact | null;
  readonly base: Exact;
}

/** The base takes what the should-cost's percentage of it comes to; the percentage the rest, so that both add up. */
export function percentageGap(submitted: Percentage, shouldCost: Percentage): PercentageGap {
  const shareOf = ({ amount, base }: Percentage) =>
    amount === null || base.isZero() ? null : amount.dividedBy(base);
  const [p1, p0] = [shareOf(submitted), shareOf(shouldCost)];
  const gap = (submitted.amount ?? zero).minus(shouldCost.amount ?? zero);
  const base = submitted.base.minus(shouldCost.base).times(p0 ?? zero);
  return { submittedShare: p1, shouldCostShare: p0, gap, base, percentage: gap.minus(base) };
}

/** A line each, which add up to the gap. */
export function linesOfGap(gap: GapOfFee): readonly Exact[] {
  return [
    ...gap.posts.map((kind) => kind.gap),
    gap.sleepIns,
    gap.otherStaffing,
    gap.overheads.gap,
    gap.return.gap,
    ...gap.categories.map((each) => each.gap),
    gap.unexplained,
  ];
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
