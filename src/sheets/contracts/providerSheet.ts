/** Provider's view: what each contract leaves the provider at every number of occupied places, and on average. */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { computed, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import { cell, difference, number, plus, product, quotient, when, greaterThan } from '../core/expression';
import { framed, rowsAboveBody } from '../core/sheetFrame';
import { contractCell, modelSentence, occupancyCell, paymentCell, term } from './contractCells';
import { contractColours } from './contractColours';

export function providerSheet(comparison: ContractComparison): SheetDescription {
  const { usablePlaces, contracts } = comparison;
  const counts = Array.from({ length: usablePlaces + 1 }, (_, occupied) => occupied);
  return framed({
    name: 'Provider’s view',
    role: 'results',
    title: 'What each contract leaves the provider a week, by occupied places',
    purpose: modelSentence,
    columns: [
      { header: 'Occupied places', width: 24, figures: true },
      { header: 'Occupancy', width: 12, figures: true },
      { header: 'Share of the time', width: 12, figures: true },
      { header: 'Fee that covers cost', width: 16, figures: true },
      ...contracts.map(({ name }) => ({ header: `${name}: margin`, width: 18, figures: true })),
    ],
    body: [...counts.map((occupied) => marginRow(occupied, contracts.length)), averageRow(contracts.length)],
    charts: [marginChart(comparison, counts, rowsAboveBody + counts.length + 2)],
    freezeColumns: 1,
    orientation: 'landscape',
  });
}

function marginRow(occupied: number, contracts: number): DescribedRow {
  const children = cell(occupancyCell(occupied, 'children'));
  const cost = plus(term('fixed'), product(term('perChild'), children));
  const fee = plus(quotient(term('fixed'), children), term('perChild'));
  return row(
    computed(null, children, 'count'),
    computed(`provider.${String(occupied)}.occupancy`, cell(occupancyCell(occupied, 'occupancy')), 'percent'),
    computed(null, cell(occupancyCell(occupied, 'share')), 'percent'),
    occupied === 0 ? words('', 'money') : computed(`provider.${String(occupied)}.fee`, fee, 'money'),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(
        paymentCell(contract, occupied, 'margin'),
        difference(cell(paymentCell(contract, occupied, 'payment')), cost),
        'money',
      ),
    ),
  );
}

function averageRow(contracts: number): DescribedRow {
  const children = cell('occupancy.total.children');
  const fee = plus(quotient(term('fixed'), children), term('perChild'));
  return row(
    words('On average', 'labelTotal'),
    computed(null, cell('occupancy.mean'), 'percentTotal'),
    words('', 'labelTotal'),
    computed('provider.mean.fee', when(greaterThan(children, number(0)), fee, number(0)), 'moneyTotal'),
    ...Array.from({ length: contracts }, (_, contract) =>
      computed(null, cell(contractCell(contract, 'margin')), 'moneyTotal'),
    ),
  );
}

function marginChart(
  { contracts }: ContractComparison,
  counts: readonly number[],
  fromRow: number,
): DescribedChart {
  return {
    kind: 'line',
    title: 'Provider’s margin a week by occupied places',
    labels: counts.map((occupied) => occupancyCell(occupied, 'children')),
    series: contracts.map(({ name }, contract) => ({
      title: name,
      cells: counts.map((occupied) => paymentCell(contract, occupied, 'margin')),
      colour: contractColours(contract),
    })),
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Occupied places',
    valueFormat: '"£"#,##0;-"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + 18, toColumn: 6 },
    altText:
      'Lines: what each contract leaves the provider a week at each number of occupied places; the same figures stand above.',
  };
}
