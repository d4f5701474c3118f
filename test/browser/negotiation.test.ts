/**
 * The whole job in a browser without Excel: a provider's file is opened beside the built production pane, read, corrected
 * and written; a figure is typed and the totals follow; the download is read back and recalculated by another program.
 *
 * The provider's file is one of the bundled foreign layouts, Oakfield House, £5,150.00 a week. All of it is invented.
 */
import { exactFromSpreadsheet, exactText } from '../../src/domain/money/exact';
import { toThePenny } from '../../src/domain/money/rounding';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/adapters/xlsx/readXlsx';
import type { ReceivedCell } from '../../src/domain/submission/received';
import { check, read, shell } from '../../src/panes/wording';
import { negotiate, writing } from '../../src/panes/wordingOfWriting';
import { cells, states, workbench } from '../../src/workbenchView/wording';
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
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';

const file = 'cost-breakdown-by-year-and-week.xlsx';
const ourSheets = [
  'Decision',
  'Our position',
  'At the table',
  'Rounds',
  'Evidence',
  'Summary',
  'Fee breakdown',
  'Staffing',
  'Findings',
  'Agreed schedule',
  'Cost register',
  'Assumptions',
  'Sources',
  'Checks',
  'About',
];

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

const shown = (address: string) => cell(opened, address).textContent();

async function eventually(address: string, text: string): Promise<void> {
  await cell(opened, address).getByText(text, { exact: true }).waitFor({ timeout: 10_000 });
}

/**
 * By arrow keys to a cell of the grid. A busy machine may draw the grid late and lose a click or a key, so each step looks
 * where the last one led, and clicks again where it led nowhere.
 */
async function walkTo(page: Page, column: string, row: number): Promise<void> {
  const grid = await page.locator('.grid').boundingBox();
  const click = () => page.mouse.click(grid!.x + 60, grid!.y + 30);
  await click();
  let before = '';
  for (let step = 0; step < 80; step += 1) {
    const at = (await page.locator('.address').textContent()) ?? '';
    const [, across = 'A', down = '1'] = /^([A-Z]+)(\d+)/.exec(at) ?? [];
    if (across === column && Number(down) === row) return;
    if (at === before) await click();
    await page.keyboard.press(Number(down) < row ? 'ArrowDown' : 'ArrowRight');
    before = at;
    await page.waitForTimeout(100);
  }
  throw new Error(`The cell ${column}${String(row)} was not reached.`);
}

/** Each step stands on the one before, as at a desk. */
describe('from a provider’s file to a negotiation workbook, with no Excel', () => {
  test('the provider’s sheet is read: the fee, and what no line explains', async () => {
    await openExample(opened, file);
    await opened.pane.getByRole('button', { name: read.primary }).click();
    await opened.pane
      .getByRole('heading', { name: 'Oakfield House, £5,150.00 a week, £296.36 unexplained' })
      .waitFor();
  }, 60_000);

  test('a correction of one line’s category moves its amount at once', async () => {
    const insurances = opened.pane.getByLabel(read.categoryOf('Insurances'));
    await insurances.selectOption({ label: 'Home running costs' });
    await opened.pane.getByRole('button', { name: read.onward }).click();
    const row = opened.pane.getByRole('row', { name: /Home running costs/ });
    // Ofsted 18.05 + Reg 44 23.69 + training 64.87 + recruitment 42.31 + phones 29.90 = 178.82; with insurances 36.10 = 214.92.
    await row.getByText('214.92').waitFor();
    expect(await opened.pane.getByText(check.unexplained).first().isVisible()).toBe(true);
  }, 60_000);

  test('fifteen sheets are written behind the provider’s own', async () => {
    await opened.pane.getByRole('button', { name: negotiate.title, exact: true }).click();
    await opened.pane.getByRole('button', { name: negotiate.primary }).click();
    await opened.pane.getByText(writing.written(15)).waitFor({ timeout: 30_000 });
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['Sheet1', ...ourSheets]);
  }, 60_000);

  test('the person lands on the page that answers, top left, with what was written in view', async () => {
    const { page, pane } = opened;
    await page.getByRole('tab', { name: 'Decision', selected: true }).waitFor();
    expect(await page.locator('output.address').textContent()).toBe('A1');
    const notice = await pane.getByText(writing.written(15)).boundingBox();
    expect(notice?.y).toBeGreaterThanOrEqual(0);
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(800);
  }, 30_000);

  test('every computed figure stands in its cell', async () => {
    await showAsTable(opened);
    await chooseSheet(opened, 'Summary');
    expect(await shown('B5')).toBe('£5,150.00');
    // 5,150.00 − 4,853.64 = 296.36.
    expect(await shown('B6')).toBe('£4,853.64');
    expect(await shown('B7')).toBe('£296.36');
    await chooseSheet(opened, 'Checks');
    expect(await opened.page.locator('.table-view').textContent()).toContain('✓ all 7 agree');
    await chooseSheet(opened, 'Our position');
    // Opening: each category at what its own figures support, the unexplained part at nought: 5,150.00 − 383.78 = 4,766.22.
    expect(await shown('E18')).toBe('£4,766.22');
  }, 60_000);

  test('an opening figure typed on the grid itself is in the total', async () => {
    const { page } = opened;
    await page.getByLabel(workbench.views.grid).check();
    await chooseSheet(opened, 'About');
    await chooseSheet(opened, 'Our position');
    await walkTo(page, 'H', 7);
    await page.keyboard.type('2400.5');
    await page.keyboard.press('Enter');
    await showAsTable(opened);
    // 4,766.22 − 2,409.11 + 2,400.50 = 4,757.61.
    await eventually('E18', '£4,757.61');
    expect(await shown('H7')).toBe('£2,400.50');
  }, 60_000);

  test('an assumption typed over is followed by the yearly figures of the decision', async () => {
    await chooseSheet(opened, 'Decision');
    // The target, a year of 365/7 weeks: 4,766.22 × 52.142857… = 248,524.33.
    expect(await shown('C14')).toBe('£248,524.33');
    await chooseSheet(opened, 'Assumptions');
    await typeInto(opened, 'B5', '52 weeks');
    await chooseSheet(opened, 'Decision');
    // 4,766.22 × 52 = 247,843.44.
    await eventually('C14', '£247,843.44');
    await chooseSheet(opened, 'Our position');
  }, 60_000);

  test('a cell that is worked out cannot be typed over', async () => {
    await cell(opened, 'E18').click();
    const field = opened.page.getByLabel(cells.content('E18'));
    expect(await field.isEditable()).toBe(false);
    expect(await field.getAttribute('title')).toBe(states.locked);
  }, 60_000);

  test('the pane follows: a figure typed on the provider’s sheet is read again at one press', async () => {
    await chooseSheet(opened, 'Sheet1');
    await typeInto(opened, 'D38', '5200');
    await opened.pane.getByText(shell.sheetChanged).waitFor();
    await opened.pane.getByRole('button', { name: read.again }).first().click();
    // The fee asked from 5,150.00 to 5,200.00: 50.00 more is unexplained, 296.36 + 50.00 = 346.36.
    await opened.pane
      .getByRole('heading', { name: 'Oakfield House, £5,200.00 a week, £346.36 unexplained' })
      .waitFor();
    await typeInto(opened, 'D38', '5150');
  }, 60_000);

  itWithLibreOffice('the download holds it all: read back by us, recalculated by LibreOffice', async () => {
    const bytes = await download(opened);
    const { value } = await readXlsx('result.xlsx', bytes);
    expect(value?.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Sheet1',
      ...ourSheets,
    ]);
    const sheet = (name: string) => value?.sheets.find((one) => one.name === name)?.rows;
    expect(textOf(sheet('Sheet1')?.[0]?.[0])).toBe(
      'OAKFIELD CARE LTD - Cost breakdown 2025/26 (invented example)',
    );
    expect(textOf(sheet('Our position')?.[6]?.[7])).toBe('2400.5');
    const [recalculated] = await recalculate([bytes]);
    expect([...recalculated!].filter(([, held]) => typeof held === 'object')).toEqual([]);
    // 4,766.22 proposed, less 2,409.11 of direct care, and the 2,400.50 typed; 5,150.00 − 4,766.22 = 383.78 is to be explained.
    expect(inPence(recalculated!.get('Our position!E18'))).toBe('4757.61');
    expect(inPence(recalculated!.get('Our position!K18'))).toBe('-383.78');
    expect(recalculated!.get('Checks!F15')).toBe('✓ all 7 agree');
  });

  test('the download opened again: our sheets as they were, the figure typed, and a total that still follows', async () => {
    const again = await openWorkbench(browser, served);
    const bytes = Buffer.from(await download(opened));
    const name = 'cost-breakdown-by-year-and-week with Open Book.xlsx';
    await again.page.locator('input[type=file]').first().setInputFiles({ name, mimeType: '', buffer: bytes });
    await again.page.getByText(states.opened(name)).waitFor({ timeout: 60_000 });
    expect(await again.page.getByRole('tab').allTextContents()).toEqual(['Sheet1', ...ourSheets]);
    await showAsTable(again);
    await chooseSheet(again, 'Our position');
    expect(await cell(again, 'E18').textContent()).toBe('£4,757.61');
    await typeInto(again, 'H7', '2410.5');
    await cell(again, 'E18').getByText('£4,767.61', { exact: true }).waitFor({ timeout: 10_000 });
    expect(again.complaints).toEqual([]);
    await again.close();
  }, 90_000);

  test('Undo in the pane takes the fifteen sheets away again', async () => {
    await opened.pane.getByRole('button', { name: writing.undo, exact: true }).click();
    await opened.page.getByRole('tab', { name: 'Checks' }).waitFor({ state: 'detached' });
    expect(await opened.page.getByRole('tab').allTextContents()).toEqual(['Sheet1']);
  }, 60_000);

  test('all the while nobody else was asked, and the content policy had nothing to forbid', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

async function download({ page }: OpenWorkbench): Promise<Uint8Array> {
  const [started] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: workbench.download }).click(),
  ]);
  expect(started.suggestedFilename()).toBe('cost-breakdown-by-year-and-week with Open Book.xlsx');
  return readFile(await started.path());
}

const textOf = (held: ReceivedCell | null | undefined): string | undefined => {
  if (held?.kind === 'text') return held.text;
  return held?.kind === 'number' ? held.decimal : undefined;
};

/** A spreadsheet's binary number as the pounds and pence it shows. */
function inPence(stored: unknown): string {
  const pounds = typeof stored === 'number' ? exactFromSpreadsheet(stored) : null;
  return pounds === null ? String(stored) : exactText(toThePenny(pounds));
}
