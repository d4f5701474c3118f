/**
 * A network that goes away while somebody is at work: one part that cannot be fetched takes nothing else with it, and what
 * was fetched while the pane was idle needs no network at all.
 */
import type { Browser } from 'playwright-core';
import { problems, read, shell } from '../../src/panes/wording';
import { negotiate, writing } from '../../src/panes/wordingOfWriting';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  openExample,
  openWorkbench,
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

const paneCode = '**/pane/*.js';

async function readExample(opened: OpenWorkbench): Promise<void> {
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  await opened.pane.getByRole('button', { name: read.primary }).click();
  await opened.pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ }).waitFor();
}

const goTo = async ({ pane }: OpenWorkbench, name: string): Promise<void> => {
  const step = pane.getByRole('button', { name, exact: true });
  if (!(await step.isVisible())) await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await step.click();
};

test('a part that cannot be fetched says so and can be fetched again; steps, figures and what was typed stay', async () => {
  const opened = await openWorkbench(browser, served, { neverIdle: true });
  const { page, pane } = opened;
  await readExample(opened);
  await goTo(opened, negotiate.title);
  const opening = pane.getByLabel(/^Opening for /).first();
  await opening.fill('250.00');

  await page.route(paneCode, (route) => route.abort());
  await goTo(opened, 'Contracts');
  await pane.getByText(problems.notFetched.sentence).waitFor();
  expect(await pane.getByRole('heading', { level: 1 }).textContent()).toContain('Oakfield House, £5,150.00');
  await pane.getByRole('button', { name: shell.tryAgain }).click();
  await pane.getByRole('button', { name: shell.openAnew }).waitFor();
  await goTo(opened, negotiate.title);
  expect(await opening.inputValue()).toBe('250.00');

  await page.unroute(paneCode);
  await goTo(opened, 'Contracts');
  await pane.getByRole('button', { name: shell.tryAgain }).click();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await pane.getByText(problems.notFetched.sentence).count()).toBe(0);
  await opened.close();
}, 120_000);

test('a task that cannot be fetched is said in the same words, and works at the next press', async () => {
  const opened = await openWorkbench(browser, served, { neverIdle: true });
  const { page, pane } = opened;
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  // Opening a file opens the pane anew: its first step is there before anything is cut off.
  await pane.getByRole('button', { name: read.primary }).waitFor();
  await page.route(paneCode, (route) => route.abort());
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByText(problems.notFetched.sentence).waitFor();
  await page.unroute(paneCode);
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ }).waitFor();
  await opened.close();
}, 120_000);

test('what was fetched while idle needs no network: every step opens, sheets are written', async () => {
  const opened = await openWorkbench(browser, served);
  const { page, pane } = opened;
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  // The worker is the last of what is fetched.
  if (page.workers().length === 0) await page.waitForEvent('worker');
  await page.context().setOffline(true);
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ }).waitFor();
  for (const step of ['Check', 'Compare', 'Should-cost', 'Benchmarks', 'Contracts', 'In-house', 'Template'])
    await goTo(opened, step);
  await goTo(opened, negotiate.title);
  await pane.getByRole('button', { name: negotiate.primary }).click();
  await pane.getByText(writing.written(15)).waitFor({ timeout: 60_000 });
  expect(await pane.getByText(problems.notFetched.sentence).count()).toBe(0);
  await opened.close();
}, 120_000);
