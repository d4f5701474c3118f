/**
 * The pane as it is built, in a real Chromium: what loads before its first screen, how soon that screen is there, and
 * what it asks of Excel to read a fee and to write the negotiation workbook. Needs `npm run build` before it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveFolder, type ServedFolder } from '../support/browser/serveFolder';
import { inMilliseconds, type Benchmark } from './benchmark';

const dist = resolve('dist');
const firstScreens = 7;

export const benchmark: Benchmark = {
  title: 'the pane in Chromium',
  goal: 'JavaScript ≤ 165 KB gzip, first screen ≤ 400 ms, 4 round trips to read and 5 to write (the list, contents, looks, lock, notes), ≤ 1 MB each',
  measure: async () => {
    if (!existsSync(join(dist, 'workbench', 'pane.html'))) return 'not measured: run npm run build first';
    const served = await serveFolder(dist);
    const browser = await openBrowser();
    try {
      const { bytes, milliseconds } = await firstScreen(browser, served);
      const asked = await readAndWrite(browser, served);
      return `${(bytes / 1024).toFixed(1)} KB gzip; first screen after ${inMilliseconds(milliseconds)}; ${asked}`;
    } finally {
      await browser.close();
      served.close();
    }
  },
};

/** Office.js apart: in Excel it comes from Microsoft. The time is the median, Office.js from npm within it. */
async function firstScreen(browser: Browser, served: ServedFolder) {
  const scripts = new Set<string>();
  const times: number[] = [];
  for (let load = 0; load < firstScreens; load += 1) {
    const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
    await page.addInitScript(`
      new MutationObserver(() => {
        if (window.firstScreen !== undefined || !document.querySelector('main button')) return;
        window.firstScreen = performance.now();
        window.scriptsBefore = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      }).observe(document, { childList: true, subtree: true });`);
    await page.goto(`${served.address}workbench/pane.html`);
    await page.locator('main button').first().waitFor();
    times.push(await page.evaluate<number>('window.firstScreen'));
    // What is fetched after it, for the next step, keeps nobody waiting.
    for (const path of await page.evaluate<readonly string[]>('window.scriptsBefore'))
      if (path.startsWith('/addin/pane/') && path.endsWith('.js')) scripts.add(path);
    await page.close();
  }
  times.sort((one, other) => one - other);
  const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    milliseconds: times[Math.floor(times.length / 2)] ?? 0,
  };
}

/** Requests as the page around the pane receives them; tidying up by Office.js itself is no round trip of ours. */
const countRequests = `
  window.asked = [];
  window.addEventListener('message', ({ data }) => {
    if (data?.openBook !== 'request') return;
    const own = data.request.Actions.some(({ ActionType, Name }) => ActionType !== 1 && !/^_(Keep|Remove)Reference$/.test(Name));
    if (own) window.asked.push(JSON.stringify(data.request).length);
  });`;

async function readAndWrite(browser: Browser, served: ServedFolder): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(countRequests);
  await page.goto(`${served.address}workbench/`);
  const example = resolve('assets/examples/cost-breakdown-by-year-and-week.xlsx');
  await page.locator('input[type=file]').first().setInputFiles(example);
  await page.getByText('is open.').waitFor();
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Read it' }).waitFor();
  await page.waitForTimeout(1000);
  await startCounting(page);
  await pane.getByRole('button', { name: 'Read it' }).click();
  await pane.getByText('What was found').waitFor();
  const reading = await counted(page);
  await pane.getByRole('button', { name: 'Negotiate', exact: true }).click();
  await startCounting(page);
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await pane.getByText(/sheets written/).waitFor();
  return `to read ${reading}; to write ${await counted(page)}`;
}

const startCounting = (page: Page): Promise<void> => page.evaluate('window.asked = []; undefined');

async function counted(page: Page): Promise<string> {
  const sizes = await page.evaluate<readonly number[]>('window.asked');
  return `${sizes.length} (${sizes.map((size) => `${(size / 1024).toFixed(0)} KB`).join(', ')})`;
}
