/** Credit notes below the list of invoices: each with the number of the invoice that it counts against, which may be typed over. */
import { exact } from '../../domain/money/exact';
import { typedCount, typedPounds } from '../core/askedCells';
import { computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, sumWhere, type CellId } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { invoiceCell, type InvoicesSubject } from './subject';

const creditCell = (credit: number, name: 'against' | 'pounds'): CellId =>
  `invoices.credit.${String(credit)}.${name}`;

export const creditRule = {
  source: 'Credit notes',
  rule: 'One that credits an invoice in whole takes it out; any other counts against what is too much for its placement in its period. Too much or too little = invoiced − credited − due.',
};

/** All that is credited on one invoice. */
export function creditedOn({ credits }: InvoicesSubject, invoice: number): DescribedCell {
  const all = (name: 'against' | 'pounds') => credits.map((_, index) => creditCell(index, name));
  return computed(
    invoiceCell(invoice, 'credited'),
    sumWhere(all('pounds'), { cells: all('against'), equals: cell(invoiceCell(invoice, 'number')) }),
    'moneyDash',
  );
}

export function creditRows({ checked, credits }: InvoicesSubject, across: number): readonly DescribedRow[] {
  if (credits.length === 0) return [];
  return [
    gap,
    headingRow('Credit notes', across),
    columnHeaderRow([
      { header: 'Of No' },
      { header: 'Credit note' },
      { header: 'Placement' },
      { header: 'What for' },
      { header: 'From', figures: true },
      { header: 'Until', figures: true },
      { header: 'Credited', figures: true },
    ]),
    ...credits.map(({ credit, against, pounds }, index) =>
      row(
        typedCount(
          creditCell(index, 'against'),
          exact(checked.findIndex(({ invoice }) => invoice === against) + 1),
          'The number of the invoice above that it counts against.',
        ),
        words(credit.invoice, 'label'),
        words(credit.placement, 'label'),
        words(credit.what ?? '', 'label'),
        { content: { kind: 'day', day: credit.from }, style: 'date' },
        { content: { kind: 'day', day: credit.until }, style: 'date' },
        typedPounds(
          creditCell(index, 'pounds'),
          pounds,
          'What of it counts against that invoice, above nought.',
        ),
      ),
    ),
  ];
}
