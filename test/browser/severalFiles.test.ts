/**
 * Several files in one workbook of the workbench: a fee, the fees of a region beside it, and a council's own ledger. The
 * grid is fetched when there is something to show in it; what was typed is taken back with Ctrl and Z. All is invented.
 */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { readTable } from '../../src/adapters/files/readFile';
import { benchmarks } from '../../src/panes/benchmarks/wording';
import { read, shell } from '../../src/panes/wording';
import { states, workbench } from '../../src/workbenchView/wording';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  chooseSheet,
  openExample,
  openWorkbench,
  serveWorkbench,
  showAsTable,
  typeInto,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

const folder = resolve(__dirname, '../../assets/examples');
const fee = 'cost-breakdown-by-year-and-week.xlsx';
const region = join(folder, 'benchmarks', 'fees-of-a-region.csv');
const ledger = join(folder, 'unit-cost', 'two-homes-in-thousands.csv');
/** 5,150.00 asked, lines of 4,853.64. */
const feeRead = 'Oakfield House, £5,150.00 a week, £296.36 unexplained';

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

describe('a fee, then what it is set beside', () => {
  let opened: OpenWorkbench;
  const scripts: string[] = [];

  beforeAll(async () => {
    opened = await openWorkbench(browser, served);
    opened.page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
  }, 60_000);

  afterAll(() => opened.close());

  test('the grid is fetched when a file is opened, and not before', async () => {
    const gridAsked = () => scripts.some((url) => /\/grid\.[0-9a-f]+\.js$/.test(url));
    await opened.pane.getByRole('button', { name: read.primary }).waitFor();
    expect(await opened.page.locator('canvas').count()).toBe(0);
    expect(gridAsked()).toBe(false);
    await openExample(opened, fee);
    await opened.page.locator('.grid canvas').first().waitFor({ state: 'attached' });
    expect(gridAsked()).toBe(true);
  }, 60_000);

  test('two files are added at once, each on a sheet of its own, and the fee stays', async () => {
    const { page, pane } = opened;
    await pane.getByRole('button', { name: read.primary }).click();
    await pane.getByRole('heading', { name: feeRead }).waitFor();
    await page.locator('input[type=file]').nth(1).setInputFiles([region, ledger]);
    await page.getByText(states.added(basename(ledger), ['two-homes-in-thousands'])).waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'Sheet1',
      'fees-of-a-region',
      'two-homes-in-thousands',
    ]);
    await pane.getByRole('heading', { name: feeRead }).waitFor();
  }, 60_000);

  test('the pane knows the new sheets: the region is read as benchmarks beside the fee', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: shell.more, exact: true }).click();
    await pane.getByRole('button', { name: 'Benchmarks', exact: true }).click();
    await pane
      .getByRole('combobox')
      .first()
      .selectOption({ label: read.sheet('fees-of-a-region') });
    await pane.getByRole('button', { name: benchmarks.read }).click();
    await pane.getByText(/^Read: /).waitFor();
    await pane.getByRole('heading', { name: feeRead }).waitFor();
  }, 60_000);

  test('what was typed is taken back with Ctrl and Z, step by step, and done again', async () => {
    const { page } = opened;
    await showAsTable(opened);
    await chooseSheet(opened, 'two-homes-in-thousands');
    const before = await cell(opened, 'B6').textContent();
    await typeInto(opened, 'B6', '111');
    await typeInto(opened, 'B6', '222');
    await cell(opened, 'B6').getByText('222').waitFor();
    await cell(opened, 'B6').click();
    await page.keyboard.press('Control+z');
    await cell(opened, 'B6').getByText('111').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(states.retraced.back('two-homes-in-thousands!B6')).waitFor();
    expect(await cell(opened, 'B6').textContent()).toBe(before);
    await page.keyboard.press('Control+z');
    await page.getByText(states.nothingTyped.back).waitFor();
    await page.keyboard.press('Control+y');
    await cell(opened, 'B6').getByText('111').waitFor();
  }, 60_000);

  test('on the grid itself: typed, taken back, and a key pressed while typing is about the letters', async () => {
    const { page } = opened;
    await page.getByLabel(workbench.views.grid).check();
    await page.locator('.grid').click({ position: { x: 120, y: 60 } });
    const address = (await page.locator('output.address').textContent()) ?? '';
    const held = await page.locator('#cell-content').inputValue();
    await page.keyboard.type('777');
    await page.keyboard.press('Enter');
    await page.locator('.grid').click({ position: { x: 120, y: 60 } });
    await page.locator('#cell-content[value="777"]').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(states.retraced.back(`two-homes-in-thousands!${address}`)).waitFor();
    expect(await page.locator('#cell-content').inputValue()).toBe(held);
    await page.keyboard.type('12');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(await page.locator('#cell-content').inputValue()).toBe(held);
  }, 60_000);

  test('the download has all three, and nobody else was asked', async () => {
    const [started] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: workbench.download }).click(),
    ]);
    expect(started.suggestedFilename()).toBe('cost-breakdown-by-year-and-week with Open Book.xlsx');
    const { value } = await readTable(started.suggestedFilename(), await readFile(await started.path()));
    expect(value?.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'fees-of-a-region',
      'two-homes-in-thousands',
    ]);
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  }, 60_000);
});
