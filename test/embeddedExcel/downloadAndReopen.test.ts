/**
 * A download is as good as what the command line writes: every formula with its value, looks, what was typed, what the
 * pane keeps. It is opened again and gone on with, and the provider's sheets are still byte for byte theirs.
 *
 * The example is Oakfield House, £5,150.00 a week, an invented provider's layout.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx as readWithLibrary } from 'hucre/xlsx';
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { readTable } from '../../src/adapters/files/readFile';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { reviewFee } from '../../src/domain/review/reviewFee';
import { usualRules } from '../../src/domain/negotiation/positionRule';
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { rememberTyped } from '../../src/embeddedExcel/files/ownAgain';
import { ourSheets } from '../../src/embeddedExcel/files/ourSheets';
import { saveXlsx } from '../../src/embeddedExcel/files/saveXlsx';
import { newEmbeddedWorkbook } from '../../src/embeddedExcel/model/embeddedWorkbook';
import { openFile, type OpenedFile } from '../../src/workbench/openFile';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { negotiationGrid } from '../../src/workflows/writeSheets';
import { openHost, type OpenedHost } from '../support/officeHost/openHost';
import { smallReview } from '../support/officeHost/smallReview';

const provider = new Uint8Array(
  readFileSync(join(__dirname, '../support/officeHost/layouts/cost-breakdown-by-year-and-week.xlsx')),
);
const settingsText = '{"version":1,"role":"commissioner","mappings":{},"localFigures":[],"kept":{}}';

const univer = openHeadlessUniver();
const { calculator } = univer;

afterAll(() => {
  univer.close();
});

async function openHere(bytes: Uint8Array): Promise<{ host: OpenedHost; from: OpenedFile['from'] }> {
  const { workbook, from, own } = (await openFile('costs.xlsx', bytes)).value!;
  const host = openHost('1.14', workbook, calculator);
  if (own !== null) {
    expect(await officeWorkbook().write(own.grid, 'overwrite')).toMatchObject({ kind: 'done' });
    rememberTyped(host.workbook, own);
  }
  return { host, from };
}

async function negotiation(fee = '5150') {
  const received = (await readTable('costs.xlsx', provider)).value!;
  const submission = recogniseWorkbook(received, null);
  const { value } = reviewSubmission(submission, { asAt: knownDay('2025-10-01'), weeksPerYear: null });
  const comparisons = { shouldCost: null, benchmarks: null };
  const { openBook, rules } = value!;
  const placement = { ...openBook.placement, quotedWeeklyFee: poundsPer('week', fee) };
  return negotiationGrid({
    review: reviewFee({ ...openBook, placement }, rules, []),
    typed: {},
    comparisons,
    rules: usualRules({ shouldCost: false, benchmarks: false }),
  });
}

/** What About lists: each version by its number and the fee it was of. */
function versionsIn(host: OpenedHost): readonly string[] {
  const about = ourSheets(host.workbook)!.grid.sheets.find(({ name }) => name === 'About')!;
  return about.rows.flatMap(({ cells: [label, text] }) =>
    /^\d+, as at/.test(String(label?.value))
      ? [`${String(label?.value)}: ${String(text?.value).split(' a week')[0] ?? ''}`]
      : [],
  );
}

test('About lists each version that was written, in the download and when it is gone on with', async () => {
  const { host, from } = await openHere(provider);
  await officeWorkbook().write(await negotiation(), 'ask');
  await officeWorkbook().write(await negotiation('5000'), 'ask');
  const both = ['1, as at 1 October 2025: £5,150.00', '2, as at 1 October 2025: £5,000.00'];
  expect(versionsIn(host)).toEqual(both);
  const opened = await openHere((await saveXlsx(host.workbook, from))!.bytes);
  expect(versionsIn(opened.host)).toEqual(both);
  await officeWorkbook().write(await negotiation('4900'), 'ask');
  expect(versionsIn(opened.host)).toEqual([...both, '3, as at 1 October 2025: £4,900.00']);
}, 120_000);

interface FormulasInFile {
  readonly formulas: number;
  readonly withValue: number;
}

function formulasIn(bytes: Uint8Array): FormulasInFile {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
  const count = (pattern: RegExp) =>
    sheets.reduce((sum, [, part]) => sum + (strFromU8(part).match(pattern)?.length ?? 0), 0);
  return { formulas: count(/<f[ >]/g), withValue: count(/<\/f><v>[^<]/g) };
}

test('downloaded, opened again, written again, downloaded again: every formula has its value each time', async () => {
  const first = await openHere(provider);
  const grid = await negotiation();
  await officeWorkbook().write(grid, 'ask');
  await officeWorkbook().writeSetting('openBook.pane', settingsText);
  const saved = (await saveXlsx(first.host.workbook, first.from))!;
  const counted = formulasIn(saved.bytes);
  expect(counted.formulas).toBeGreaterThan(400);
  expect(counted.withValue).toBe(counted.formulas);

  const second = await openHere(saved.bytes);
  expect(await officeWorkbook().readSetting('openBook.pane')).toEqual({ kind: 'done', value: settingsText });
  const again = (await saveXlsx(second.host.workbook, second.from))!;
  expect(formulasIn(again.bytes)).toEqual(counted);

  await officeWorkbook().write(grid, 'ask');
  const third = (await saveXlsx(second.host.workbook, second.from))!;
  expect(formulasIn(third.bytes)).toEqual(counted);
  const names = (await readWithLibrary(third.bytes)).sheets.map(({ name }) => name);
  expect(names.filter((name) => name.includes('Summary'))).toEqual(['Summary']);
  const unpacked = unzipSync(third.bytes);
  expect(unpacked['xl/worksheets/sheet1.xml']).toEqual(unzipSync(provider)['xl/worksheets/sheet1.xml']);
}, 60_000);

test('what was typed in our sheets is there again, and still known as typed', async () => {
  const { host, from } = await openHere(provider);
  await officeWorkbook().write(smallReview, 'ask');
  await host.type('Fee lines', 'B3', 5750);
  const saved = (await saveXlsx(host.workbook, from))!;
  const opened = await openHere(saved.bytes);
  const reading = await officeWorkbook().read({ kind: 'everySheet' });
  expect(reading).toMatchObject({ kind: 'done' });
  const { typedInputs, workbook } =
    reading.kind === 'done' ? reading.value : { typedInputs: new Map(), workbook: null };
  expect(typedInputs.get('fee.quoted')).toEqual({ value: 5750 });
  // Our own sheets are no costs of the provider's.
  expect(workbook?.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  // 5,750.00 − 5,205.18 = 544.82.
  const gap = ourSheets(opened.host.workbook)!.grid.sheets[1]!.rows[1]!.cells[1]!;
  expect(gap.value).toBeCloseTo(544.82, 6);
});

test('looks, drop-downs, rules, protection and charts of our sheets are those of the first writing', async () => {
  const { host, from } = await openHere(provider);
  await officeWorkbook().write(smallReview, 'ask');
  const before = ourSheets(host.workbook)!;
  const looksBefore = looksOf(host);
  const saved = (await saveXlsx(host.workbook, from))!;
  const opened = await openHere(saved.bytes);
  expect(looksOf(opened.host)).toEqual(looksBefore);
  expect(ourSheets(opened.host.workbook)!.grid).toEqual(before.grid);
});

/** Everything of our sheets but what their cells say. */
function looksOf({ workbook }: OpenedHost): unknown {
  const ours = workbook.sheets.filter(({ name }) => smallReview.sheets.some((sheet) => sheet.name === name));
  return ours.map(({ name, rows, columnWidths, merges, frozen, protection, ...others }) => ({
    name,
    looks: [...rows].map(([row, cells]) => [
      row,
      [...cells].map(([column, { look, numberFormat }]) => [column, numberFormat, [...look].sort()]),
    ]),
    columnWidths: [...columnWidths],
    merges,
    frozen,
    protection,
    rules: others.rules.map(({ kind, areas, rule }) => ({ kind, areas, rule })),
    validations: others.validations.map(({ areas, settings }) => ({ areas, settings: [...settings] })),
    charts: others.charts.map(({ name: chart, kind }) => ({ chart, kind })),
    tables: others.tables.map(({ name: table, area }) => ({ table, area })),
  }));
}

test('a file of our sheets alone is gone on with as well', async () => {
  const host = openHost('1.14', newEmbeddedWorkbook(), calculator);
  await officeWorkbook().write(smallReview, 'ask');
  const saved = (await saveXlsx(host.workbook, null))!;
  const counted = formulasIn(saved.bytes);
  expect(counted.withValue).toBe(counted.formulas);
  const opened = await openHere(saved.bytes);
  expect(opened.from).toBeNull();
  const again = (await saveXlsx(opened.host.workbook, opened.from))!;
  expect((await readWithLibrary(again.bytes)).sheets.map(({ name }) => name)).toEqual([
    'Fee lines',
    'Summary',
  ]);
  expect(formulasIn(again.bytes)).toEqual(counted);
});
