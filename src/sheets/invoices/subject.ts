/** What the workbook of many invoices speaks of: each as it was sent and as it was checked by the night; the names of its cells. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { InvoicesChecked } from '../../domain/invoice/invoiceList';
import { zero } from '../../domain/money/exact';
import { computed, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import { absolute, cell, difference, lessThan, number, text, when, type CellId } from '../core/expression';

export interface InvoicesSubject extends Pick<InvoicesChecked, 'checked' | 'credits'> {
  readonly provider: string | null;
  /** What to ask about each, as a letter puts it; the same order. */
  readonly questions: readonly (readonly string[])[];
  readonly asAt: IsoDate;
}

export type InvoiceFigure = 'number' | 'invoiced' | 'credited' | 'due' | 'difference' | 'much' | 'little';
export const invoiceCell = (invoice: number, name: InvoiceFigure): CellId =>
  `invoices.${String(invoice)}.${name}`;
export type PartFigure = 'number' | 'from' | 'until' | 'fee' | 'share' | 'nights' | 'before' | 'due';
export const partCell = (part: number, name: PartFigure): CellId => `invoices.part.${String(part)}.${name}`;
export const totalCell = (name: InvoiceFigure): CellId => `invoices.total.${name}`;

/** What to ask holds for the figures it was written for; once an input is changed it gives way. */
export function questionCell({ checked, questions }: InvoicesSubject, index: number): DescribedCell {
  const said = (questions[index] ?? []).join(' ');
  const apart = difference(
    cell(invoiceCell(index, 'difference')),
    number(checked[index]?.difference ?? zero),
  );
  const isAsWritten = lessThan(absolute(apart), number('0.005'));
  return said === ''
    ? words('', 'note')
    : computed(null, when(isAsWritten, text(said), text(workItOutAnew)), 'note', {
        measuredAs: said,
      });
}

const workItOutAnew = 'Changed since it was checked: check the invoices anew before this is asked.';

/** The sums of an invoice, beside one another; what is credited is there where something is. */
export const sumsOf = ({ credits }: InvoicesSubject): readonly InvoiceFigure[] =>
  credits.length > 0
    ? ['invoiced', 'credited', 'due', 'much', 'little']
    : ['invoiced', 'due', 'much', 'little'];

/** Nights of an invoice at one fee and one share. */
export interface Part {
  readonly number: number;
  readonly invoice: string;
  readonly part: InvoicesSubject['checked'][number]['parts'][number];
}

export const partsOf = ({ checked }: InvoicesSubject): readonly Part[] =>
  checked.flatMap(({ invoice, parts: own }, index) =>
    own.map((part): Part => ({ number: index + 1, invoice: invoice.invoice, part })),
  );
