/**
 * Where a sheet's printed pages end: each table stands whole on its page, under its heading, and each chart too; a table that
 * is longer than a page begins where there is room for a few of its rows, and goes on under the repeated header. Where another
 * table follows it, its own pages end where they are full by this measure, or a machine with narrower letters would print more of
 * it on the first and cut what follows.
 *
 * All in points: A4 less margins of half an inch at the sides, 0.6 above and 0.7 below, at the scale at which the columns fit.
 *
 * Worked example: at 80 % a landscape page holds 501 ÷ 0.8 = 626 points of rows; after 500 points a table of 200 begins anew.
 */
import { columnPages } from './columnPages';
import type { DescribedRow, SheetDescription } from './description';
import { filled, fullestScale, pointsOfColumns } from './pageWidth';

const pointsDown = { portrait: 748, landscape: 501 } as const;
/** Margins of every printed page, in points: half an inch at the sides, 0.6 above, 0.7 below; 0.3 for head and foot. */
export const marginPoints = {
  left: 36,
  right: 36,
  top: 43.2,
  bottom: 50.4,
  header: 21.6,
  footer: 21.6,
} as const;
const plainRow = 15;
/** Of a table before another one: of more, a reader looks nothing up on paper, and Excel takes a thousand breaks at most. */
const mostPages = 20;
/** So many rows of terms are held together with their table; more are a table themselves. */
const mostTerms = 8;
/** What a heading must have under it on its page, where its table is too long for one. */
const leastRows = 4;

/** The per cent at which it prints: that of its one page across, or of each of several. */
export const printScale = (sheet: SheetDescription): number =>
  columnPages(sheet)?.scale ?? fullestScale(pointsOfColumns(sheet.columnWidths), sheet.orientation);

/** Rows, counted from 0, that begin a page. */
export function pageBreaks(sheet: SheetDescription): readonly number[] {
  const { rows } = sheet;
  const held = heldBy(sheet);
  const repeated = heightOf(rows, 0, repeatedRows(sheet));
  const breaks: number[] = [];
  let used = 0;
  for (const { from, to } of blocksOf(sheet)) {
    const height = heightOf(rows, from, to);
    const room = held - used;
    const fitsOnOne = height <= held - repeated;
    const needed = fitsOnOne ? height : heightOf(rows, from, Math.min(to, from + leastRows));
    if (used > repeated && needed > room) {
      breaks.push(from);
      used = repeated;
    }
    const chartsIn = (sheet.charts ?? []).some(({ anchor }) => anchor.toRow >= from && anchor.fromRow < to);
    const full = fullPages(rows, { from, to }, { used, held, repeated });
    used = full.used;
    if (!chartsIn && to < rows.length && full.starts.length <= mostPages) breaks.push(...full.starts);
  }
  return breaks;
}

/** Rows at which a page is full, and what the last page holds: none where all fits on the page it begins on. */
function fullPages(
  rows: readonly DescribedRow[],
  { from, to }: Block,
  { used, held, repeated }: { readonly used: number; readonly held: number; readonly repeated: number },
): { readonly starts: readonly number[]; readonly used: number } {
  const starts: number[] = [];
  let filledTo = used;
  for (let row = from; row < to; row += 1) {
    const height = heightOf(rows, row, row + 1);
    if (filledTo + height > held && filledTo > repeated) {
      starts.push(row);
      filledTo = repeated;
    }
    filledTo += height;
  }
  return { starts, used: filledTo };
}

/** What a page holds, in points of rows. */
const heldBy = (sheet: SheetDescription): number =>
  (filled * pointsDown[sheet.orientation] * 100) / printScale(sheet);

/**
 * How many rows from the top each page repeats: title and header; where further tables with headers of their own stand below one
 * that is done on its page, the title alone, or one table's header would print over another.
 */
export function repeatedRows(sheet: SheetDescription): number {
  const { headerRow, rows } = sheet;
  if (headerRow === null) return 0;
  const further = rows.findIndex((each, index) => index > headerRow && isColumnHeader(each));
  if (further < 0) return isChartsAlone(sheet) ? titleRows(rows) : headerRow + 1;
  const end = blocksOf(sheet).find(({ from, to }) => from <= headerRow && headerRow < to)?.to ?? further;
  const isDone = heightOf(rows, 0, end) <= heldBy(sheet);
  return isDone ? titleRows(rows) : headerRow + 1;
}

/** All but charts stands on the first page: those have no use for the names of its columns. */
const isChartsAlone = (sheet: SheetDescription): boolean => {
  const { rows, charts = [] } = sheet;
  const filled = rows.findLastIndex(({ cells }) => cells.length > 0) + 1;
  return charts.length > 0 && heightOf(rows, 0, filled) <= heldBy(sheet);
};

function titleRows(rows: readonly DescribedRow[]): number {
  const first = rows.findIndex((each) => !titleStyles.includes(styleOf(each) ?? ''));
  return first < 0 ? rows.length : first;
}

const titleStyles: readonly string[] = ['title', 'titleWrapped', 'purpose', 'councilOnly'];

interface Block {
  readonly from: number;
  /** The row after its last. */
  readonly to: number;
}

/** Each table from its heading to the row before the next one; charts hold together what they stand beside. */
function blocksOf(sheet: SheetDescription): readonly Block[] {
  const { rows, charts = [] } = sheet;
  const end = Math.max(rows.length, ...charts.map(({ anchor }) => anchor.toRow + 1));
  const starts = new Set([0, ...rows.flatMap((_, index) => (beginsBlock(rows, index) ? [index] : []))]);
  for (const { anchor } of charts) {
    if (!isUnderHeading(rows, anchor.fromRow)) starts.add(anchor.fromRow);
    for (let row = anchor.fromRow + 1; row <= anchor.toRow; row += 1) starts.delete(row);
    if (anchor.toRow + 1 < end) starts.add(anchor.toRow + 1);
  }
  const sorted = [...starts].sort((first, second) => first - second);
  return sorted.map((from, index) => ({ from, to: sorted[index + 1] ?? end }));
}

/** Terms under a heading stand with the table that is worked out from them, whose header follows them. */
function beginsBlock(rows: readonly DescribedRow[], index: number): boolean {
  if (!isHead(rows[index]) || isHead(rows[index - 1])) return false;
  if (!isColumnHeader(rows[index])) return true;
  for (let above = index - 1; above >= 0 && index - above <= mostTerms; above -= 1)
    if (isHead(rows[above])) return isColumnHeader(rows[above]);
  return true;
}

/** Under its heading, or one row below it where the table beside it has names for its columns. */
const isUnderHeading = (rows: readonly DescribedRow[], row: number): boolean =>
  isHead(rows[row - 1]) || isHead(rows[row - 2]);

/** A heading, or the header of a table. */
function isHead(row: DescribedRow | undefined): boolean {
  return styleOf(row) === 'heading' || isColumnHeader(row);
}

function isColumnHeader(row: DescribedRow | undefined): boolean {
  const first = styleOf(row);
  return first === 'columnHeader' || first === 'columnHeaderRight';
}

const styleOf = (row: DescribedRow | undefined): string | undefined =>
  row?.cells.find((cell) => cell !== null)?.style;

function heightOf(rows: readonly DescribedRow[], from: number, to: number): number {
  let height = 0;
  for (let row = from; row < to; row += 1) height += rows[row]?.height ?? plainRow;
  return height;
}
