/**
 * The workbench for everybody: by keyboard alone, at 320 pixels, in three themes, checked by axe. The pane inside it is
 * checked with it, frame and all.
 */
import type { Browser } from 'playwright-core';
import { read, shell } from '../../src/panes/wording';
import { cells, states, workbench } from '../../src/workbenchView/wording';
import { inEachTheme, violationsIn } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  openExample,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  tabTo,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

const file = 'cost-breakdown-by-year-and-week.xlsx';

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

/** The canvas and its own machinery are left out: the table view says the same in words, and is checked. */
async function violations({ page }: OpenWorkbench): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.locator('main').first().waitFor();
    found.push(...(await violationsIn(frame, ['.grid'])));
  }
  return found;
}

const widestScroll = ({ page }: OpenWorkbench): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth');

test('nothing open, a sheet as a grid, and a sheet as a table, in each theme: no violation of accessibility', async () => {
  const opened = await openWorkbench(browser, served);
  const found = () => inEachTheme(opened.page, paneFrame(opened), () => violations(opened));
  expect(await found()).toEqual([]);
  await openExample(opened, file);
  // Opening a file opens the pane anew: it is looked at once it is there.
  await opened.pane.locator('main').first().waitFor();
  expect(await found()).toEqual([]);
  await showAsTable(opened);
  expect(await found()).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
}, 120_000);

test('at 320 pixels everything is there, one under the other, and nothing scrolls sideways', async () => {
  const opened = await openWorkbench(browser, served, { viewport: { width: 320, height: 640 } });
  expect(await widestScroll(opened)).toBe(320);
  await openExample(opened, file);
  expect(await widestScroll(opened)).toBe(320);
  await showAsTable(opened);
  expect(await widestScroll(opened)).toBe(320);
  expect(await opened.page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().width)).toBe(
    320,
  );
  await opened.close();
}, 60_000);

test('by keyboard alone: choose an example, walk its table, change a figure, read the fee in the pane', async () => {
  const opened = await openWorkbench(browser, served);
  const { page, pane } = opened;
  await tabOnPage(opened, workbench.example);
  await page.keyboard.press('C');
  await page.getByText(states.opened(file)).waitFor();
  await tabOnPage(opened, 'grid');
  await page.keyboard.press('ArrowRight');
  await page.locator('.table-view').waitFor();
  await page.keyboard.press('Tab');
  await tabToCell(opened, 'A1');
  for (let row = 1; row < 38; row += 1) await page.keyboard.press('ArrowDown');
  for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowRight');
  // Row 38 is the fee asked, column D the amount a week.
  await page.keyboard.press('Enter');
  await page.keyboard.type('5200');
  await page.keyboard.press('Enter');
  await cell(opened, 'D38')
    .getByText(/5,?200/)
    .waitFor();
  expect(await page.getByLabel(cells.content('D38')).inputValue()).toBe('5200');
  await page.locator('iframe').focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await pane
      .locator(':focus')
      .textContent({ timeout: 2000 })
      .catch(() => null);
    if (focused === read.primary) break;
  }
  await page.keyboard.press('Enter');
  // The fee of 5,150.00 became 5,200.00, so 50.00 more is unexplained: 296.36 + 50.00 = 346.36.
  await pane
    .getByRole('heading', { name: 'Oakfield House, £5,200.00 a week, £346.36 unexplained' })
    .waitFor();
  await opened.close();
}, 90_000);

test('a grid that is drawn late takes no key from the pane', async () => {
  const opened = await openWorkbench(browser, served, { neverIdle: true });
  const { page, pane } = opened;
  let sendGrid = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    sendGrid = resolve;
  });
  await page.route(/\/grid\.[^/]*\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await openExample(opened, file);
  await pane.getByRole('button', { name: read.primary }).waitFor();
  await page.locator('iframe').focus();
  await tabTo(opened, shell.more);
  const more = pane.getByRole('button', { name: shell.more, exact: true });
  expect(await more.getAttribute('aria-expanded')).toBe('false');
  sendGrid();
  await page.locator('.grid canvas:visible').first().waitFor();
  await page.keyboard.press('Enter');
  await pane.locator('[aria-expanded=true]', { hasText: shell.more }).waitFor();
  await opened.close();
}, 90_000);

/** Presses Tab until the control of that name or value has the focus. */
async function tabOnPage({ page }: OpenWorkbench, wanted: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string>(
      `(document.activeElement?.getAttribute('aria-label') ?? '') + '|' + (document.activeElement?.value ?? '')`,
    );
    if (name.split('|').includes(wanted)) return;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

async function tabToCell({ page }: OpenWorkbench, address: string): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    const id = await page.evaluate<string>(`document.activeElement?.id ?? ''`);
    if (id === `cell-${address}`) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${address}`);
}

test('a file that is no workbook is refused in a sentence, and what was open stays open', async () => {
  const opened = await openWorkbench(browser, served);
  await openExample(opened, file);
  const broken = {
    name: 'fees.xlsx',
    mimeType: 'application/octet-stream',
    // It begins as a workbook does, and holds none.
    buffer: Buffer.from('PK\u0003\u0004 no workbook'),
  };
  await opened.page.locator('input[type=file]').first().setInputFiles(broken);
  const alert = opened.page.getByRole('alert');
  await alert.getByText(states.failedHeading('fees.xlsx')).waitFor();
  expect(await alert.textContent()).toContain(states.failedAdvice);
  await showAsTable(opened);
  expect(await cell(opened, 'A5').textContent()).toBe('Description');
  await opened.close();
}, 60_000);
