/** What the workbook of many invoices speaks of: each as it was sent and as it was checked by the night; the names of its cells. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { InvoicesChecked } from '../../domain/invoice/invoiceList';
import type { CellId } from '../core/expression';

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
