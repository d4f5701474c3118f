/**
 * What each thing that can be agreed is worth: the parts of the gap turned round, pounds a week and a year, the greatest first.
 * A lever that would add is among them, since the provider will name it. Unexplained money is one: what pays for nothing stated.
 *
 * a year = a week × days of the year ÷ 7, as the submission counts weeks.
 * Worked example: £150.00 a week less at 365/7 is 150 × 52.142857 = £7,821.43 a year less.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { daysIn } from '../calendar/weeksPerYear';
import { hundred, type Exact } from '../money/exact';
import { roundHalfAwayFromZero, toThePenny } from '../money/rounding';
import { gapKindWords, type GapOfKind } from '../shouldCost/gapByPost';
import type { GapOfFee, PercentageGap } from '../shouldCost/gapOfFee';

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
    ...gap.categories.map(({ label, gap: pounds }) => [`${lowerFirst(label)} as expected`, pounds] as const),
    ['leaving out what no line explains', gap.unexplained],
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

function leversOfPost({
  kind,
  ratio,
  hours,
  rateParts,
  sharing,
}: GapOfKind): readonly (readonly [string, Exact])[] {
  const called = lowerFirst(gapKindWords[kind]);
  return [
    [ratio === '' ? `the assessed number of hours of ${called}` : `${called} at ${ratio}`, hours],
    [`the expected pay of ${called}`, rateParts.pay],
    [`the expected on-costs of ${called}`, rateParts.onCosts],
    [`the expected cover of ${called}`, rateParts.cover],
    [`the expected share and rate of agency in ${called}`, rateParts.agency],
    [`sharing ${called} among as many children as expected`, sharing],
  ];
}

function percentageWords(called: string, { submittedShare, shouldCostShare }: PercentageGap): string {
  const shown = (share: Exact | null) =>
    share === null ? 'none stated' : `${roundHalfAwayFromZero(share.times(hundred), 1).toString()} %`;
  return `${called} of ${shown(shouldCostShare)} (${shown(submittedShare)} now)`;
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
