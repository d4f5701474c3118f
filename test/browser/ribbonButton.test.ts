/**
 * A button of Excel's ribbon loads the pane's page anew, at another pane. What was read is there again, and so is what was
 * typed and chosen; another workbook begins with nothing of it.
 */
import type { Browser } from 'playwright-core';
import { wording } from '../../src/panes/analysis/wording';
import { read, shell } from '../../src/panes/wording';
import { negotiate } from '../../src/panes/wordingOfWriting';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  openExample,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

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

async function goTo({ pane }: OpenWorkbench, title: string): Promise<void> {
  const button = pane.getByRole('button', { name: title, exact: true });
  if (!(await button.isVisible())) await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await button.click();
}

test('the fee, a position, a correction and an analysis outlive a button of the ribbon; another workbook has none', async () => {
  const opened = await openWorkbench(browser, served);
  const { pane } = opened;
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  await pane.getByRole('button', { name: read.primary }).click();
  const heading = pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ });
  await heading.waitFor();
  await pane.getByLabel(read.categoryOf('Insurances')).selectOption({ label: 'Central overheads' });
  await pane.getByRole('button', { name: read.undoCorrectionOf('Insurances') }).waitFor();
  await goTo(opened, negotiate.title);
  const opening = pane.getByLabel(/^Opening for /).first();
  await opening.fill('250.00');
  await goTo(opened, 'Who pays');
  await pane.getByRole('button', { name: wording.tryIt }).click();
  const answer = pane.getByText(/^The placement costs £255,500.00 from 1 April 2026/);
  await answer.waitFor();

  await paneFrame(opened).goto(`${served.address}workbench/pane.html?pane=contracts`);
  await pane.getByRole('main', { name: 'Contracts' }).waitFor();
  await heading.waitFor();
  await goTo(opened, negotiate.title);
  expect(await opening.inputValue()).toBe('250.00');
  await goTo(opened, 'Who pays');
  await answer.waitFor();
  await goTo(opened, read.title);
  // A row that somebody has put right is no longer among the least certain, which stand first.
  await pane.getByRole('button', { name: /^Show all/ }).click();
  await pane.getByRole('button', { name: read.undoCorrectionOf('Insurances') }).waitFor();

  await openExample(opened, 'monthly-amounts.xlsx');
  await goTo(opened, 'Who pays');
  await pane.getByRole('button', { name: wording.tryIt }).waitFor();
  expect(await answer.count()).toBe(0);
  expect(opened.complaints).toEqual([]);
  await opened.close();
}, 180_000);
