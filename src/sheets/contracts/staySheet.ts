/** Cost of a stay: the same stay under every contract's own terms, part by part, with its days as inputs. */
import type { PricedStay } from '../../domain/contracts/comparisonTerms';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RequestedStay } from '../../domain/contracts/terms/stayTerms';
import { blank, computed, gap, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import { cell, difference, greaterThan, number, quotient, smallest, text, when } from '../core/expression';
import { columnHeaderRow, framed, widthsOf } from '../core/sheetFrame';
import { modelSentence } from './contractCells';
import { stayCell, stayColumns, stayTotalCell } from './stayCells';
import { stayPartRows } from './stayPartRows';
import { stayTermRows } from './stayTermRows';

export function staySheet(comparison: ContractComparison): SheetDescription {
  const { stays, contracts } = comparison;
  return framed({
    name: 'Cost of a stay',
    role: 'inputs',
    title: 'What the same stay costs under each contract’s own terms',
    purpose:
      'Paid by the night: nights × fee ÷ 7, arrival night paid, departure night not, unless a contract says otherwise.',
    widths: widthsOf(stayColumns),
    body: [
      row(words(modelSentence, 'purpose')),
      ...stays.flatMap((priced, stay) => summaryRows(priced, stay, comparison)),
      ...contracts.flatMap((compared, contract) => [
        ...stayTermRows(compared, contract, comparison),
        ...stays.flatMap((priced, stay) => stayPartRows(priced, stay, contract, comparison)),
        gap,
      ]),
    ],
    orientation: 'landscape',
  });
}

const summaryHeaders = [
  { header: 'Contract' },
  { header: '' },
  { header: '' },
  { header: 'Nights placed', figures: true },
  { header: 'Paid while not there', figures: true },
  { header: 'A night placed', figures: true },
  { header: 'In all', figures: true },
  { header: 'In words' },
];

function summaryRows(
  { stay }: PricedStay,
  index: number,
  { contracts }: ContractComparison,
): readonly DescribedRow[] {
  return [
    headingRow(stay.name, stayColumns.length),
    dayRow('In on', stayCell(index, 'arrival'), stay.arrival, startWords[stay.startsAs]),
    dayRow(
      'Out on',
      stayCell(index, 'departure'),
      stay.departure,
      'Type another day and every figure follows.',
    ),
    ...(stay.heldNights === 0
      ? []
      : [
          row(
            words('Nights the place was held before', 'label'),
            typedFigure(stayCell(index, 'held'), stay.heldNights, 'inputCount', {
              kind: 'wholeNumber',
              from: '0',
              to: '3660',
              help: 'Type a number of nights.',
            }),
          ),
        ]),
    columnHeaderRow(summaryHeaders),
    ...contracts.map(({ name }, contract) => summaryRow(name, index, contract)),
    leastRow(index, contracts.length),
    gap,
  ];
}

const startWords: Readonly<Record<RequestedStay['startsAs'], string>> = {
  planned: 'A planned placement.',
  emergency: 'It begins as an emergency: 72 hours are 3 nights.',
  assessment: 'It begins as an assessment: 12 weeks are 84 nights.',
};

function dayRow(label: string, id: string, day: RequestedStay['arrival'], note: string): DescribedRow {
  const input: DescribedCell = {
    content: { kind: 'day', day },
    style: 'inputDate',
    id,
    input: { kind: 'date', from: '2000-01-01', to: '2100-12-31', help: 'Type a day.' },
  };
  return row(
    words(label, 'label'),
    input,
    ...Array.from({ length: stayColumns.length - 3 }, () => blank()),
    words(note, 'note'),
  );
}

const leastCell = (stay: number): string => `stayTotal.${String(stay)}.least`;

function leastRow(stay: number, contracts: number): DescribedRow {
  const totals = Array.from({ length: contracts }, (_, contract) =>
    cell(stayTotalCell(stay, contract, 'pounds')),
  );
  return row(
    words('The least of them', 'labelTotal'),
    ...Array.from({ length: 5 }, () => words('', 'labelTotal')),
    computed(leastCell(stay), smallest(...totals), 'moneyTotal'),
    words(blockNote, 'note'),
  );
}

const blockNote =
  'A block is paid for whether or not this child is there: compare terms here, contracts on Contract comparison.';

function summaryRow(name: string, stay: number, contract: number): DescribedRow {
  const total = cell(stayTotalCell(stay, contract, 'pounds'));
  const placed = cell(stayTotalCell(stay, contract, 'placed'));
  const cheapest = difference(total, cell(leastCell(stay)));
  return row(
    words(name, 'label'),
    blank(),
    blank(),
    computed(null, placed, 'count'),
    computed(null, cell(stayTotalCell(stay, contract, 'paidAway')), 'count'),
    computed(null, when(greaterThan(placed, number(0)), quotient(total, placed), number(0)), 'money'),
    computed(null, total, 'moneyStrong'),
    computed(
      null,
      when(
        greaterThan(cheapest, number('0.004')),
        text('Dearer for this stay than the least of them.'),
        text('The least for this stay.'),
      ),
      'text',
    ),
  );
}
