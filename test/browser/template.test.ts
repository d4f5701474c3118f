/**
 * A provider with no Excel: the template is put into the workbench, filled in, checked before it is sent, and saved; the
 * council opens the saved file in another session and reads the same fee. The home and its figures are invented.
 */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { read } from '../../src/panes/wording';
import { template, writing } from '../../src/panes/wordingOfWriting';
import { workbench } from '../../src/workbenchView/wording';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  chooseSheet,
  openWorkbench,
  serveWorkbench,
  showAsTable,
  typeInto,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

const home: Readonly<Record<string, string>> = {
  Provider: 'Alder Care (invented)',
  Home: 'Alder House',
  'Registered places': '3',
  'Planned occupancy': '90%',
  'Quoted weekly fee': '5000',
};

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

/** The row whose question is `question`; answers stand in column B. */
async function answer(opened: OpenWorkbench, question: string, entry: string): Promise<void> {
  const row = opened.page.locator('.table-view tbody tr').filter({
    has: opened.page.locator('td:first-of-type').getByText(question, { exact: true }),
  });
  const number = await row.locator('th').textContent();
  await typeInto(opened, `B${number ?? ''}`, entry);
}

test('filled in, checked, saved, and read by the council as it was sent', async () => {
  const provider = await openWorkbench(browser, served, { search: '?pane=template' });
  await provider.pane.getByRole('button', { name: template.insert }).click();
  await provider.pane.getByText(writing.written(6)).waitFor({ timeout: 60_000 });
  await showAsTable(provider);
  await chooseSheet(provider, 'Placement');
  for (const [question, entry] of Object.entries(home)) await answer(provider, question, entry);
  await chooseSheet(provider, 'Costs');
  // Cost, category, amount, period: one line of 4,600.00 leaves 400.00 of the fee unexplained.
  for (const [address, entry] of [
    ['B4', 'Everything the home costs'],
    ['C4', 'Home running costs'],
    ['D4', '4600'],
    ['E4', 'week'],
  ] as const) {
    await typeInto(provider, address, entry);
  }
  await provider.pane.getByRole('button', { name: template.check }).click();
  const headline = 'Alder House, £5,000.00 a week, £400.00 unexplained';
  await provider.pane.getByRole('heading', { name: headline }).waitFor({ timeout: 60_000 });

  const [started] = await Promise.all([
    provider.page.waitForEvent('download'),
    provider.page.getByRole('button', { name: workbench.download }).click(),
  ]);
  const saved = await readFile(await started.path());
  expect(provider.complaints).toEqual([]);
  await provider.close();

  const council = await openWorkbench(browser, served);
  const sent = { name: 'from-alder-house.xlsx', mimeType: 'application/octet-stream', buffer: saved };
  await council.page.locator('input[type=file]').first().setInputFiles(sent);
  await council.page.getByText('from-alder-house.xlsx is open.').waitFor();
  await council.pane.getByRole('button', { name: read.primary }).click();
  await council.pane.getByRole('heading', { name: headline }).waitFor({ timeout: 60_000 });
  expect(council.complaints).toEqual([]);
  await council.close();
}, 300_000);
