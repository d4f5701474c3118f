/** Why a reviewed fee differs from what these needs should cost: `gapOfFee` of a review, nothing where no needs are given. */
import type { AdditionalNeed, NeedSupport } from '../additionalNeeds/additionalNeed';
import { foundByKey } from '../evidence/foundByKey';
import type { FeeLine } from '../fee/feeLine';
import { sumOf, type Exact } from '../money/exact';
import { gapOfFee, type GapOfFee } from '../shouldCost/gapOfFee';
import type { HoursOfNeed } from '../shouldCost/gapOfNeed';
import { postCostById } from '../staffing/postCost';
import { submittedByCategory, type ReviewComparisons } from './comparisons';
import type { FeeReview } from './feeReview';
import { standsInOf } from './standsIn';

export function gapOfReview(review: FeeReview, { shouldCost }: ReviewComparisons): GapOfFee | null {
  if (shouldCost === null) return null;
  const { breakdown, postCosts, staffingAssumptions } = review;
  const ownHours = breakdown.lines.filter(
    ({ category, included, origin }) =>
      included && category === 'additionalStaffing' && origin.kind !== 'post',
  );
  const fee = {
    quoted: breakdown.quoted.pounds,
    explained: breakdown.explained.pounds,
    ownHoursInLines: weeklyOf(ownHours),
    needHours: {
      additionalStaffing: hoursOfNeed('additionalStaffing', review),
      additionalHealth: hoursOfNeed('additionalHealth', review),
    },
    careByDay: weeklyOf(linesOfCareByDay(review).filter(({ included }) => included)),
  };
  return gapOfFee(
    submittedByCategory(review),
    fee,
    postCosts,
    staffingAssumptions,
    shouldCost,
    standsInOf(review),
  );
}

function weeklyOf(lines: readonly FeeLine[]): Exact {
  return sumOf(lines.map(({ weekly }) => weekly.pounds));
}

/** Lines of care that are neither a waking night's nor a sleep-in's post. */
function linesOfCareByDay(review: FeeReview): readonly FeeLine[] {
  const { care } = standsInOf(review);
  return review.breakdown.lines.filter((line) => line.category === care && !isNightPost(line, review));
}

export function isNightPost({ origin }: FeeLine, { postCosts }: FeeReview): boolean {
  if (origin.kind !== 'post') return false;
  const type = postCostById(postCosts, origin.postId)?.post.postType;
  return type === 'wakingNight' || type === 'sleepIn';
}

const needById = foundByKey<AdditionalNeed>(({ id }) => id);

export type NeedInHours = 'additionalStaffing' | 'additionalHealth';
const supportInHours: Readonly<Record<NeedInHours, NeedSupport>> = {
  additionalStaffing: 'extraStaffHours',
  additionalHealth: 'therapy',
};

/**
 * The lines of a need that is assessed in hours, 1:1 or therapy; null where one of them states none: then nobody knows whether
 * hours differ. Equipment and other health are no therapy and stay out of it; a post of the child’s own hours is compared as a post.
 */
export function linesInHours(category: NeedInHours, review: FeeReview): readonly FeeLine[] | null {
  const { breakdown, openBook } = review;
  const wanted = supportInHours[category];
  const lines = breakdown.lines.filter(
    ({ category: of, included, origin }) =>
      included && of === category && !(origin.kind === 'post' && category === 'additionalStaffing'),
  );
  const needOf = ({ origin }: FeeLine) =>
    origin.kind === 'need' ? needById(openBook.additionalNeeds, origin.needId) : null;
  const ofSupport = lines.filter((line) => (needOf(line)?.support ?? wanted) === wanted);
  return ofSupport.length > 0 && ofSupport.every((line) => needOf(line)?.price.kind === 'hours')
    ? ofSupport
    : null;
}

function hoursOfNeed(category: NeedInHours, review: FeeReview): HoursOfNeed | null {
  const lines = linesInHours(category, review);
  if (lines === null) return null;
  const needs = review.openBook.additionalNeeds.filter(({ id }) =>
    lines.some(({ origin }) => origin.kind === 'need' && origin.needId === id),
  );
  const hours = sumOf(needs.flatMap(({ price }) => (price.kind === 'hours' ? [price.hoursAWeek] : [])));
  return { hours, weekly: weeklyOf(lines) };
}
