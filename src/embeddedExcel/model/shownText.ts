/** What a cell shows, near enough for the reader of a sheet: pounds, per cents, places after the point. */
import type { EmbeddedCell } from './embeddedWorkbook';

export function shownText(cell: EmbeddedCell): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  const [positive = 'General', negative] = cell.numberFormat.split(';');
  if (positive === 'General' || positive === '@') return String(cell.value);
  const format = cell.value < 0 && negative !== undefined ? negative : positive;
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const size = Math.abs(cell.value) * (format.includes('%') ? 100 : 1);
  const digits = size.toLocaleString('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: format.includes(','),
  });
  const sign = cell.value < 0 && negative === undefined ? '-' : '';
  return sign + format.replace(/"([^"]*)"/g, '$1').replace(/[#0][#0,.]*/, digits);
}
