/**
 * A fee of 5,000 lines in the pane: read in the background with the part done and a way to stop, and shown as a list of which only
 * what is in view is on the page. The fee is invented.
 */
import type { Browser } from 'playwright-core';
import { read, shell } from '../../src/panes/wording';
import { states } from '../../src/workbenchView/wording';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import { openWorkbench, paneFrame, serveWorkbench } from '../support/browser/workbenchPage';
import { csvOfManyLines } from '../support/manyLines';

const lines = 5000;
const file = {
  name: 'many-lines.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(csvOfManyLines(lines)),
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

test('5,000 lines: progress and Cancel, then a list that is light, can be searched, and knows how long it is', async () => {
  const opened = await openWorkbench(browser, served);
  const { page, pane } = opened;
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText(states.opened(file.name)).waitFor();
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('progressbar').waitFor();
  await pane.getByRole('button', { name: shell.cancel }).click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await pane.getByRole('heading', { level: 1 }).textContent()).not.toContain('Alder House');
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('heading', { level: 1, name: /^Alder House/ }).waitFor({ timeout: 60_000 });
  // Headings and the total are rows too.
  const all = pane.getByRole('button', { name: /^Show all \d+ rows$/ });
  const rows = /\d+/.exec((await all.textContent()) ?? '')?.[0] ?? '0';
  expect(Number.parseInt(rows, 10)).toBeGreaterThanOrEqual(lines);
  await all.click();
  await pane.locator(`[aria-setsize="${rows}"]`).first().waitFor();
  // A row of the list is some 25 elements; as a whole they were 54,082.
  const elements = await paneFrame(opened).evaluate<number>(`document.querySelectorAll('*').length`);
  expect(elements).toBeLessThan(3000);
  await pane.getByRole('searchbox').fill('unit 1999');
  await pane
    .getByText(/, unit 1999$/)
    .first()
    .waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
}, 180_000);
