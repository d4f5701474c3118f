// `npm run demo`: on a bare clone, builds the command line, reviews every bundled example and says where to look.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { installWhatIsMissing } from './installWhatIsMissing.mjs';

const run = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;

installWhatIsMissing();

console.log('Building …');
const built = run(
  'node_modules/webpack/bin/webpack.js',
  '--mode',
  'production',
  '--config-name',
  'cli',
  '--stats',
  'errors-warnings',
);
if (built !== 0) process.exit(built);

mkdirSync('out', { recursive: true });
console.log('Reviewing the examples in assets/examples …\n');
const reviewed = run('dist/open-book.js', 'review', 'assets/examples', '--out', 'out');
const template = run('dist/open-book.js', 'template', '--out', 'out/submission-template.xlsx');

console.log(
  '\nAnd beside the fee: what it should cost, how it compares, what a home of one’s own costs, other terms …\n',
);
const example = (name) => `assets/examples/${name}`;
const others = [
  `review ${example('hollin-bank.open-book.json')} --as-at 2025-10-01 --out out/hollin-bank-compared.xlsx
    --needs ${example('should-cost/assessed-needs.json')}
    --benchmarks ${example('benchmarks/fees-of-a-region.csv')} ${example('benchmarks/category-quartiles.csv')}`,
  `unit-cost ${example('unit-cost/alder-house.csv')} --out out/alder-house.unit-cost.xlsx`,
  `contracts ${example('contracts/four-places.json')} --out out/four-places.contracts.xlsx`,
  `contracts ${example('contracts/soft-block.json')} --out out/soft-block.contracts.xlsx`,
].map((command) => run('dist/open-book.js', ...command.split(/\s+/)));

console.log(`
Where to look: open a workbook in out/ and begin with its Summary sheet. “hollin-bank-compared” is the fullest.
“To settle first” marks what an example gets wrong on purpose; every example but the Lincolnshire figures is invented.`);
process.exit(Math.max(template, ...[reviewed, ...others].map((status) => (status === 2 ? 2 : 0))));
