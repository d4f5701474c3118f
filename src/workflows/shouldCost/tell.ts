/** A should-cost in a few lines of text, for a terminal: the range first, then its lines, then what moves it most. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { exactText, hundred } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { needsAsked } from '../../domain/shouldCost/needsAsked';
import { placementNeedWords } from '../../domain/shouldCost/needsProfile';
import { assumedCount, parameterIds, parameterWords } from '../../domain/shouldCost/parameters';
import type { FeeAgainstShouldCost, ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { shouldCostWords } from '../../domain/shouldCost/shouldCostLines';
import type { Variance } from '../../domain/shouldCost/variance';
import { scenarioInWords } from '../../domain/staffing/scenario';
import { bandInWords } from './bandInWords';

const barsShown = 5;
/** A whole fee is held against the range to expect, a category against the low and high end of its parameters: two words. */
const feeStandings = {
  below: 'below the range to expect',
  within: 'within the range to expect',
  above: 'above the range to expect',
} as const;
export const categoryStandings = {
  below: 'below its low end',
  within: 'between its ends',
  above: 'above its high end',
} as const;

/** The range to expect, the fee in it, the needs and the band: the part that a review shows too. */
export function rangeInWords(
  answer: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): readonly string[] {
  const { cost, simulation, asAt, ranges } = answer;
  const scenario = scenarioInWords(answer.rules);
  const simulated =
    simulation === null
      ? []
      : [
          `The middle 80 % of the simulation: ${money(simulation.p10)} to ${money(simulation.p90)} a week, ${assumedInWords(ranges)}`,
          `  (${drawsInWords(simulation.draws)} draws, seed ${String(simulation.seed)}, correlation ${String(simulation.correlation)}; a lower correlation narrows the range)`,
        ];
  return [
    `Should-cost for these needs, ${dayInWords(asAt)}, low – central – high: ${money(cost.total.low)} – ${money(cost.total.central)} – ${money(cost.total.high)} a week`,
    ...(scenario === null ? [] : [scenario]),
    ...simulated,
    ...(compared === null ? [] : [feeInWords(compared)]),
    ...needsInWords(answer),
    ...bandLines(answer, compared),
  ];
}

export function shouldCostInWords(
  answer: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): readonly string[] {
  const { cost, ahead } = answer;
  const lines = cost.lines.filter(({ high }) => !high.pounds.isZero());
  return [
    ...rangeInWords(answer, compared),
    ...needsAsked(answer.profile).map((question) => `To ask: ${question}`),
    'Line by line, low, central, high:',
    ...lines.map(
      ({ id, low, central, high }) =>
        `  ${shouldCostWords[id].label}: ${money(low)}, ${money(central)}, ${money(high)}`,
    ),
    ...ahead.map(
      ({ from, hoursAWeek, total }) =>
        `From ${dayInWords(from)}, with ${exactText(hoursAWeek)} hours of 1:1 and 2:1 a week: ${money(total.low)}, ${money(total.central)}, ${money(total.high)} a week`,
    ),
    'What moves it most, one at a time:',
    ...cost.tornado
      .slice(0, barsShown)
      .map(
        ({ parameter, atLow, atHigh }) =>
          `  ${parameterWords[parameter].label}: ${money(atLow)} to ${money(atHigh)}`,
      ),
    ...(compared === null
      ? []
      : ['Against the submission, largest first:', ...compared.variances.map(varianceInWords)]),
  ];
}

/** "20 of 22 parameters assumed" */
export function assumedInWords(ranges: ShouldCostAnswer['ranges']): string {
  return `${String(assumedCount(ranges))} of ${String(parameterIds.length)} parameters assumed`;
}

/** "10,000" */
function drawsInWords(draws: number): string {
  return String(draws).replace(/(\d)(?=(\d{3})+$)/g, '$1,');
}

/** "above the range to expect by £242.50" */
export function standingInWords({ standing, beyond }: FeeAgainstShouldCost): string {
  const by = standing === 'within' ? '' : ` by ${poundsInWords(beyond.pounds.abs())}`;
  return `${feeStandings[standing]}${by}`;
}

function feeInWords(compared: FeeAgainstShouldCost): string {
  const { fee, standing, shareBelow } = compared;
  const among =
    shareBelow === null
      ? ''
      : `; ${exactText(roundHalfAwayFromZero(shareBelow.times(hundred), 0))} in 100 simulated outcomes are lower`;
  return `The quoted fee of ${money(fee)} a week is ${standingInWords(compared)}${standing === 'within' ? '' : ' a week'}${among}`;
}

function needsInWords({ profile }: ShouldCostAnswer): readonly string[] {
  const { needs, outcomes, extraHours } = profile;
  const sought = [...outcomes, ...extraHours.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]))];
  return [
    `Needs recorded: ${needs.length === 0 ? 'none' : needs.map((need) => placementNeedWords[need]).join('; ')}`,
    `Outcomes sought: ${sought.length === 0 ? 'none recorded: a price without them cannot be judged' : sought.join('; ')}`,
  ];
}

function bandLines(answer: ShouldCostAnswer, compared: FeeAgainstShouldCost | null): readonly string[] {
  const { band, because, rate } = bandInWords(answer, compared);
  const reasons = because.length === 0 ? '' : ` (${because.join('; ')})`;
  return [`Band: ${band}${reasons}. ${rate}`];
}

function varianceInWords({ category, submitted, central, variance, standing }: Variance): string {
  const more = variance.pounds.isNegative() ? 'less' : 'more';
  const gap = poundsInWords(variance.pounds.abs());
  return `  ${costCategoryLabel(category)}: ${money(submitted)} submitted, ${gap} ${more} than ${money(central)}, ${categoryStandings[standing]}`;
}

function money(amount: Weekly): string {
  return poundsInWords(amount.pounds);
}
