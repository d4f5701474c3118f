/** How people leave Excel: a chart sheet in front, manual calculation, days from 1904, a password, somebody typing. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { calculationOrder } from '../../../src/adapters/office/writeSteps';
import { openHeadlessUniver } from '../../../src/embeddedExcel/calculator/headlessUniver';
import { cellAt, cellToChange } from '../../../src/embeddedExcel/model/cells';
import type { WorkbookGrid } from '../../../src/sheets/core/grid';
import type { HostChange } from '../../../src/workflows/ports/hostWorkbook';
import { workbookAsData } from '../../support/officeHost/asText';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';
import { smallReview, smallReviewAgain } from '../../support/officeHost/smallReview';

const briefly = () => new Promise((done) => setTimeout(done, 20));

describe('what is in front', () => {
  test('a chart sheet: every sheet is read and ours are written; the sheet in front is not there to read', async () => {
    const host = openHost('1.14', providerWorkbook());
    host.set({ front: 'chartSheet' });
    const workbook = officeWorkbook();
    expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({
      kind: 'done',
      value: { sheets: [{ name: 'Fee', active: false }] },
    });
    expect(await workbook.write(smallReview, 'ask')).toMatchObject({ kind: 'done' });
    expect(await workbook.undo()).toMatchObject({ kind: 'done' });
    expect(await workbook.read({ kind: 'activeSheet' })).toMatchObject({
      problem: { sentence: 'What is in front has no cells: a chart sheet, or another workbook.' },
    });
  });

  test.each([
    [{ selected: 'severalAreas' }, 'Several areas are selected, and only one can be read.'],
    [{ selected: 'picture' }, 'A picture, shape or chart is selected, not cells.'],
    [{ front: 'chartSheet' }, 'What is in front has no cells: a chart sheet, or another workbook.'],
    [{ front: 'otherWorkbook' }, 'What is in front has no cells: a chart sheet, or another workbook.'],
  ] as const)('%j: reading the selection says so', async (conditions, sentence) => {
    const host = openHost('1.9', providerWorkbook());
    host.set(conditions);
    expect(await officeWorkbook().read({ kind: 'selection' })).toMatchObject({ problem: { sentence } });
  });
});

test('where Excel calculates only when told, the written sheets are worked out, and no others', async () => {
  const univer = openHeadlessUniver();
  const host = openHost('1.9', providerWorkbook(), univer.calculator);
  host.set({ isManual: true });
  await officeWorkbook().write(smallReview, 'ask');
  // 4,210.08 + 995.10 = 5,205.18; 5,600.00 − 5,205.18 = 394.82
  expect(cellAt(host.workbook.sheets[1]!, 5, 1)?.value).toBe(5205.18);
  expect(cellAt(host.workbook.sheets[2]!, 1, 1)?.value).toBeCloseTo(394.82, 9);
  univer.close();
}, 60_000);

describe('sheets are worked out after those they point to', () => {
  const sheet = (name: string, formula?: string): WorkbookGrid['sheets'][number] => ({
    ...smallReview.sheets[0]!,
    name,
    rows: [{ cells: [{ value: 0, style: 'money', ...(formula === undefined ? {} : { formula }) }] }],
  });
  const ordered = (...sheets: WorkbookGrid['sheets']) => calculationOrder({ ...smallReview, sheets });

  test('Summary, which points to Lines, which points to Rates, comes last', () => {
    expect(
      ordered(sheet('Summary', "'Fee lines'!A1"), sheet('Fee lines', 'Rates!A1*2'), sheet('Rates')),
    ).toEqual(['Rates', 'Fee lines', 'Summary']);
  });
  test('two that point to each other are worked out twice', () => {
    expect(ordered(sheet('One', 'Two!A1'), sheet('Two', 'One!A2'))).toEqual(['Two', 'One', 'Two', 'One']);
  });
});

describe('a workbook that counts its days from 1904', () => {
  test('days are read and written as the days they are, and what was typed is kept', async () => {
    const host = openHost('1.14', providerWorkbook());
    host.set({ from1904: true });
    const priced = cellToChange(host.workbook.sheets[0]!, 5, 1);
    // 1 April 2026 is day 46,113 of the usual count; 46,113 − 1,462 = 44,651.
    Object.assign(priced, { value: 44_651, numberFormat: 'dd/mm/yyyy' });
    const workbook = officeWorkbook();
    const reading = await workbook.read({ kind: 'everySheet' });
    const rows = reading.kind === 'done' ? reading.value.workbook.sheets[0]!.rows : [];
    expect(rows[5]?.[1]).toMatchObject({ kind: 'date', day: '2026-04-01' });

    await workbook.write(smallReview, 'ask');
    // 1 April 2025 is 45,748; 45,748 − 1,462 = 44,286.
    expect(cellAt(host.workbook.sheets[1]!, 7, 1)).toMatchObject({ value: 44_286 });
    await host.type('Fee lines', 'B8', 44_651);
    await workbook.write(smallReviewAgain, 'ask');
    expect(cellAt(host.workbook.sheets[1]!, 7, 1)).toMatchObject({ value: 44_651 });
    expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({
      value: { typedInputs: new Map([['pricedOn', { value: 46_113 }]]) },
    });
  });
});

test('an Excel that does not work out a day’s number is taken to count from 1900, and is read and written', async () => {
  const host = openHost('1.14', providerWorkbook());
  host.refuseAlways('Functions.date');
  const workbook = officeWorkbook();
  expect(await workbook.read({ kind: 'activeSheet' })).toMatchObject({ kind: 'done' });
  expect(await workbook.write(smallReview, 'ask')).toMatchObject({ value: { kind: 'written' } });
  expect(cellAt(host.workbook.sheets[1]!, 7, 1)).toMatchObject({ value: 45_748 });
});

describe('a sheet of ours that somebody protected with a password', () => {
  test('is left alone; ours goes beside when told so', async () => {
    const host = openHost('1.14', providerWorkbook());
    const workbook = officeWorkbook();
    await workbook.write(smallReview, 'ask');
    host.workbook.sheets[2]!.protection = { options: { password: 'theirs' } };
    const before = workbookAsData(host.workbook);
    expect(await workbook.write(smallReviewAgain, 'ask')).toMatchObject({
      value: { kind: 'question', sheets: expect.arrayContaining(['Summary']) as string[] },
    });
    expect(workbookAsData(host.workbook)).toEqual(before);
    expect(await workbook.write(smallReviewAgain, 'writeBeside')).toMatchObject({
      value: { kind: 'written', sheets: ['Fee lines', 'Summary (Open Book)'] },
    });
    expect(host.workbook.sheets[2]!.protection).toEqual({ options: { password: 'theirs' } });
    expect(await workbook.write(smallReviewAgain, 'ask')).toMatchObject({ value: { kind: 'written' } });
  });

  test('is named alone where somebody unlocked another, and changes are heard of after the question', async () => {
    const host = openHost('1.21', providerWorkbook());
    const workbook = officeWorkbook();
    await workbook.write(smallReview, 'ask');
    const changes: HostChange[] = [];
    await workbook.watch((change) => changes.push(change));
    host.workbook.sheets[1]!.protection = null;
    host.workbook.sheets[2]!.protection = { options: { password: 'theirs' } };
    expect(await workbook.write(smallReviewAgain, 'ask')).toMatchObject({
      value: { kind: 'question', sheets: ['Summary'] },
    });
    expect(host.workbook.sheets[1]!.protection).toBeNull();
    await host.type('Fee lines', 'B3', 5750);
    await briefly();
    expect(changes).toEqual([{ sheet: 'Fee lines', address: 'B3' }]);
    expect(await workbook.write(smallReviewAgain, 'writeBeside')).toMatchObject({
      value: { kind: 'written', sheets: ['Fee lines', 'Summary (Open Book)'], leftOut: [] },
    });
  });
});

describe('overwriting a sheet somebody made', () => {
  test('says what will go and what Undo does not bring back', async () => {
    const host = openHost('1.14', providerWorkbook('Summary'));
    cellToChange(host.workbook.sheets[1]!, 1, 1).value = 'Mine';
    cellToChange(host.workbook.sheets[1]!, 8, 3).value = 5;
    host.workbook.sheets[1]!.charts.push({
      id: '7',
      name: 'Chart 7',
      kind: 'Line',
      series: [],
      position: null,
      settings: new Map(),
    });
    const asked = await officeWorkbook().write(smallReview, 'ask');
    const sentence = asked.kind === 'done' && asked.value.kind === 'question' ? asked.value.sentence : '';
    expect(sentence).toContain('“Summary” holds B2:D9, 1 chart.');
    expect(sentence).toContain('not colours, charts, tables, merged cells, pictures or comments');
  });
});

test('an overwritten sheet that was hidden and locked is so again, and Undo says what it did not bring back', async () => {
  const host = openHost('1.21', providerWorkbook('Summary'));
  const theirs = host.workbook.sheets[1]!;
  cellToChange(theirs, 1, 1).value = 'Mine';
  Object.assign(theirs, { visibility: 'Hidden', protection: { options: { allowFormatCells: true } } });
  theirs.merges = [{ top: 3, left: 0, bottom: 4, right: 2 }];
  const workbook = officeWorkbook();
  expect(await workbook.write(smallReview, 'overwrite')).toMatchObject({ value: { kind: 'written' } });
  expect(theirs.visibility).toBe('Visible');
  expect(await workbook.undo()).toEqual({
    kind: 'done',
    value:
      'The sheets were taken back. “Summary” has what its cells held and how their numbers were shown again, not its colours, charts, tables, merged cells, pictures or comments.',
  });
  expect(theirs).toMatchObject({
    visibility: 'Hidden',
    protection: { options: { allowFormatCells: true } },
    merges: [],
  });
  expect(cellAt(theirs, 1, 1)?.value).toBe('Mine');
});

describe('changes', () => {
  test('are told without asking Excel anything, while somebody types on', async () => {
    const host = openHost('1.14', providerWorkbook());
    const workbook = officeWorkbook();
    const heard: HostChange[] = [];
    await workbook.watch((change) => heard.push(change));
    host.set({ editAfterChange: true });
    host.resetCounts();
    await host.type('Fee', 'B5', 5750);
    await briefly();
    expect({ heard, requests: host.roundTrips() }).toEqual({
      heard: [{ sheet: 'Fee', address: 'B5' }],
      requests: 0,
    });
  });

  test('on a sheet that nobody has looked at wait for the end of the edit, and none is lost', async () => {
    const host = openHost('1.14', providerWorkbook());
    const workbook = officeWorkbook();
    const heard: HostChange[] = [];
    await workbook.watch((change) => heard.push(change));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('New');
      await context.sync();
    });
    host.set({ editAfterChange: true });
    await host.type('New', 'A1', 1);
    await host.coauthorTypes('Fee', 'B5', 5750);
    await briefly();
    expect(heard).toEqual([]);
    host.leaveCellEdit();
    await briefly();
    expect(heard).toEqual([
      { sheet: 'New', address: 'A1' },
      { sheet: 'Fee', address: 'B5' },
    ]);
  });
});

test('a write that was begun is finished after the edit of a cell that somebody began meanwhile', async () => {
  const host = openHost('1.14', providerWorkbook());
  const workbook = officeWorkbook();
  await workbook.watch(() => undefined);
  host.set({ editAfterChange: true });
  const writing = workbook.write(smallReview, 'ask');
  // The contents are in: a person begins to type before the looks are.
  while (host.workbook.sheets.length < 3) await briefly();
  host.enterCellEdit();
  await briefly();
  host.set({ editAfterChange: false });
  host.leaveCellEdit();
  expect(await writing).toMatchObject({ value: { kind: 'written', leftOut: expect.any(Array) as string[] } });
  expect(host.workbook.sheets[1]!.protection).not.toBeNull();
});
