/** Widths, heights, merged titles, what stays in view, the printed page, the tab, and the lock. */
import { columnLetters } from '../../domain/evidence/columnLetters';
import type { CellGrid, GridPrint } from '../../sheets/core/grid';
import { marginPoints } from '../../sheets/core/pageBreaks';
import { fullestScale, pointsOfColumns } from '../../sheets/core/pageWidth';
import { rangeText } from '../../sheets/core/sheetAddress';
import { tabColours } from '../../sheets/core/styles';
import { joinedAddresses } from './styledAreas';
import { webColour } from './webColour';

/** A column of so many characters of Calibri 11, in points: seven pixels a character and five around them. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

export function applySizes(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  const columns = grouped(
    sheet.columnWidths,
    (column) => `${columnLetters(column)}:${columnLetters(column)}`,
  );
  for (const [width, addresses] of columns) {
    for (const address of addresses) worksheet.getRanges(address).format.columnWidth = columnPoints(width);
  }
  const rows = grouped(
    sheet.rows.map(({ height }) => height),
    (row) => `${row + 1}:${row + 1}`,
  );
  for (const [height, addresses] of rows) {
    for (const address of addresses) worksheet.getRanges(address).format.rowHeight = height;
  }
}

/** Places with the same size, as lists of addresses. */
function grouped(
  sizes: readonly (number | undefined)[],
  addressOf: (index: number) => string,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  sizes.forEach((size, index) => {
    if (size !== undefined) groups.set(size, [...(groups.get(size) ?? []), addressOf(index)]);
  });
  return new Map([...groups].map(([size, addresses]) => [size, joinedAddresses(addresses)]));
}

export function applyMergesAndFreeze(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  for (const merge of sheet.merges) worksheet.getRange(rangeText(merge)).merge();
  const { rows, columns } = sheet.freeze;
  if (rows > 0 && columns > 0) {
    const corner = { from: { row: 0, column: 0 }, to: { row: rows - 1, column: columns - 1 } };
    worksheet.freezePanes.freezeAt(rangeText(corner));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

export function applyPage(worksheet: Excel.Worksheet, { role, print, columnWidths }: CellGrid): void {
  worksheet.tabColor = webColour(tabColours[role]);
  worksheet.showGridlines = false;
  const page = worksheet.pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  applyMargins(page);
  // A scale and not "fit to one page", which not every Excel takes, and under which Excel may pass over page breaks.
  page.zoom = {
    scale: print.columnPages?.scale ?? fullestScale(pointsOfColumns(columnWidths), print.orientation),
  };
  if (print.repeatRows !== null) {
    page.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  }
  if (print.columnPages !== undefined)
    page.setPrintTitleColumns(`$A:$${columnLetters(print.columnPages.repeated - 1)}`);
  page.headersFooters.defaultForAllPages.set(footers(print));
  applyBreaks(worksheet, print);
}

/** Those the pages were measured with: what fits on one in a file fits on it here. */
function applyMargins(page: Excel.PageLayout): void {
  page.leftMargin = marginPoints.left;
  page.rightMargin = marginPoints.right;
  page.topMargin = marginPoints.top;
  page.bottomMargin = marginPoints.bottom;
  page.headerMargin = marginPoints.header;
  page.footerMargin = marginPoints.footer;
}

/** Those of the write before go first: they stood where the pages of that day ended. */
function applyBreaks(worksheet: Excel.Worksheet, { breaksBefore = [], columnPages }: GridPrint): void {
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaksBefore) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
  worksheet.verticalPageBreaks.removePageBreaks();
  for (const column of columnPages?.breaksBefore ?? [])
    worksheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
}

const footers = (print: GridPrint): Excel.Interfaces.HeaderFooterUpdateData => ({
  leftFooter: footerWords(print.footerLeft),
  centerFooter: footerWords(print.footerCentre),
  rightFooter: footerWords(print.footerRight),
});

/** The layout has written every code; a leading figure is set off by a space, or Excel would take it for a size. */
function footerWords(words: string): string {
  return /^\d/.test(words) ? ` ${words}` : words;
}

/** Against slips, not against people: no password; columns and rows can still be widened, lists filtered. */
export function protectSheet(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  if (sheet.protect)
    worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
}
