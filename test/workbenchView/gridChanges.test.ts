/** What the grid is given after a change: cells alone where only contents changed, else the whole workbook. */
import { cellToChange } from '../../src/embeddedExcel/model/cells';
import { newEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/embeddedExcel/model/embeddedWorkbook';
import { shownFrom } from '../../src/workbench/shownFrom';
import { gridChange } from '../../src/workbenchView/grid/gridChanges';

/** One invented line: food in A1, £98.00 in B1, its year in C1 as a formula of ours. */
function feeSheet(): EmbeddedWorkbook {
  const workbook = newEmbeddedWorkbook('Fee');
  const [sheet] = workbook.sheets;
  cellToChange(sheet!, 0, 0).value = 'Food';
  cellToChange(sheet!, 0, 1).value = 98;
  sheet!.columnWidths.set(0, 120);
  Object.assign(cellToChange(sheet!, 0, 2), { value: 5096, formula: '=B1*52', calculated: true });
  return workbook;
}

function after(change: (workbook: EmbeddedWorkbook) => void) {
  const workbook = feeSheet();
  const before = shownFrom(workbook);
  change(workbook);
  return gridChange(before, shownFrom(workbook));
}

const first = (workbook: EmbeddedWorkbook) => workbook.sheets[0]!;

test('a figure that was typed is sent alone', () => {
  const change = after((workbook) => (cellToChange(first(workbook), 0, 1).value = 85));
  expect(
    change.kind === 'cells' && change.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]),
  ).toEqual([[0, 1, 85]]);
});

test('the result of a formula is not sent back to whoever worked it out', () => {
  expect(after((workbook) => (cellToChange(first(workbook), 0, 2).value = 4420))).toEqual({
    kind: 'cells',
    sheets: [],
  });
});

test.each<[string, (workbook: EmbeddedWorkbook) => unknown]>([
  ['a look', (workbook) => cellToChange(first(workbook), 0, 0).look.set('font.bold', true)],
  ['a width', (workbook) => first(workbook).columnWidths.set(0, 200)],
  [
    'a new name',
    (workbook) =>
      workbook.names.push({ name: 'Fee_Total', formula: '=Fee!$B$1', comment: '', visible: true }),
  ],
  ['a cell taken away', (workbook) => first(workbook).rows.get(0)?.delete(1)],
  ['a sheet that is called something else', (workbook) => (first(workbook).name = 'Fees')],
])('%s: the whole workbook is drawn afresh', (_, change) => {
  expect(after(change)).toEqual({ kind: 'everything' });
});
