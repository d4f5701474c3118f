/** Large workbooks are read, written and taken back in requests and answers of less than five megabytes each. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';
import { smallReview } from '../../support/officeHost/smallReview';
import { cellAt, cellToChange } from '../../../src/embeddedExcel/model/cells';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';

const mostBytes = 5 * 1024 * 1024;

function largeGrid(name: string, rows: number, columns: number, value: string | number): WorkbookGrid {
  const [sheet] = smallReview.sheets;
  const cells = Array.from({ length: columns }, () => ({ value, style: 'text' as const }));
  const large = {
    ...sheet!,
    name,
    rows: Array.from({ length: rows }, () => ({ cells })),
    merges: [],
    validations: [],
    tables: [],
    freeze: { rows: 0, columns: 0 },
  };
  return { ...smallReview, sheets: [large], names: [] };
}

test('forty thousand long cells are written in requests of less than five megabytes each', async () => {
  const long = 'A line of the fee that somebody described at length. '.repeat(4);
  const host = openHost('1.9');
  const answer = await officeWorkbook().write(largeGrid('Fee lines', 10_000, 4, long), 'ask');
  expect(answer.kind).toBe('done');
  expect(host.roundTrips()).toBeGreaterThan(3);
  expect(host.largestRequest()).toBeLessThan(mostBytes);
  expect(cellAt(host.workbook.sheets[1]!, 9999, 3)?.value).toBe(long);
}, 120_000);

test('a sheet of 200,000 cells is read, written over and brought back', async () => {
  const host = openHost('1.14', providerWorkbook('Census'));
  const census = host.workbook.sheets[1]!;
  for (let row = 0; row < 20_000; row += 1) {
    for (let column = 0; column < 10; column += 1)
      cellToChange(census, row, column).value = row * 10 + column;
  }
  const workbook = officeWorkbook();
  const reading = await workbook.read({ kind: 'everySheet' });
  const rows = reading.kind === 'done' ? reading.value.workbook.sheets[1]!.rows : [];
  expect(rows).toHaveLength(20_000);
  expect(rows[19_999]?.[9]).toEqual({ kind: 'number', decimal: '199999' });

  expect(await workbook.write(largeGrid('Census', 20_000, 10, 'ours'), 'overwrite')).toMatchObject({
    kind: 'done',
  });
  expect(cellAt(census, 19_999, 9)?.value).toBe('ours');
  expect(await workbook.undo()).toMatchObject({ kind: 'done' });
  expect(cellAt(census, 19_999, 9)?.value).toBe(199_999);
  expect(host.largestRequest()).toBeLessThan(mostBytes);
  expect(host.largestAnswer()).toBeLessThan(mostBytes);
}, 300_000);

test('a workbook of sixty sheets is read whole, and ours are written behind them', async () => {
  const names = Array.from({ length: 59 }, (_, index) => `Home ${index + 2}`);
  const host = openHost('1.9', providerWorkbook(...names));
  host.workbook.sheets.forEach((sheet, index) => {
    cellToChange(sheet, 0, 0).value = `Home ${index + 1}`;
  });
  const workbook = officeWorkbook();
  const reading = await workbook.read({ kind: 'everySheet' });
  expect(reading).toMatchObject({ kind: 'done' });
  expect(reading.kind === 'done' && reading.value.workbook.sheets).toHaveLength(60);
  expect(await workbook.write(smallReview, 'ask')).toMatchObject({ value: { kind: 'written' } });
  expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({ kind: 'done' });
});

test('a word at the far end of a sheet does not keep what stands at its beginning from being read', async () => {
  const host = openHost('1.14', providerWorkbook());
  cellToChange(host.workbook.sheets[0]!, 1_048_575, 16_383).value = 'left behind';
  const reading = await officeWorkbook().read({ kind: 'sheet', name: 'Fee' });
  expect(reading).toMatchObject({
    kind: 'done',
    value: { notRead: expect.stringContaining('“Fee” only the beginning was read') as string },
  });
  const rows = reading.kind === 'done' ? reading.value.workbook.sheets[0]!.rows : [];
  expect(rows[4]?.[1]).toEqual({ kind: 'number', decimal: '5600' });
}, 120_000);

test('words beyond 32,767 characters are cut, and it is said', async () => {
  const host = openHost('1.9');
  const answer = await officeWorkbook().write(largeGrid('Fee lines', 1, 1, 'x'.repeat(40_000)), 'ask');
  expect(answer).toMatchObject({
    value: {
      leftOut: ['One cell holds more than the 32,767 characters that Excel has room for: cut there.'],
    },
  });
  expect(String(cellAt(host.workbook.sheets[1]!, 0, 0)?.value)).toHaveLength(32_767);
});
