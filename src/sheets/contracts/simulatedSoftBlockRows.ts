/** A soft block simulated: each party's year under each contract, as values, with the seed and the weeks beside them. */
import type { SoftBlock } from '../../domain/contracts/councils/softBlock';
import type { UnderEach } from '../../domain/contracts/councils/softBlockExpected';
import type { SimulatedSoftBlock } from '../../domain/contracts/simulated/simulatedSoftBlock';
import type { Spread } from '../../domain/contracts/simulated/spread';
import { blank, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { columnHeaderRow } from '../core/sheetFrame';
import { runInWords } from './simulationWords';

const columnCount = 11;

const headers = (whose: string) => [
  { header: whose },
  ...['Soft block', 'At spot', 'Plain block'].flatMap((contract) =>
    ['mean', 'low', 'high'].map((figureName) => ({ header: `${contract}: ${figureName}`, figures: true })),
  ),
  { header: 'How it was worked out' },
];

export function simulatedSoftBlockRows(
  block: SoftBlock,
  simulated: SimulatedSoftBlock,
): readonly DescribedRow[] {
  const how = runInWords(simulated);
  return [
    headingRow('Simulated, the same children in all three: £ a year of 52 weeks', columnCount),
    columnHeaderRow(headers('Councils pay')),
    ...block.councils.map(({ name }, index) =>
      partyRow(name, simulated.councils[index], ({ cost }) => cost, how),
    ),
    gap,
    columnHeaderRow(headers('Providers are left with')),
    ...block.providers.map(({ name }, index) =>
      partyRow(name, simulated.providers[index], ({ margin }) => margin, how),
    ),
    gap,
    occupancyRow(simulated, how),
    row(
      words(
        'Low and high: in one year of ten the figure is below low, in one year of ten above high. These rows are values: they do not follow what is typed below.',
        'purpose',
      ),
    ),
  ];
}

function partyRow<T>(
  name: string,
  years: UnderEach<T> | undefined,
  spreadOf: (years: T) => Spread,
  how: string,
): DescribedRow {
  if (years === undefined) throw new Error(`${name} was not simulated`);
  const figures = [years.softBlock, years.spot, years.block].flatMap((each) => {
    const { mean, p10, p90 } = spreadOf(each);
    return [figure(mean, 'moneyStrong'), figure(p10, 'money'), figure(p90, 'money')];
  });
  return row(words(name, 'label'), ...figures, words(how, 'note'));
}

function occupancyRow({ occupancy }: SimulatedSoftBlock, how: string): DescribedRow {
  const each = [occupancy.softBlock, occupancy.spot, occupancy.block].flatMap((share) => [
    figure(share, 'percent'),
    blank(),
    blank(),
  ]);
  return row(
    words('Occupancy of all places', 'label'),
    ...each,
    words(`${how}; compare it with the occupancy assumed below.`, 'note'),
  );
}
