// Takes a picture of every pane, at 350 and 320 pixels and in three themes, to look at: node test/support/panes/drawPictures.mjs [folder]
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const responseHeaders = require('../../../src/taskpane/responseHeaders.json');
const taskpane = require('../../../webpack.config.js').find(({ name }) => name === 'taskpane');

const folder = resolve(process.argv[2] ?? 'out/pictures');
const built = join(folder, 'page');
mkdirSync(built, { recursive: true });

const config = {
  name: 'pictures',
  mode: 'production',
  target: 'web',
  entry: { picturePage: './test/support/panes/picturePage.tsx' },
  output: { path: built, filename: '[name].js', chunkFilename: '[name].js' },
  module: taskpane.module,
  resolve: taskpane.resolve,
  devtool: false,
  optimization: { minimize: false },
  performance: { hints: false },
};
if (process.env.REUSE !== '1')
  await new Promise((done, fail) => {
    webpack(config, (error, stats) => {
      if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
      else done();
    });
  });
writeFileSync(
  join(built, 'index.html'),
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Open Book</title><link rel="stylesheet" href="taskpane.css"><div id="pane"></div><script src="picturePage.js"></script></html>',
);
writeFileSync(
  join(built, 'taskpane.css'),
  require('node:fs').readFileSync('src/taskpane/pages/taskpane.css'),
);

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  const file = join(built, new URL(request.url, 'http://x').pathname.replace(/\/$/, '/index.html'));
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, {
    ...responseHeaders,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
}).listen(0);
const address = `http://localhost:${server.address().port}/`;

const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch(
  executablePath
    ? { executablePath }
    : await import('@sparticuz/chromium').then(async ({ default: packed }) => {
        process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
        return {
          executablePath: await packed.executablePath(),
          args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
        };
      }),
);
const axe = require('node:fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const steps = [
  'Read',
  'Check',
  'Compare',
  'Negotiate',
  'Should-cost',
  'Benchmarks',
  'Contracts',
  'In-house',
  'Template',
  'Reference',
];

async function picturesOf(theme, width, contrast) {
  const context = await browser.newContext({
    viewport: { width, height: 720 },
    locale: 'en-GB',
    ...(contrast ? { forcedColors: 'active' } : {}),
    ...(theme === 'dark' ? { colorScheme: 'dark' } : {}),
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.log('console:', message.text());
  });
  page.on('pageerror', (error) => console.log('page error:', error.message));
  await page.goto(`${address}?theme=${theme}`);
  await page.getByRole('button', { name: 'Try an example' }).waitFor();
  await shot(page, `${theme}-${width}-0-first`);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.getByRole('heading', { level: 1, name: /Hollin Bank,/ }).waitFor();
  for (const [index, step] of steps.entries()) {
    const button = page.getByRole('button', { name: step, exact: true });
    if (!(await button.first().isVisible()))
      await page.getByRole('button', { name: 'More', exact: true }).click();
    await button.first().click();
    await page.waitForTimeout(300);
    if (step === 'In-house') {
      await shot(page, `${theme}-${width}-${index + 1}-${step.toLowerCase()}-first`);
      await page.getByRole('button', { name: 'Try an example' }).click();
      await page.getByRole('heading', { name: 'Unit cost, 2024/25' }).waitFor();
    }
    await shot(page, `${theme}-${width}-${index + 1}-${step.toLowerCase()}`);
  }
  await context.close();
}

async function shot(page, name) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) console.log(`${name}: ${wide} px too wide`);
  const violations = await page
    .evaluate(async (source) => {
      // A test page may run what the strict policy of the real page would not.
      const { axe } = new Function(`${source}; return { axe: window.axe };`)();
      const found = await axe.run(document);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    }, axe)
    .catch((error) => [`axe did not run: ${error.message}`]);
  for (const violation of violations) console.log(`${name}: ${violation}`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

for (const [theme, width, contrast] of [
  ['light', 350, false],
  ['light', 320, false],
  ['dark', 350, false],
  ['contrast', 350, true],
])
  await picturesOf(theme, width, contrast);
await browser.close();
server.close();
