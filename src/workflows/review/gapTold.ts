/** Why a fee differs from its should-cost, and what each thing that can be agreed is worth: as JSON and in words. */
import { exactText, type Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { gapOfLines, type GapOfStatedKind } from '../../domain/review/gapOfLines';
import { gapOfLinesInPennies } from '../../domain/review/gapOfLinesInPennies';
import { gapOfReview } from '../../domain/review/gapOfReview';
import {
  askWhatPaysForCare,
  leversAreEachAlone,
  leversOf,
  mayPayForCare,
  type Lever,
} from '../../domain/review/levers';
import { gapOfLinesInWords } from '../../domain/review/gapOfLinesInWords';
import { weeksApart, type WeeksApart } from '../../domain/review/weeksOfGap';
import { rateParts, type RatePart } from '../../domain/shouldCost/gap';
import { gapKindWords, type GapOfKind } from '../../domain/shouldCost/gapByPost';
import type { GapOfCategory, GapOfFee, PercentageGap } from '../../domain/shouldCost/gapOfFee';
import { gapInPennies } from '../../domain/shouldCost/gapInPennies';
import type { JsonObject } from '../typed/jsonValue';

/** To the penny, so that what is told adds up; null without needs. */
function gapToTell(review: FeeReview, comparisons: ReviewComparisons): GapOfFee | null {
  const gap = gapOfReview(review, comparisons);
  return gap === null ? null : gapInPennies(gap);
}

/** By post alone, as it always was; null without needs or posts. */
export function gapAsJson(review: FeeReview, comparisons: ReviewComparisons): readonly JsonObject[] | null {
  const gap = gapToTell(review, comparisons);
  return gap === null || gap.posts.length === 0 ? null : gap.posts.map(gapOfKindAsJson);
}

/** The whole gap; its parts add up to it. */
export function gapOfFeeAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject | null {
  const gap = gapToTell(review, comparisons);
  if (gap === null) return null;
  return {
    gap: pence(gap.gap),
    posts: gap.posts.map(gapOfKindAsJson),
    ...gapOfLinesAsJson(review, comparisons),
    sleepIns: pence(gap.sleepIns),
    otherStaffing: pence(gap.otherStaffing),
    overheads: percentageAsJson(gap.overheads),
    return: percentageAsJson(gap.return),
    categories: gap.categories.map(categoryAsJson),
    unexplained: pence(gap.unexplained),
    weeks: weeksAsJson(weeksOf(review, comparisons)),
  };
}

/** Null where both sides count the same weeks of a year. */
function weeksOf(review: FeeReview, { shouldCost }: ReviewComparisons): WeeksApart | null {
  return shouldCost === null ? null : weeksApart(review.openBook.placement.weeksPerYear, shouldCost);
}

function weeksAsJson(apart: WeeksApart | null): JsonObject | null {
  if (apart === null) return null;
  const { submission, shouldCost, effect, sentence } = apart;
  return { submission, shouldCost, effect: pence(effect), sentence };
}

export function leversAsJson(review: FeeReview, comparisons: ReviewComparisons): readonly JsonObject[] {
  return levers(review, comparisons).map((lever) => ({
    what: lever.what,
    weekly: pence(lever.weekly),
    yearly: pence(lever.yearly),
    sentence: leverInWords(lever),
  }));
}

/** What every lever rests on; null where there is none. */
export function leversNote(review: FeeReview, comparisons: ReviewComparisons): string | null {
  return levers(review, comparisons).length === 0 ? null : leversAreEachAlone;
}

const leversShown = 8;

export function gapInWords(review: FeeReview, comparisons: ReviewComparisons): readonly string[] {
  const gap = gapToTell(review, comparisons);
  if (gap === null) return [];
  const { posts, overheads, return: returned } = gap;
  const found = levers(review, comparisons);
  const weeks = weeksOf(review, comparisons);
  return [
    `  The quote is ${besides(gap.gap)} the central should-cost:`,
    ...(weeks === null ? [] : [`  ${weeks.sentence}`]),
    ...posts.map(postInWords),
    ...(posts.length === 0 ? gapOfLinesInWords(review, comparisons).map((sentence) => `  ${sentence}`) : []),
    ...percentageInWords('Overheads', overheads),
    ...percentageInWords('Return', returned),
    ...(mayPayForCare(gap) ? [`  ${askWhatPaysForCare}`] : []),
    ...(found.length === 0 ? [] : [`  ${leversAreEachAlone}`]),
    ...found.slice(0, leversShown).map((lever) => `  ${leverInWords(lever)}`),
  ];
}

function levers(review: FeeReview, comparisons: ReviewComparisons): readonly Lever[] {
  const gap = gapOfReview(review, comparisons);
  return gap === null ? [] : leversOf(gap, review.openBook.placement.weeksPerYear);
}

/** "If care by day at 1:2 is agreed: −£854.93 a week, −£44,578.42 a year." */
function leverInWords({ what, weekly, yearly }: Lever): string {
  return `If ${what} is agreed: ${signed(weekly)} a week, ${signed(yearly)} a year.`;
}

function signed(pounds: Exact): string {
  return pounds.isNegative() ? poundsInWords(pounds) : `+${poundsInWords(pounds)}`;
}

function besides(pounds: Exact): string {
  return `${poundsInWords(pounds.abs())} ${pounds.isNegative() ? 'below' : 'above'}`;
}

function postInWords({ kind, ratio, gap, hours, rate, rateParts, sharing }: GapOfKind): string {
  const called = ratio === '' ? gapKindWords[kind] : `${gapKindWords[kind]} (${ratio} expected)`;
  return `  ${called}: ${besides(gap)} what it should cost: hours ${poundsInWords(hours)}, rate ${poundsInWords(rate)}${ratePartsInWords(rateParts)}, sharing ${poundsInWords(sharing)}`;
}

/** " (pay £21.00, cover −£3.00)": the parts that are there. */
function ratePartsInWords(parts: GapOfKind['rateParts']): string {
  const said = rateParts.flatMap((part) =>
    toThePenny(parts[part]).isZero() ? [] : [`${ratePartWords[part]} ${poundsInWords(parts[part])}`],
  );
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

const ratePartWords: Readonly<Record<RatePart, string>> = {
  pay: 'pay',
  onCosts: 'on-costs',
  cover: 'cover',
  agency: 'agency',
};

function percentageInWords(
  called: string,
  { submittedShare, gap, base, percentage }: PercentageGap,
): readonly string[] {
  const stated = submittedShare === null ? ', not stated: ask' : '';
  return gap.isZero()
    ? []
    : [
        `  ${called}${stated}: ${besides(gap)} what is expected: percentage ${poundsInWords(percentage)}, what it is taken of ${poundsInWords(base)}`,
      ];
}

/** Of care whose lines state hours: each kind, what has no hours, and all of it. */
function gapOfLinesAsJson(review: FeeReview, comparisons: ReviewComparisons): JsonObject {
  const found = gapOfLines(review, comparisons);
  if (found === null) return { lines: [], care: null };
  const { gap, kinds, withoutHours } = gapOfLinesInPennies(found);
  return {
    lines: kinds.map(statedKindAsJson),
    care: { gap: pence(gap), withoutHours: pence(withoutHours) },
  };
}

function statedKindAsJson({
  kind,
  submitted,
  expected,
  gap,
  hours,
  rate,
  sharing,
}: GapOfStatedKind): JsonObject {
  const two = (value: Exact) => exactText(value.toDecimalPlaces(2));
  const side = (of: GapOfStatedKind['submitted']) => ({
    hours: two(of.hours),
    rate: pence(of.rate),
    children: two(of.children),
  });
  return {
    of: gapKindWords[kind],
    submitted: side(submitted),
    expected: side(expected),
    gap: pence(gap),
    hours: pence(hours),
    rate: pence(rate),
    sharing: pence(sharing),
  };
}

function gapOfKindAsJson({ kind, ratio, gap, hours, rate, rateParts, sharing }: GapOfKind): JsonObject {
  return {
    post: gapKindWords[kind],
    ratio: ratio === '' ? null : ratio,
    gap: pence(gap),
    hours: pence(hours),
    rate: pence(rate),
    rateBy: Object.fromEntries(Object.entries(rateParts).map(([part, pounds]) => [part, pence(pounds)])),
    sharing: pence(sharing),
  };
}

/** Hours, rate and what has no hours of a need that both sides state in hours; null of everything else. */
function categoryAsJson({ category, label, gap, submitted, ofNeed }: GapOfCategory): JsonObject {
  return {
    category,
    label,
    submitted: submitted === null ? null : pence(submitted),
    gap: pence(gap),
    ofNeed:
      ofNeed === null
        ? null
        : {
            hours: pence(ofNeed.hours),
            rate: pence(ofNeed.rate),
            withoutHours: pence(ofNeed.withoutHours),
          },
  };
}

function percentageAsJson({
  submittedShare,
  shouldCostShare,
  gap,
  base,
  percentage,
}: PercentageGap): JsonObject {
  const share = (value: Exact | null) => (value === null ? null : exactText(value.toDecimalPlaces(6)));
  return {
    submittedShare: share(submittedShare),
    shouldCostShare: share(shouldCostShare),
    gap: pence(gap),
    base: pence(base),
    percentage: pence(percentage),
  };
}

export function pence(pounds: Exact): string {
  const [whole = '0', part = ''] = exactText(toThePenny(pounds)).split('.');
  return `${whole}.${part.padEnd(2, '0')}`;
}
