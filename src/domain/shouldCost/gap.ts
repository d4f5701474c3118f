/**
 * Why a submitted cost differs from what it should be, for one post or ratio: more or fewer hours, a dearer or cheaper
 * hour, more or fewer children to share it.
 *
 * With 1 for what was submitted, 0 for the should-cost, H hours a week, R pounds an hour and S children sharing:
 * hours (H1 − H0)·R0 ÷ S0, rate H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0); the three add up to
 * gap = H1·R1 ÷ S1 − H0·R0 ÷ S0. Each is divided once, so that nothing recurs twice.
 *
 * Worked example: 150 h × £20.50 ÷ 3.2 against 120 h × £18.40 ÷ 3.4: £311.53 a child and week, of it hours £162.35,
 * rate £92.65, sharing £56.53.
 */
import type { Exact } from '../money/exact';

/** One post's week: hours, what an hour costs in all, and how many children share it. */
export interface SharedHours {
  readonly hours: Exact;
  readonly rate: Exact;
  /** More than nought. */
  readonly children: Exact;
}

/** Pounds a child and week; positive where the submission is dearer. */
export interface GapParts {
  readonly gap: Exact;
  readonly hours: Exact;
  readonly rate: Exact;
  readonly sharing: Exact;
}

export function gapParts(submitted: SharedHours, shouldCost: SharedHours): GapParts {
  const bothShare = submitted.children.times(shouldCost.children);
  const submittedWeekly = submitted.hours.times(submitted.rate);
  const shouldCostWeekly = shouldCost.hours.times(shouldCost.rate);
  return {
    gap: submittedWeekly
      .times(shouldCost.children)
      .minus(shouldCostWeekly.times(submitted.children))
      .dividedBy(bothShare),
    hours: submitted.hours.minus(shouldCost.hours).times(shouldCost.rate).dividedBy(shouldCost.children),
    rate: submitted.hours.times(submitted.rate.minus(shouldCost.rate)).dividedBy(shouldCost.children),
    sharing: submittedWeekly.times(shouldCost.children.minus(submitted.children)).dividedBy(bothShare),
  };
}

/** What an hour on the rota costs, by what makes it up. */
export interface HourlyRate {
  readonly pay: Exact;
  /** On-costs as a share of pay: 0.14 is 14 %. */
  readonly onCost: Exact;
  readonly cover: Exact;
  /** Share of the hours that an agency fills, 0 to 1, and its rate. */
  readonly agencyShare: Exact;
  readonly agencyRate: Exact;
}

export const rateParts = ['pay', 'onCosts', 'cover', 'agency'] as const;
export type RatePart = (typeof rateParts)[number];

/** R = (1 − α)·pay·(1 + on-cost)·cover + α·agency rate. */
export function hourlyCost({ pay, onCost, cover, agencyShare, agencyRate }: HourlyRate): Exact {
  const employed = pay.times(onCost.plus(1)).times(cover);
  return employed.minus(employed.times(agencyShare)).plus(agencyRate.times(agencyShare));
}

/**
 * The rate's part of a gap, parted by putting in the submitted pay, then on-costs, then cover, then agency, in that order.
 *
 * Worked example: 100 hours of one child, should-cost £12.00 × 1.15 × 1.2 = £16.56, submitted £13.00 × 1.15 × 1.25 with a
 * tenth at £25.00: pay £138.00, on-costs nil, cover £74.75, agency 0.1 × (25 − 18.6875) × 100 = £63.13.
 */
export function ratePartsOf(
  submitted: HourlyRate,
  shouldCost: HourlyRate,
  { hours, children }: Pick<SharedHours, 'hours' | 'children'>,
): Readonly<Record<RatePart, Exact>> {
  const withPay = { ...shouldCost, pay: submitted.pay };
  const withOnCosts = { ...withPay, onCost: submitted.onCost };
  const withCover = { ...withOnCosts, cover: submitted.cover };
  const steps = [shouldCost, withPay, withOnCosts, withCover, submitted].map(hourlyCost);
  const step = (index: number): Exact => {
    const [from, to] = [steps[index], steps[index + 1]];
    if (from === undefined || to === undefined) throw new Error('The rate has four parts');
    return hours.times(to.minus(from)).dividedBy(children);
  };
  return { pay: step(0), onCosts: step(1), cover: step(2), agency: step(3) };
}
