/**
 * A list of more columns than a page holds at three quarters of its size is printed over several pages side by side, each with
 * the column that says whose row it is; nothing is parted within a chart.
 *
 * Worked example: 4 columns of 60, of which a landscape page at 75 % holds 182 characters: three on the first page, on the
 * second the first again and the fourth, both at 76 %.
 */
import type { SheetDescription } from './description';
import type { ColumnPages } from './grid';
import { fullestScale, pointsOfColumns, pointsOfPage } from './pageWidth';

type Wide = Pick<SheetDescription, 'columnWidths' | 'orientation' | 'freezeColumns' | 'charts'>;

/** As tests measure it, without the part that is left free for letters of another machine. */
const leastOnOnePage = 72;
const leastScale = 75;

/** Null where the columns fit one page. */
export function columnPages(sheet: Wide): ColumnPages | null {
  const { columnWidths, orientation } = sheet;
  if (fullestScale(pointsOfColumns(columnWidths), orientation) >= leastOnOnePage) return null;
  const repeated = Math.max(1, sheet.freezeColumns ?? 0);
  const again = pointsOfColumns(columnWidths.slice(0, repeated));
  const room = pointsOfPage(orientation) / (leastScale / 100);
  const breaks: number[] = [];
  const pages: number[] = [0];
  for (const { from, to } of unparted(sheet)) {
    const width = pointsOfColumns(columnWidths.slice(from, to));
    const used = pages.at(-1) ?? 0;
    if (from > repeated && used + width > room) {
      breaks.push(from);
      pages.push(again + width);
    } else pages[pages.length - 1] = used + width;
  }
  return { breaksBefore: breaks, repeated, scale: fullestScale(Math.max(...pages), orientation) };
}

/** Each column by itself; those under one chart together. */
function unparted({
  columnWidths,
  charts = [],
}: Wide): readonly { readonly from: number; readonly to: number }[] {
  const isHeld = (column: number) =>
    charts.some(({ anchor: { fromColumn, toColumn } }) => fromColumn < column && column < toColumn);
  const starts = columnWidths.flatMap((_, column) => (isHeld(column) ? [] : [column]));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? columnWidths.length }));
}
