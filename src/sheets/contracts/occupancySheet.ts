/**
 * Occupancy: the workings behind every figure of the comparison, down to how much of the time exactly k places are
 * occupied. A weight of 1 for none, then each weight × load ÷ k; a share is the weight over all of them: Erlang's
 * formula, to be checked by hand.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  greaterThan,
  lessThan,
  number,
  plus,
  product,
  quotient,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { contractCell, modelSentence, occupancyCell, paymentCell, term, totalCell } from './contractCells';
import { swingCells } from './distributionBlock';
import { comparedPayment } from './paymentExpression';

const inkBlue = 'FF0B4F5C';

export function occupancySheet(comparison: ContractComparison): SheetDescription {
  const { usablePlaces, contracts } = comparison;
  const counts = Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupied);
  const columns = columnsOf(comparison);
  const lastRow = rowsAboveBody + 2 * counts.length + 5;
  return framed({
    name: 'Occupancy',
    role: 'results',
    title: 'How much of the time so many places are occupied',
    purpose: modelSentence,
    columns,
    body: [
      ...counts.map((occupied) => occupancyRow(occupied, comparison)),
      totalRow(counts, contracts.length),
      gap,
      headingRow('What is paid × share of the time: its sum is the expected payment', columns.length),
      ...counts.map((occupied) => weightedRow(occupied, contracts.length)),
      weightedTotal(counts, contracts.length),
      ...swingRows(comparison),
    ],
    charts: [distributionChart(counts, lastRow)],
    freezeColumns: 1,
    orientation: 'landscape',
  });
}

function columnsOf({ contracts }: ContractComparison): readonly SheetColumn[] {
  return [
    { header: 'Occupied places', width: 11, figures: true },
    { header: 'Weight', width: 16, figures: true },
    { header: 'Share of the time', width: 12, figures: true },
    { header: 'Children × share', width: 12, figures: true },
    { header: 'So many or fewer', width: 12, figures: true },
    { header: 'Low end is here', width: 9, figures: true },
    { header: 'High end is here', width: 9, figures: true },
    { header: 'Occupancy', width: 12, figures: true },
    ...contracts.map(({ name, model }) => ({
      header: `${name}: a week${model.kind === 'minimumGuarantee' ? ', tested weekly' : ''}`,
      width: 17,
      figures: true,
    })),
  ];
}

function occupancyRow(occupied: number, { contracts }: ContractComparison): DescribedRow {
  const id = (name: Parameters<typeof occupancyCell>[1]) => occupancyCell(occupied, name);
  const children = cell(id('children'));
  const weight =
    occupied === 0
      ? number(1)
      : quotient(product(cell(occupancyCell(occupied - 1, 'weight')), term('load')), children);
  const payments = contracts.map(({ model }, contract) =>
    computed(paymentCell(contract, occupied, 'payment'), comparedPayment(model, contract, occupied), 'money'),
  );
  return row(
    figure(occupied, 'count', { id: id('children') }),
    occupied === 0 ? figure(1, 'factor', { id: id('weight') }) : computed(id('weight'), weight, 'factor'),
    computed(id('share'), quotient(cell(id('weight')), cell(totalCell.weights)), 'percent'),
    computed(id('childShare'), product(children, cell(id('share'))), 'factor'),
    ...quantileCells(occupied),
    computed(id('occupancy'), quotient(children, term('places')), 'percent'),
    ...payments,
  );
}

/** How often so many places or fewer are occupied, and where a tenth and nine tenths of the weeks are reached. */
function quantileCells(occupied: number): readonly DescribedCell[] {
  const upTo = (count: number): Expression => cell(occupancyCell(count, 'upTo'));
  const share = cell(occupancyCell(occupied, 'share'));
  const reaches = (part: string): Expression => {
    const isReached = atLeast(upTo(occupied), number(part));
    const first = occupied === 0 ? isReached : both(isReached, lessThan(upTo(occupied - 1), number(part)));
    return when(first, number(1), number(0));
  };
  return [
    computed(
      occupancyCell(occupied, 'upTo'),
      occupied === 0 ? share : plus(upTo(occupied - 1), share),
      'percent',
    ),
    computed(occupancyCell(occupied, 'p10'), reaches('0.1'), 'count'),
    computed(occupancyCell(occupied, 'p90'), reaches('0.9'), 'count'),
  ];
}

function totalRow(counts: readonly number[], contracts: number): DescribedRow {
  const all = (name: Parameters<typeof occupancyCell>[1]) =>
    sumOfCells(counts.map((occupied) => occupancyCell(occupied, name)));
  return row(
    words('All', 'labelTotal'),
    computed(totalCell.weights, all('weight'), 'figureTotal'),
    computed(null, all('share'), 'percentTotal'),
    computed(totalCell.children, all('childShare'), 'figureTotal'),
    ...Array.from({ length: 3 }, () => words('', 'labelTotal')),
    computed(
      totalCell.occupancy,
      when(
        greaterThan(term('places'), number(0)),
        quotient(cell(totalCell.children), term('places')),
        number(0),
      ),
      'percentTotal',
    ),
    ...Array.from({ length: contracts }, () => words('', 'labelTotal')),
  );
}

const columnsBeforePayments = 8;

function weightedRow(occupied: number, contracts: number): DescribedRow {
  return row(
    figure(occupied, 'count'),
    ...Array.from({ length: columnsBeforePayments - 1 }, () => blank()),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(
        paymentCell(contract, occupied, 'weighted'),
        product(cell(paymentCell(contract, occupied, 'payment')), cell(occupancyCell(occupied, 'share'))),
        'money',
      ),
    ),
  );
}

function weightedTotal(counts: readonly number[], contracts: number): DescribedRow {
  return row(
    words('Expected', 'labelTotal'),
    ...Array.from({ length: columnsBeforePayments - 1 }, () => words('', 'labelTotal')),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(
        expectedPaymentCell(contract),
        sumOfCells(counts.map((occupied) => paymentCell(contract, occupied, 'weighted'))),
        'moneyTotal',
      ),
    ),
  );
}

/** A guarantee tested once a year is another figure than the same tested weekly, which stands above. */
function swingRows({ contracts }: ContractComparison): readonly DescribedRow[] {
  const yearly = contracts.flatMap(({ model, expected }, contract) =>
    model.kind === 'minimumGuarantee' && model.tested === 'yearly'
      ? [row(...swingCells(contractCell(contract, 'swing'), expected.yearlySwing), blank())]
      : [],
  );
  return yearly.length === 0 ? [] : [gap, ...yearly];
}

function distributionChart(counts: readonly number[], fromRow: number): DescribedChart {
  return {
    kind: 'column',
    title: 'How much of the time so many places are occupied',
    labels: counts.map((occupied) => occupancyCell(occupied, 'children')),
    series: [
      {
        title: 'Share of the time',
        cells: counts.map((occupied) => occupancyCell(occupied, 'share')),
        colour: inkBlue,
      },
    ],
    valueAxisTitle: 'Share of the time',
    categoryAxisTitle: 'Occupied places',
    valueFormat: '0%',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + 18, toColumn: 7 },
    altText:
      'Columns: the share of the time that each number of places is occupied; the same figures stand above.',
  };
}

/** What one contract is expected to pay a week: the sum of its payments × shares. */
export const expectedPaymentCell = (contract: number): string => `payment.${String(contract)}.total`;
