/** An in-house home's unit cost as JSON: decimals as text, exact and not rounded; null where nothing could be calculated. */
import type { Finding } from '../domain/evidence/finding';
import { exactText, type Exact } from '../domain/money/exact';
import type { InHouseAssessment, YearCost } from '../domain/unitCost/assessInHouse';
import type { JsonObject } from './calculations/calculation';

export function unitCostAsJson(assessment: InHouseAssessment, findings: readonly Finding[]): JsonObject {
  const { home, years, makeOrBuy, equalAtOccupancy } = assessment;
  return {
    home: home.name,
    years: years.map(yearAsJson),
    externalWeeklyPrice: textOf(home.externalWeeklyPrice),
    makeOrBuy: makeOrBuy.map(({ occupancy, inHouse, external, difference }) => ({
      occupancy: exactText(occupancy.fraction),
      inHouse: exactText(inHouse.pounds),
      external: textOf(external?.pounds),
      difference: textOf(difference?.pounds),
    })),
    equalAtOccupancy: textOf(equalAtOccupancy?.fraction),
    findings: findings.map(({ code, severity, at, expected, received, advice }) => ({
      code,
      severity,
      at: at.cell,
      expected,
      received,
      advice,
    })),
  };
}

function yearAsJson({ label, cost, categories, changeOnYearBefore, bridge }: YearCost): JsonObject {
  return {
    year: label,
    gross: exactText(cost.gross),
    income: exactText(cost.income),
    total: exactText(cost.total),
    occupancy: textOf(cost.occupancy?.fraction),
    perAvailableBedWeek: textOf(cost.perAvailableBedWeek?.pounds),
    perOccupiedBedWeek: textOf(cost.perOccupiedBedWeek?.pounds),
    changeOnYearBefore: textOf(changeOnYearBefore?.fraction),
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
