/**
 * What a reviewer of spreadsheets looks for: a row may be copied, since nothing outside it is referred to without `$`; one
 * formula serves a column; each page prints on A4 at three quarters of its size or more; nothing the council keeps to itself
 * is referred to by a page that is shared.
 */
import type { CellGrid, WorkbookGrid } from '../../../src/sheets/core/grid';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { noComparisons } from '../../../src/domain/review/comparisons';
import { besideNeeds, someBenchmarks } from '../../support/comparedReview';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../../support/reviews';

const workbooks: readonly (readonly [string, WorkbookGrid])[] = [
  ['of a template layout', layOut(describeReview(aReviewOfATemplate()))],
  ['of a foreign layout', layOut(describeReview(aReviewOfAForeignLayout(), noComparisons))],
  [
    'beside needs and benchmarks',
    layOut(describeReview(aReviewOfATemplate(), { ...besideNeeds(), benchmarks: someBenchmarks() })),
  ],
];

interface Held {
  readonly sheet: CellGrid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const formulasOf = (grid: WorkbookGrid): readonly Held[] =>
  grid.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ sheet, row, column, formula: cell.formula }],
      ),
    ),
  );

const withoutTexts = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
const reference = /((?:'(?:[^']|'')+'|[A-Za-z_]+)!)?\$?[A-Z]{1,3}(\$?)(\d+)(?![\d(A-Za-z])/g;

/** The formula as it reads from its own row: like formulas of a column are then the same text. */
const asFromItsRow = ({ formula, row }: Held): string =>
  withoutTexts(formula).replaceAll(new RegExp(`(?<![$\\d])${String(row + 1)}(?!\\d)`, 'g'), '@');

/** And from its line’s row of Fee breakdown: a line’s figure on another page is that line’s, in every row. */
function asFromItsLine(held: Held, grid: WorkbookGrid): string {
  const reference = held.sheet.rows[held.row]?.cells[0]?.value;
  const fee = grid.sheets.find(({ name }) => name === 'Fee breakdown');
  const row = fee?.rows.findIndex(({ cells }) => cells[0]?.value === reference) ?? -1;
  const own = new RegExp(`('Fee breakdown'!\\$[A-Z]+\\$)${String(row + 1)}(?!\\d)`, 'g');
  return asFromItsRow({ ...held, formula: held.formula.replaceAll(own, '$1line') });
}

const usableInches = { landscape: 297 / 25.4 - 1, portrait: 210 / 25.4 - 1 } as const;
/** Seven pixels a character and five around them, 96 to the inch. */
const inchesOf = ({ columnWidths }: CellGrid): number =>
  columnWidths.reduce((sum, width) => sum + (width * 7 + 5) / 96, 0);

describe.each(workbooks)('%s', (_name, grid) => {
  const formulas = formulasOf(grid);

  test('no formula refers outside its row without $', () => {
    const loose = formulas.filter(({ formula, row }) =>
      [...withoutTexts(formula).matchAll(reference)].some(
        ([, sheet, fixed, digits]) => fixed === '' && (sheet !== undefined || digits !== String(row + 1)),
      ),
    );
    expect(loose.map(({ sheet, formula }) => `${sheet.name}: ${formula}`)).toEqual([]);
  });

  test.each([
    ['Fee breakdown', /^(L\d+|N[1-5])$/],
    ['Rounds', /^\d+$/],
    ['Evidence', /^L\d+$/],
    ['Cost register', /^L\d+$/],
  ])('one formula serves each column of %s', (name, isRow) => {
    const sheet = grid.sheets.find((each) => each.name === name)!;
    const rows = sheet.rows.map(({ cells }) => {
      const period = cells[5]?.value;
      return isRow.test(String(cells[0]?.value ?? '')) && period !== 'of cost' && period !== 'of price';
    });
    const byColumn = new Map<number, Set<string>>();
    for (const held of formulas.filter((each) => each.sheet === sheet && rows[each.row] === true)) {
      // What a post or a need comes to is found on Staffing: the submitted amount is theirs, or typed.
      // The units of a cost are hours, nights or places, each found where it stands.
      const isFound =
        (name === 'Fee breakdown' && held.column === 4) || (name === 'Cost register' && held.column === 5);
      if (!isFound)
        byColumn.set(held.column, (byColumn.get(held.column) ?? new Set()).add(asFromItsLine(held, grid)));
    }
    const perRow = [...byColumn].filter(([, found]) => found.size > 1);
    expect(perRow).toEqual([]);
    expect(byColumn.size).toBeGreaterThan(0);
  });

  test('each page prints on A4 at 75 % or more', () => {
    const small = grid.sheets
      .map((sheet) => ({ name: sheet.name, scale: usableInches[sheet.print.orientation] / inchesOf(sheet) }))
      .filter(({ scale }) => scale < 0.75);
    expect(small).toEqual([]);
  });

  test('no shared page refers to what is for the council alone, which says so on each of its pages', () => {
    const own = grid.sheets.filter(({ role }) => role === 'councilOnly').map(({ name }) => name);
    expect(own).toEqual(['Decision', 'Our position']);
    const checks = ['Checks', ...own];
    const leaks = formulas.filter(
      ({ sheet, formula }) => !checks.includes(sheet.name) && own.some((name) => formula.includes(name)),
    );
    expect(leaks.map(({ sheet, formula }) => `${sheet.name}: ${formula}`)).toEqual([]);
    for (const sheet of grid.sheets.filter(({ role }) => role === 'councilOnly'))
      expect(sheet.print.footerCentre).toContain('not to be shared');
  });
});

/** In characters: £99,999.99 in bold takes eleven and a step in from the edge. */
test.each(workbooks.slice(0, 2))(
  '%s: figures of our position hold those of a home for one child',
  (_, { sheets }) => {
    const { columnWidths = [] } = sheets.find(({ name }) => name === 'Our position') ?? {};
    expect(columnWidths.length).toBeGreaterThan(5);
    expect(columnWidths.filter((width) => width < 12)).toEqual([]);
  },
);
