/** Provider's view: what each contract leaves the provider at every number of occupied places, and what a child-week costs there. */
import type { ContractComparison } from '../../domain/contracts/comparison';
import { computed, gap, headingRow, row } from '../cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../description';
import { cell, difference, plus, product, quotient } from '../expression';
import { columnHeaderRow, framed, rowsAboveBody } from '../sheetFrame';
import { modelSentence, occupancyCell, paymentCell, term } from './contractCells';

const colours = ['FF0B4F5C', 'FFB85C00', 'FF6B4C9A', 'FF2E7D32', 'FFA61C3C', 'FF5D6D7E', 'FF8D6E00'];

export function providerSheet(comparison: ContractComparison): SheetDescription {
  const { usablePlaces, contracts } = comparison;
  const counts = Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupied);
  const width = contracts.length + 3;
  const chartRow = rowsAboveBody + 2 * counts.length + 5;
  const header = (label: string) => [
    { header: 'Occupied places', figures: true },
    { header: 'Occupancy', figures: true },
    ...contracts.map(({ name }) => ({ header: name, figures: true })),
    ...(label === '' ? [] : [{ header: label, figures: true }]),
  ];
  return framed({
    name: 'Provider’s view',
    role: 'results',
    title: 'What each contract leaves the provider, and what a child-week costs',
    purpose: modelSentence,
    columns: [
      { header: '', width: 16 },
      { header: '', width: 12 },
      ...contracts.map(() => ({ header: '', width: 20 })),
      { header: '', width: 14 },
    ],
    oneHeader: false,
    body: [
      headingRow('Margin a week: payment less the home’s cost and each child’s', width),
      columnHeaderRow(header('')),
      ...counts.map((occupied) => marginRow(occupied, contracts.length)),
      gap,
      headingRow('A child-week at each occupancy', width),
      columnHeaderRow(header('Spot price')),
      ...counts.slice(1).map((occupied) => perChildRow(occupied, contracts.length)),
    ],
    charts: [perChildChart(comparison, counts.slice(1), chartRow)],
    orientation: 'portrait',
  });
}

function marginRow(occupied: number, contracts: number): DescribedRow {
  const children = cell(occupancyCell(occupied, 'children'));
  const cost = plus(term('fixed'), product(term('perChild'), children));
  return row(
    computed(null, children, 'count'),
    computed(null, cell(occupancyCell(occupied, 'occupancy')), 'percent'),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(
        paymentCell(contract, occupied, 'margin'),
        difference(cell(paymentCell(contract, occupied, 'payment')), cost),
        'money',
      ),
    ),
  );
}

function perChildRow(occupied: number, contracts: number): DescribedRow {
  const children = cell(occupancyCell(occupied, 'children'));
  return row(
    computed(null, children, 'count'),
    computed(occupancyCell(occupied, 'label'), cell(occupancyCell(occupied, 'occupancy')), 'percent'),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(
        paymentCell(contract, occupied, 'perChild'),
        quotient(cell(paymentCell(contract, occupied, 'payment')), children),
        'money',
      ),
    ),
    computed(occupancyCell(occupied, 'spotPerChild'), term('spotPrice'), 'money'),
  );
}

/** Where a contract's line crosses the spot line is its break-even. */
function perChildChart(
  { contracts }: ContractComparison,
  counts: readonly number[],
  fromRow: number,
): DescribedChart {
  return {
    kind: 'line',
    title: 'Cost of a child-week by occupancy: break-even is where a line meets spot',
    labels: counts.map((occupied) => occupancyCell(occupied, 'label')),
    series: [
      ...contracts.map(({ name }, contract) => ({
        title: name,
        cells: counts.map((occupied) => paymentCell(contract, occupied, 'perChild')),
        colour: colours[contract % colours.length] ?? 'FF0B4F5C',
      })),
      {
        title: 'Spot price',
        cells: counts.map((occupied) => occupancyCell(occupied, 'spotPerChild')),
        colour: 'FF000000',
      },
    ],
    valueAxisTitle: '£ a child-week',
    categoryAxisTitle: 'Occupancy',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + 17, toColumn: contracts.length + 2 },
    altText:
      'Lines: what a child-week costs under each contract at each occupancy, and the spot price; the same figures stand above.',
  };
}
