/**
 * A figure explained in the built pane at 320 pixels: from one of the screen down to the provider's cell, and from a cell that is
 * selected in the workbook through Microsoft's Office.js. Nothing wider than the pane, nothing that axe finds, in three themes.
 *
 * Oakfield House, £5,150.00 a week, is invented.
 */
import type { Browser } from 'playwright-core';
import { check, read } from '../../src/panes/wording';
import { explain, negotiate } from '../../src/panes/wordingOfWriting';
import { faultsAt, inEachTheme } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  chooseSheet,
  openExample,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

const narrow = { width: 320, height: 760 };
const wide = { width: 1280, height: 800 };

let browser: Browser;
let served: ServedFolder;
let opened: OpenWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  opened = await openWorkbench(browser, served);
  // A busy machine is slow, not wrong.
  opened.page.setDefaultTimeout(90_000);
}, 120_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

const press = (name: string | RegExp) => opened.pane.getByRole('button', { name }).first().click();
const heading = (name: string) => opened.pane.getByRole('heading', { level: 3, name }).waitFor();

async function faults(): Promise<readonly string[]> {
  await opened.page.setViewportSize(narrow);
  const frame = paneFrame(opened);
  const found = await inEachTheme(opened.page, frame, () => faultsAt(frame, narrow.width));
  await opened.page.setViewportSize(wide);
  return [...found, ...opened.complaints];
}

test('from what is unexplained a step down to the quoted fee, and to the cell it stands in', async () => {
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  await press(read.primary);
  await opened.pane.getByRole('heading', { level: 1, name: /Oakfield House, £5,150.00/ }).waitFor();
  await press(check.title);
  await press(explain.heading);
  // 5,150.00 − 4,853.64
  await opened.pane
    .getByLabel(explain.choose)
    .selectOption({ label: 'Unexplained: quoted less explained, Weekly in the fee: £296.36' });
  expect(await faults()).toEqual([]);
  await press(/^Quoted weekly fee, Weekly in the fee: £5,150\.00\. Explain/);
  await heading('Quoted weekly fee, Weekly in the fee');
  await opened.pane.getByRole('button', { name: 'Go to Sheet1!D38' }).last().waitFor();
  expect(await faults()).toEqual([]);
}, 300_000);

test('a cell selected on our pages is explained; one of the provider’s sheet is said to be none', async () => {
  await press(negotiate.title);
  await press(negotiate.primary);
  await opened.pane.getByText(/\d+ sheets written/).waitFor({ timeout: 60_000 });
  await press(explain.heading);
  await showAsTable(opened);
  await chooseSheet(opened, 'Summary');
  await cell(opened, 'B7').click();
  await press(explain.selected);
  await heading('Unexplained, A week');
  expect(await faults()).toEqual([]);
  await chooseSheet(opened, 'Sheet1');
  await cell(opened, 'A1').click();
  await press(explain.selected);
  await opened.pane.getByText(explain.noCell).waitFor();
  expect(await faults()).toEqual([]);
}, 300_000);
