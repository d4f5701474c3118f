/** The Office adapter through Microsoft's Office.js, over the embedded host: write, read back, write again, undo. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import type { HostChange } from '../../../src/workflows/ports/hostWorkbook';
import { cellAt, cellToChange } from '../../../src/embeddedExcel/model/cells';
import { workbookAsData } from '../../support/officeHost/asText';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';
import { smallReview, smallReviewAgain } from '../../support/officeHost/smallReview';
import { openHost } from '../../support/officeHost/openHost';
import { furtherReview } from '../../support/officeHost/everythingDone';

describe.each(['1.9', '1.14', '1.20'] as const)('on a host at ExcelApi %s', (level) => {
  test('a blank workbook is read in two requests and written in four, with notes two more', async () => {
    const host = openHost(level);
    const workbook = officeWorkbook();
    expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({ kind: 'done' });
    // The list of sheets, then their sizes; there are no cells to ask for.
    expect(host.roundTrips()).toBe(2);
    host.resetCounts();
    expect(await workbook.write(smallReview, 'ask')).toMatchObject({
      kind: 'done',
      value: { kind: 'written', sheets: ['Fee lines', 'Summary'] },
    });
    // The list; contents, looks, lock. Notes: what is there, then what is wanted.
    expect(host.roundTrips()).toBe(level === '1.20' ? 6 : 4);
    expect(host.largestRequest()).toBeLessThan(1_000_000);
  });
});

describe.each(['1.9', '1.14', '1.21'] as const)('writing again on a host at ExcelApi %s', (level) => {
  test('what was typed into an input stays, and the rest is written in place', async () => {
    const host = openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    await workbook.write(smallReview, 'ask');
    await host.type('Fee lines', 'B3', 5750);
    const order = host.workbook.sheets.map(({ name }) => name);
    expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({
      value: { typedInputs: new Map([['fee.quoted', { value: 5750 }]]) },
    });
    await workbook.write(smallReviewAgain, 'ask');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(order);
    expect(cellAt(host.workbook.sheets[1]!, 2, 1)?.value).toBe(5750);
    expect(cellAt(host.workbook.sheets[2]!, 3, 0)?.value).toBe('Written twice');
    expect(await workbook.read({ kind: 'everySheet' })).toMatchObject({
      value: { typedInputs: new Map([['fee.quoted', { value: 5750 }]]) },
    });
  });

  test('words that look like a formula or a date stay words', async () => {
    const host = openHost(level);
    await officeWorkbook().write(smallReview, 'ask');
    const sheet = host.workbook.sheets[1]!;
    expect(cellAt(sheet, 2, 2)).toMatchObject({ value: '=HYPERLINK is only words', formula: null });
    expect(cellAt(sheet, 3, 2)).toMatchObject({ value: 'May 2026', formula: null });
  });

  test('undo leaves the workbook as it was, after the first write and after the second', async () => {
    const host = openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    const untouched = workbookAsData(host.workbook);
    await workbook.write(smallReview, 'ask');
    expect(workbook.canUndo()).toBe(true);
    expect(await workbook.undo()).toMatchObject({ kind: 'done' });
    expect(workbookAsData(host.workbook)).toEqual(untouched);
    expect(workbook.canUndo()).toBe(false);

    await workbook.write(smallReview, 'ask');
    await host.type('Fee lines', 'B3', 5750);
    const once = workbookAsData(host.workbook);
    await workbook.write(smallReviewAgain, 'ask');
    await workbook.undo();
    expect(workbookAsData(host.workbook)).toEqual(once);
    // Back to before the first writing of the two.
    expect(workbook.canUndo()).toBe(true);
    await workbook.undo();
    expect(workbookAsData(host.workbook)).toEqual(untouched);
    expect(workbook.canUndo()).toBe(false);
  });

  test('a sheet that somebody else named Summary is never overwritten without asking', async () => {
    const host = openHost(level, providerWorkbook('Summary'));
    cellToChange(host.workbook.sheets[1]!, 0, 0).value = 'Mine';
    const before = workbookAsData(host.workbook);
    const workbook = officeWorkbook();
    expect(await workbook.write(smallReview, 'ask')).toMatchObject({
      value: { kind: 'question', sheets: ['Summary'] },
    });
    expect(workbookAsData(host.workbook)).toEqual(before);

    expect(await workbook.write(smallReview, 'writeBeside')).toMatchObject({
      value: { kind: 'written', sheets: ['Fee lines', 'Summary (Open Book)'] },
    });
    expect(cellAt(host.workbook.sheets[1]!, 0, 0)?.value).toBe('Mine');
    expect(await workbook.write(smallReviewAgain, 'ask')).toMatchObject({
      value: { kind: 'written', sheets: ['Fee lines', 'Summary (Open Book)'] },
    });

    await workbook.undo();
    expect(await officeWorkbook().write(smallReview, 'overwrite')).toMatchObject({
      value: { kind: 'written' },
    });
  });

  test('overwriting somebody else’s sheet can be taken back', async () => {
    const host = openHost(level, providerWorkbook('Summary'));
    cellToChange(host.workbook.sheets[1]!, 2, 1).value = 'Mine, from May 2026';
    const before = workbookAsData(host.workbook);
    const workbook = officeWorkbook();
    expect(await workbook.write(smallReview, 'overwrite')).toMatchObject({ value: { kind: 'written' } });
    expect(cellAt(host.workbook.sheets[1]!, 0, 0)?.value).toBe('Summary');
    await workbook.undo();
    const after = workbookAsData(host.workbook) as { sheets: { cells: unknown }[] };
    expect(after.sheets[1]!.cells).toEqual((before as { sheets: { cells: unknown }[] }).sheets[1]!.cells);
  });

  test('the provider’s sheet is read as decimals with their places, ours are left out', async () => {
    openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    await workbook.write(smallReview, 'ask');
    const reading = await workbook.read({ kind: 'everySheet' });
    expect(reading).toMatchObject({
      value: {
        workbook: {
          sheets: [
            {
              name: 'Fee',
              hidden: false,
              rows: [
                [{ kind: 'text', text: 'Hollin Bank (invented)' }],
                [],
                [
                  { kind: 'text', text: 'Staff' },
                  { kind: 'number', decimal: '4210.08' },
                ],
                [
                  { kind: 'text', text: 'Food' },
                  { kind: 'number', decimal: '995.1' },
                ],
                [
                  { kind: 'text', text: 'Weekly fee' },
                  { kind: 'number', decimal: '5600' },
                ],
              ],
            },
          ],
        },
        sheets: [
          { name: 'Fee', ours: false },
          { name: 'Fee lines', ours: true, active: true },
          { name: 'Summary', ours: true },
        ],
      },
    });
  });

  test('a finding’s cell can be gone to, and a change is heard of', async () => {
    const host = openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    expect(await workbook.goTo({ sheet: 'Fee', cell: 'B5' })).toEqual({ kind: 'done', value: null });
    expect(host.workbook.selection).toEqual({ top: 4, left: 1, bottom: 4, right: 1 });
    expect(await workbook.goTo({ sheet: 'Gone', cell: 'B5' })).toMatchObject({ kind: 'problem' });

    const heard: HostChange[] = [];
    const watching = await workbook.watch((change) => heard.push(change));
    await host.type('Fee', 'B5', 5750);
    await new Promise((done) => setTimeout(done, 50));
    expect(heard).toEqual([{ sheet: 'Fee', address: 'B5' }]);
    if (watching.kind === 'done') await watching.value();
    await host.type('Fee', 'B5', 5800);
    await new Promise((done) => setTimeout(done, 50));
    expect(heard).toHaveLength(1);
  });

  test('settings travel with the workbook', async () => {
    openHost(level);
    await officeWorkbook().writeSetting('role', 'commissioner');
    expect(await officeWorkbook().readSetting('role')).toEqual({ kind: 'done', value: 'commissioner' });
    expect(await officeWorkbook().readSetting('other')).toEqual({ kind: 'done', value: null });
  });
});

test('a template stays ours, with what was filled in, when other sheets are written after it', async () => {
  const host = openHost('1.14', providerWorkbook());
  const workbook = officeWorkbook();
  await workbook.write(smallReview, 'ask');
  await host.type('Fee lines', 'B3', 5750);
  const before = workbookAsData(host.workbook);
  await workbook.write(furtherReview, 'ask');
  expect(await workbook.read({ kind: 'sheets', names: ['Fee lines'] })).toMatchObject({
    value: {
      workbook: { sheets: [{ name: 'Fee lines' }] },
      sheets: [
        { name: 'Fee', ours: false },
        { name: 'Fee lines', ours: true },
        { name: 'Summary', ours: true },
        { name: 'Fee lines 2', ours: true },
        { name: 'Summary 2', ours: true },
        { name: 'Choices for Fee lines 2', ours: true, hidden: true },
      ],
    },
  });
  await workbook.undo();
  expect(workbookAsData(host.workbook)).toEqual(before);
});

test('a long list of choices stands on a hidden sheet, and the rule points there', async () => {
  const host = openHost('1.14', providerWorkbook());
  await officeWorkbook().write(furtherReview, 'ask');
  const rules = host.workbook.sheets[1]!.validations.map(({ settings }) => settings.get('rule'));
  expect(rules).toContainEqual({
    list: { inCellDropDown: true, source: "='Choices for Fee lines 2'!$A$1:$A$60" },
  });
});

test('a sheet of ours that somebody renamed is written again under the name it was given', async () => {
  const host = openHost('1.14', providerWorkbook());
  const workbook = officeWorkbook();
  await workbook.write(smallReview, 'ask');
  // As Excel does when a tab is renamed: names and formulas that point to it follow.
  host.workbook.sheets[1]!.name = "May's lines";
  for (const name of host.workbook.names) {
    name.formula = name.formula.replace("'Fee lines'!", "'May''s lines'!");
  }
  expect(await workbook.write(smallReviewAgain, 'ask')).toMatchObject({
    value: { kind: 'written', sheets: ["May's lines", 'Summary'] },
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Fee', "May's lines", 'Summary']);
  // 'Fee lines'!B3-'Fee lines'!B6, as the sheet is called now
  expect(cellAt(host.workbook.sheets[2]!, 1, 1)?.formula).toBe("='May''s lines'!B3-'May''s lines'!B6");
});
