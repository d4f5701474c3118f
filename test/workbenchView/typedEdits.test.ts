/** What a person did in the grid, read from Univer's own record of the change. */
import { typedEdits } from '../../src/workbenchView/grid/typedEdits';

const change = (cell: unknown) => ({
  unitId: 'open-book',
  subUnitId: 'sheet',
  cellValue: { 3: { 5: cell } },
});

test.each([
  ['a figure', { v: 200.5, t: 2 }, 200.5],
  ['words', { v: 'nil', t: 1 }, 'nil'],
  ['a formula', { f: '=B4*2', v: null }, '=B4*2'],
  ['yes, as Univer keeps it', { v: 1, t: 3 }, true],
  [
    'words with looks of their own',
    { p: { body: { dataStream: 'to be confirmed\r\n' } }, v: null },
    'to be confirmed',
  ],
  ['a cell that was emptied', { v: null, f: null }, ''],
  ['a cell that was taken away', null, ''],
])('%s', (_, cell, entry) => {
  expect(typedEdits(change(cell))).toEqual([{ sheetId: 'sheet', row: 3, column: 5, entry }]);
});

test('a change of looks alone is nothing typed', () => {
  expect(typedEdits(change({ s: { bl: 1 } }))).toEqual([]);
});
