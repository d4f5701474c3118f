/**
 * A should-cost as the pane shows it: words and places only. The range and the fee on it first, then the lines, what moves
 * it most, how the outcomes lie, where the submission differs, the band, and how the cost steps down with the hours.
 */
import { assumedInWords, categoryStandings, standingInWords } from './tell';
import { dayInWords } from '../../domain/calendar/isoDate';
import { costCategoryLabel } from '../../domain/fee/costCategory';
import { exactText, hundred } from '../../domain/money/exact';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { needsAsked } from '../../domain/shouldCost/needsAsked';
import { placementNeedWords } from '../../domain/shouldCost/needsProfile';
import {
  rangeToExpect,
  type FeeAgainstShouldCost,
  type ShouldCostAnswer,
} from '../../domain/shouldCost/shouldCostAnswer';
import { shouldCostWords } from '../../domain/shouldCost/shouldCostLines';
import { closingMoves } from '../../domain/shouldCost/modelAgainstMarket';
import { bandInWords, type BandInWords } from './bandInWords';
import {
  distributionDrawn,
  rangeDrawn,
  tornadoDrawn,
  type DistributionDrawn,
  type RangeDrawn,
  type TornadoDrawn,
} from './rangePicture';

export interface RangeRow {
  readonly label: string;
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

export interface VarianceRow {
  readonly label: string;
  readonly submitted: string;
  readonly central: string;
  readonly difference: string;
  readonly position: string;
  /** Outside its range: shown strong. */
  readonly isOutside: boolean;
}

export interface ShouldCostOnScreen {
  readonly from: string;
  readonly to: string;
  readonly isSimulated: boolean;
  readonly range: RangeDrawn;
  /** The picture of the range in words. */
  readonly rangeWords: readonly string[];
  /** What is to ask about the needs themselves. */
  readonly questions: readonly string[];
  /** Null where no fee has been read. */
  readonly feeWords: string | null;
  /** What would have to be true for the fee to be the central figure; null where no fee has been read or it nearly is. */
  readonly toBeTrue: string | null;
  readonly lines: readonly RangeRow[];
  readonly total: RangeRow;
  readonly tornado: TornadoDrawn;
  readonly distribution: DistributionDrawn | null;
  readonly distributionWords: string | null;
  readonly variances: readonly VarianceRow[] | null;
  readonly band: BandInWords;
  readonly ahead: readonly string[];
  readonly needs: readonly string[];
  readonly outcomes: readonly string[];
}

export function shouldCostOnScreen(
  answer: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): ShouldCostOnScreen {
  const { cost, simulation, profile } = answer;
  const { from, to } = rangeToExpect(answer);
  const { total } = cost;
  return {
    from: money(from),
    to: money(to),
    isSimulated: simulation !== null,
    range: rangeDrawn(answer, compared),
    rangeWords: rangeWords(answer),
    questions: needsAsked(profile),
    feeWords: compared === null ? null : feeWords(compared),
    toBeTrue: compared === null ? null : toBeTrue(answer, compared),
    lines: cost.lines
      .filter(({ high }) => !high.pounds.isZero())
      .map(({ id, low, central, high }) => row(shouldCostWords[id].label, low, central, high)),
    total: row('Should-cost', total.low, total.central, total.high),
    tornado: tornadoDrawn(answer),
    distribution: distributionDrawn(answer, compared),
    distributionWords: distributionWords(answer, compared),
    variances: compared === null ? null : varianceRows(compared),
    band: bandInWords(answer, compared),
    ahead: answer.ahead.map(
      ({ from: day, hoursAWeek, total: then }) =>
        `From ${dayInWords(day)}, with ${exactText(hoursAWeek)} hours of 1:1 and 2:1 a week: ${money(then.central)} a week, ${money(then.low)} to ${money(then.high)}.`,
    ),
    needs: profile.needs.map((need) => placementNeedWords[need]),
    outcomes: [
      ...profile.outcomes,
      ...profile.extraHours.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])),
    ],
  };
}

function rangeWords({ cost, simulation, ranges }: ShouldCostAnswer): readonly string[] {
  const { low, central, high } = cost.total;
  const ends = `Every parameter low ${money(low)}, central ${money(central)}, high ${money(high)} a week.`;
  return simulation === null
    ? [ends]
    : [
        ends,
        `The middle 80 % of the simulation: ${money(simulation.p10)} to ${money(simulation.p90)} a week, ${assumedInWords(ranges)}.`,
      ];
}

function feeWords(compared: FeeAgainstShouldCost): string {
  return `The fee of ${money(compared.fee)} a week is ${standingInWords(compared)}.`;
}

function distributionWords(
  { simulation }: ShouldCostAnswer,
  compared: FeeAgainstShouldCost | null,
): string | null {
  if (simulation === null) return null;
  const { from, to } = simulation.distribution;
  const lies = `Of ${thousands(simulation.draws)} outcomes the lowest is ${poundsInWords(from)} a week and the highest ${poundsInWords(to)}; their mean is ${money(simulation.mean)}.`;
  if (compared?.shareBelow == null) return lies;
  const share = exactText(roundHalfAwayFromZero(compared.shareBelow.times(hundred), 0));
  return `${lies} ${share} in 100 lie below the fee.`;
}

function varianceRows({ variances }: FeeAgainstShouldCost): readonly VarianceRow[] {
  return variances.map(({ category, submitted, central, variance, standing }) => ({
    label: costCategoryLabel(category),
    submitted: money(submitted),
    central: money(central),
    difference: money(variance),
    position: categoryStandings[standing],
    isOutside: standing !== 'within',
  }));
}

function row(label: string, low: Weekly, central: Weekly, high: Weekly): RangeRow {
  return { label, low: money(low), central: money(central), high: money(high) };
}

/** "10,000" */
export function thousands(count: number): string {
  return String(count).replace(/(\d)(?=(\d{3})+$)/g, '$1,');
}

function money(amount: Weekly): string {
  return poundsInWords(amount.pounds);
}

/** A fee within a hundredth of the central figure needs no explaining. */
function toBeTrue(answer: ShouldCostAnswer, { fee }: FeeAgainstShouldCost): string | null {
  const central = answer.cost.total.central.pounds;
  const apart = fee.pounds.minus(central).abs();
  if (!fee.pounds.greaterThan(0) || !apart.times(hundred).greaterThan(central)) return null;
  const moves = closingMoves(answer, fee.pounds);
  return moves.length === 0
    ? `No single parameter within what can be believed would make ${money(fee)} the central figure.`
    : `For ${money(fee)} to be the central figure, one of these would have to be true: ${moves.map(({ inWords }) => inWords).join('; or ')}.`;
}
