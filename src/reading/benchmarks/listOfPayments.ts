/**
 * A council's list of payments (spending over £250 or £500), published every month: a row is an invoice, for any number of
 * children, nights and months, so that none of its amounts is a weekly fee, however much a column of them looks like it.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import type { ReceivedSheet } from '../../domain/submission/received';
import { textOf } from '../sheetCells';
import { plainHeading } from './headedColumns';

const rowsLookedAt = 15;

const ofAPayment = [
  /\b(transaction|invoice|payment|voucher|cheque|document|journal|clearing)\b.*\b(no|number|ref|reference|id|date)\b|^(transaction|trans\.? no|tran(saction)? id|payment date|date paid|paid date|date of payment)/,
  /\b(supplier|vendor|payee|beneficiary|creditor|merchant|paid to|provider)\b/,
  /\b(amount|net|value|gross|paid|total)\b/,
] as const;

/** A table of fees may well name the invoice they were last paid by. */
const weekly = /\b(week|weekly|wk|pw|night|nightly)\b/;

const title =
  /\b(spend(ing)?|payments?|expenditure|transactions?|invoices?)\b.*\b(over|above|exceeding|greater than) ?£? ?(250|500)\b/;

export function isListOfPayments(sheet: ReceivedSheet): boolean {
  return sheet.rows.slice(0, rowsLookedAt).some((cells) => {
    const headings = cells.map((cell) => plainHeading(textOf(cell)));
    return (
      (!headings.some((heading) => weekly.test(heading)) &&
        ofAPayment.every((pattern) => headings.some((heading) => pattern.test(heading)))) ||
      headings.some((heading) => title.test(heading))
    );
  });
}

export function paymentsAreNoFees(file: string): Finding {
  return fileNotReadable(
    'fees or unit costs: £ a week for a child, or a table of them',
    `${file}, a list of payments to suppliers`,
    'A payment is an invoice for any number of children, nights and months, never a weekly fee. Use the placements census, or a table of agreed fees.',
  );
}
