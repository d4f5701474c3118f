/** Where printed pages end: a table that fits a page is never cut, nor parted from its heading; the decision is one page. */
import type { CellGrid, WorkbookGrid } from '../../src/sheets/core/grid';
import type { SheetDescription } from '../../src/sheets/core/description';
import { figure, headingRow, row, words } from '../../src/sheets/core/cells';
import { layOut } from '../../src/sheets/core/layout';
import { pageBreaks, repeatedRows } from '../../src/sheets/core/pageBreaks';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { strFromU8, unzipSync } from 'fflate';
import { besideNeeds } from '../support/comparedReview';
import { aReviewOfATemplate } from '../support/reviews';

/** A sheet 100 characters wide, its rows 20 points tall: a landscape page at 100 % holds 24 of them. */
function aSheet(...tables: readonly number[]): SheetDescription {
  const table = (length: number) => [
    headingRow('A table', 2),
    ...Array.from({ length }, (_, index) => ({ ...row(words('line'), figure(index, 'money')), height: 20 })),
  ];
  return {
    name: 'Sheet',
    role: 'results',
    columnWidths: [60, 40],
    rows: [{ cells: [words('Title', 'title')], height: 20 }, ...tables.flatMap(table)],
    headerRow: 0,
    orientation: 'landscape',
    protect: true,
  };
}

test.each<[string, readonly number[], readonly number[]]>([
  // 501 × 0.97 ÷ 1.00: 485 points, or 24 rows of 20
  ['two tables that fit one page', [10, 10], []],
  // title 1 + 11 + 11 = 23 rows, a third of 11 does not fit: it begins at row 23
  ['a third begins anew', [10, 10, 10], [23]],
  // after the break, the title and 11 rows; the fourth fits, the fifth does not
  ['and a fifth', [10, 10, 10, 10, 10], [23, 45]],
  // longer than any page: it begins where it stands, since a few of its rows fit
  ['a table longer than a page', [10, 40], []],
  // page 1 ends after row 23; on page 2 the title and rows 24 to 41, then 11 rows do not fit in the five that are left
  ['a table longer than a page before another: a page ends where it is full', [40, 10], [24, 42]],
  // 12 rows of a first table and title, 12 of the long one; title and 23 more; title and six more, then five fit
  ['and goes on over three pages', [10, 40, 4], [24, 47]],
  // 1 + 21 rows leave two: not enough for a heading and three rows
  ['a long table with no room for its first rows', [20, 40], [22]],
])('%s', (_case, tables, expected) => {
  expect(pageBreaks(aSheet(...tables))).toEqual(expected);
});

test('terms under a heading stand on the page of the table that is worked out from them', () => {
  const line = () => ({ ...row(words('line'), figure(1, 'money')), height: 20 });
  const header = () => ({ ...row(words('Name', 'columnHeader')), height: 20 });
  const plain = aSheet(16);
  // The title and 17 rows; heading, two terms and a gap end at row 22, and header and six lines do not fit in the two that are left.
  const terms = [headingRow('A contract', 2), line(), line(), { ...row(), height: 20 }];
  const sheet = { ...plain, rows: [...plain.rows, ...terms, header(), ...Array.from({ length: 6 }, line)] };
  expect(pageBreaks(sheet)).toEqual([18]);
  // Without a heading of their own above them, the header begins.
  expect(
    pageBreaks({ ...sheet, rows: sheet.rows.filter((_, index) => index !== 1 && index !== 18) }),
  ).toEqual([20]);
});

/** A title, a table with a header of its own, and a second one with another. */
function twoTables(lines: number): SheetDescription {
  const header = () => ({
    ...row(words('Name', 'columnHeader'), words('£', 'columnHeaderRight')),
    height: 20,
  });
  const line = () => ({ ...row(words('line'), figure(1, 'money')), height: 20 });
  const plain = aSheet();
  return {
    ...plain,
    rows: [
      ...plain.rows,
      header(),
      ...Array.from({ length: lines }, line),
      headingRow('More', 2),
      header(),
      line(),
    ],
    headerRow: 1,
  };
}

test('pages below a table that is done repeat the title alone: its header would print over another’s', () => {
  expect(repeatedRows(twoTables(10))).toBe(1);
});

test('pages of a table that goes on repeat its header', () => {
  expect(repeatedRows(twoTables(40))).toBe(2);
  // One table alone, however short: its header is nobody else's.
  expect(repeatedRows({ ...twoTables(10), rows: twoTables(10).rows.slice(0, 12) })).toBe(2);
});

test('pages of charts below a table that is done repeat the title alone, without the names of its columns', () => {
  const { rows } = twoTables(10);
  const table = rows.slice(0, 12);
  const room = Array.from({ length: 20 }, () => ({ cells: [], height: 20 }));
  const chart = { anchor: { fromRow: 13, fromColumn: 0, toRow: 31, toColumn: 2 } };
  const sheet = {
    ...twoTables(10),
    rows: [...table, ...room],
    charts: [chart],
  } as unknown as SheetDescription;
  expect(repeatedRows(sheet)).toBe(1);
  // A row below the chart belongs to the same columns.
  const below = { ...row(words('line'), figure(1, 'money')), height: 20 };
  expect(repeatedRows({ ...sheet, rows: [...sheet.rows, below] })).toBe(2);
});

test('a chart stays with the heading of the table beside it', () => {
  const { rows } = aSheet(18, 6);
  // Heading of the second table at row 20, names of its columns at 21, the chart beside its lines from row 22.
  const chart = { anchor: { fromRow: 22, fromColumn: 1, toRow: 26, toColumn: 2 } };
  const sheet = { ...aSheet(18, 6), rows, charts: [chart] } as unknown as SheetDescription;
  expect(pageBreaks(sheet)).toEqual([20]);
});

const sheetOf = ({ sheets }: WorkbookGrid, wanted: string): CellGrid =>
  sheets.find(({ name }) => name === wanted)!;

const review = aReviewOfATemplate();
const grid = layOut(describeReview(review, besideNeeds()));

test('the decision is one page', () => {
  expect(sheetOf(grid, 'Decision').print.breaksBefore).toEqual([]);
});

const isHead = ({ rows }: CellGrid, at: number): boolean => {
  const style = rows[at]?.cells.find((cell) => cell !== null)?.style ?? '';
  return style === 'heading' || style.startsWith('columnHeader');
};

const pointsBetween = ({ rows }: CellGrid, from: number, to: number): number =>
  rows.slice(from, to).reduce((sum, { height = 15 }) => sum + height, 0);

/** It stands within a table that no page holds (501 points down at 100 %, 748 upright), on a page that is full. */
function endsAFullPage(sheet: CellGrid, at: number): boolean {
  const { breaksBefore = [], orientation } = sheet.print;
  const down = orientation === 'landscape' ? 501 : 748;
  const heads = [0, ...sheet.rows.keys()].filter((row) => row === 0 || isHead(sheet, row));
  const begins = heads.findLast((row) => row < at) ?? 0;
  const ends = heads.find((row) => row > at) ?? sheet.rows.length;
  const pageBegins = breaksBefore.findLast((each) => each < at) ?? 0;
  return pointsBetween(sheet, begins, ends) > down && pointsBetween(sheet, pageBegins, at) > 0.8 * down;
}

test('each break of a review stands before a heading, a header or a chart, or ends a page that a long table fills', () => {
  const loose = grid.sheets.flatMap((sheet) =>
    (sheet.print.breaksBefore ?? []).flatMap((at) => {
      const isChart = sheet.charts.some(({ anchor }) => anchor.from.row === at || anchor.to.row + 1 === at);
      return isChart || isHead(sheet, at) || endsAFullPage(sheet, at) ? [] : [`${sheet.name} ${at}`];
    }),
  );
  expect(loose).toEqual([]);
  expect(grid.sheets.some(({ print: { breaksBefore = [] } }) => breaksBefore.length > 0)).toBe(true);
});

test('the file holds them: the last row of a page, counted from 1', async () => {
  const sheet = grid.sheets.find(({ print }) => (print.breaksBefore ?? []).length > 0)!;
  const parts = unzipSync(await writeXlsx({ ...grid, sheets: [sheet], names: [] }));
  const held = strFromU8(parts['xl/worksheets/sheet1.xml']!).matchAll(
    /<brk id="(\d+)" max="16383" man="1"\/>/g,
  );
  expect([...held].map(([, row]) => row)).toEqual(sheet.print.breaksBefore!.map(String));
});
