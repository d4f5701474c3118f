/**
 * Every pane there is, in a browser, as wide as a narrow pane of Excel and as a wide one: a provider's file is read, each pane
 * is opened, tried with its own invented case and asked for its sheets. No error in the console, nothing wider than the pane,
 * nothing that axe finds wrong. The pages of Help are held to the same.
 */
import type { Browser } from 'playwright-core';
import { wording } from '../../src/panes/analysis/wording';
import { panes } from '../../src/panes/panes';
import { read, shell } from '../../src/panes/wording';
import { analyses } from '../../src/workflows/analyses';
import { themes, violationsIn } from '../support/browser/accessibility';
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

const narrow = { width: 320, height: 760 };
const wide = { width: 450, height: 760 };

/** What is wrong with what stands in the pane now, narrow and wide; nothing, where all is well. */
async function faults(opened: OpenWorkbench): Promise<readonly string[]> {
  const frame = paneFrame(opened);
  const found: string[] = [];
  for (const size of [wide, narrow]) {
    await opened.page.setViewportSize(size);
    const needed = await frame.evaluate<number>('document.documentElement.scrollWidth');
    if (needed > size.width) found.push(`at ${String(size.width)} it is ${String(needed)} pixels wide`);
  }
  return [...found, ...(await violationsIn(frame)), ...opened.complaints];
}

async function goTo({ pane }: OpenWorkbench, title: string): Promise<void> {
  const button = pane.getByRole('button', { name: title, exact: true });
  if (!(await button.isVisible())) await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await button.click();
  await pane.locator('main h2, main p').first().waitFor();
}

describe('at 320 and at 450 pixels', () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(browser, served, { viewport: narrow });
    await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
    await opened.pane.getByRole('button', { name: read.primary }).click();
    await opened.pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ }).waitFor();
  }, 90_000);

  afterAll(() => opened.close());

  test.each(panes.map(({ title }) => title))(
    '%s, with what was read',
    async (title) => {
      await goTo(opened, title);
      expect(await faults(opened)).toEqual([]);
    },
    60_000,
  );

  test.each(analyses.map(({ title }) => title))(
    '%s, with an invented case and its sheets written',
    async (title) => {
      const { pane } = opened;
      await goTo(opened, title);
      await pane.getByRole('button', { name: wording.tryIt }).click();
      const write = pane.getByRole('button', { name: wording.write });
      await write.and(pane.locator(':enabled:not([aria-disabled=true])')).waitFor();
      expect(await faults(opened)).toEqual([]);
      await write.click();
      await pane.getByText(/^\d+ sheets? written/).waitFor();
      expect(await faults(opened)).toEqual([]);
    },
    90_000,
  );
});

describe.each(themes)('Help in %s, at 320 pixels', (_, theme) => {
  test.each(['support.html', 'functions-help.html', 'privacy.html'])('%s', async (file) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 760 }, ...theme });
    const page = await context.newPage();
    await page.goto(`${served.address}addin/${file}`);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    expect(await violationsIn(page)).toEqual([]);
    await context.close();
  });
});
