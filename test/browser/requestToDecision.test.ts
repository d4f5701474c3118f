/**
 * From a request letter to a signed decision: the letter's list stands in the workbook, what was decided is typed in the pane,
 * the sheets are written, and the reply is signed on its sheet. Providers, placements and fees are invented.
 */
import type { Browser } from 'playwright-core';
import { wording } from '../../src/panes/analysis/wording';
import { shell } from '../../src/panes/wording';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  cell,
  chooseSheet,
  openWorkbench,
  serveWorkbench,
  showAsTable,
  typeInto,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';

const letter = [
  'Placement ref,Provider,Fee now,Requested uplift %',
  'P-1042,Example Care,5210.00,8',
  'P-1107,Example Care,4890.00,8',
  'P-2001,Other Homes,4000.00,5',
].join('\n');

let browser: Browser;
let served: ServedFolder;
let opened: OpenWorkbench;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  opened = await openWorkbench(browser, served);
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
});

test('from a request letter to a signed decision', async () => {
  const { page, pane } = opened;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'request.csv', mimeType: 'text/csv', buffer: Buffer.from(letter) });
  await page.getByText('request.csv is open.').waitFor();
  await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await pane.getByRole('button', { name: 'Requests', exact: true }).click();
  await pane.getByRole('button', { name: wording.readList }).click();
  await pane.getByText(/^A list of requested fees was found: 3 rows/).waitFor();

  await pane.getByLabel('Provider', { exact: true }).fill('Example Care');
  await pane.getByLabel('New fee from', { exact: true }).fill('1/4/2027');
  await pane.getByLabel('Asked about until', { exact: true }).fill('1/4/2028');
  await pane.getByLabel('Decided for all', { exact: true }).fill('2.74');
  await pane.getByLabel('Follows, part of the fee 1').fill('Wage and prices');
  await pane.getByLabel('Weight, part of the fee 1').fill('100');
  await pane.getByLabel('Change of the index, part of the fee 1').fill('2.74');
  // 8 % of 10,100; the other provider's placement is left out and said
  await pane.getByText(/^£808.00 a week more is requested \(8.00 %\); the clause gives 2.74 %/).waitFor();
  await pane.getByText(/1 of 3 that have ended or are with another provider/).waitFor();

  await pane.getByRole('button', { name: wording.write }).click();
  await pane.getByText(/^\d+ sheets written/).waitFor();
  await showAsTable(opened);
  await chooseSheet(opened, 'Reply');
  // 5,210 × 1.0274 = 5,352.754; 4,890 × 1.0274 = 5,023.986
  await page.getByText('£5,352.75').first().waitFor();
  expect(await page.getByText('£5,023.99').count()).toBeGreaterThan(0);
  expect(await page.getByText(/clause|evidence|Other Homes/i).count()).toBe(0);

  const signed = page.getByText('Signed for the council', { exact: true });
  const address = (await signed.getAttribute('id'))?.replace('cell-A', 'B') ?? '';
  await typeInto(opened, address, 'Head of commissioning');
  await page.getByText('Head of commissioning').first().waitFor();
  expect(await cell(opened, address).textContent()).toContain('Head of commissioning');
  expect(opened.outside).toEqual([]);
  expect(opened.complaints).toEqual([]);
}, 90_000);
