/**
 * What a contract of any shape is expected to cost over its years: places ramped up year by year, prices raised by the
 * uplift each year but never above a cap, and the cost up to each year after which either side may leave.
 *
 *   cost of a year = (expected payment a week at that year's places and prices + emergency places) × weeks or nights ÷ 7
 *
 * The expected payment is over the whole occupancy distribution of that year's places. Worked example: a block of 2 places
 * in the first year and 4 in the next two, £5,000 a week, 52 weeks, 4 % a year but at most £5,300: 520,000.00, then
 * 4 × 5,200 × 52 = 1,081,600.00, then 4 × 5,300 × 52 = 1,102,400.00; £2,704,000.00 in all, £1,601,600.00 at a break after
 * year 2.
 *
 * By the night: each price is agreed as a price a night, to the penny, and a year costs its own nights: £5,000 a week is
 * £714.29 a night, £260,715.85 for 365 nights. Growth is shown as two cases, target met and not met.
 * Units: a year's cost is rounded to the penny. Years count from 1. These figures compare structures; they are no forecast.
 */
import { oneYearAfter } from '../../calendar/isoDate';
import { nightsInYearFrom } from '../../calendar/nights';
import { daysIn, type WeeksPerYear } from '../../calendar/weeksPerYear';
import { exact, one, zero, type Exact } from '../../money/exact';
import { poundsPer, type Yearly } from '../../money/moneyPer';
import { toThePenny } from '../../money/rounding';
import type { ContractModel } from '../models/contractModel';
import type { ContractOptions, ContractTerm, Growth, PaidBy } from './contractOptions';
import { expectedOver, type Demand } from '../models/expectedCost';
import { firstYearPrices, placePrice, pricesTimes, upliftedPrices } from '../models/modelPrices';
import { modelWithPlaces } from '../models/placesInModel';
import { upliftFactor } from './upliftClause';

export interface ContractYear {
  readonly year: number;
  readonly places: number;
  /** Places that children can be planned into: without those kept empty or held for emergencies. */
  readonly usablePlaces: number;
  /** That year's places and prices. */
  readonly model: ContractModel;
  /** Pounds a week for a place when all are occupied. */
  readonly price: Exact;
  readonly nights: Exact;
  /** Expected pounds a week, emergency places with it. */
  readonly weeklyPayment: Exact;
  readonly children: Exact;
  /** As `ExpectedCost` has it. */
  readonly yearlySwing: Exact;
  readonly cost: Yearly;
  /** Pounds from the first year to the end of this one. */
  readonly soFar: Exact;
  readonly mayEndHere: boolean;
}

export interface ContractYears {
  readonly years: readonly ContractYear[];
  readonly total: Exact;
  /** The same contract if the target of its growth clause is met; null where it has none. */
  readonly ifTargetMet: { readonly years: readonly ContractYear[]; readonly total: Exact } | null;
  /** Whether the expected occupancy meets an occupancy target when it is tested; null where nobody can say. */
  readonly targetExpected: boolean | null;
}

/** The children a contract's years are worked out for: how many need a place, and the places kept empty. */
export type YearDemand = Pick<Demand, 'load' | 'placesKeptEmpty' | 'meanStayWeeks'>;

export function contractYears(
  model: ContractModel,
  options: ContractOptions & { readonly term: ContractTerm },
  demand: YearDemand,
  weeksPerYear: WeeksPerYear,
): ContractYears {
  const { growth } = options.term;
  const asAgreed = yearsWith(options.term.placesByYear, model, options, demand, weeksPerYear);
  const grown =
    growth === null
      ? null
      : yearsWith(placesWithGrowth(options.term, growth), model, options, demand, weeksPerYear);
  return {
    years: asAgreed,
    total: asAgreed.at(-1)?.soFar ?? zero,
    ifTargetMet: grown === null ? null : { years: grown, total: grown.at(-1)?.soFar ?? zero },
    targetExpected: growth === null ? null : isTargetExpected(asAgreed, growth),
  };
}

function placesWithGrowth({ placesByYear }: ContractTerm, growth: Growth): readonly number[] {
  return placesByYear.map((places, index) => (index >= growth.afterYear ? places + growth.places : places));
}

function isTargetExpected(years: readonly ContractYear[], { afterYear, target }: Growth): boolean | null {
  const tested = years[afterYear - 1];
  if (target.kind === 'outcome' || tested === undefined) return null;
  return tested.children.dividedBy(tested.places).greaterThanOrEqualTo(target.atLeast.fraction);
}

function yearsWith(
  placesByYear: readonly number[],
  model: ContractModel,
  { term, emergency }: ContractOptions & { readonly term: ContractTerm },
  demand: YearDemand,
  weeksPerYear: WeeksPerYear,
): readonly ContractYear[] {
  const factor = upliftFactor(term.uplift);
  const held = emergency?.places ?? 0;
  let priced = model;
  let emergencyPrice = emergency?.price.pounds ?? zero;
  let soFar = zero;
  return placesByYear.map((places, index) => {
    const opened = modelWithPlaces(priced, places - held);
    const uplifted =
      index === 0
        ? firstYearPrices(opened, places - held, term.priceCap)
        : upliftedPrices(opened, places - held, factor, term.priceCap);
    priced = samePricesAs(priced, uplifted);
    if (index > 0) emergencyPrice = toThePenny(emergencyPrice.times(factor));
    const paid = byTheNight(uplifted, term.paid);
    const usablePlaces = places - held - demand.placesKeptEmpty;
    const expected = expectedOver(paid, { ...demand, places: places - held }, usablePlaces);
    const weeklyPayment = expected.expectedPayment.plus(nightly(emergencyPrice, term.paid).times(held));
    const nights = nightsOf(term.paid, index, weeksPerYear);
    const cost = toThePenny(weeklyPayment.times(nights).dividedBy(7));
    soFar = soFar.plus(cost);
    const year = index + 1;
    return {
      year,
      places,
      usablePlaces,
      model: paid,
      price: placePrice(paid, places - held),
      nights,
      weeklyPayment,
      children: expected.expectedChildren,
      yearlySwing: expected.yearlySwing,
      cost: poundsPer('year', cost),
      soFar,
      mayEndHere: year === placesByYear.length || term.breakAfterYears.includes(year),
    };
  });
}

/** The homes and entitlements as written, at the prices reached so far. */
function samePricesAs(written: ContractModel, priced: ContractModel): ContractModel {
  if (written.kind === 'twoPart' && priced.kind === 'twoPart') return { ...priced, homes: written.homes };
  if (written.kind === 'shared' && priced.kind === 'shared')
    return { ...priced, entitlements: written.entitlements };
  return priced;
}

/** A price by the night is agreed as one: a week is seven times it. */
function byTheNight(model: ContractModel, paid: PaidBy): ContractModel {
  return paid.kind === 'week' ? model : pricesTimes(pricesTimes(model, one.dividedBy(7)), exact(7));
}

function nightly(weekly: Exact, paid: PaidBy): Exact {
  return paid.kind === 'week' ? weekly : toThePenny(weekly.dividedBy(7)).times(7);
}

function nightsOf(paid: PaidBy, index: number, weeksPerYear: WeeksPerYear): Exact {
  if (paid.kind === 'week') return daysIn(weeksPerYear);
  let firstDay = paid.firstDay;
  for (let year = 0; year < index; year += 1) firstDay = oneYearAfter(firstDay);
  return exact(nightsInYearFrom(firstDay));
}
