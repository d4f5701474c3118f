/** Which column of a list of invoices holds what, by its heading; the narrow ones stand before the wide. */
import type { ColumnPatterns } from '../../reading/benchmarks/headedColumns';

export const invoiceColumns: ColumnPatterns<
  | 'invoice'
  | 'placement'
  | 'what'
  | 'from'
  | 'until'
  | 'lastNight'
  | 'weekly'
  | 'invoiced'
  | 'vat'
  | 'arrival'
  | 'departure'
  | 'nights'
  | 'statedFee'
> = [
  ['what', /\bdescription\b|\bwhat for\b|\bdetails?\b/],
  ['vat', /\bvat\b/],
  ['nights', /\b(nights|days)\b/],
  [
    'statedFee',
    /\b(stated|invoiced|charged|billed)\b.*\b(fee|rate)\b|\b(fee|rate)\b.*\b(stated|invoiced|charged|billed)\b/,
  ],
  ['weekly', /\b(agreed|contract\w*|weekly)\b.*\b(fee|rate|price|cost)\b|\b(fee|rate)\b/],
  ['arrival', /\b(arriv\w*|admi\w*|moved in|placement start\w*|start of placement)\b/],
  ['departure', /\b(depart\w*|left|leav\w*|discharge\w*|moved out|placement end\w*|end of placement)\b/],
  ['from', /\bfrom\b|\bstart\w*\b|\bperiod begin\w*\b/],
  ['until', /\buntil\b|\bfirst day not\b/],
  ['lastNight', /\bto\b|\bend\w*\b|\blast (night|day)\b/],
  ['invoiced', /\b(amount|total|invoiced|net|value|charge|£)\b|£/],
  ['invoice', /\binvoice\b|\binv\b|\bdocument\b/],
  ['placement', /\bplacement\b|\breference\b|\bref\b/],
];
