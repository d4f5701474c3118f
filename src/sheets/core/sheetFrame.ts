/**
 * The frame every sheet has: a title, one line that says what the sheet is for, a header row that stays in view and is
 * repeated on each printed page, and the rows below.
 */
import { withoutPersonalDetails } from '../../domain/evidence/personalDetails';
import { words } from './cells';
import { columnPages } from './columnPages';
import type { DescribedRow, SheetDescription } from './description';
import type { ColumnPages } from './grid';
import { rowHeights } from './rowHeight';

export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  /** Figures stand right, and so does their header. */
  readonly figures?: boolean;
}

interface Frame extends Omit<SheetDescription, 'columnWidths' | 'rows' | 'headerRow' | 'protect'> {
  readonly title: string;
  readonly purpose: string;
  readonly body: readonly DescribedRow[];
}

/** One header for the whole sheet; or only the widths, where each block of the sheet has a header of its own. */
type SheetFrame = Frame &
  (
    | { readonly columns: readonly SheetColumn[]; readonly widths?: never }
    | { readonly widths: readonly number[]; readonly columns?: never }
  );

/** How many rows stand above the body of a framed sheet. */
export const rowsAboveBody = 3;

export function framed(frame: SheetFrame): SheetDescription {
  const { title, purpose, columns, widths, body, ...rest } = frame;
  const columnWidths = printableWidths(widths ?? widthsOf(columns), frame.orientation);
  const heightOf = rowHeights(columnWidths);
  const below = [columns === undefined ? { cells: [], height: 6 } : columnHeaderRow(columns), ...body];
  const across = columnPages({ ...rest, columnWidths });
  return {
    ...rest,
    columnWidths,
    rows: [
      ...titleRows(withoutPersonalDetails(title), purpose, across, columnWidths),
      ...below.map((row) => (row.height === undefined ? { ...row, height: heightOf(row.cells) } : row)),
    ],
    headerRow: columns === undefined ? 1 : rowsAboveBody - 1,
    protect: true,
  };
}

/**
 * A page beside the first prints the columns that say whose row it is again, and would print of a longer title what these have
 * room for: the title is then wrapped into them, and what the sheet is for stands beside them, on the first page alone.
 */
function titleRows(
  title: string,
  purpose: string,
  across: ColumnPages | null,
  columnWidths: readonly number[],
): readonly DescribedRow[] {
  if (across === null)
    return [
      { cells: [words(title, 'title')], height: 26 },
      { cells: [words(purpose, 'purpose')], height: 18 },
    ];
  const wrapped = [words(title, 'titleWrapped')];
  return [
    { cells: wrapped, height: Math.max(26, rowHeights(columnWidths)(wrapped)) },
    {
      cells: [...Array.from({ length: across.repeated }, () => null), words(purpose, 'purpose')],
      height: 18,
    },
  ];
}

/** Of the scale of a page that can still be read; and in characters, what words need beside figures. */
const leastScale = 0.75;
const leastForWords = 23;
const pixelsAcross = { portrait: 697, landscape: 1026 } as const;

/**
 * The widths at which the columns print at three quarters of their size or more: the widest, which hold words, give way to as
 * little as words need, and are the taller for it. Figures keep theirs.
 */
function printableWidths(
  widths: readonly number[],
  orientation: SheetDescription['orientation'],
): readonly number[] {
  const room = pixelsAcross[orientation] / leastScale;
  const wideAt = (most: number) => widths.reduce((sum, width) => sum + Math.min(width, most) * 7 + 5, 0);
  let most = Math.max(...widths, leastForWords);
  while (most > leastForWords && wideAt(most) > room) most -= 1;
  return widths.map((width) => Math.min(width, most));
}

export const widthsOf = (columns: readonly SheetColumn[]): readonly number[] =>
  columns.map(({ width }) => width);

export function columnHeaderRow(columns: readonly Omit<SheetColumn, 'width'>[]): DescribedRow {
  return {
    cells: columns.map(({ header, figures = false }) =>
      words(header, figures ? 'columnHeaderRight' : 'columnHeader'),
    ),
  };
}
