// `npm run bench`: builds the command line and every test/bench/*.bench.ts with the project's own webpack and swc
// (nothing else is needed after `npm ci`), runs them one after the other in this process, and prints a table.
// To add a benchmark, add a file that exports `benchmark`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const built = join(root, 'dist', 'bench');
process.chdir(root);

const names = readdirSync(here).filter((name) => name.endsWith('.bench.ts'));

buildCommandLine();
await buildBenchmarks();
const results = [];
for (const name of names) results.push(await resultOf(name.replace('.ts', '.mjs')));
console.log(`\nNode ${process.version} on ${process.platform}; medians after warming up\n`);
console.table(results);

function buildCommandLine() {
  const program = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [program, '--mode', 'production', '--config-name', 'cli'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The command line did not build: run npm run build:cli to see why');
}

async function resultOf(file) {
  const { benchmark } = await import(pathToFileURL(join(built, file)).href);
  return { benchmark: benchmark.title, result: await benchmark.measure(), goal: benchmark.goal };
}

function buildBenchmarks() {
  const configuration = {
    mode: 'production',
    target: 'node20',
    entry: Object.fromEntries(names.map((name) => [name.replace('.ts', ''), join(here, name)])),
    experiments: { outputModule: true },
    output: { path: built, filename: '[name].mjs', library: { type: 'module' }, module: true },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        },
      ],
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    // A browser and a database are not bundled: they are taken from node_modules when a benchmark opens one.
    externalsType: 'module-import',
    externals: ['playwright-core', '@sparticuz/chromium', 'pg', '@electric-sql/pglite'],
    optimization: { minimize: false },
    devtool: false,
  };
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
