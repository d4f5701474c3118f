/** A should-cost as JSON: decimals as text, exact and not rounded. */
import { provenanceText } from '../../domain/evidence/provenance';
import { exactText } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import { needsAsked } from '../../domain/shouldCost/needsAsked';
import { assumedCount, parameterIds, parameterWords, rangeEnds } from '../../domain/shouldCost/parameters';
import type { Range } from '../../domain/shouldCost/shouldCost';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { shouldCostWords } from '../../domain/shouldCost/shouldCostLines';
import type { JsonObject } from '../typed/jsonValue';
import { scenarioAsJson } from '../figures/scenarioTold';
import { bandAsJson } from './bandAsJson';

/** `beside` is null where no fee is set beside the needs. */
export function shouldCostAsJson(
  answer: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): JsonObject {
  const { cost, simulation } = answer;
  return {
    asAt: answer.asAt,
    scenario: scenarioAsJson(answer.rules),
    weeksPerYear: answer.profile.weeksPerYear,
    needs: answer.profile.needs,
    outcomes: outcomesOf(answer),
    questions: needsAsked(answer.profile),
    lines: cost.lines.map(({ id, ...range }) => ({
      line: id,
      label: shouldCostWords[id].label,
      category: shouldCostWords[id].category,
      ...rangeText(range),
    })),
    total: rangeText(cost.total),
    tornado: cost.tornado.map(({ parameter, atLow, atHigh, swing }) => ({
      parameter,
      atLow: pounds(atLow),
      atHigh: pounds(atHigh),
      swing: pounds(swing),
    })),
    simulation:
      simulation === null
        ? null
        : {
            draws: simulation.draws,
            seed: simulation.seed,
            correlation: String(simulation.correlation),
            mean: pounds(simulation.mean),
            standardError: pounds(simulation.standardError),
            p10: pounds(simulation.p10),
            p50: pounds(simulation.p50),
            p90: pounds(simulation.p90),
          },
    parametersAssumed: `${String(assumedCount(answer.ranges))} of ${String(parameterIds.length)}`,
    parameters: parametersAsJson(answer),
    ahead: answer.ahead.map(({ from, hoursAWeek, total }) => ({
      from,
      hoursAWeek: exactText(hoursAWeek),
      ...rangeText(total),
    })),
    band: bandAsJson(answer, compared),
    fee: compared === null ? null : feeAsJson(compared),
    variances:
      compared?.variances.map(({ category, submitted, variance, standing, ...range }) => ({
        category,
        submitted: pounds(submitted),
        ...rangeText(range),
        variance: pounds(variance),
        standing,
      })) ?? null,
  };
}

function feeAsJson({ fee, standing, beyond, shareBelow }: FeeAgainstShouldCost): JsonObject {
  return {
    quoted: pounds(fee),
    standing,
    beyond: pounds(beyond),
    shareOfOutcomesBelow: shareBelow === null ? null : exactText(shareBelow.toDecimalPlaces(6)),
  };
}

function outcomesOf({ profile }: ShouldCostAnswer): readonly string[] {
  const stepped = profile.extraHours.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  return [...profile.outcomes, ...stepped];
}

function parametersAsJson({ ranges }: ShouldCostAnswer): JsonObject {
  return Object.fromEntries(
    parameterIds.map((id) => {
      const ends = rangeEnds.map((end) => [
        end,
        { value: exactText(ranges[id][end]), from: provenanceText(ranges[id].provenance[end]) },
      ]);
      return [id, { unit: parameterWords[id].unit, ...Object.fromEntries(ends) }];
    }),
  );
}

function rangeText({ low, central, high }: Range): JsonObject {
  return { low: pounds(low), central: pounds(central), high: pounds(high) };
}

function pounds(amount: Weekly): string {
  return exactText(amount.pounds);
}
