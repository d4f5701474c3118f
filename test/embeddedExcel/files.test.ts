/** A provider's file is opened in the embedded host, our sheets are written into it, and the whole is saved again. */
import type { ReceivedSheet } from '../../src/domain/submission/received';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { embeddedFromReceived } from '../../src/embeddedExcel/files/loadXlsx';
import { saveXlsx, withoutClashes } from '../../src/embeddedExcel/files/saveXlsx';
import { openHost } from '../support/officeHost/openHost';
import { smallReview } from '../support/officeHost/smallReview';

const bytes = new Uint8Array(
  readFileSync(join(__dirname, '../support/officeHost/layouts/cost-breakdown-by-year-and-week.xlsx')),
);

async function openedFile() {
  const received = (await readXlsx('provider.xlsx', bytes)).value!;
  const host = openHost('1.14', embeddedFromReceived(received));
  return { received, host, from: { bytes, asLoaded: embeddedFromReceived(received) } };
}

/**
 * A file says "General" only for cells that have a style; Excel says it for every cell, which says nothing. Which cells are
 * merged is read of a file alone.
 */
const withoutGeneral = (sheets: unknown): unknown =>
  JSON.parse(JSON.stringify(sheets), (key, value: unknown) =>
    (key === 'numberFormat' && value === 'General') || key === 'merges' ? undefined : value,
  );

/** Office.js is not asked which cells are merged or which rows are hidden: it would tell only row by row. */
const cellsAlone = ({ name, hidden, rows }: ReceivedSheet) => ({ name, hidden, rows });

test('what Office.js reads of a loaded file is what the file reader reads', async () => {
  const { received } = await openedFile();
  const reading = await officeWorkbook().read({ kind: 'everySheet' });
  expect(reading).toMatchObject({
    kind: 'done',
    value: { workbook: { sheets: withoutGeneral(received.sheets.map(cellsAlone)) } },
  });
});

test('a saved file holds the provider’s sheets and ours, with what was typed', async () => {
  const { received, host, from } = await openedFile();
  await officeWorkbook().write(smallReview, 'ask');
  await host.type('Fee lines', 'B3', 5750);
  const saved = await saveXlsx(host.workbook, from);
  const again = (await readXlsx('saved.xlsx', saved!.bytes)).value!;
  expect(again.sheets.map(({ name }) => name)).toEqual([
    ...received.sheets.map(({ name }) => name),
    'Fee lines',
    'Summary',
  ]);
  expect(again.sheets.slice(0, received.sheets.length)).toEqual(received.sheets);
  expect(again.sheets[received.sheets.length]?.rows[2]?.[1]).toMatchObject({ decimal: '5750' });
  expect(saved!.notKept).toEqual([]);
});

test('a provider’s workbook with macros is given back under the ending that Excel opens it by, with ours in it', async () => {
  const { received, host, from } = await openedFile();
  const withMacros = zipSync({ ...unzipSync(from.bytes), 'xl/vbaProject.bin': strToU8('macros') });
  const untouched = await saveXlsx(host.workbook, { ...from, bytes: withMacros });
  expect(untouched).toMatchObject({ ending: 'xlsm', notKept: [] });
  await officeWorkbook().write(smallReview, 'ask');
  const saved = (await saveXlsx(host.workbook, { ...from, bytes: withMacros }))!;
  expect(saved.ending).toBe('xlsm');
  expect(unzipSync(saved.bytes)['xl/vbaProject.bin']).toEqual(strToU8('macros'));
  expect((await saveXlsx(host.workbook, from))!.ending).toBe('xlsx');
  const again = (await readXlsx('saved.xlsm', saved.bytes)).value!;
  expect(again.sheets).toHaveLength(received.sheets.length + 2);
});

test('a provider’s cell that was typed over is named, because the file keeps what the provider sent', async () => {
  const { received, host, from } = await openedFile();
  const sheet = received.sheets[0]!.name;
  await host.type(sheet, 'B3', 1);
  const saved = await saveXlsx(host.workbook, from);
  expect(saved!.notKept).toHaveLength(1);
  expect(saved!.notKept[0]).toContain('B3');
});

test('names that the file has taken are given another', () => {
  const fitting = withoutClashes(smallReview, {
    sheets: ['FEE LINES'],
    names: ['fee_quoted', 'FeeLinesTable'],
  });
  expect(fitting.sheets.map(({ name }) => name)).toEqual(['Fee lines (Open Book)', 'Summary']);
  expect(fitting.names[0]).toMatchObject({ name: 'Fee_quoted_2', sheet: 'Fee lines (Open Book)' });
  expect(fitting.sheets[0]!.tables[0]!.name).toBe('FeeLinesTable_2');
  expect(fitting.sheets[1]!.rows[1]!.cells[1]!.formula).toBe(
    "'Fee lines (Open Book)'!B3-'Fee lines (Open Book)'!B6",
  );
});
