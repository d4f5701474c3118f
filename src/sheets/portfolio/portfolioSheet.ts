/**
 * Every placement in a row of a native table with filters: whose it is, its fee and days, and its year by nights as
 * formulas. Columns that the page does not hold beside these stand in tables of their own, on the pages after it.
 */
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, rowsAboveBody } from '../core/sheetFrame';
import { pagesOfColumns, type Column } from './placementColumns';
import { tableOfPage, type PortfolioSubject } from './subject';

export const portfolioSheets = (subject: PortfolioSubject): readonly SheetDescription[] =>
  pagesOfColumns(subject).map((columns, page) => placementsSheet(subject, columns, page));

const purposes = {
  first:
    'Filter and sort as you like. A fee or a day is changed in the list that this was made from, and the workbook is written again.',
  further: 'The same placements: what else the list says of each, and who pays for it.',
} as const;

function placementsSheet(
  { portfolio: { years } }: PortfolioSubject,
  columns: readonly Column[],
  page: number,
): SheetDescription {
  const body = years.map((year, index): DescribedRow => {
    const line = String(index);
    return {
      about: { table: tableOfPage(page), line },
      cells: columns.map(({ cellOf }) => cellOf(year, line)),
      comesTo: (column) => columns[column]?.comesTo?.(year),
    };
  });
  const further = page === 1 ? 'Portfolio, further' : `Portfolio, further ${String(page)}`;
  return {
    ...framed({
      name: page === 0 ? 'Portfolio' : further,
      role: 'results',
      title: page === 0 ? 'Portfolio: every placement' : 'Portfolio: more of every placement',
      purpose: page === 0 ? purposes.first : purposes.further,
      columns,
      body,
      freezeColumns: 1,
      orientation: 'landscape',
    }),
    tables: [
      {
        name: page === 0 ? 'Placements' : `PlacementsFurther${String(page)}`,
        headerRow: rowsAboveBody - 1,
        lastRow: rowsAboveBody - 1 + body.length,
        fromColumn: 0,
        toColumn: columns.length - 1,
      },
    ],
    // A filter does not work in a protected sheet.
    protect: false,
  };
}
