/**
 * Break-even: from which occupancy each contract pays for the council and for the provider, with a picture of what a
 * child-week costs at each occupancy and where it meets the spot price, and the workings below.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import { cell, equals, number, quotient, text, when, type Expression } from '../core/expression';
import { columnHeaderRow, framed, rowsAboveBody } from '../core/sheetFrame';
import { breakEvenOf, crossingRows, perChildCell } from './breakEvenWorkings';
import { contractCell, modelSentence, occupancyCell, paymentCell, term } from './contractCells';
import { contractColours, inkBlack, spotGrey } from './contractColours';

export function breakEvenSheet(comparison: ContractComparison): SheetDescription {
  const { usablePlaces, contracts } = comparison;
  const counts = Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupied);
  const width = Math.max(6, contracts.length + 4);
  const chartRows = 22;
  const resultRows = contracts.length + 2;
  return framed({
    name: 'Break-even',
    role: 'results',
    title: 'From which occupancy each contract pays, for the council and for the provider',
    purpose: modelSentence,
    widths: [30, ...Array.from({ length: width - 2 }, () => 17), 46],
    body: [
      headingRow('Where each contract breaks even', width),
      columnHeaderRow([
        { header: 'Contract' },
        { header: 'Council: no dearer than spot from', figures: true },
        { header: 'Provider: cost covered from', figures: true },
        { header: 'Marked at', figures: true },
        { header: 'A child-week there', figures: true },
        ...emptyHeaders(width - 6),
        { header: 'In words' },
      ]),
      ...contracts.map(({ name }, contract) => resultRow(name, contract, comparison, width)),
      gap,
      ...Array.from({ length: chartRows }, (): DescribedRow => ({ cells: [], height: 16 })),
      headingRow('A child-week at each occupancy', width),
      columnHeaderRow([
        { header: 'Occupied places', figures: true },
        { header: 'Occupancy', figures: true },
        ...contracts.map(({ name }) => ({ header: name, figures: true })),
        { header: 'Spot price', figures: true },
        ...emptyHeaders(width - contracts.length - 3),
      ]),
      ...counts.slice(1).map((occupied) => perChildRow(occupied, contracts.length)),
      gap,
      ...crossingRows(comparison, counts, width),
    ],
    charts: [perChildChart(comparison, counts.slice(1), rowsAboveBody + resultRows + 1, chartRows)],
    orientation: 'landscape',
  });
}

const emptyHeaders = (count: number) => Array.from({ length: count }, () => ({ header: '' }));

function resultRow(
  name: string,
  contract: number,
  comparison: ContractComparison,
  width: number,
): DescribedRow {
  const { usablePlaces } = comparison;
  const councils = cell(contractCell(contract, 'councilBreakEven'));
  const is = (words_: string): Expression => equals(councils, text(words_));
  const last = usablePlaces;
  const marked = when(
    is('never'),
    quotient(number(last), term('places')),
    when(is('always'), quotient(number(1), term('places')), councils),
  );
  const there = when(
    is('never'),
    cell(perChildCell(contract, last)),
    when(is('always'), cell(perChildCell(contract, 1)), term('spotPrice')),
  );
  return row(
    words(name, 'label'),
    computed(
      contractCell(contract, 'councilBreakEven'),
      breakEvenOf('council', contract, comparison),
      'percent',
    ),
    computed(
      contractCell(contract, 'providerBreakEven'),
      breakEvenOf('provider', contract, comparison),
      'percent',
    ),
    computed(contractCell(contract, 'markerOccupancy'), marked, 'percent'),
    computed(contractCell(contract, 'markerCost'), there, 'money'),
    ...Array.from({ length: width - 6 }, () => blank()),
    computed(null, notesOf(contract), 'text'),
  );
}

function notesOf(contract: number): Expression {
  const council = cell(contractCell(contract, 'councilBreakEven'));
  return when(
    equals(council, text('never')),
    text('Dearer than spot even with every usable place occupied.'),
    when(
      equals(council, text('always')),
      text('No dearer than spot at any occupancy.'),
      text('Below that occupancy spot is cheaper.'),
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
        perChildCell(contract, occupied),
        quotient(cell(paymentCell(contract, occupied, 'payment')), children),
        'money',
      ),
    ),
    computed(occupancyCell(occupied, 'spotPerChild'), term('spotPrice'), 'money'),
  );
}

/** Each contract's line, the spot price, and a mark where the two meet. */
function perChildChart(
  { contracts }: ContractComparison,
  counts: readonly number[],
  fromRow: number,
  rows: number,
): DescribedChart {
  const marked = contracts.flatMap(({ breakEvens }, contract) =>
    breakEvens.council.kind === 'from' ? [contract] : [],
  );
  const marks = marked.map((contract, index) => ({
    title: 'Break-even with spot',
    labels: [contractCell(contract, 'markerOccupancy')],
    cells: [contractCell(contract, 'markerCost')],
    colour: inkBlack,
    isMarks: true as const,
    ...(index === 0 ? {} : { isUnlisted: true as const }),
  }));
  return {
    kind: 'scatter',
    title: 'Cost of a child-week by occupancy, break-even with spot marked',
    labels: counts.map((occupied) => occupancyCell(occupied, 'label')),
    series: [
      ...contracts.map(({ name }, contract) => ({
        title: name,
        cells: counts.map((occupied) => perChildCell(contract, occupied)),
        colour: contractColours(contract),
      })),
      {
        title: 'Spot price',
        cells: counts.map((occupied) => occupancyCell(occupied, 'spotPerChild')),
        colour: spotGrey,
      },
      ...marks,
    ],
    valueAxisTitle: '£ a child-week',
    categoryAxisTitle: 'Occupancy',
    valueFormat: '"£"#,##0',
    categoryFormat: '0%',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + rows - 1, toColumn: 7 },
    altText:
      'Lines: what a child-week costs under each contract at each occupancy, and the spot price; a diamond where a contract meets it. The same figures stand in the tables.',
  };
}
