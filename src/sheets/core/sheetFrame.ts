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

export interface SheetFrame extends Omit<
  SheetDescription,
  'columnWidths' | 'rows' | 'headerRow' | 'protect'
> {
  readonly title: string;
  readonly purpose: string;
  readonly columns: readonly SheetColumn[];
  readonly body: readonly DescribedRow[];
  /** False where each block of the sheet has a header of its own. */
  readonly oneHeader?: boolean;
}

/** How many rows stand above the body of a framed sheet. */
export const rowsAboveBody = 3;

export function framed(frame: SheetFrame): SheetDescription {
  const { title, purpose, columns, body, oneHeader = true, ...rest } = frame;
  const columnWidths = printableWidths(columns, frame.orientation);
  const heightOf = rowHeights(columnWidths);
  const below = [oneHeader ? columnHeaderRow(columns) : { cells: [], height: 6 }, ...body];
  const across = columnPages({ ...rest, columnWidths });
  return {
    ...rest,
    columnWidths,
    rows: [
      ...titleRows(withoutPersonalDetails(title), purpose, across, columnWidths),
      ...below.map((row) => (row.height === undefined ? { ...row, height: heightOf(row.cells) } : row)),
    ],
    headerRow: oneHeader ? rowsAboveBody - 1 : 1,
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
  columns: readonly SheetColumn[],
  orientation: SheetDescription['orientation'],
): readonly number[] {
  const room = pixelsAcross[orientation] / leastScale;
  const widths = columns.map(({ width }) => width);
  const wideAt = (most: number) => widths.reduce((sum, width) => sum + Math.min(width, most) * 7 + 5, 0);
  let most = Math.max(...widths, leastForWords);
  while (most > leastForWords && wideAt(most) > room) most -= 1;
  return widths.map((width) => Math.min(width, most));
}

export function columnHeaderRow(columns: readonly Omit<SheetColumn, 'width'>[]): DescribedRow {
  return {
    cells: columns.map(({ header, figures = false }) =>
      words(header, figures ? 'columnHeaderRight' : 'columnHeader'),
    ),
  };
}
