/**
 * Figures that are not published yet, in the pane of each analysis that rests on such: opened from the keyboard, typed, wrong and
 * right, at 320 and at 450 pixels in every theme; and the costs of a request that follow prices, as they are drawn.
 */
import type { Browser, Locator } from 'playwright-core';
import { wording } from '../../src/panes/analysis/wording';
import { shell } from '../../src/panes/wording';
import { analyses } from '../../src/workflows/analyses';
import { faultsAt, inEachTheme } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  openWorkbench,
  paneFrame,
  serveWorkbench,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

let browser: Browser;
let served: ServedFolder;
let opened: OpenWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  opened = await openWorkbench(browser, served, { viewport: { width: 320, height: 760 } });
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

const widths = [320, 450];

async function faults(): Promise<readonly string[]> {
  const { page, complaints } = opened;
  const frame = paneFrame(opened);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 760 });
    found.push(...(await inEachTheme(page, frame, () => faultsAt(frame, width))));
  }
  return [...found, ...complaints];
}

const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((element) => element.matches(':focus'));

async function openWithItsCase(title: string): Promise<void> {
  const { pane } = opened;
  const entry = pane.getByRole('button', { name: title, exact: true });
  if (!(await entry.isVisible())) await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await entry.click();
  await pane.getByRole('button', { name: wording.write }).waitFor();
  const tryIt = pane.getByRole('button', { name: wording.tryIt });
  if (await tryIt.isVisible()) await tryIt.click();
}

const resting = analyses.filter(({ restsOnFigures }) => restsOnFigures).map(({ title }) => title);

test('there are panes that rest on such figures', () => {
  expect(resting).toEqual(expect.arrayContaining(['Requests', 'Extra hours']));
});

test.each(resting)(
  '%s: the figures open with Enter, take the focus on, and nothing is wrong with them',
  async (title) => {
    const { page, pane } = opened;
    await openWithItsCase(title);
    const button = pane.getByRole('button', {
      name: new RegExp(`^(${wording.figuresToCome}|${wording.figuresTyped})$`),
    });
    await button.focus();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const prices = pane.getByLabel('Consumer prices (CPI)', { exact: true });
    await prices.waitFor();
    expect(await faults()).toEqual([]);

    await button.focus();
    for (let presses = 0; presses < 20 && !(await hasFocus(prices)); presses += 1)
      await page.keyboard.press('Tab');
    expect(await hasFocus(prices)).toBe(true);
    await page.keyboard.type('about 2');
    expect(await prices.getAttribute('aria-invalid')).toBe('true');
    expect(await faults()).toEqual([]);
    await prices.fill('2027: 2.1');
    await pane.getByRole('button', { name: wording.figuresTyped }).waitFor();
    expect(await prices.getAttribute('aria-invalid')).not.toBe('true');
    expect(await faults()).toEqual([]);
    await prices.fill('');
  },
  120_000,
);

describe('Requests, the evidence cost by cost', () => {
  test('is drawn with what each cost follows, whole at either width', async () => {
    const { page, pane } = opened;
    await openWithItsCase('Requests');
    const table = pane.getByRole('table').filter({ hasText: 'Rests on' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 760 });
      await table.waitFor();
      const rows = await table.getByRole('row').allInnerTexts();
      expect(rows.map((each) => each.replace(/\s+/g, ' ').trim()).slice(1)).toEqual([
        'Staffing £3,334.40 3.80 % As stated',
        'Everything else £1,354.60 2.30 % Consumer prices (CPI) of 2026, forecast',
      ]);
      for (const cell of await table.getByRole('cell').all()) {
        const box = await cell.boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      }
    }
    expect(await faults()).toEqual([]);
    await pane
      .getByText(/^Consumer prices \(CPI\) of 2026: 2\.30 % \(forecast\)\. Office for National/)
      .waitFor();
  }, 90_000);
});
