/**
 * Which column of a list of invoices holds what, by its heading, the narrow ones before the wide; and what an invoice asks for
 * where net, VAT and gross stand apart: the gross. A fee in the invoices' own list is what the provider says, unless its heading
 * says that it was agreed.
 *
 * Worked example: net £21,000.00, VAT £4,200.00, gross £25,200.00: £25,200.00 is asked for, £4,200.00 of it VAT. "Amount" 5,250
 * beside "VAT" 1,050 is a fifth on top of it: £6,300.00.
 */
import { exactFromText, exactText, type Exact } from '../../domain/money/exact';
import { toThePenny } from '../../domain/money/rounding';
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';
import type { TypedRow } from '../../reading/portfolio/headedRows';
import { plainFigure } from '../typed/typedFigure';

type InvoiceColumn =
  | 'invoice'
  | 'placement'
  | 'what'
  | 'from'
  | 'until'
  | 'lastNight'
  | 'weekly'
  | 'invoiced'
  | 'gross'
  | 'net'
  | 'vat'
  | 'arrival'
  | 'departure'
  | 'nights'
  | 'statedFee';

export const invoiceColumns: ColumnPatterns<InvoiceColumn> = [
  ['what', /\bdescription\b|\bwhat for\b|\bdetails?\b/],
  ['gross', /\bgross\b|\b(incl?|including|inclusive|with)\b.*\bvat\b|\bvat\b.*\bincl?(uded)?\b/],
  ['net', /\bnet\b|\b(excl?|excluding|exclusive|before|without)\b.*\bvat\b/],
  ['vat', /\bvat\b(?!.*(\b(rate|no|number|reg\w*|code)\b|%))/],
  ['invoiced', /\b(amount|total|sum|balance)\b.*\b(to pay|due|payable|invoiced|charged|billed)\b/],
  ['nights', /\b(nights|days)\b/],
  ['weekly', /\b(agreed|contract\w*)\b.*\b(fee|rate|price|cost)s?\b/],
  ['statedFee', /^(?!.*\b(vat|hour|hourly)\b).*(\bweekly\b.*\b(price|cost|charge)s?\b|\b(fee|rate)s?\b)/],
  ['arrival', /\b(arriv\w*|admi\w*|moved in|placement start\w*|start of placement)\b/],
  ['departure', /\b(depart\w*|left|leav\w*|discharge\w*|moved out|placement end\w*|end of placement)\b/],
  ['from', /\bfrom\b|\bstart\w*\b|\bperiod begin\w*\b/],
  ['until', /\buntil\b|\bfirst day not\b/],
  ['lastNight', /\bto\b|\bend\w*\b|\blast (night|day)\b/],
  ['invoiced', /\b(amount|total|invoiced|value|charge|£)\b|£/],
  [
    'placement',
    /\bplacement\b|\b(child|young person|yp|cyp|service user|client|case)\b.*\b(ref\w*|id|identifier|no|number|code)\b/,
  ],
  ['invoice', /^(?!.*\bdate\b).*\b(invoice|inv|document|credit note)\b/],
  ['placement', /\bref(erence)?\b/],
  ['invoice', /\b(ref(erence)?|number|no)\b/],
];

export const neededOfInvoice = ['invoice', 'placement', 'from', ['invoiced', 'gross', 'net']] as const;

export function asInvoice({
  gross = '',
  net = '',
  ...row
}: TypedRow<InvoiceColumn>): Readonly<Record<string, string>> {
  const { invoiced = '', vat = '' } = row;
  // "Net, VAT, Total": beside a net amount the other is the gross.
  const whole = gross !== '' || net === '' ? gross : invoiced;
  if (whole !== '') return { ...row, invoiced: whole, vat: vat === '' ? vatBetween(whole, net) : vat };
  if (net !== '') return { ...row, invoiced: together(net, vat) };
  return { ...row, invoiced: isOnTop(invoiced, vat) ? together(invoiced, vat) : invoiced };
}

const figureIn = (text: string): Exact | null => (text === '' ? null : exactFromText(plainFigure(text)));

function together(net: string, vat: string): string {
  const [first, second] = [figureIn(net), figureIn(vat)];
  return first === null || second === null ? net : exactText(first.plus(second));
}

function vatBetween(whole: string, net: string): string {
  const [first, second] = [figureIn(whole), figureIn(net)];
  return first === null || second === null || first.equals(second) ? '' : exactText(first.minus(second));
}

/** A fifth of the amount comes on top of it; a sixth of it is within. */
function isOnTop(amount: string, vat: string): boolean {
  const [first, second] = [figureIn(amount), figureIn(vat)];
  return (
    first !== null && second !== null && !second.isZero() && toThePenny(first.dividedBy(5)).equals(second)
  );
}
