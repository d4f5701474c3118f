/**
 * What the panes ask of a workbook, through Microsoft's own Office.js on the embedded host: the Hollin Bank example is
 * written and read, a negotiation is written and taken back, the template is checked.
 */
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { knownDay } from '../../src/domain/calendar/isoDate';
import { usualRules } from '../../src/domain/negotiation/positionRule';
import { noComparisons } from '../../src/domain/review/comparisons';
import type { ReceivedCell } from '../../src/domain/submission/received';
import type { HostAnswer, HostWorkbook } from '../../src/workflows/ports/hostWorkbook';
import { noSettings, settingsAsText, settingsFromText } from '../../src/workflows/paneSettings';
import { readNamedSheets, readSubmission, reviewReceived } from '../../src/workflows/review/readSubmission';
import { reviewHeadline } from '../../src/workflows/review/headline';
import { sheetNamesOf, writeSheets } from '../../src/workflows/writeSheets';
import { openHost } from '../support/officeHost/openHost';

const today = knownDay('2025-10-01');
const comparisons = noComparisons;
const rules = usualRules({ shouldCost: false, benchmarks: false });

function doneOf<T>(answer: HostAnswer<T>): T {
  if (answer.kind === 'problem') throw new Error(`${answer.problem.sentence} ${answer.problem.advice}`);
  return answer.value;
}

async function exampleRead(host: HostWorkbook) {
  const written = doneOf(await writeSheets(host, { kind: 'example', today }, 'writeBeside'));
  if (written.kind !== 'written') throw new Error(written.sentence);
  const read = doneOf(await readNamedSheets(host, written.sheets));
  const { review } = reviewReceived(read.received, null, noSettings, today);
  if (review.value === null) throw new Error('no review');
  return review.value;
}

test.each(['1.9', '1.14'] as const)(
  'the example is written, read and reviewed, at ExcelApi %s',
  async (level) => {
    openHost(level);
    expect(reviewHeadline(await exampleRead(officeWorkbook()))).toBe(
      'Hollin Bank, £5,600.00 a week, £394.82 unexplained',
    );
  },
);

test('a target typed in the pane stands in the sheet, and one typed in the sheet comes back to the pane', async () => {
  const excel = openHost('1.9');
  const host = officeWorkbook();
  const review = await exampleRead(host);
  const id = 'centralOverheads';
  const typed = { [id]: { target: '400' } };
  doneOf(await writeSheets(host, { kind: 'negotiation', review, typed, comparisons, rules }, 'ask'));
  const sheet = doneOf(await host.read({ kind: 'sheet', name: 'Our position' })).workbook.sheets[0];
  const row = sheet?.rows.findIndex((cells) => cells.some((cell) => isText(cell, 'Central overheads'))) ?? -1;
  // Columns: category, submitted, to be explained, own figures, opening, target, limit, then one's own of the three.
  expect(sheet?.rows[row]?.[8]).toMatchObject({ kind: 'number', decimal: '400' });
  // A pane that opens this workbook later finds it as typed, and not as something the rule proposed.
  expect(doneOf(await readSubmission(host, { kind: 'everySheet' })).typed).toEqual({
    [id]: { target: '400' },
  });
  await excel.type('Our position', `I${row + 1}`, 390);
  expect(doneOf(await readSubmission(host, { kind: 'everySheet' })).typed).toEqual({
    [id]: { target: '390' },
  });
});

test('a figure typed in the sheet and then another in the pane: the pane’s is the later, and stands when written again', async () => {
  const excel = openHost('1.9');
  const host = officeWorkbook();
  const review = await exampleRead(host);
  const writing = { kind: 'negotiation', review, comparisons, rules } as const;
  doneOf(await writeSheets(host, { ...writing, typed: {} }, 'ask'));
  const sheet = doneOf(await host.read({ kind: 'sheet', name: 'Our position' })).workbook.sheets[0];
  const row = sheet?.rows.findIndex((cells) => cells.some((cell) => isText(cell, 'Central overheads'))) ?? -1;
  await excel.type('Our position', `I${row + 1}`, 390);
  const typed = { centralOverheads: { target: '400' } };
  doneOf(await writeSheets(host, { ...writing, typed }, 'ask'));
  const again = doneOf(await readSubmission(host, { kind: 'everySheet' }));
  expect(again.typed).toEqual(typed);
});

test('rules, offers, a limit and evidence from the pane stand on their pages and come back to another pane', async () => {
  openHost('1.9');
  const host = officeWorkbook();
  const review = await exampleRead(host);
  const line = review.negotiation.find(({ line: each }) => each.included)!.line.id;
  const side = {
    'negotiation.ownLimit': { text: '5300' },
    'position.limitRestsOn': { text: 'Budget of the placement' },
    'round.1.offer': { text: '5150' },
    'round.1.side': { text: 'council' },
    'round.1.day': { text: '2026-09-14' },
    'round.1.reason': { text: 'Hours as assessed' },
    [`evidence.${line}.status`]: { text: 'received' },
  };
  const chosen = { rules: { target: { figure: 'submitted' as const } }, bases: {}, side };
  const writing = { kind: 'negotiation', review, typed: {}, comparisons, rules, chosen } as const;
  doneOf(
    await writeSheets(
      host,
      { ...writing, rules: { ...rules, target: { figure: 'submitted', capped: false } } },
      'ask',
    ),
  );
  const read = doneOf(await readSubmission(host, { kind: 'everySheet' }));
  expect(read.side).toEqual(side);
  expect(read.rules).toEqual({ target: { figure: 'submitted' } });
  const rounds = doneOf(await host.read({ kind: 'sheet', name: 'Rounds' })).workbook.sheets[0];
  expect(JSON.stringify(rounds?.rows)).toContain('"5150"');
});

test('a rule chosen on the sheet comes back to the pane, and only that', async () => {
  const excel = openHost('1.9');
  const host = officeWorkbook();
  const review = await exampleRead(host);
  doneOf(await writeSheets(host, { kind: 'negotiation', review, typed: {}, comparisons, rules }, 'ask'));
  expect(doneOf(await readSubmission(host, { kind: 'everySheet' })).rules).toEqual({});
  // F is the target's column; its rule stands in the fourth and fifth row.
  await excel.type('Our position', 'F4', 'As submitted');
  await excel.type('Our position', 'G5', 'yes');
  expect(doneOf(await readSubmission(host, { kind: 'everySheet' })).rules).toEqual({
    target: { figure: 'submitted' },
    limit: { capped: true },
  });
});

const isText = (cell: ReceivedCell | null, text: string) => cell?.kind === 'text' && cell.text === text;

test('undo takes the negotiation sheets away and leaves the provider’s', async () => {
  const excel = openHost('1.9');
  const host = officeWorkbook();
  const review = await exampleRead(host);
  const before = excel.workbook.sheets.map(({ name }) => name);
  doneOf(await writeSheets(host, { kind: 'negotiation', review, typed: {}, comparisons, rules }, 'ask'));
  const written = excel.workbook.sheets.map(({ name }) => name);
  expect(written).toEqual([...before, ...written.slice(before.length)]);
  expect(written).toContain('Our position');
  // The example was written by Open Book too, but it is what the fee was read from: it stays as it was.
  const again = doneOf(await readSubmission(host, { kind: 'sheet', name: 'Hollin Bank example' }));
  expect(again.received.sheets[0]?.rows[30]?.[1]).toMatchObject({ kind: 'number', decimal: '5600' });
  doneOf(await host.undo());
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(before);
});

test('the template is inserted and found again', async () => {
  openHost('1.9');
  const host = officeWorkbook();
  doneOf(await writeSheets(host, { kind: 'template', today }, 'ask'));
  const read = doneOf(await readNamedSheets(host, sheetNamesOf({ kind: 'template', today })));
  const { submission, review } = reviewReceived(read.received, null, noSettings, today);
  expect(submission.value?.layout).toBe('template');
  expect(review.findings.map(({ code }) => code)).toContain('quoted-fee-missing');
});

test('settings go into the workbook and come back', async () => {
  openHost('1.9');
  const host = officeWorkbook();
  const settings = { ...noSettings, role: 'provider' as const };
  doneOf(await host.writeSetting('openBook.pane', settingsAsText(settings)));
  expect(settingsFromText(doneOf(await host.readSetting('openBook.pane')))).toEqual(settings);
});
