/**
 * `npm run fuzz -- --cases 10000 --seed 7`: as many cases as asked, a thousand a process, so that no process grows with them.
 * Prints how many of each kind ended with which exit code, and ends with 1 where anything was wrong.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const aProcess = 1000;
let wrong = 0;

// One case in 25 runs as a process of its own, through what is built from the sources as they stand.
spawnSync('npm', ['run', '--silent', 'build:cli'], { stdio: 'ignore' });

for (let from = 0; from < cases; from += aProcess) {
  const { status } = spawnSync('node', ['node_modules/jest/bin/jest.js', '-i', 'test/fuzz'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OPEN_BOOK_FUZZ_CASES: String(Math.min(aProcess, cases - from)),
      OPEN_BOOK_FUZZ_FROM: String(from),
      OPEN_BOOK_FUZZ_SEED: String(seed),
      OPEN_BOOK_FUZZ_TELL: 'yes',
      OPEN_BOOK_FUZZ_PROCESS: '25',
    },
  });
  if (status !== 0) wrong += 1;
}
process.exitCode = wrong === 0 ? 0 : 1;
