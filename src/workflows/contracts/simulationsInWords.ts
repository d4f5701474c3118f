/** What was simulated, in lines for the terminal: each party of a soft block, then the councils that lend each other places. */
import type { Simulations, SimulatedContracts } from '../../domain/contracts/simulated/simulateContracts';
import { safeguardSentence } from '../../domain/contracts/councils/softBlock';
import type { SoftBlockResult } from '../../domain/contracts/simulated/simulatedSoftBlock';
import type { Spread } from '../../domain/contracts/simulated/spread';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import { toThePenny } from '../../domain/money/rounding';
import { runInWords } from '../../sheets/contracts/simulationWords';
import { decimalInWords, shareInWords } from '../shown/shownFigures';

export function simulationsInWords({ simulation, softBlock }: Simulations): readonly string[] {
  return [
    ...(softBlock === null ? [] : softBlockInWords(softBlock)),
    ...(simulation === null ? [] : simulationInWords(simulation)),
  ];
}

function softBlockInWords({ block, expected, simulated }: SoftBlockResult): readonly string[] {
  return [
    `Soft block, occupancy ${shareInWords(expected.occupancy.together)} together:`,
    ...block.providers.map(
      ({ name }, index) =>
        `  ${name}: ${pounds(expected.prices[index]?.perPlace)} a place a week, ${pounds(expected.prices[index]?.perChildWeek)} a child-week; left with ${pounds(expected.providers[index]?.softBlock.margin)} a week, at spot ${pounds(expected.providers[index]?.spot.margin)}, in a plain block ${pounds(expected.providers[index]?.block.margin)}`,
    ),
    ...block.councils.map(
      ({ name }, index) =>
        `  ${name}: ${pounds(expected.councils[index]?.softBlock.total)} a week, at spot ${pounds(expected.councils[index]?.spot.total)}, in a plain block ${pounds(expected.councils[index]?.block.total)}; of it ${pounds(expected.councils[index]?.softBlock.vacant)} for vacant places`,
    ),
    ...(simulated === null
      ? []
      : [
          `A year of 52 weeks in the soft block (${runInWords(simulated)}), occupancy ${shareInWords(simulated.occupancy.softBlock)}:`,
          ...block.councils.map(
            ({ name }, index) => `  ${name} pays ${yearInWords(simulated.councils[index]?.softBlock.cost)}`,
          ),
          ...block.providers.map(
            ({ name }, index) =>
              `  ${name} is left with ${yearInWords(simulated.providers[index]?.softBlock.margin)}`,
          ),
        ]),
    safeguardSentence,
  ];
}

function simulationInWords({
  toSimulate,
  contracts,
  councils,
  elsewhere,
  elsewhereByFormula,
}: SimulatedContracts): readonly string[] {
  const interval =
    elsewhere === null
      ? 'too short to say how sure'
      : `${shareInWords(elsewhere.mean)} of children placed elsewhere (${shareInWords(elsewhere.low)} to ${shareInWords(elsewhere.high)})`;
  return [
    `Simulated (${runInWords(toSimulate.terms)}): ${interval}; by the formula ${shareInWords(elsewhereByFormula)}. A year of 52 weeks, contract and spot:`,
    ...contracts.map(({ name, simulated }) => `  ${name}: ${yearInWords(simulated.cost)}`),
    ...(councils.length < 2
      ? []
      : [
          'Each council, holding its places and lending free ones:',
          ...councils.map(
            ({ name, cost, vacantWeeks, spotWeeks }) =>
              `  ${name}: ${yearInWords(cost)}; ${weeks(vacantWeeks.mean)} vacant place-weeks, ${weeks(spotWeeks.mean)} weeks elsewhere`,
          ),
        ]),
  ];
}

function yearInWords(spread: Spread | undefined): string {
  return spread === undefined
    ? 'nothing'
    : `${pounds(spread.mean)} on average, in eight years of ten from ${pounds(spread.p10)} to ${pounds(spread.p90)}`;
}

const weeks = (count: Exact): string => decimalInWords(count, 1);

const pounds = (amount: Exact | undefined): string =>
  amount === undefined ? 'nothing' : poundsInWords(toThePenny(amount));
