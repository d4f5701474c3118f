/**
 * A negotiation to its end in a browser without Excel: the provider's file is read and split, set beside what the needs should
 * cost, positions taken, the sheets written; two rounds, a fee agreed category by category, a new submission with its change
 * sheet, the provider's copy as a file of its own, the download opened again: nothing is lost.
 *
 * The provider's file is a bundled foreign layout, Oakfield House, £5,150.00 a week. All of it is invented.
 */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { compareShouldCost, recorded, rota } from '../../src/panes/shouldCost/wording';
import { check, compare, read, shell } from '../../src/panes/wording';
import { explain, negotiate } from '../../src/panes/wordingOfWriting';
import { states, workbench } from '../../src/workbenchView/wording';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  chooseSheet,
  openExample,
  openWorkbench,
  serveWorkbench,
  showAsTable,
  typeInto,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

/** Agreed of direct care. */
const agreedAt = 'C4';
/** Where the first thing to be evidenced is noted as tested. */
const testedBy = 'I4';
const patiently = { timeout: 60_000 };
const file = 'cost-breakdown-by-year-and-week.xlsx';

let browser: Browser;
let served: ServedFolder;
let opened: OpenWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  opened = await openWorkbench(browser, served);
  // A busy machine is slow, not wrong.
  opened.page.setDefaultTimeout(90_000);
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

const press = (name: string) => opened.pane.getByRole('button', { name, exact: true }).click();
const said = (words: string | RegExp, { page } = opened) =>
  page.locator('.table-view').getByText(words).first().waitFor(patiently);
/** What stands in a cell once the sheet is in view and worked out. */
const holds = (address: string, text: string, workbench = opened) =>
  cell(workbench, address).getByText(text, { exact: true }).waitFor(patiently);

async function downloaded(
  press: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [started] = await Promise.all([opened.page.waitForEvent('download'), press()]);
  return { name: started.suggestedFilename(), bytes: new Uint8Array(await readFile(await started.path())) };
}

/** Each step stands on the one before, as at a table. */
describe('from the first offer to what was agreed, and past a new submission', () => {
  test('the file is read, and split by category to the penny', async () => {
    await openExample(opened, file);
    await press(read.primary);
    await opened.pane.getByRole('heading', { name: /Oakfield House, £5,150.00 a week/ }).waitFor();
    await press(check.title);
    // Direct care of the four lines on its sheet; 5,150.00 − 4,853.64 is explained by none.
    await opened.pane.getByRole('row', { name: /^Staffing: direct care.*2,409\.11/ }).waitFor();
    await opened.pane.getByRole('row', { name: /^Unexplained.*296\.36/ }).waitFor();
  }, 300_000);

  test('and set beside what the needs should cost', async () => {
    await press(compare.title);
    await press(compareShouldCost.toNeeds);
    await opened.pane.getByLabel(rota.fields.wakingStaff.label).fill('1');
    await opened.pane.getByLabel(recorded.outcome(0)).fill('Back in school by Easter');
    await press(compare.title);
    await opened.pane.getByText(/^The fee of £5,150.00 a week is /).waitFor(patiently);
  }, 300_000);

  test('a position is taken, and explained down to the provider’s cell', async () => {
    const { pane } = opened;
    await press(negotiate.title);
    await pane.getByLabel(negotiate.fieldLabel(negotiate.target, 'Central overheads')).fill('300');
    await press(explain.heading);
    const figure = pane.getByLabel(explain.choose);
    await figure.selectOption({ label: 'Quoted weekly fee, Weekly in the fee: £5,150.00' });
    await pane.getByRole('button', { name: 'Go to Sheet1!D38' }).waitFor();
  }, 300_000);

  test('the sheets are written', async () => {
    await press(negotiate.primary);
    await opened.pane.getByText(/\d+ sheets written/).waitFor(patiently);
    await showAsTable(opened);
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(
      expect.arrayContaining(['Decision', 'Should-cost', 'Variance']),
    );
    await chooseSheet(opened, 'Our position');
    await said('£300.00');
  }, 300_000);

  test('two rounds: the council’s last offer is the opening, and what is apart is said', async () => {
    await chooseSheet(opened, 'Rounds');
    await typeInto(opened, 'C4', 'council');
    await typeInto(opened, 'E4', '4900');
    await typeInto(opened, 'C5', 'provider');
    await typeInto(opened, 'E5', '5100');
    // 5,100 − 5,150 = −50 against the quote; 5,100 − 4,900 = 200 apart.
    await holds('F5', '-£50.00');
    await said('£200.00');
    await chooseSheet(opened, 'Decision');
    await said(/We have offered £4,900\.00/);
  }, 300_000);

  test('what is agreed adds up, and who tested the evidence is noted', async () => {
    await chooseSheet(opened, 'Agreed schedule');
    await typeInto(opened, agreedAt, '2400');
    await typeInto(opened, 'C5', '310.5');
    // 2,400.00 + 310.50
    await said('£2,710.50');
    await chooseSheet(opened, 'Evidence');
    await typeInto(opened, testedBy, 'Finance officer');
    await holds(testedBy, 'Finance officer');
  }, 300_000);

  test('the provider’s copy is a file of its own, and no page of the council’s is in it', async () => {
    const { name, bytes } = await downloaded(() =>
      opened.pane.getByRole('button', { name: negotiate.copy }).click(),
    );
    expect(name).toBe('cost-breakdown-by-year-and-week for the provider.xlsx');
    const names = (await readXlsx(bytes)).sheets.map((sheet) => sheet.name);
    expect(names).toContain('At the table');
    expect(names.filter((each) => ['Sheet1', 'Decision', 'Our position'].includes(each))).toEqual([]);
    const parts = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
    expect(/Our position|OpeningTotal/.exec(parts)?.[0] ?? '').toBe('');
    await opened.pane.getByText(negotiate.copyOpened).waitFor();
  }, 300_000);

  test('a new submission is read and written again: rounds and what was agreed stand as they were', async () => {
    await chooseSheet(opened, 'Sheet1');
    await typeInto(opened, 'D38', '5200');
    await opened.pane.getByText(shell.sheetChanged).waitFor();
    await opened.pane.getByRole('button', { name: read.again }).first().click();
    await opened.pane.getByRole('heading', { name: /Oakfield House, £5,200.00 a week/ }).waitFor(patiently);
    await opened.pane.getByRole('button', { name: negotiate.title, exact: true }).click();
    await opened.pane.getByRole('button', { name: new RegExp(`^${negotiate.primary}`) }).click();
    await opened.pane.getByText(/\d+ sheets written/).waitFor(patiently);
    await chooseSheet(opened, 'Rounds');
    await holds('E4', '£4,900.00');
    // 5,100 − 5,200 = −100 against the new quote.
    await holds('F5', '-£100.00');
    await chooseSheet(opened, 'Agreed schedule');
    await said('£2,710.50');
    await chooseSheet(opened, 'Evidence');
    await holds(testedBy, 'Finance officer');
    await chooseSheet(opened, 'Our position');
    await said('£300.00');
  }, 300_000);

  test('what changed since the submission before stands on a sheet of its own', async () => {
    await chooseSheet(opened, 'Changes');
    // 5,200.00 − 5,150.00: no line moved, so that all of it is unexplained.
    await said('£5,150.00');
    await said('£5,200.00');
    await said('£50.00');
  }, 300_000);

  test('the download opened again holds it all', async () => {
    const { bytes } = await downloaded(() =>
      opened.page.getByRole('button', { name: workbench.download }).click(),
    );
    const again = await openWorkbench(browser, served);
    const name = 'cost-breakdown-by-year-and-week with Open Book.xlsx';
    await again.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await again.page.getByText(states.opened(name)).waitFor(patiently);
    await showAsTable(again);
    const tabs = await again.page.getByRole('tab').allTextContents();
    expect(tabs).toEqual(expect.arrayContaining(['Sheet1', 'Should-cost', 'Variance', 'Changes']));
    await chooseSheet(again, 'Our position');
    await said('£300.00', again);
    await chooseSheet(again, 'Rounds');
    await holds('E5', '£5,100.00', again);
    await chooseSheet(again, 'Agreed schedule');
    await said('£2,710.50', again);
    await chooseSheet(again, 'Evidence');
    await holds(testedBy, 'Finance officer', again);
    await chooseSheet(again, 'Changes');
    await said('£50.00', again);
    // And it goes on: with 2,500.00 of direct care, 2,500.00 + 310.50 are agreed.
    await chooseSheet(again, 'Agreed schedule');
    await typeInto(again, agreedAt, '2500');
    await said('£2,810.50', again);
    expect(again.complaints).toEqual([]);
    await again.close();
  }, 300_000);

  test('nobody else was asked all the while', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
