/**
 * Contracts in a browser without Excel, by keyboard alone: a slider moves the picture and its words, the sheets are written
 * behind the provider’s own, are recalculated by another program, and are taken back.
 *
 * The example's four places are invented; their figures are worked by hand in test/workflows/contractsOnScreen.
 */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { exactFromSpreadsheet, exactText } from '../../src/domain/money/exact';
import { toThePenny } from '../../src/domain/money/rounding';
import {
  commission,
  contracts,
  pooling,
  providersSide,
  rateCard,
  simulation,
  years,
} from '../../src/panes/contracts/wording';
import { softBlock } from '../../src/panes/contracts/softBlockWording';
import { read, shell } from '../../src/panes/wording';
import { writing } from '../../src/panes/wordingOfWriting';
import { workbench } from '../../src/workbenchView/wording';
import { faultsAt, inEachTheme } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  chooseSheet,
  openExample,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  tabTo,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';

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

async function openContracts(opened: OpenWorkbench): Promise<void> {
  await opened.pane.getByRole('button', { name: shell.more, exact: true }).click();
  await opened.pane.getByRole('button', { name: contracts.title, exact: true }).click();
  await opened.pane.getByRole('heading', { name: contracts.heading }).waitFor();
}

/** Each step stands on the one before, as at a desk. */
describe('four places compared, written, taken back', () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(browser, served);
    await openExample(opened, file);
  }, 60_000);

  afterAll(() => opened.close());

  test('by keyboard alone: the pane is opened and a slider moves words and picture', async () => {
    const { page, pane } = opened;
    // The pane is loaded anew for the workbook that was opened.
    await pane.getByRole('button', { name: read.primary }).waitFor();
    await page.locator('iframe').focus();
    await tabTo(opened, shell.more);
    await page.keyboard.press('Enter');
    await tabTo(opened, contracts.title);
    await page.keyboard.press('Enter');
    await pane.getByText('stays of 50 weeks: 4.0 children need a place.').waitFor();
    const dot = () => pane.locator('svg polyline').nth(1).getAttribute('points');
    const before = await dot();
    await tabTo(opened, shell.slider('A stay lasts'));
    // Ten weeks less: 0.8 × 40 ÷ 10 = 3.2.
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowLeft');
    await pane.getByText('stays of 40 weeks: 3.2 children need a place.').waitFor();
    await pane.getByRole('row', { name: /Block/ }).getByText('£8,097.38').waitFor();
    expect(await dot()).not.toBe(before);
    // The picture stands whole below the pane's header while the slider further down has the focus.
    const drawn = await pane.locator('svg:has(polyline)').boundingBox();
    const header = await pane.locator('header').boundingBox();
    expect(drawn!.y).toBeGreaterThanOrEqual(header!.y + header!.height);
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight');
    await pane.getByRole('row', { name: /Block/ }).getByText('£7,253.52').waitFor();
  }, 60_000);

  test('the sheets stand behind the provider’s own, with the figures of the pane', async () => {
    const { page, pane } = opened;
    await tabTo(opened, contracts.primary);
    await page.keyboard.press('Enter');
    await pane.getByText(/^\d+ sheets written/).waitFor({ timeout: 30_000 });
    const tabs = await page.getByRole('tab').allTextContents();
    expect(tabs[0]).toBe('Sheet1');
    expect(tabs).toContain('Contract comparison');
    await showAsTable(opened);
    await chooseSheet(opened, 'Contract comparison');
    const row = page.getByRole('row', { name: /Block \(Full block\)/ }).first();
    await row.getByText('£20,000.00').first().waitFor();
    await row.getByText('£7,253.52').waitFor();
  }, 60_000);

  itWithLibreOffice('the download is recalculated by LibreOffice to the same pounds and pence', async () => {
    const bytes = await download(opened);
    const [recalculated] = await recalculate([bytes]);
    expect([...recalculated!].filter(([, held]) => typeof held === 'object')).toEqual([]);
    const figures = [...recalculated!]
      .filter(([address]) => address.startsWith('Contract comparison!'))
      .map(([, held]) => inPence(held));
    // Expected a week, a child-week and beside spot of the block; the guarantee's and the two-part price's expected week.
    for (const pounds of ['20000', '7253.52', '699.03', '16640', '16330.1'])
      expect(figures).toContain(pounds);
  });

  test('simulated in a worker of the page, with the part done and the seed', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: simulation.heading }).click();
    await pane.getByRole('button', { name: simulation.simulate, exact: true }).click();
    await pane.getByText(/^simulated, run 1, 52,000 weeks\./).waitFor({ timeout: 60_000 });
  }, 90_000);

  test('Undo takes the sheets away again', async () => {
    await opened.pane.getByRole('button', { name: writing.undo, exact: true }).click();
    await opened.page.getByRole('tab', { name: 'Contract comparison' }).waitFor({ state: 'detached' });
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  }, 30_000);

  test('nobody else was asked, and the content policy had nothing to forbid', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

const everyQuestion = [commission, years, pooling, providersSide, softBlock, simulation, rateCard].map(
  ({ heading }) => heading,
);

test('everything open at 320 pixels, in each theme: nothing wider, no violation of accessibility', async () => {
  const opened = await openWorkbench(browser, served, { viewport: { width: 320, height: 640 } });
  await openContracts(opened);
  const { pane, page } = opened;
  await pane.getByRole('button', { name: contracts.edit('Half of vacant places') }).click();
  for (const heading of everyQuestion) await pane.getByRole('button', { name: heading }).click();
  await pane.getByRole('button', { name: softBlock.setUp, exact: true }).click();
  await pane.getByLabel(years.fields.years.label, { exact: true }).fill('3');
  await pane.getByLabel('Places', { exact: true }).first().fill('0');
  await pane.getByText('Type one place or more.').waitFor();
  const frame = paneFrame({ page });
  expect(await inEachTheme(page, frame, () => faultsAt(frame, 320))).toEqual([]);
  await opened.close();
}, 90_000);

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
