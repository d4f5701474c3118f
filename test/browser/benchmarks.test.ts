/**
 * The Benchmarks pane in a browser without Excel: an invented provider's sheet and a council's list of fees in one
 * workbook, read, compared, narrowed and written; at 320 pixels, in three themes, checked by axe, and by keyboard.
 */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { benchmarks } from '../../src/panes/benchmarks/wording';
import { read, shell } from '../../src/panes/wording';
import { writing } from '../../src/panes/wordingOfWriting';
import { states } from '../../src/workbenchView/wording';
import { benchmarkSheet, feeAndBenchmarks } from '../support/browser/feeAndBenchmarks';
import { faultsAt, inEachTheme } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  chooseSheet,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

let browser: Browser;
let served: ServedFolder;
let workbook: Buffer;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  workbook = await feeAndBenchmarks();
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

/** Oakfield House, £5,150.00 a week, beside 24 invented fees. */
async function openBenchmarks(options: BrowserContextOptions): Promise<OpenWorkbench> {
  const opened = await openWorkbench(browser, served, options);
  const { page, pane } = opened;
  page.setDefaultTimeout(20_000);
  const file = { name: 'both.xlsx', mimeType: 'application/octet-stream', buffer: workbook };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText(states.opened('both.xlsx')).waitFor();
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('heading', { name: /Oakfield House/ }).waitFor();
  await pane.getByRole('button', { name: shell.more }).click();
  await pane.getByRole('button', { name: 'Benchmarks' }).click();
  await pane.getByLabel(benchmarks.source).selectOption({ label: read.sheet(benchmarkSheet) });
  await pane.getByRole('button', { name: benchmarks.read }).click();
  await pane.getByText(/^Read: a table of benchmarks/).waitFor();
  return opened;
}

test('a list of fees is read, narrowed by a rule, and the sheet written and taken back', async () => {
  const opened = await openBenchmarks({});
  const { page, pane } = opened;
  await pane.getByText(/24 figures, in prices of 2 periods/).waitFor();
  await pane.getByText(/percentile of 24\./).waitFor();
  await pane.getByLabel(benchmarks.rules.needs).selectOption({ label: 'Specialist (6)' });
  // All six specialist fees are above £5,150.00, once in the prices of the fee.
  await pane.getByText('Below all 6.').waitFor();
  await pane.getByText(/18 left out: other needs/).waitFor();
  await pane.getByRole('button', { name: benchmarks.primary }).click();
  await pane.getByText(`${writing.written(3)}.`).waitFor();
  await showAsTable(opened);
  await chooseSheet(opened, 'Benchmarks');
  await page.getByText('below all 6', { exact: true }).first().waitFor();
  await page.getByText('This fee beside comparable fees').first().waitFor();
  await pane.getByRole('button', { name: writing.undo }).click();
  await pane.getByText(/taken back/).waitFor();
  expect(await page.getByRole('tab', { name: 'Benchmarks', exact: true }).count()).toBe(0);
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await opened.close();
}, 90_000);

test('at 320 pixels, in each theme: nothing scrolls sideways and no violation of accessibility', async () => {
  const opened = await openBenchmarks({ viewport: { width: 320, height: 700 } });
  const { page, pane } = opened;
  await pane.getByRole('button', { name: new RegExp(`^${benchmarks.publishedHeading}`) }).click();
  await pane.getByText('EBITDA, 20 largest providers').waitFor();
  const frame = paneFrame(opened);
  expect(await inEachTheme(page, frame, () => faultsAt(frame, 320))).toEqual([]);
  await opened.close();
}, 90_000);

test('by keyboard alone a rule is changed and the position follows', async () => {
  const opened = await openBenchmarks({});
  const { page, pane } = opened;
  await pane.getByRole('button', { name: benchmarks.readAgain }).focus();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const label = await pane
      .locator(':focus')
      .evaluate((control) => (control instanceof HTMLSelectElement ? control.labels[0]?.textContent : ''));
    if (label === benchmarks.rules.sector) break;
  }
  await page.keyboard.press('V');
  await pane.getByText(/20 left out: another sector/).waitFor();
  await opened.close();
}, 90_000);
