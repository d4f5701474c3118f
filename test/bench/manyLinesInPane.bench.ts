/**
 * A fee of 5,000 lines read in the pane, in a real Chromium: how long the page's own thread is held at a time, since nobody can
 * type or scroll meanwhile. Processor time of the thread, from Chromium's own record of its tasks, so that a busy machine gives
 * the same figure. The workbench's grid shares that thread here and in no Excel: its tasks are told apart by whose code
 * they run, and left out. Needs `npm run build` before it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { read } from '../../src/panes/wording';
import { states } from '../../src/workbenchView/wording';
import { openBrowser } from '../support/browser/openBrowser';
import { serveFolder } from '../support/browser/serveFolder';
import { csvOfManyLines } from '../support/manyLines';
import { inMilliseconds, type Benchmark } from './benchmark';
import { heldByThePane } from './tasksOfPage';

const dist = resolve('dist');
const lines = 5000;
const file = { name: 'many-lines.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOfManyLines(lines)) };
const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

export const benchmark: Benchmark = {
  title: '5,000 lines read in the pane: tasks on the page’s thread',
  goal: 'none over 50 ms, the workbench’s grid apart',
  measure: async () => {
    if (!existsSync(join(dist, 'workbench', 'index.html'))) return 'not measured: run npm run build first';
    const served = await serveFolder(dist);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(300_000);
      await page.goto(`${served.address}workbench/`);
      await page.locator('input[type=file]').first().setInputFiles(file);
      await page.getByText(states.opened(file.name)).waitFor();
      await page.waitForTimeout(5000);
      await browser.startTracing(page, { categories });
      await readAndShowAll(page);
      const held = heldByThePane(await browser.stopTracing());
      const over = held.filter((milliseconds) => milliseconds > 50).map((each) => each.toFixed(0));
      const longest = inMilliseconds(Math.max(0, ...held));
      return `the longest of ${String(held.length)} holds it for ${longest}; over 50 ms: ${over.join(', ') || 'none'}`;
    } finally {
      await browser.close();
      served.close();
    }
  },
};

async function readAndShowAll(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: read.primary }).click();
  await pane.getByRole('heading', { level: 1, name: /^Alder House/ }).waitFor();
  await pane.getByRole('button', { name: /^Show all \d+ rows$/ }).click();
  await pane.locator('[aria-setsize]').first().waitFor();
}
