/** A workbook of its own beside the one in view: the whole file arrives, and the one in view stays as it is. */
import { readXlsx } from 'hucre/xlsx';
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { openEmbeddedExcel } from '../../../src/embeddedExcel/openEmbeddedExcel';
import { noCalculator } from '../../../src/embeddedExcel/calculator/calculator';
import { loadOfficeJs } from '../../support/officeHost/loadOfficeJs';
import { openHost } from '../../support/officeHost/openHost';
import { smallReview } from '../../support/officeHost/smallReview';

function openWith(openApart: (base64: string) => void) {
  const globals = loadOfficeJs();
  const embedded = openEmbeddedExcel({ level: '1.9', calculator: noCalculator, openApart });
  embedded.install(globals);
  Object.assign(globalThis, { Excel: globals.Excel, Office: globals.Office });
  return embedded;
}

test('the sheets stand in a file of their own, byte for byte as it is written', async () => {
  const opened: string[] = [];
  const host = openWith((base64) => opened.push(base64));
  const before = host.workbook.sheets.map(({ name }) => name);
  expect(await officeWorkbook(writeXlsx).openApart(smallReview)).toEqual({ kind: 'done', value: null });
  const bytes = new Uint8Array(Buffer.from(opened[0]!, 'base64'));
  expect(bytes).toEqual(await writeXlsx(smallReview));
  expect((await readXlsx(bytes)).sheets.map(({ name }) => name).slice(0, 2)).toEqual([
    'Fee lines',
    'Summary',
  ]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  expect(opened).toHaveLength(1);
});

test('where no second workbook can be opened it is said, with another way', async () => {
  openHost('1.9');
  expect(await officeWorkbook().openApart(smallReview)).toMatchObject({
    kind: 'problem',
    problem: { advice: expect.stringContaining('--copy provider') as string },
  });
});

test('what Excel refuses is said in a sentence', async () => {
  const host = openHost('1.9');
  host.failAt(1, { code: 'AccessDenied' });
  const answer = await officeWorkbook(writeXlsx).openApart(smallReview);
  expect(answer.kind === 'problem' && answer.problem.sentence).toMatch(/\.$/);
});
