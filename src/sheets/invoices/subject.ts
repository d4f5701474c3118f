/** What the workbook of many invoices speaks of: the invoices as they were sent, and each as it was checked by the night. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { CheckedInvoice } from '../../domain/invoice/invoiceList';

export interface InvoicesSubject {
  readonly provider: string | null;
  readonly checked: readonly CheckedInvoice[];
  /** What to ask about each, as a letter puts it; the same order. */
  readonly questions: readonly (readonly string[])[];
  readonly asAt: IsoDate;
}
