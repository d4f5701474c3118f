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

console.log(`
Where to look: open a workbook in out/ and begin with its Summary sheet.
“To settle first” marks what an example gets wrong on purpose; every example but the Lincolnshire figures is invented.`);
process.exit(reviewed === 2 ? 2 : template);
