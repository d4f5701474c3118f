/**
 * What one reviewed submission says of the parameters that a should-cost rests on, one value of each: what a provider states, or
 * what its lines come to. What it does not state is not there.
 *
 * Pay is the mean of care posts by hours; premises and home running costs are a week for each place, living and transport for each
 * child; overheads are a share of the cost before them, the return a share of the price explained.
 * Worked example: overheads £300.00, return £400.00, £4,000.00 explained: 300 ÷ (4,000 − 400 − 300) = 9.09 %, 400 ÷ 4,000 = 10 %.
 */
import { hundred, sumOf, zero, type Exact } from '../money/exact';
import type { CostCategory } from '../fee/costCategory';
import type { Post } from '../staffing/post';
import type { PostCost } from '../staffing/postCost';
import type { ParameterId } from '../shouldCost/parameters';
import type { FeeReview } from './feeReview';

export type OwnParameters = Readonly<Partial<Record<ParameterId, Exact>>>;

export function ownParameters(review: FeeReview): OwnParameters {
  const { openBook, postCosts, breakdown } = review;
  const { registeredPlaces, plannedOccupancy } = openBook.placement;
  const inCategory = (category: CostCategory): Exact | null => {
    const total = breakdown.categories.find((each) => each.category === category)?.weekly.pounds ?? zero;
    return total.greaterThan(0) ? total : null;
  };
  // A child's week of a home-wide cost is the place's week ÷ occupancy.
  const aPlace = (category: CostCategory) => times(inCategory(category), plannedOccupancy?.fraction ?? null);
  const overheads = inCategory('centralOverheads');
  const returned = inCategory('return');
  const price = breakdown.explained.pounds;
  const care = postCosts.filter(({ post }) => post.postType === 'care' && post.pay.per === 'hour');
  const found: Readonly<Partial<Record<ParameterId, Exact | null>>> = {
    careHourlyRate: meanBy(care, ({ post }) => post.pay.pounds),
    wakingNightPremium: meanBy(nightsOf(postCosts), ({ post }) => post.premium.percent),
    sleepInAllowance: meanOf(postCosts.flatMap(({ post }) => post.sleepIns?.allowance.pounds ?? [])),
    daysAway: openBook.employment.daysAwayAYear,
    places: registeredPlaces,
    occupancy: plannedOccupancy?.fraction ?? null,
    managerSalary: salaryOf(postCosts, /\bmanager\b/i, /\b(deputy|assistant|regional|area)\b/i),
    deputySalary: salaryOf(postCosts, /\b(deputy|assistant)\b.*\bmanager\b/i, /\bregional\b/i),
    agencyShare: meanBy(rotaOf(postCosts), ({ post }) => post.agencyShare.fraction),
    agencyHourlyRate: meanOf(postCosts.flatMap(({ post }) => post.agencyRate?.pounds ?? [])),
    premisesPerPlace: aPlace('premises'),
    livingPerChild: inCategory('living'),
    homeRunningPerPlace: aPlace('homeRunning'),
    therapyHourlyRate: meanOf(
      openBook.additionalNeeds.flatMap(({ support, price: paid }) =>
        support === 'therapy' && paid.kind === 'hours' ? [paid.rate.pounds] : [],
      ),
    ),
    overheads: percentOf(overheads, price.minus(returned ?? zero).minus(overheads ?? zero)),
    return: percentOf(returned, price),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [ParameterId, Exact] => entry[1] !== null),
  );
}

const rotaOf = (costs: readonly PostCost[]) => costs.filter(({ post }) => post.size.kind === 'rota');
const nightsOf = (costs: readonly PostCost[]) => costs.filter(({ post }) => post.postType === 'wakingNight');

function salaryOf(costs: readonly PostCost[], called: RegExp, notCalled: RegExp): Exact | null {
  const isMeant = ({ role, pay }: Post) => pay.per === 'year' && called.test(role) && !notCalled.test(role);
  return meanOf(costs.flatMap(({ post }) => (isMeant(post) ? [post.pay.pounds] : [])));
}

function meanBy(costs: readonly PostCost[], of: (cost: PostCost) => Exact): Exact | null {
  const hours = sumOf(costs.map(({ workedHours }) => workedHours));
  return hours.greaterThan(0)
    ? sumOf(costs.map((cost) => of(cost).times(cost.workedHours))).dividedBy(hours)
    : null;
}

function meanOf(values: readonly Exact[]): Exact | null {
  return values.length === 0 ? null : sumOf(values).dividedBy(values.length);
}

function times(value: Exact | null, factor: Exact | null): Exact | null {
  return value === null || factor === null ? null : value.times(factor);
}

function percentOf(part: Exact | null, whole: Exact): Exact | null {
  return part === null || !whole.greaterThan(0) ? null : part.times(hundred).dividedBy(whole);
}
