/**
 * Runs the built program on bundled examples and writes beside it what Node compiled on the way, so that every start begins
 * with that. `node src/cli/compileAhead.cjs PROGRAM`.
 */
const { rmSync, mkdtempSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { compiledOf, run, scriptOf } = require('./start.cjs');

const program = resolve(process.argv[2]);
const examples = resolve(__dirname, '../../assets/examples');
const written = mkdtempSync(join(tmpdir(), 'open-book-compiled-'));
const asAt = ['--as-at', '2026-10-01'];
const commands = [
  [
    'review',
    join(examples, 'cost-breakdown-by-year-and-week.xlsx'),
    ...['--needs', join(examples, 'should-cost/assessed-needs.json')],
    ...['--benchmarks', join(examples, 'benchmarks/category-quartiles.csv')],
    ...[...asAt, '--out', join(written, 'review.xlsx')],
  ],
  [
    'portfolio',
    join(examples, 'benchmarks/regional-census.csv'),
    ...asAt,
    '--out',
    join(written, 'all.xlsx'),
  ],
];

const script = scriptOf(program, undefined);
let next = 0;

function runNext() {
  const command = commands[next];
  next += 1;
  if (command === undefined) {
    process.off('beforeExit', runNext);
    writeFileSync(compiledOf(program), script.createCachedData());
    rmSync(written, { recursive: true, force: true });
    process.exitCode = 0;
    return;
  }
  process.argv = [process.execPath, program, ...command];
  run(script, program);
}

process.on('beforeExit', runNext);
