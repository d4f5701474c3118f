/** What the workbook of an invoice speaks of: the stay as agreed, what was invoiced, and what is due. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { InvoiceCheck, InvoicedStay } from '../../domain/invoice/invoiceDue';

export interface InvoiceSubject {
  readonly stay: InvoicedStay;
  readonly check: InvoiceCheck;
  readonly invoice: string | null;
  readonly placement: string | null;
  /** What the hours that stopped were for, in the order of `stay.stopped`. */
  readonly stoppedNames: readonly (string | null)[];
  /** What to ask beside the sum, each a whole sentence. */
  readonly queries: readonly string[];
  readonly asAt: IsoDate;
}
