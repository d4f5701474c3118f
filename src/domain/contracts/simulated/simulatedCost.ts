/**
 * What a simulated contract cost, year by year: each week the payment at that week's occupancy and spot for the children
 * placed elsewhere; over the years the mean, and the P10, P50 and P90. A guarantee trued up yearly is paid on the year's
 * average. The provider's margin is the payment less its fixed cost and each child's.
 *
 * Worked example: a year with 2 of 2 places occupied at £5,000, one child elsewhere for one week at £7,000:
 * 52 × 10,000 + 7,000 = £527,000. Money is exact; the weeks come from a seeded run.
 */
import { exact, sumOf, type Exact } from '../../money/exact';
import type { Weekly } from '../../money/moneyPer';
import type { ContractModel } from '../models/contractModel';
import { paymentFor } from '../models/payment';
import { weeksInSimulatedYear, type SimulatedWeeks } from './simulatedGroup';
import type { ProviderCosts } from '../models/providerView';
import { spreadOf, type Spread } from './spread';

export interface SimulatedYears {
  readonly years: number;
  /** Pounds a year, contract and spot. */
  readonly cost: Spread;
  /** Pounds a year that the contract pays, less what the places and children cost the provider. */
  readonly margin: Spread;
  /** Vacant place-weeks and spot child-weeks a year. */
  readonly vacantWeeks: Spread;
  readonly spotWeeks: Spread;
}

interface Year {
  readonly cost: Exact;
  readonly margin: Exact;
  readonly vacantWeeks: Exact;
  readonly spotWeeks: Exact;
}

export function simulatedYears(
  model: ContractModel,
  places: number,
  spotPrice: Weekly,
  provider: ProviderCosts,
  simulated: SimulatedWeeks,
): SimulatedYears {
  const payments = Array.from({ length: places + 1 }, (_, occupied) =>
    paymentFor(model, places, exact(occupied)),
  );
  const years: Year[] = [];
  const whole = Math.floor(simulated.occupied.length / weeksInSimulatedYear);
  for (let year = 0; year < whole; year += 1) {
    const weeks = weeksOf(year, places, simulated);
    const paid = isTruedUp(model) ? trueUp(model, places, weeks) : weekByWeek(payments, weeks);
    years.push({
      cost: paid.plus(spotPrice.pounds.times(weeks.spotWeeks)),
      margin: paid.minus(costOfYear(provider, weeks.childWeeks)),
      vacantWeeks: exact(places * weeksInSimulatedYear - weeks.childWeeks),
      spotWeeks: exact(weeks.spotWeeks),
    });
  }
  return {
    years: whole,
    cost: spreadOf(years.map(({ cost }) => cost)),
    margin: spreadOf(years.map(({ margin }) => margin)),
    vacantWeeks: spreadOf(years.map(({ vacantWeeks }) => vacantWeeks)),
    spotWeeks: spreadOf(years.map(({ spotWeeks }) => spotWeeks)),
  };
}

/** Pounds that a year of 52 weeks with so many child-weeks costs the provider. */
export function costOfYear({ fixed, perChild }: ProviderCosts, childWeeks: number): Exact {
  return fixed.pounds.times(weeksInSimulatedYear).plus(perChild.pounds.times(childWeeks));
}

interface YearOfWeeks {
  /** How many weeks of the year had so many places occupied. */
  readonly weeksAt: readonly number[];
  readonly childWeeks: number;
  readonly spotWeeks: number;
}

function weeksOf(year: number, places: number, { occupied, elsewhere }: SimulatedWeeks): YearOfWeeks {
  const weeksAt = Array.from({ length: places + 1 }, () => 0);
  let childWeeks = 0;
  let spotWeeks = 0;
  for (let week = year * weeksInSimulatedYear; week < (year + 1) * weeksInSimulatedYear; week += 1) {
    const children = occupied[week] ?? 0;
    weeksAt[children] = (weeksAt[children] ?? 0) + 1;
    childWeeks += children;
    spotWeeks += elsewhere[week] ?? 0;
  }
  return { weeksAt, childWeeks, spotWeeks };
}

function weekByWeek(payments: readonly Exact[], { weeksAt }: YearOfWeeks): Exact {
  return sumOf(payments.map((payment, occupied) => payment.times(weeksAt[occupied] ?? 0)));
}

function isTruedUp(model: ContractModel): boolean {
  return model.kind === 'minimumGuarantee' && model.tested === 'yearly';
}

function trueUp(model: ContractModel, places: number, { childWeeks }: YearOfWeeks): Exact {
  const average = exact(childWeeks).dividedBy(weeksInSimulatedYear);
  return paymentFor(model, places, average).times(weeksInSimulatedYear);
}
