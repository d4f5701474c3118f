/**
 * The Should-cost pane in a real browser: needs typed, the likely range worked out by a real worker with progress and
 * kept while elsewhere, set beside the fee in Compare and Negotiate, and written. Everything is invented.
 */
import type { Browser } from 'playwright-core';
import {
  compareShouldCost,
  extraHours,
  parameters,
  recorded,
  results,
  rota,
  shouldCost,
} from '../../src/panes/shouldCost/wording';
import { compare, read, shell } from '../../src/panes/wording';
import { negotiate, writing } from '../../src/panes/wordingOfWriting';
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

const press = ({ pane }: OpenWorkbench, name: string) =>
  pane.getByRole('button', { name, exact: true }).click();

async function simulated(opened: OpenWorkbench): Promise<void> {
  await press(opened, shouldCost.simulate);
  await opened.pane.getByText(shouldCost.expectedSimulated).waitFor({ timeout: 60_000 });
}

describe('a fee beside what its child’s needs should cost', () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench(browser, served);
    await openExample(opened, file);
    await press(opened, read.primary);
    await opened.pane
      .getByRole('heading', { name: /Oakfield House/ })
      .first()
      .waitFor();
  }, 90_000);

  test('Compare says that nobody has said what the child needs, and leads there', async () => {
    await press(opened, compare.title);
    await opened.pane.getByText(compareShouldCost.none).waitFor();
    await press(opened, compareShouldCost.toNeeds);
    await opened.pane.getByRole('heading', { name: shouldCost.heading }).waitFor();
    await opened.pane.getByText(shouldCost.beginning).waitFor();
  }, 30_000);

  test('needs are typed, and the range follows at once', async () => {
    const { pane } = opened;
    const before = await pane
      .getByText(/ to £.* a week$/)
      .first()
      .textContent();
    await pane.getByLabel(rota.fields.wakingStaff.label).fill('2');
    await pane.getByLabel(recorded.outcome(0)).fill('Back in school by Easter');
    await press(opened, recorded.needs(0));
    await pane.getByLabel('Risk of going missing').check();
    await pane.getByText('Outcomes sought: Back in school by Easter.').waitFor();
    expect(
      await pane
        .getByText(/ to £.* a week$/)
        .first()
        .textContent(),
    ).not.toBe(before);
  }, 30_000);

  test('worked out, it stands there again after a look elsewhere', async () => {
    const { pane } = opened;
    await simulated(opened);
    await press(opened, results.distribution);
    const words = await pane.getByText(/Of 10,000 outcomes the lowest is/).textContent();
    await press(opened, compare.title);
    await pane.getByText(/The middle 80 % of the simulation/).waitFor();
    await pane.getByText(/^The fee of £5,150.00 a week is /).waitFor();
    await press(opened, compareShouldCost.toPane);
    await pane.getByText(shouldCost.expectedSimulated).waitFor();
    expect(await pane.getByLabel(rota.fields.wakingStaff.label).inputValue()).toBe('2');
    await press(opened, results.distribution);
    expect(await pane.getByText(/Of 10,000 outcomes the lowest is/).textContent()).toBe(words);
  }, 90_000);

  test('other needs are not those that were simulated', async () => {
    const { pane } = opened;
    await pane.getByLabel(rota.fields.miles.label).fill('40');
    await pane.getByText(shouldCost.expectedPlain).waitFor();
    await pane.getByLabel(rota.fields.miles.label).fill('0');
    await pane.getByText(shouldCost.expectedSimulated).waitFor();
  }, 30_000);

  test('a council’s own parameter asks for its owner, then counts', async () => {
    const { pane } = opened;
    await press(opened, parameters.heading);
    await press(opened, parameters.changeOf('Therapy'));
    await pane.getByText('Say which team answers for it.').waitFor();
    await press(opened, parameters.useStartingOf('Therapy'));
    await pane.getByText('Say which team answers for it.').waitFor({ state: 'detached' });
  }, 30_000);

  test('in Negotiate the rule can be changed, and the totals follow', async () => {
    const { pane } = opened;
    await press(opened, negotiate.title);
    const target = pane.getByRole('row', { name: /^Target/ });
    const before = await target.textContent();
    await pane.getByLabel(negotiate.ruleOf(negotiate.target)).selectOption({ label: 'As submitted' });
    await pane.getByLabel(`${negotiate.target}: ${negotiate.capped}`).uncheck();
    await target.getByText('£4,853.64').waitFor();
    expect(before).not.toContain('£4,853.64');
  }, 30_000);

  test('sixteen sheets are written, the should-cost and the rule among them', async () => {
    const { pane, page } = opened;
    await press(opened, negotiate.primary);
    await pane.getByText(writing.written(17)).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('tab').allTextContents()).toContain('Variance');
    await showAsTable(opened);
    await chooseSheet(opened, 'Our position');
    await page.locator('.table-view').getByText('As submitted', { exact: true }).first().waitFor();
    await chooseSheet(opened, 'Checks');
    // Seven of every review, two of the should-cost, one of why the fee differs.
    await page.locator('.table-view').getByText('✓ all 10 agree').waitFor();
  }, 90_000);

  test('nobody else was asked, and nothing was complained of', async () => {
    expect(opened.outside).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});

test('in each theme at 320 pixels: no violation, and nothing scrolls sideways', async () => {
  const opened = await openWorkbench(browser, served, { viewport: { width: 320, height: 900 } });
  const { page, pane } = opened;
  await openExample(opened, file);
  await press(opened, read.primary);
  await pane
    .getByRole('heading', { name: /Oakfield House/ })
    .first()
    .waitFor();
  await press(opened, shell.more);
  await press(opened, shouldCost.title);
  await press(opened, extraHours.add);
  await pane.getByLabel('Hours 1: Hours').fill('10');
  await simulated(opened);
  for (const heading of [recorded.needs(0), results.lines, results.tornado, results.distribution])
    await press(opened, heading);
  for (const heading of [results.variance, results.band, parameters.heading]) await press(opened, heading);
  await press(opened, parameters.changeOf('Therapy'));
  const frame = paneFrame(opened);
  expect(await inEachTheme(page, frame, () => faultsAt(frame, 320))).toEqual([]);
  await opened.close();
}, 120_000);
