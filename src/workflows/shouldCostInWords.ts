/** A should-cost in a few lines of text, for a terminal: the range first, then its lines, then what moves it most. */
import { dayInWords } from '../domain/calendar/isoDate';
import { costCategoryLabel } from '../domain/fee/costCategory';
import { poundsInWords, type Weekly } from '../domain/money/moneyPer';
import { parameterWords } from '../domain/shouldCost/parameters';
import { shouldCostWords } from '../domain/shouldCost/shouldCostLines';
import type { Variance } from '../domain/shouldCost/variance';
import type { ShouldCostAnswer } from './shouldCostOf';

const barsShown = 5;
const standings = { below: 'below the range', within: 'within the range', above: 'above the range' } as const;

export function shouldCostInWords(answer: ShouldCostAnswer, workbook: string | null): readonly string[] {
  const { cost, simulation, asAt } = answer;
  const range =
    simulation === null
      ? []
      : [
          `Expected for these needs, ${dayInWords(asAt)}: ${money(simulation.p10)} to ${money(simulation.p90)} a week, ${money(simulation.p50)} in the middle`,
          `  (P10, P90 and P50 of ${String(simulation.draws)} draws, seed ${String(simulation.seed)})`,
        ];
  const lines = cost.lines.filter(({ high }) => !high.pounds.isZero());
  return [
    ...range,
    `Every parameter low, central, high: ${money(cost.total.low)}, ${money(cost.total.central)}, ${money(cost.total.high)} a week`,
    ...lines.map(
      ({ id, low, central, high }) =>
        `  ${shouldCostWords[id].label}: ${money(low)}, ${money(central)}, ${money(high)}`,
    ),
    'What moves it most, one at a time:',
    ...cost.tornado
      .slice(0, barsShown)
      .map(
        ({ parameter, atLow, atHigh }) =>
          `  ${parameterWords[parameter].label}: ${money(atLow)} to ${money(atHigh)}`,
      ),
    ...(answer.variances === null
      ? []
      : ['Against the submission, largest first:', ...answer.variances.map(varianceInWords)]),
    ...(workbook === null ? [] : [`The workbook is in ${workbook}.`]),
  ];
}

function varianceInWords({ category, submitted, central, variance, standing }: Variance): string {
  const more = variance.pounds.isNegative() ? 'less' : 'more';
  const gap = poundsInWords(variance.pounds.abs());
  return `  ${costCategoryLabel(category)}: ${money(submitted)} submitted, ${gap} ${more} than ${money(central)}, ${standings[standing]}`;
}

function money(amount: Weekly): string {
  return poundsInWords(amount.pounds);
}
