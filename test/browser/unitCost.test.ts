/**
 * In-house in a browser without Excel: a council's own ledger, kept in thousands with two homes, is opened and read by
 * keyboard alone; the sheets are written behind it, a figure is typed into them, another program recalculates the download,
 * and Undo takes them away. The ledger is invented.
 */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { exactFromSpreadsheet, exactText } from '../../src/domain/money/exact';
import { toThePenny } from '../../src/domain/money/rounding';
import { unitCost } from '../../src/panes/unitCost/wording';
import { shell } from '../../src/panes/wording';
import { writing } from '../../src/panes/wordingOfWriting';
import { states, workbench } from '../../src/workbenchView/wording';
import { faultsAt, inEachTheme } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  chooseSheet,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  typeInto,
  tabTo,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';

const ledger = resolve(__dirname, '../../assets/examples/unit-cost/two-homes-in-thousands.csv');

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

/** Each step stands on the one before, as at a desk. */
describe('a council’s own ledger, from the file to its sheets', () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(browser, served);
    await opened.page.locator('input[type=file]').first().setInputFiles(ledger);
    await opened.page.getByText(states.opened(basename(ledger))).waitFor();
  }, 60_000);

  afterAll(() => opened.close());

  test('by keyboard alone: the pane is opened, the ledger read, an occupancy looked at', async () => {
    const { page, pane } = opened;
    await pane.getByRole('button', { name: shell.more, exact: true }).waitFor();
    await page.locator('iframe').focus();
    await tabTo(opened, shell.more);
    await page.keyboard.press('Enter');
    await tabTo(opened, unitCost.title);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: unitCost.primary }).waitFor();
    await tabTo(opened, unitCost.primary);
    await page.keyboard.press('Enter');
    // (1,199,000 + 944,000) × 7 ÷ (1,496.5 + 1,255.6)
    await pane
      .getByRole('heading', { name: 'All homes together, 2024/25: £5,450.75 a week per occupied bed-week' })
      .waitFor();
    // The button that read has the focus still; the way to the slider is back.
    await tabTo(opened, shell.slider(unitCost.occupancyToLookAt), 'Shift+Tab');
    await page.keyboard.press('End');
    // (2,143,000 + 52,000 of income) × 7 ÷ (1,825 + 1,460)
    await pane.getByText('At an occupancy of 100.0 % a child’s week in-house costs £4,677.32').waitFor();
  }, 60_000);

  test('the sheets stand behind the ledger with the figures of the pane', async () => {
    const { page, pane } = opened;
    await tabTo(opened, unitCost.write);
    await page.keyboard.press('Enter');
    await pane.getByText(/^6 sheets written/).waitFor({ timeout: 30_000 });
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'two-homes-in-thousands',
      'Unit cost',
      'Bridge',
      'Make or buy',
      'Homes',
      'Unit cost checks',
      'About the unit cost',
    ]);
    await showAsTable(opened);
    await chooseSheet(opened, 'Bridge');
    await page.getByRole('img', { name: /From the home’s own cost to like for like/ }).waitFor();
    await chooseSheet(opened, 'Homes');
    await page
      .getByRole('row', { name: /All homes together/ })
      .getByText('£5,450.75')
      .waitFor();
  }, 60_000);

  test('a bed-night typed on the Homes sheet is followed on the others', async () => {
    const { page } = opened;
    // Birch House 1,255.6 → 1,460: 2,143,000 × 7 ÷ 2,956.5 = 5,073.90
    await typeInto(opened, 'C5', '1460');
    await page
      .getByRole('row', { name: /All homes together/ })
      .getByText('£5,073.90')
      .waitFor();
    await chooseSheet(opened, 'Unit cost');
    await page
      .getByRole('row', { name: /Per occupied bed-week/ })
      .first()
      .getByText('£5,073.90')
      .waitFor();
    expect(await cell(opened, 'A1').textContent()).toBe('Unit cost: All homes together');
  }, 60_000);

  itWithLibreOffice('LibreOffice makes the same of the download', async () => {
    const [recalculated] = await recalculate([await download(opened)]);
    expect([...recalculated!].filter(([, held]) => typeof held === 'object')).toEqual([]);
    const figures = [...recalculated!].map(([, held]) => inPence(held));
    // 4,677.32 with every place full; ÷ (2,956.5 ÷ 3,285 = 0.9) = 5,197.02
    for (const pounds of ['5073.9', '4677.32', '5197.02']) expect(figures).toContain(pounds);
  });

  test('Undo takes the sheets away again, and nobody else was asked', async () => {
    await opened.pane.getByRole('button', { name: writing.undo, exact: true }).click();
    await opened.page.getByRole('tab', { name: 'Bridge' }).waitFor({ state: 'detached' });
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['two-homes-in-thousands']);
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  }, 30_000);
});

test('the example is written, read, and read again after somebody types in it', async () => {
  const opened = await openWorkbench(browser, served);
  const { pane, page } = opened;
  await openUnitCost(opened);
  await pane.getByRole('button', { name: unitCost.tryExample }).click();
  await pane.getByRole('heading', { name: /£5,711.33 a week per occupied bed-week/ }).waitFor();
  await showAsTable(opened);
  await chooseSheet(opened, 'In-house example');
  // Agency 106 → 122 thousand: 1,237,000 × 7 ÷ 1,496.5 = 5,786.17, and the subtotal does not foot any more.
  await page.getByRole('row', { name: /Agency/ }).waitFor();
  await typeInto(opened, 'D6', '122');
  await pane.getByRole('button', { name: unitCost.again }).first().click();
  await pane.getByRole('heading', { name: /£5,786.17 a week per occupied bed-week/ }).waitFor();
  await pane.getByText('£1,006,000.00, the nearest sum of the lines of 2024/25').waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
}, 90_000);

test('everything open at 320 pixels, in each theme: nothing wider, no violation of accessibility', async () => {
  const opened = await openWorkbench(browser, served, { viewport: { width: 320, height: 640 } });
  const { pane, page } = opened;
  await openUnitCost(opened);
  await pane.getByRole('button', { name: unitCost.tryExample }).click();
  await pane.getByRole('heading', { name: /£5,711.33/ }).waitFor();
  for (const heading of [unitCost.addOnsHeading, unitCost.publishedHeading])
    await pane.getByRole('button', { name: heading }).click();
  await pane.getByLabel(unitCost.price, { exact: true }).fill('lots');
  await pane.getByText('Type pounds a week above nought, such as 6147.').waitFor();
  const frame = paneFrame({ page });
  expect(await inEachTheme(page, frame, () => faultsAt(frame, 320))).toEqual([]);
  await opened.close();
}, 90_000);

async function openUnitCost({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('button', { name: unitCost.title, exact: true }).click();
  await pane.getByRole('heading', { name: unitCost.heading }).waitFor();
}

async function download({ page }: OpenWorkbench): Promise<Uint8Array> {
  const [started] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: workbench.download }).click(),
  ]);
  return readFile(await started.path());
}

/** A spreadsheet's binary number as the pounds and pence it shows. */
function inPence(stored: unknown): string {
  const pounds = typeof stored === 'number' ? exactFromSpreadsheet(stored) : null;
  return pounds === null ? String(stored) : exactText(toThePenny(pounds));
}
