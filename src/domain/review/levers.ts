/**
 * What each thing is worth if it alone is agreed, pounds a week and a year, the greatest first: at the provider's own hours, rate and
 * sharing in all else. Levers do not add up to the gap, whose parts follow one another; none is more than the money it is about.
 * A lever that would add is among them, since the provider will name it. Unexplained money is one: what pays for nothing stated;
 * where the lines come to more than the fee it is none, since that is a discount already given, nor where no line pays for care by
 * day: then it is to be asked what does. A need is one only where the hours assessed differ from those submitted.
 *
 * a year = a week × days of the year ÷ 7, as the submission counts weeks, of the exact week, rounded once.
 * Worked example: £150.00 a week less at 365/7 is 150 × 52.142857 = £7,821.43 a year less.
 */
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import { daysIn } from '../calendar/weeksPerYear';
import { additionalCategories } from '../fee/costCategory';
import { greatestOf, hundred, zero, type Exact } from '../money/exact';
import { roundHalfAwayFromZero, toThePenny } from '../money/rounding';
import { isRounding } from '../shouldCost/gapInPennies';
import { gapKindWords, type GapOfKind } from '../shouldCost/gapByPost';
import type { GapOfCategory, GapOfFee, PercentageGap } from '../shouldCost/gapOfFee';

export interface Lever {
  /** "care by day at 1:2": behind "If … is agreed". */
  readonly what: string;
  /** Pounds; below nought where the fee falls. */
  readonly weekly: Exact;
  readonly yearly: Exact;
}

/** Said once beside them. */
export const leversAreEachAlone =
  'Each is worth this if it alone is agreed, all else as submitted; together they come to less or more.';

/** Instead of a lever. */
export const askWhatPaysForCare =
  'No line pays for care by day: ask what does, and leave nothing out before that without a named decision.';

/** Whether money is unexplained that may well pay for care. */
export function mayPayForCare({ unexplained, careByDay }: GapOfFee): boolean {
  return unexplained.greaterThan(0) && !careByDay.greaterThan(0);
}

/** `gap` as it is, not as printed: a year follows from the exact week. */
export function leversOf(gap: GapOfFee, weeksPerYear: WeeksPerYear): readonly Lever[] {
  const parts: readonly (readonly [string, Exact])[] = [
    ...gap.posts.flatMap(leversOfPost),
    ['sleep-ins as assessed', gap.sleepInsAlone],
    ['other staffing as expected', isRounding(gap) ? zero : gap.otherStaffing],
    [percentageWords('overheads', gap.overheads), gap.overheads.percentage],
    [percentageWords('a return', gap.return), gap.return.percentage],
    ...gap.categories.map((each) => [categoryWords(each), each.alone ?? zero] as const),
    ['leaving out what no line explains', mayPayForCare(gap) ? zero : greatestOf(zero, gap.unexplained)],
  ];
  const days = daysIn(weeksPerYear);
  return parts
    .map(([what, pounds]): Lever => {
      const weekly = pounds.negated();
      return { what, weekly: toThePenny(weekly), yearly: toThePenny(weekly.times(days).dividedBy(7)) };
    })
    .filter(({ weekly }) => !weekly.isZero())
    .sort((first, second) => second.weekly.abs().comparedTo(first.weekly.abs()));
}

function categoryWords({ category, label, submitted }: GapOfCategory): string {
  const as = additionalCategories.includes(category) ? 'assessed' : 'expected';
  return `${lowerFirst(label)} as ${as}${submitted === null ? ' (not stated: ask)' : ''}`;
}

/** A child’s own hours are a need: only their number can be agreed, never what an hour of them costs. */
function leversOfPost({
  kind,
  ratio,
  alone,
  hoursExpected,
}: GapOfKind): readonly (readonly [string, Exact])[] {
  const called = lowerFirst(gapKindWords[kind]);
  const hours = [hoursInWords({ kind, ratio }), alone.hours] as const;
  if (kind === 'childsOwnHours') return hoursExpected.isZero() ? [] : [hours];
  return [
    hours,
    [`the expected pay of ${called}`, alone.pay],
    [`the expected on-costs of ${called}`, alone.onCosts],
    [`the expected cover of ${called}`, alone.cover],
    [`the expected share and rate of agency in ${called}`, alone.agency],
    [`sharing ${called} among as many children as expected`, alone.sharing],
  ];
}

/** "care by day at 1:2", "the assessed number of hours of waking nights". */
export function hoursInWords({ kind, ratio }: Pick<GapOfKind, 'kind' | 'ratio'>): string {
  const called = lowerFirst(gapKindWords[kind]);
  return ratio === '' ? `the assessed number of hours of ${called}` : `${called} at ${ratio}`;
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
