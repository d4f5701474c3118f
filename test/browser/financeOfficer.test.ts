/**
 * A finance officer’s morning in a browser without Excel: the council’s list of placements is opened and read, the year stands by
 * funder against a budget, the sheets are written and a fee is typed over on them; a provider’s request is decided once for both
 * councils from the same list; the download is recalculated by another program. Councils and providers are invented.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { wording } from '../../src/panes/analysis/wording';
import { shell } from '../../src/panes/wording';
import { states, workbench } from '../../src/workbenchView/wording';
import { feeRound } from '../../src/workflows/feeRound/feeRound';
import { portfolio } from '../../src/workflows/portfolio/portfolio';
import { violationsIn } from '../support/browser/accessibility';
import { openBrowser } from '../support/browser/openBrowser';
import type { ServedFolder } from '../support/browser/serveFolder';
import {
  chooseSheet,
  openWorkbench,
  paneFrame,
  serveWorkbench,
  showAsTable,
  typeInto,
  type OpenWorkbench,
} from '../support/browser/workbenchPage';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';

const list = [
  'LA,Placement Ref,Provider Name,Total weekly cost,Contribution from Social Care,Contribution from Health,How the placement was sourced,Placement start date,Placement end date,Date of last review',
  'Bolton,101,Alder Care,4900,3920,980,Local Contract or Framework,01/09/2025,,20/08/2026',
  'Bolton,102,Birch Homes,5000,5000,,Direct Award / Off Framework,14/05/2026,21/12/2026,',
  'Bury,103,Alder Care,5600,5600,,Local Contract or Framework,01/04/2026,,02/09/2026',
].join('\n');

let browser: Browser;
let served: ServedFolder;
let folder: string;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'open-book-officer-'));
  await writeFile(join(folder, 'placements.csv'), list);
}, 90_000);

afterAll(async () => {
  await browser.close();
  served.close();
  await rm(folder, { recursive: true, force: true });
});

/** Each step stands on the one before, as at a desk. */
describe('a council’s list of placements, from the file to the year and to a decision', () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(browser, served, { viewport: { width: 1280, height: 900 } });
    await opened.page.locator('input[type=file]').first().setInputFiles(join(folder, 'placements.csv'));
    await opened.page.getByText(states.opened('placements.csv')).waitFor();
  }, 60_000);

  afterAll(() => opened.close());

  test('the list is read and the year stands by funder', async () => {
    const { pane } = opened;
    await goTo(opened, portfolio.title);
    await pane.getByRole('button', { name: wording.readList }).click();
    await pane.getByText(/3 rows/).waitFor();
    await pane.getByLabel('First night').fill('1 April 2026');
    await pane.getByLabel('First day not counted').fill('1 April 2027');
    await pane.getByLabel('To date until').fill('1 October 2026');
    // 365 nights of 4,900 ÷ 7 and of 5,600 ÷ 7, 221 of 5,000 ÷ 7: 255,500 + 292,000 + 157,857.14
    await pane.getByText(/3 placements cost £705,357.14/).waitFor();
    // A fifth of 255,500 is Health’s.
    await pane.getByText('£51,100.00').first().waitFor();
  }, 60_000);

  test('the sheets stand behind the list, and a fee typed over is followed', async () => {
    const { page, pane } = opened;
    await pane.getByRole('button', { name: wording.write }).click();
    await pane.getByText(/sheets written/).waitFor({ timeout: 30_000 });
    await showAsTable(opened);
    await chooseSheet(opened, 'Portfolio');
    // 4,900 → 5,600: 100 a night more for 365 nights.
    await typeInto(opened, 'F4', '5600');
    await chooseSheet(opened, 'Budget');
    await page
      .getByRole('row', { name: /Every placement/ })
      .getByText('£741,857.14')
      .waitFor();
  }, 60_000);

  test('a provider’s request is decided once for both councils, from the same list', async () => {
    const { pane } = opened;
    await goTo(opened, feeRound.title);
    await pane.getByText(/3 rows/).waitFor();
    await pane.getByLabel('Provider', { exact: true }).first().fill('Alder Care');
    await pane.getByLabel('From', { exact: true }).first().fill('1 October 2026');
    await pane.getByLabel('Decided', { exact: true }).fill('3');
    await pane.getByLabel('Requested', { exact: true }).fill('8');
    // 4,900 and 5,600: 5,047 + 5,768 at 3 %, 5,292 + 6,048 at 8 %.
    await pane.getByText(/£10,815.00 as decided and £11,340.00 as requested: £525.00 a week/).waitFor();
    expect(await violationsIn(paneFrame(opened))).toEqual([]);
  }, 60_000);

  itWithLibreOffice('LibreOffice makes the same of the download, and nothing went anywhere', async () => {
    const [started] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: workbench.download }).click(),
    ]);
    const [recalculated] = await recalculate([await readFile(await started.path())]);
    const held = [...recalculated!].map(([, value]) => value);
    expect(held.filter((value) => typeof value === 'object')).toEqual([]);
    expect(held).toContain(741_857.14);
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

async function goTo({ pane }: OpenWorkbench, title: string): Promise<void> {
  const button = pane.getByRole('button', { name: title, exact: true });
  if (!(await button.isVisible())) await pane.getByRole('button', { name: shell.more, exact: true }).click();
  await button.click();
  await pane.locator('main h2, main p').first().waitFor();
}
