/**
 * The built workbench in a browser, as a person has it before them, and everything that ought not to happen there:
 * requests to anyone else, breaches of the content policy, errors.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { cells, workbench } from '../../../src/workbenchView/wording';
import { serveFolder, type ServedFolder } from './serveFolder';

export const dist = resolve(__dirname, '../../../dist');
const examples = resolve(__dirname, '../../../assets/examples');

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to another origin. */
  readonly outside: readonly string[];
  /** Console errors, breaches of the content policy among them, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export async function serveWorkbench(): Promise<ServedFolder> {
  if (!existsSync(join(dist, 'workbench', 'index.html'))) {
    throw new Error('The workbench is not built yet: run npm run build first, as npm test does.');
  }
  return serveFolder(dist);
}

export async function openWorkbench(
  browser: Browser,
  served: ServedFolder,
  options: BrowserContextOptions & { readonly search?: string; readonly neverIdle?: boolean } = {},
): Promise<OpenWorkbench> {
  const { search = '', neverIdle = false, ...settings } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...settings,
  });
  const page = await context.newPage();
  // Nothing is then fetched before it is needed.
  if (neverIdle) await page.addInitScript('window.requestIdleCallback = () => 0;');
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(served.address) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.address}workbench/${search}`);
  const pane = page.frameLocator('iframe');
  await pane.locator('main').waitFor();
  return { page, pane, outside, complaints, close: () => context.close() };
}

/** The pane's own frame, where something is run in it: the workbench holds no other. */
export function paneFrame({ page }: Pick<OpenWorkbench, 'page'>): Frame {
  const frame = page.frames().find((held) => held !== page.mainFrame());
  if (frame === undefined) throw new Error('The pane is not there.');
  return frame;
}

/** Presses Tab (or back) in the pane until the control of that name has the focus. */
export async function tabTo({ page }: OpenWorkbench, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const focused = await paneFrame({ page }).evaluate<readonly string[]>(
      `[document.activeElement?.getAttribute('aria-label') ?? '', document.activeElement?.textContent ?? '']`,
    );
    if (focused.includes(name)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** Opens a bundled example through the browser's own file chooser. */
export async function openExample({ page }: OpenWorkbench, file: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(join(examples, file));
  await page.getByText(`${file} is open.`).waitFor();
}

/** The sheet as a table: what stands on the grid's canvas, as text. */
export async function showAsTable({ page }: OpenWorkbench): Promise<void> {
  await page.getByLabel(workbench.views.table).check();
}

export async function chooseSheet({ page }: OpenWorkbench, sheet: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
}

export const cell = ({ page }: OpenWorkbench, address: string) => page.locator(`#cell-${address}`);

/** Types into a cell through the field above the sheet. */
export async function typeInto(opened: OpenWorkbench, address: string, entry: string): Promise<void> {
  await cell(opened, address).click();
  const field = opened.page.getByLabel(cells.content(address));
  await field.fill(entry);
  await field.press('Enter');
}
