/**
 * The pane as it is built and hosted, in a real Chromium: under the strict content policy, with Microsoft's script
 * answered by a stand-in that knows no workbook. What the pane does with a workbook is proven elsewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import { serveFolder, type ServedFolder } from '../support/browser/serveFolder';

const dist = resolve(__dirname, '../../dist');
const addin = join(dist, 'addin');
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const officeStandIn = `
  window.OfficeExtension = { Error: class extends Error {} };
  window.Excel = { run: () => Promise.reject(Object.assign(new OfficeExtension.Error(), { code: 'GeneralException' })) };
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    context: { requirements: { isSetSupported: () => true } },
  };`;

interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  if (!existsSync(join(dist, 'addin', 'taskpane.html')))
    throw new Error('Build the pane first: npm run build');
  served = await serveFolder(dist);
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  served.close();
  await browser.close();
});

async function openBuiltPane(
  search = '',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const page = await context.newPage();
  // What is fetched while nothing else is going on is no part of the first screen.
  await page.addInitScript('window.requestIdleCallback = () => 0;');
  const asked: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url === officeScript) return route.fulfill({ contentType: 'text/javascript', body: officeStandIn });
    return url.startsWith(served.address) ? route.continue() : route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.address}addin/taskpane.html${search}`);
  await page.locator('main').waitFor();
  return { page, asked, complaints };
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate<readonly string[]>(
    `axe.run(document, { exclude: ['[data-tabster-dummy]'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

test('it opens under the strict policy without a complaint, and asks nobody but its host and Microsoft’s script', async () => {
  const { page, asked, complaints } = await openBuiltPane();
  await page.getByRole('button', { name: 'Read it' }).waitFor();
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(served.address))).toEqual([officeScript]);
  // Styles arrived: Fluent's own are insertRule'd into empty style elements, which the policy allows by their hash.
  const colour = await page
    .getByRole('button', { name: 'Read it' })
    .evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(colour).toBe('rgb(15, 108, 189)');
}, 30_000);

/** The pane where a browser does not take the styles by their hash: the policy without it, and what `page` becomes. */
async function buttonWithoutTheHash(
  nonceInPolicy: string,
  changed: (page: string) => string,
): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === officeScript) return route.fulfill({ contentType: 'text/javascript', body: officeStandIn });
    if (!url.endsWith('taskpane.html')) return route.continue();
    const answer = await route.fetch();
    const policy = answer.headers()['content-security-policy'] ?? '';
    return route.fulfill({
      response: answer,
      headers: {
        ...answer.headers(),
        'content-security-policy': policy.replace(/'sha256-[^']+'/, nonceInPolicy),
      },
      body: changed(await answer.text()),
    });
  });
  await page.goto(`${served.address}addin/taskpane.html`);
  const button = page.getByRole('button', { name: 'Read it' });
  await button.waitFor();
  const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
  await context.close();
  return colour;
}

test('where the hash of its styles is not taken, a nonce on the page’s scripts and in the policy is', async () => {
  const withNonce = (page: string) => page.replaceAll('<script ', '<script nonce="c3R5bGVz" ');
  expect(await buttonWithoutTheHash("'nonce-c3R5bGVz'", withNonce)).toBe('rgb(15, 108, 189)');
  expect(await buttonWithoutTheHash("'nonce-c3R5bGVz'", (page) => page)).not.toBe('rgb(15, 108, 189)');
}, 60_000);

test('what loads before the first screen is at most 150 KB gzip, Office.js apart', async () => {
  const { asked } = await openBuiltPane();
  const scripts = asked.filter((url) => url.startsWith(served.address) && url.endsWith('.js'));
  const bytes = scripts.map(
    (url) => gzipSync(readFileSync(join(dist, new URL(url).pathname)), { level: 9 }).length,
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150 * 1024);
}, 30_000);

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
  ['high contrast', { forcedColors: 'active' as const }],
])(
  'at 320 pixels, %s: nothing to scroll sideways and no violation of accessibility',
  async (_, options) => {
    for (const pane of ['read', 'template', 'reference', 'contracts', 'unitCost']) {
      const { page } = await openBuiltPane(`?pane=${pane}`, options);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      const found = await violationsOn(page);
      expect({ pane, found }).toEqual({ pane, found: [] });
      await page.context().close();
    }
  },
  60_000,
);

test('a button without a name, put into the pane, is found: the search for violations can fail', async () => {
  const { page } = await openBuiltPane();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate(`document.querySelector('main').append(document.createElement('button'))`);
  expect(await violationsOn(page)).toEqual(['button-name: <button></button>']);
}, 30_000);

test('the add-in’s page takes Office.js from Microsoft, and carries no script of its own within', () => {
  const html = readFileSync(join(dist, 'addin', 'taskpane.html'), 'utf8');
  expect([...html.matchAll(/<script[^>]*src="?([^ ">]+)/g)].map((match) => match[1])).toEqual([
    officeScript,
    expect.stringMatching(/^pane\/taskpane\.[0-9a-f]{8}\.js$/),
  ]);
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=/);
});

test('the built manifest names the address it was built for, and every file it points to is there', () => {
  const manifest = readFileSync(join(addin, 'manifest.xml'), 'utf8');
  expect(manifest).not.toMatch(/"https:\/\/OPEN_BOOK_URL/);
  const paths = [...manifest.matchAll(/DefaultValue="(https:\/\/[^"]+)"/g)].map((match) =>
    new URL(match[1] ?? '').pathname.split('/').slice(-2).join('/'),
  );
  const built = [...readdirSync(addin), ...readdirSync(join(addin, 'icons')).map((icon) => `icons/${icon}`)];
  expect(
    paths.map((path) => path.replace(/^\/?(addin\/)?/, '')).filter((path) => !built.includes(path)),
  ).toEqual([]);
});
