/**
 * What releasing places saves, and when. Until the notice has run the places are paid for as before; from then on the
 * contract pays for fewer, and more children are placed elsewhere.
 *
 *   saved a week = payment with all places − payment without the released
 *   further spot = (children elsewhere without − with) × spot price; gained a week = saved − further spot
 *   over the first year: gained × max(0, weeks in a year − weeks of notice)
 *
 * Worked example: a block of 4 places at £5,000, load 4, spot £7,000, 1 place released at 12 weeks' notice: saved £5,000,
 * further spot 7,000 × 4 × (0.450704 − 0.310680) = £3,920.69, gained £1,079.31 a week from week 13; 40 of 52 weeks:
 * £43,172.43 in the first year. A release that gains nothing is a sign that the places are used.
 */
import { daysIn, type WeeksPerYear } from '../../calendar/weeksPerYear';
import { exact, greatestOf, zero, type Exact } from '../../money/exact';
import type { ContractModel } from '../models/contractModel';
import { expectedOver, type Demand } from '../models/expectedCost';
import type { ReleaseRight } from '../councils/hostCouncil';
import { modelWithPlaces } from '../models/placesInModel';

export interface ReleasedPlaces {
  readonly saved: Exact;
  readonly furtherSpot: Exact;
  readonly gained: Exact;
  readonly weeksInFirstYear: Exact;
  readonly inFirstYear: Exact;
  /** Of the places that are left, as `ExpectedCost` has it. */
  readonly yearlySwing: Exact;
}

export function releasedPlaces(
  model: ContractModel,
  demand: Demand,
  { places, noticeWeeks }: ReleaseRight,
  spotPrice: Exact,
  weeksPerYear: WeeksPerYear,
): ReleasedPlaces {
  const usable = demand.places - demand.placesKeptEmpty;
  const before = expectedOver(model, demand, usable);
  const left = demand.places - places;
  const after = expectedOver(modelWithPlaces(model, left), { ...demand, places: left }, usable - places);
  const saved = before.expectedPayment.minus(after.expectedPayment);
  const furtherSpot = before.expectedChildren.minus(after.expectedChildren).times(spotPrice);
  const gained = saved.minus(furtherSpot);
  const weeks = daysIn(weeksPerYear).dividedBy(7).minus(exact(noticeWeeks));
  const weeksInFirstYear = greatestOf(weeks, zero);
  const inFirstYear = gained.times(weeksInFirstYear);
  return { saved, furtherSpot, gained, weeksInFirstYear, inFirstYear, yearlySwing: after.yearlySwing };
}
