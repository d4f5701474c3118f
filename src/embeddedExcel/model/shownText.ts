/** What a cell shows: its value by its number format, as Excel writes it (days, pounds, per cents, a dash for nought). */
import { format } from 'numfmt';
import type { EmbeddedCell } from './embeddedWorkbook';

export function shownText({ value, numberFormat }: EmbeddedCell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  return format(numberFormat, value, { locale: 'en-GB', throws: false });
}
