/** An in-house home's unit cost as JSON: decimals as text, exact and not rounded; null where nothing could be calculated. */
import type { Finding } from '../../domain/evidence/finding';
import { findingAsJson } from '../../domain/evidence/findingWords';
import { exactText, type Exact } from '../../domain/money/exact';
import type { PriceComparison, YearCost } from '../../domain/unitCost/assessUnitCost';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import type { OtherCouncilsComparison } from '../../domain/unitCost/otherCouncils';
import type { JsonObject } from '../typed/jsonValue';
import type { UnitCostAnswer } from './answer';
import { unitCostOf } from './inRealTerms';

export function unitCostAsJson(
  { assessment, homes, councils }: UnitCostAnswer,
  findings: readonly Finding[],
): JsonObject {
  const { home, years, prices, makeOrBuy, equalAtOccupancy } = assessment;
  return {
    home: home.name,
    years: years.map((year, index) => ({
      ...yearAsJson(year),
      availableBedNights: textOf(home.years[index]?.availableBedNights),
      occupiedBedNights: textOf(home.years[index]?.occupiedBedNights),
    })),
    externalWeeklyPrice: textOf(home.externalPrices[0]?.weekly),
    externalPrices: prices.map(priceAsJson),
    makeOrBuy: makeOrBuy.map(({ occupancy, inHouse, external, difference }) => ({
      occupancy: exactText(occupancy.fraction),
      inHouse: exactText(inHouse.pounds),
      external: textOf(external?.pounds),
      difference: textOf(difference?.pounds),
    })),
    equalAtOccupancy: textOf(equalAtOccupancy?.fraction),
    homes: homes.map(homeAsJson),
    otherCouncils: councils.map(councilsAsJson),
    findings: findings.map(findingAsJson),
  };
}

function priceAsJson({ price, difference, equalAtOccupancy }: PriceComparison): JsonObject {
  return {
    name: price.name,
    weekly: exactText(price.weekly),
    source: price.source,
    inHouseLessExternal: textOf(difference?.pounds),
    equalAtOccupancy: textOf(equalAtOccupancy),
  };
}

/** One home by itself, the last year. */
function homeAsJson(home: InHouseHome): JsonObject {
  const year = unitCostOf(home).years.at(-1);
  return {
    home: home.name,
    year: year?.label ?? null,
    total: textOf(year?.cost.total),
    occupancy: textOf(year?.cost.occupancy?.fraction),
    perAvailableBedWeek: textOf(year?.cost.perAvailableBedWeek?.pounds),
    perOccupiedBedWeek: textOf(year?.cost.perOccupiedBedWeek?.pounds),
  };
}

/** Statistics and a place among them; no council's own figure. */
function councilsAsJson({
  kind,
  period,
  own,
  ownYear,
  n,
  quantiles,
  position,
}: OtherCouncilsComparison): JsonObject {
  return {
    kind,
    period,
    own: textOf(own?.pounds),
    ownYear,
    n,
    lowerQuartile: textOf(quantiles.lowerQuartile),
    median: textOf(quantiles.median),
    upperQuartile: textOf(quantiles.upperQuartile),
    position,
  };
}

function yearAsJson(year: YearCost): JsonObject {
  const { label, cost, categories, changeOnYearBefore, riseOfPrices, realChangeOnYearBefore, bridge } = year;
  return {
    year: label,
    gross: exactText(cost.gross),
    income: exactText(cost.income),
    total: exactText(cost.total),
    occupancy: textOf(cost.occupancy?.fraction),
    perAvailableBedWeek: textOf(cost.perAvailableBedWeek?.pounds),
    perOccupiedBedWeek: textOf(cost.perOccupiedBedWeek?.pounds),
    changeOnYearBefore: textOf(changeOnYearBefore?.fraction),
    consumerPrices: textOf(riseOfPrices?.fraction),
    realChangeOnYearBefore: textOf(realChangeOnYearBefore?.fraction),
    headings: Object.fromEntries(
      categories.map(({ category, amount, shareOfGross }) => [
        category,
        { amount: exactText(amount), shareOfGross: textOf(shareOfGross?.fraction) },
      ]),
    ),
    bridge:
      bridge === null
        ? null
        : {
            start: exactText(bridge.start.pounds),
            steps: bridge.steps.map(({ id, weekly, runningTotal }) => ({
              step: id,
              weekly: exactText(weekly.pounds),
              runningTotal: exactText(runningTotal.pounds),
            })),
            likeForLike: exactText(bridge.end.pounds),
          },
  };
}

function textOf(value: Exact | null | undefined): string | null {
  return value === null || value === undefined ? null : exactText(value);
}
