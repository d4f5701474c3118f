/** Ours beside a provider's workbook with everything that may be in the way: nothing of theirs changes, ours is whole. */
import { unzipSync } from 'fflate';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import { embeddedFromReceived } from '../../src/embeddedExcel/files/loadXlsx';
import { saveXlsx } from '../../src/embeddedExcel/files/saveXlsx';
import { crowdedSheets, crowdedWorkbook } from '../support/officeHost/crowdedWorkbook';
import { openHost } from '../support/officeHost/openHost';
import { smallReview } from '../support/officeHost/smallReview';

const theirNames = crowdedSheets.map(({ name }) => name);
const ourNames = ['Fee lines (Open Book)', 'Summary (Open Book)'];
/** Parts that a sheet more changes: the list of sheets, the relations and types, the styles. */
const listing = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/.*|xl\/styles\.xml)$/;

test.each([
  ['1904', true],
  ['1900', false],
])('days from %s: asked first, ours go beside, and every part of theirs stays', async (_, from1904) => {
  const bytes = crowdedWorkbook(from1904);
  const received = (await readXlsx('provider.xlsx', bytes)).value!;
  expect(received.sheets.map(({ name }) => name)).toEqual(theirNames);
  const host = openHost('1.21', embeddedFromReceived(received));
  const workbook = officeWorkbook();
  expect(await workbook.write(smallReview, 'ask')).toMatchObject({
    value: { kind: 'question', sheets: ['Fee lines', 'Summary'] },
  });
  expect(await workbook.write(smallReview, 'writeBeside')).toMatchObject({
    value: { kind: 'written', sheets: ourNames, leftOut: [] },
  });
  const saved = await saveXlsx(host.workbook, { bytes, asLoaded: embeddedFromReceived(received) });
  expect(saved).toMatchObject({ ending: 'xlsx', notKept: [] });
  expect(saved).not.toHaveProperty('apart');
  const [before, after] = [unzipSync(bytes), unzipSync(saved!.bytes)];
  for (const [name, part] of Object.entries(before)) {
    if (!listing.test(name)) expect({ name, part: after[name] }).toEqual({ name, part });
  }
  const again = (await readXlsx('saved.xlsx', saved!.bytes)).value!;
  expect(again.sheets.slice(0, theirNames.length)).toEqual(received.sheets);
  const [lines, summary] = ourNames.map((name) => again.sheets.find((sheet) => sheet.name === name));
  // smallReview says day 45,748: 1 April 2025; 4,210.08 + 995.10 = 5,205.18; 5,600.00 − 5,205.18 = 394.82
  expect(lines?.rows[7]?.[1]).toMatchObject({ kind: 'date', day: '2025-04-01' });
  expect(lines?.rows[5]?.[1]).toMatchObject({ kind: 'number', formula: 'SUM(B4:B5)' });
  expect(summary?.rows[1]?.[1]).toMatchObject({
    formula: "'Fee lines (Open Book)'!B3-'Fee lines (Open Book)'!B6",
  });
});

test('a sheet that only a macro shows is opened and read as one, and is one again after a write that is taken back', async () => {
  const received = (await readXlsx('provider.xlsx', crowdedWorkbook(false))).value!;
  const host = openHost('1.21', embeddedFromReceived(received));
  const outOfSight = host.workbook.sheets.find(({ name }) => name === 'Quite out of sight')!;
  expect(outOfSight.visibility).toBe('VeryHidden');
  const workbook = officeWorkbook();
  const reading = await workbook.read({ kind: 'everySheet' });
  const sheets = reading.kind === 'done' ? reading.value.workbook.sheets : [];
  expect(sheets.filter(({ veryHidden }) => veryHidden === true).map(({ name }) => name)).toEqual([
    'Quite out of sight',
  ]);
  outOfSight.name = 'Summary';
  host.workbook.sheets.find(({ name, id }) => name === 'Summary' && id !== outOfSight.id)!.name = 'Theirs';
  expect(await workbook.write(smallReview, 'overwrite')).toMatchObject({ value: { kind: 'written' } });
  expect(outOfSight.visibility).toBe('Visible');
  await workbook.undo();
  expect(outOfSight.visibility).toBe('VeryHidden');
});
