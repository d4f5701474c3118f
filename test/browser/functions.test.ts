/**
 * The functions of cells as they are built: with Microsoft's own runtime, as Excel on the web loads it from its page, and
 * typed into a cell of the workbench.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser/openBrowser';
import {
  cell,
  dist,
  openExample,
  openWorkbench,
  serveWorkbench,
  showAsTable,
  typeInto,
} from '../support/browser/workbenchPage';
import type { ServedFolder } from '../support/browser/serveFolder';

const runtime = readFileSync(require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js'));

interface Described {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly optional?: boolean; readonly dimensionality: string }[];
    readonly result: { readonly dimensionality: string };
    readonly helpUrl: string;
  }[];
}

const described = JSON.parse(readFileSync(join(dist, 'addin', 'functions.json'), 'utf8')) as Described;

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveWorkbench();
}, 60_000);
afterAll(async () => {
  served.close();
  await browser.close();
});

test('each function that Excel is told of is there, under Microsoft’s own runtime, and answers', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.request().url().endsWith('custom-functions-runtime.js')
      ? route.fulfill({ body: runtime, contentType: 'text/javascript' })
      : route.abort(),
  );
  // Outside Excel the runtime waits for a host that never comes: the page's own loading is not waited for.
  await page.goto(`${served.address}addin/functions.html`, { waitUntil: 'commit' });
  // Asked from outside: within, waiting for an expression needs the eval that the policy forbids.
  const associated = () =>
    page.evaluate(() => {
      const { CustomFunctions: told } = globalThis as unknown as {
        CustomFunctions?: { _association?: { mappings?: object } };
      };
      return Object.keys(told?._association?.mappings ?? {}).length;
    });
  while ((await associated()) === 0) await new Promise((done) => setTimeout(done, 20));
  const told = await page.evaluate(() => {
    const { CustomFunctions } = globalThis as unknown as {
      CustomFunctions: { _association: { mappings: Record<string, (...given: unknown[]) => unknown> } };
    };
    const { mappings } = CustomFunctions._association;
    const refused = (() => {
      try {
        return mappings['ERLANG']?.(2.5, 3, {});
      } catch (thrown) {
        return { ...(thrown as object), says: (thrown as Error).message };
      }
    })();
    return {
      ids: Object.keys(mappings),
      price: mappings['MARGINPRICE']?.([[34.32]], 0.3, {}),
      parts: mappings['SPLIT']?.(100, [[1, 1, 1]], {}),
      refused,
    };
  });
  expect(told.ids.sort()).toEqual(described.functions.map(({ id }) => id).sort());
  // 34.32 ÷ 0.7
  expect((told.price as number[][])[0]![0]).toBeCloseTo(49.028_571, 6);
  expect(told.parts).toEqual([[33.34, 33.33, 33.33]]);
  expect(JSON.stringify(told.refused)).toContain('#VALUE!');
  expect(JSON.stringify(told.refused)).toContain('“places” is');
  expect(complaints).toEqual([]);
  await page.close();
}, 60_000);

test('they run without a page: no window, document or fetch', () => {
  const associated: string[] = [];
  const engine = {
    CustomFunctions: { associate: (id: string) => associated.push(id), ErrorCode: {}, Error },
  };
  runInNewContext(readFileSync(join(dist, 'addin', 'functions.js'), 'utf8'), engine);
  expect(associated).toHaveLength(described.functions.length);
});

test('each points to its place on the Help page', () => {
  const help = readFileSync(join(dist, 'addin', 'functions-help.html'), 'utf8');
  for (const { id, helpUrl } of described.functions) {
    expect(helpUrl).toMatch(new RegExp(`/functions-help\\.html#${id}$`));
    expect(help).toMatch(new RegExp(`<section id="?${id}"?>`));
  }
});

test('in the workbench a function typed into a cell is worked out', async () => {
  const opened = await openWorkbench(browser, served);
  await openExample(opened, 'cost-breakdown-by-year-and-week.xlsx');
  await showAsTable(opened);
  await typeInto(opened, 'A1', '=OPENBOOK.NLW("2025-10-01")');
  await cell(opened, 'A1').getByText('12.21').waitFor();
  await typeInto(opened, 'A2', '=OPENBOOK.MARGINPRICE(70,30%)');
  await cell(opened, 'A2').getByText('100').waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
}, 120_000);
