/** Councils that lend each other places, simulated: a year's cost, vacant weeks, spot weeks and children elsewhere. */
import type { SimulatedContracts } from '../../domain/contracts/simulated/simulateContracts';
import type { Spread } from '../../domain/contracts/simulated/spread';
import { blank, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import type { StyleName } from '../core/styleNames';
import { columnHeaderRow } from '../core/sheetFrame';
import { runInWords } from './simulationWords';

const columnCount = 10;
const figureColumns = 8;

interface Measure {
  readonly name: string;
  readonly style: StyleName;
}

const paid: Measure = { name: 'Pays, £', style: 'money' };
const vacant: Measure = { name: 'Vacant weeks', style: 'hours' };
const spotWeeks: Measure = { name: 'Weeks elsewhere (spot)', style: 'hours' };
const elsewhere: Measure = { name: 'Children placed elsewhere', style: 'hours' };
const taken: Measure = { name: 'Weeks in another’s place', style: 'hours' };
const offered: Measure = { name: 'Weeks offered', style: 'hours' };
const contractCost: Measure = { name: 'Contract and spot, £', style: 'money' };
const margin: Measure = { name: 'Left with provider, £', style: 'money' };

export function simulatedCouncilRows(simulated: SimulatedContracts): readonly DescribedRow[] {
  const { toSimulate, contracts, councils } = simulated;
  const how = runInWords(toSimulate.terms);
  return [
    headingRow('Simulated: a year of 52 weeks', columnCount),
    headerRow('Each council holds its places as a block', [paid, vacant]),
    ...councils.map(({ name, cost, vacantWeeks }) =>
      spreadRow(name, [paid, vacant], [cost, vacantWeeks], how),
    ),
    gap,
    headerRow('Its children', [spotWeeks, elsewhere]),
    ...councils.map(({ name, spotWeeks: weeks, placedElsewhere }) =>
      spreadRow(name, [spotWeeks, elsewhere], [weeks, placedElsewhere], how),
    ),
    gap,
    headerRow('Places lent and borrowed', [taken, offered]),
    ...councils.map(({ name, takenWeeks, offeredWeeks }) =>
      spreadRow(name, [taken, offered], [takenWeeks, offeredWeeks], how),
    ),
    gap,
    headerRow('Each contract', [contractCost, margin]),
    ...contracts.map(({ name, simulated: years }) =>
      spreadRow(name, [contractCost, margin], [years.cost, years.margin], how),
    ),
    gap,
    ...checkRows(simulated, how),
  ];
}

/** The run beside the formula, and what the words above mean. */
function checkRows(
  { elsewhere: interval, elsewhereByFormula, keptEmptyWeeks }: SimulatedContracts,
  how: string,
): readonly DescribedRow[] {
  const { mean, p10, p50, p90 } = keptEmptyWeeks;
  return [
    filledRow(
      'Place-weeks kept empty for safety or matching: mean, low, middle, high',
      [mean, p10, p50, p90].map((weeks) => figure(weeks, 'hours')),
      how,
    ),
    ...(interval === null
      ? []
      : [
          filledRow(
            'Share of children placed elsewhere: mean, from, to',
            [interval.mean, interval.low, interval.high].map((share) => figure(share, 'percent')),
            `${how}; from and to hold 95 of 100 runs.`,
          ),
        ]),
    filledRow(
      'The same by the formula of Occupancy',
      [figure(elsewhereByFormula, 'percent')],
      'The formula knows no weeks to fill a place and no place kept empty beside a child.',
    ),
    row(
      words('Low, middle, high: in one, five and nine years of ten the figure is at most this.', 'purpose'),
    ),
    row(
      words(
        'A council uses its own place first, then another’s free place at the resale price, then spot; whoever holds a place that nobody takes pays for it.',
        'purpose',
      ),
    ),
    row(words('These rows are values: they do not follow what is typed.', 'purpose')),
  ];
}

function headerRow(first: string, measures: readonly Measure[]): DescribedRow {
  const figures = measures.flatMap(({ name }) =>
    ['mean', 'low', 'middle', 'high'].map((which) => ({ header: `${name}: ${which}`, figures: true })),
  );
  const rest = Array.from({ length: figureColumns - figures.length }, () => ({ header: '' }));
  return columnHeaderRow([{ header: first }, ...figures, ...rest, { header: 'How it was worked out' }]);
}

function spreadRow(
  label: string,
  measures: readonly Measure[],
  spreads: readonly Spread[],
  how: string,
): DescribedRow {
  const figures = spreads.flatMap(({ mean, p10, p50, p90 }, index) =>
    [mean, p10, p50, p90].map((value) => figure(value, measures[index]?.style ?? 'hours')),
  );
  return filledRow(label, figures, how);
}

function filledRow(label: string, figures: readonly ReturnType<typeof figure>[], note: string): DescribedRow {
  const rest = Array.from({ length: figureColumns - figures.length }, () => blank());
  return row(words(label, 'label'), ...figures, ...rest, words(note, 'note'));
}
