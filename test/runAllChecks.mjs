// `npm test`: types, lint, format and every test, on a bare clone too. The last line counts what passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installWhatIsMissing } from '../src/cli/installWhatIsMissing.mjs';

installWhatIsMissing();

const bin = (name) => join('node_modules', name);
const node = (script, ...args) =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;

const results = mkdtempSync(join(tmpdir(), 'open-book-tests-'));
const report = join(results, 'jest.json');

const checks = [
  ['types', () => node(bin('typescript/bin/tsc'), '-p', '.')],
  [
    'lint',
    () =>
      node(
        bin('eslint/bin/eslint.js'),
        '--config',
        'test/quality/eslint.config.mjs',
        '--max-warnings',
        '0',
        'src',
        'test',
      ),
  ],
  ['format', () => node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ['build', () => node(bin('webpack/bin/webpack.js'), '--mode', 'production', '--stats', 'errors-warnings')],
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, check] of checks) {
  const good = check();
  console.log(`${good ? 'passed' : 'FAILED'}: ${name}`);
  if (good) passed += 1;
  else failed += 1;
}

const testsPassed = node(
  bin('jest/bin/jest.js'),
  '--json',
  `--outputFile=${report}`,
  '--testLocationInResults=false',
  ...process.argv.slice(2),
);
try {
  const counted = JSON.parse(readFileSync(report, 'utf8'));
  passed += counted.numPassedTests;
  failed += counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  skipped += counted.numPendingTests + counted.numTodoTests;
} catch {
  failed += 1;
}
if (!testsPassed && failed === 0) failed += 1;
rmSync(results, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
