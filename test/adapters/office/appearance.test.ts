/** In what order a sheet is dressed matters to Excel: links before words, alignment before indents, legends from their end. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { cellAt } from '../../../src/embeddedExcel/model/cells';
import type { CellGrid, GridChart, WorkbookGrid } from '../../../src/sheets/core/grid';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';
import { smallReview } from '../../support/officeHost/smallReview';

const [lines, summary] = smallReview.sheets as readonly [CellGrid, CellGrid];
const withSummary = (sheet: CellGrid): WorkbookGrid => ({ ...smallReview, sheets: [lines, sheet] });

async function written(grid: WorkbookGrid) {
  const host = openHost('1.21', providerWorkbook());
  expect(await officeWorkbook().write(grid, 'ask')).toMatchObject({
    value: { kind: 'written', leftOut: [] },
  });
  return (name: string) => host.workbook.sheets.find((sheet) => sheet.name === name)!;
}

test('a cell with a link says what it says, and not where the link goes', async () => {
  const sheet = (await written(smallReview))('Summary');
  expect(cellAt(sheet, 1, 2)).toMatchObject({
    value: 'Look',
    link: { documentReference: "'Fee lines'!B3" },
  });
  // The words are sent by themselves: words within the link would be taken for a formula or a day.
  expect(cellAt(sheet, 1, 2)?.link).not.toHaveProperty('textToDisplay');
});

test('a linked cell with a formula keeps it', async () => {
  const rows = summary.rows.map((row, index) =>
    index === 2
      ? { cells: row.cells.map((cell) => cell && { ...cell, link: { sheet: 'Fee lines', cell: 'B3' } }) }
      : row,
  );
  const sheet = (await written(withSummary({ ...summary, rows })))('Summary');
  expect(cellAt(sheet, 2, 1)).toMatchObject({
    formula: "=B2/'Fee lines'!B3",
    link: { documentReference: "'Fee lines'!B3" },
  });
});

test('cells are aligned before they are indented: another alignment would take the indent away', async () => {
  const sheet = (await written(smallReview))('Fee lines');
  const look = [...cellAt(sheet, 1, 1)!.look];
  const orderOf = (name: string) => look.findIndex(([key]) => key === name);
  expect([new Map(look).get('horizontalAlignment'), new Map(look).get('indentLevel')]).toEqual(['Right', 1]);
  expect(orderOf('horizontalAlignment')).toBeLessThan(orderOf('indentLevel'));
});

test('entries of a legend go from the last to the first, since each that goes moves those behind it', async () => {
  const [chart] = summary.charts as readonly [GridChart];
  const [series] = chart.series as readonly [GridChart['series'][number]];
  const charts = [
    {
      ...chart,
      kind: 'stackedColumn' as const,
      series: [
        { ...series, title: 'Lift', colour: null },
        series,
        { ...series, title: 'Same again', isUnlisted: true as const },
      ],
    },
  ];
  const sheet = (await written(withSummary({ ...summary, charts })))('Summary');
  // Of three entries the first and the last are gone: the second is what is left.
  expect(sheet.charts[0]?.settings.get('entriesGone')).toEqual([0, 2]);
});

test('a page is as wide as its columns by its scale, never by "fit to one page", which not every Excel takes', async () => {
  const wide = {
    ...summary,
    columnWidths: [100, 80, 60],
    print: { ...summary.print, orientation: 'portrait' },
  };
  const sheets = await written(withSummary(wide as CellGrid));
  // (705 + 565 + 425) pixels × 0.75 = 1,271.25 points on 523 of an upright A4 page: 97 × 523 ÷ 1,271.25 = 39.91.
  expect(sheets('Summary').pageLayout.get('zoom')).toEqual({ scale: 39 });
  // 30, 14 and 30 characters: (215 + 103 + 215) × 0.75 = 399.75 points fit as they are.
  expect(sheets('Fee lines').pageLayout.get('zoom')).toEqual({ scale: 100 });
});

test('pages end where the grid says, within the margins it was measured with; those of the write before are gone', async () => {
  const host = openHost('1.21', providerWorkbook());
  const breaking = (breaksBefore: readonly number[]) =>
    withSummary({ ...summary, print: { ...summary.print, breaksBefore } });
  const workbook = officeWorkbook();
  await workbook.write(breaking([2, 3]), 'ask');
  const sheet = () => host.workbook.sheets.find(({ name }) => name === 'Summary')!;
  expect(sheet().pageBreaks).toEqual([2, 3]);
  // Half an inch, 0.6 and 0.7 of one, at 72 points an inch.
  expect(['leftMargin', 'topMargin', 'bottomMargin'].map((name) => sheet().pageLayout.get(name))).toEqual([
    36, 43.2, 50.4,
  ]);
  await workbook.write(breaking([4]), 'overwrite');
  expect(sheet().pageBreaks).toEqual([4]);
});
