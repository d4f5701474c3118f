/**
 * What a played contract cost, year by year: each week the payment at that week's occupancy and spot for the children
 * placed elsewhere; over the years the mean, and the P10, P50 and P90, read as Excel's PERCENTILE.INC does.
 *
 * Worked example: weeks with 2, 1 and 2 of 2 places occupied and nobody elsewhere, spot at £5,000: £25,000, one vacant
 * place-week. Money is exact; the weeks come from a seeded run.
 */
import { exact, sumOf, zero, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { ContractModel } from './contractModel';
import { paymentFor } from './payment';
import type { PlayedWeeks } from './simulateOccupancy';

export const weeksInPlayedYear = 52;

export interface Spread {
  readonly mean: Exact;
  readonly p10: Exact;
  readonly p50: Exact;
  readonly p90: Exact;
}

export interface SimulatedYears {
  readonly years: number;
  /** Pounds a year, contract and spot. */
  readonly cost: Spread;
  /** Vacant place-weeks and spot child-weeks a year. */
  readonly vacantWeeks: Spread;
  readonly spotWeeks: Spread;
}

interface Year {
  readonly cost: Exact;
  readonly vacantWeeks: Exact;
  readonly spotWeeks: Exact;
}

export function simulatedYears(
  model: ContractModel,
  places: number,
  spotPrice: Weekly,
  played: PlayedWeeks,
): SimulatedYears {
  const payments = Array.from({ length: places + 1 }, (_, occupied) =>
    paymentFor(model, places, exact(occupied)),
  );
  const years: Year[] = [];
  const whole = Math.floor(played.occupied.length / weeksInPlayedYear);
  for (let year = 0; year < whole; year += 1) years.push(yearOf(year, payments, places, spotPrice, played));
  return {
    years: whole,
    cost: spreadOf(years.map(({ cost }) => cost)),
    vacantWeeks: spreadOf(years.map(({ vacantWeeks }) => vacantWeeks)),
    spotWeeks: spreadOf(years.map(({ spotWeeks }) => spotWeeks)),
  };
}

function yearOf(
  year: number,
  payments: readonly Exact[],
  places: number,
  { pounds }: Weekly,
  { occupied, elsewhere }: PlayedWeeks,
): Year {
  const from = year * weeksInPlayedYear;
  const weeks = Array.from({ length: weeksInPlayedYear }, (_, week) => from + week);
  const spotWeeks = weeks.reduce((sum, week) => sum + (elsewhere[week] ?? 0), 0);
  const childWeeks = weeks.reduce((sum, week) => sum + (occupied[week] ?? 0), 0);
  const paid = sumOf(weeks.map((week) => payments[occupied[week] ?? 0] ?? zero));
  return {
    cost: paid.plus(pounds.times(spotWeeks)),
    vacantWeeks: exact(places * weeksInPlayedYear - childWeeks),
    spotWeeks: exact(spotWeeks),
  };
}

function spreadOf(values: readonly Exact[]): Spread {
  const ascending = values.toSorted((first, second) => first.comparedTo(second));
  return {
    mean: ascending.length === 0 ? zero : sumOf(ascending).dividedBy(ascending.length),
    p10: quantile(ascending, exact('0.1')),
    p50: quantile(ascending, exact('0.5')),
    p90: quantile(ascending, exact('0.9')),
  };
}

function quantile(ascending: readonly Exact[], share: Exact): Exact {
  const position = share.times(Math.max(0, ascending.length - 1));
  const below = position.floor();
  const lower = ascending[below.toNumber()] ?? zero;
  const upper = ascending[below.toNumber() + 1] ?? lower;
  return lower.plus(upper.minus(lower).times(position.minus(below)));
}
