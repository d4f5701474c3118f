/**
 * What each thing that can be agreed is worth: the parts of the gap turned round, pounds a week and a year, the greatest first.
 * A lever that would add is among them, since the provider will name it. Unexplained money is one: what pays for nothing stated;
 * where the lines come to more than the fee it is none, since that is a discount already given. What follows a need for which the
 * child's needs name no sum is none either: only a changed need moves it.
 *
 * a year = a week × days of the year ÷ 7, as the submission counts weeks.
 * Worked example: £150.00 a week less at 365/7 is 150 × 52.142857 = £7,821.43 a year less.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { daysIn } from '../calendar/weeksPerYear';
import { additionalCategories } from '../fee/costCategory';
import { greatestOf, hundred, zero, type Exact } from '../money/exact';
import { roundHalfAwayFromZero, toThePenny } from '../money/rounding';
import { gapKindWords, type GapOfKind } from '../shouldCost/gapByPost';
import type { GapOfCategory, GapOfFee, PercentageGap } from '../shouldCost/gapOfFee';

export interface Lever {
  /** "care by day at 1:2": behind "If … is agreed". */
  readonly what: string;
  /** Pounds; below nought where the fee falls. */
  readonly weekly: Exact;
  readonly yearly: Exact;
}

export function leversOf(gap: GapOfFee, weeksPerYear: WeeksPerYear): readonly Lever[] {
  const parts: readonly (readonly [string, Exact])[] = [
    ...gap.posts.flatMap(leversOfPost),
    ['sleep-ins as assessed', gap.sleepIns],
    ['other staffing as expected', gap.otherStaffing],
    [percentageWords('overheads', gap.overheads), gap.overheads.percentage],
    [percentageWords('a return', gap.return), gap.return.percentage],
    ...gap.categories.filter(isLever).map((each) => [categoryWords(each), each.gap] as const),
    ['leaving out what no line explains', greatestOf(zero, gap.unexplained)],
  ];
  const days = daysIn(weeksPerYear);
  return parts
    .map(([what, pounds]): Lever => {
      const weekly = toThePenny(pounds.negated());
      return { what, weekly, yearly: toThePenny(weekly.times(days).dividedBy(7)) };
    })
    .filter(({ weekly }) => !weekly.isZero())
    .sort((first, second) => second.weekly.abs().comparedTo(first.weekly.abs()));
}

/** What is needed is cut by no rule: where the needs name no sum, there is nothing to agree but another need. */
function isLever({ category, expected }: GapOfCategory): boolean {
  return !additionalCategories.includes(category) || !expected.isZero();
}

function categoryWords({ category, label, submitted }: GapOfCategory): string {
  const as = additionalCategories.includes(category) ? 'assessed' : 'expected';
  return `${lowerFirst(label)} as ${as}${submitted === null ? ' (not stated: ask)' : ''}`;
}

function leversOfPost({
  kind,
  ratio,
  hours,
  rateParts,
  sharing,
  hoursExpected,
}: GapOfKind): readonly (readonly [string, Exact])[] {
  const called = lowerFirst(gapKindWords[kind]);
  return [
    ...(kind === 'childsOwnHours' && hoursExpected.isZero()
      ? []
      : [
          [
            ratio === '' ? `the assessed number of hours of ${called}` : `${called} at ${ratio}`,
            hours,
          ] as const,
        ]),
    [`the expected pay of ${called}`, rateParts.pay],
    [`the expected on-costs of ${called}`, rateParts.onCosts],
    [`the expected cover of ${called}`, rateParts.cover],
    [`the expected share and rate of agency in ${called}`, rateParts.agency],
    [`sharing ${called} among as many children as expected`, sharing],
  ];
}

function percentageWords(called: string, { submittedShare, shouldCostShare }: PercentageGap): string {
  const shown = (share: Exact | null) =>
    share === null ? 'none' : `${roundHalfAwayFromZero(share.times(hundred), 1).toString()} %`;
  const now = submittedShare === null ? 'not stated: ask' : `${shown(submittedShare)} now`;
  return `${called} of ${shown(shouldCostShare)} (${now})`;
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
