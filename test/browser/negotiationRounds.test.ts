/**
 * A negotiation to its end in a browser without Excel: written, two rounds, a fee agreed category by category, a new submission
 * read and written again, the provider's copy as a file of its own, the download opened again: nothing is lost.
 *
 * The provider's file is a bundled foreign layout, Oakfield House, £5,150.00 a week. All of it is invented.
 */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { read, shell } from '../../src/panes/wording';
import { negotiate } from '../../src/panes/wordingOfWriting';
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

const file = 'cost-breakdown-by-year-and-week.xlsx';

let browser: Browser;
let served: ServedFolder;
let opened: OpenWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  opened = await openWorkbench(browser, served);
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

const said = (words: string | RegExp) => opened.page.locator('.table-view').getByText(words).first();

async function downloaded(
  press: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [started] = await Promise.all([opened.page.waitForEvent('download'), press()]);
  return { name: started.suggestedFilename(), bytes: new Uint8Array(await readFile(await started.path())) };
}

/** Each step stands on the one before, as at a table. */
describe('from the first offer to what was agreed, and past a new submission', () => {
  test('the sheets are written', async () => {
    await openExample(opened, file);
    await opened.pane.getByRole('button', { name: read.primary }).click();
    await opened.pane.getByRole('heading', { name: /Oakfield House, £5,150.00 a week/ }).waitFor();
    await opened.pane.getByRole('button', { name: negotiate.title, exact: true }).click();
    await opened.pane.getByRole('button', { name: negotiate.primary }).click();
    await opened.pane.getByText(/\d+ sheets written/).waitFor({ timeout: 60_000 });
    await showAsTable(opened);
  }, 120_000);

  test('two rounds: the council’s last offer is the opening, and what is apart is said', async () => {
    await chooseSheet(opened, 'Rounds');
    await typeInto(opened, 'C4', 'council');
    await typeInto(opened, 'E4', '4900');
    await typeInto(opened, 'C5', 'provider');
    await typeInto(opened, 'E5', '5100');
    // 5,100 − 5,150 = −50 against the quote; 5,100 − 4,900 = 200 apart.
    await cell(opened, 'F5').getByText('-£50.00').waitFor({ timeout: 20_000 });
    await said('£200.00').waitFor({ timeout: 20_000 });
    await chooseSheet(opened, 'Decision');
    await said(/We propose to open at £4,900\.00/).waitFor({ timeout: 20_000 });
  }, 120_000);

  test('what is agreed adds up', async () => {
    await chooseSheet(opened, 'Agreed schedule');
    await typeInto(opened, 'C4', '2400');
    await said('£2,400.00').waitFor({ timeout: 20_000 });
  }, 60_000);

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
  }, 90_000);

  test('a new submission is read and written again: rounds and what was agreed stand as they were', async () => {
    await chooseSheet(opened, 'Sheet1');
    await typeInto(opened, 'D38', '5200');
    await opened.pane.getByText(shell.sheetChanged).waitFor();
    await opened.pane.getByRole('button', { name: read.again }).first().click();
    await opened.pane
      .getByRole('heading', { name: /Oakfield House, £5,200.00 a week/ })
      .waitFor({ timeout: 30_000 });
    await opened.pane.getByRole('button', { name: negotiate.title, exact: true }).click();
    await opened.pane.getByRole('button', { name: new RegExp(`^${negotiate.primary}`) }).click();
    await opened.pane.getByText(/\d+ sheets written/).waitFor({ timeout: 60_000 });
    await chooseSheet(opened, 'Rounds');
    expect(await cell(opened, 'E4').textContent()).toBe('£4,900.00');
    // 5,100 − 5,200 = −100 against the new quote.
    await cell(opened, 'F5').getByText('-£100.00').waitFor({ timeout: 20_000 });
    await chooseSheet(opened, 'Agreed schedule');
    expect(await cell(opened, 'C4').textContent()).toBe('£2,400.00');
  }, 120_000);

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
    await again.page.getByText(states.opened(name)).waitFor({ timeout: 60_000 });
    await showAsTable(again);
    await chooseSheet(again, 'Rounds');
    expect(await cell(again, 'E5').textContent()).toBe('£5,100.00');
    await chooseSheet(again, 'Agreed schedule');
    expect(await cell(again, 'C4').textContent()).toBe('£2,400.00');
    expect(again.complaints).toEqual([]);
    await again.close();
  }, 120_000);

  test('nobody else was asked all the while', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
