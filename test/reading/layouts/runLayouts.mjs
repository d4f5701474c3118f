/**
 * `npm run layouts -- --cases 20000 --seed 7`: generated layouts, two thousand a process, and what became of them: right,
 * asked, wrong and said, wrong and silent (the goal is none), and the features that those not right have most often.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const [cases, seed] = [Number(values.cases), Number(values.seed)];
const aProcess = 2000;
const verdicts = ['right', 'asked', 'wrong and said', 'wrong and silent', 'needless'];
const sums = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
const missed = {};
const silent = [];
let failed = 0;

for (let done = 0; done < cases; done += aProcess) {
  const { stdout } = spawnSync(
    'node',
    ['node_modules/jest/bin/jest.js', '-i', 'test/reading/layouts/layouts.test'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        OPEN_BOOK_LAYOUT_CASES: String(Math.min(aProcess, cases - done)),
        OPEN_BOOK_LAYOUT_FROM: String(seed * 1_000_000 + done),
        OPEN_BOOK_LAYOUT_TELL: 'yes',
      },
    },
  );
  const line = String(stdout)
    .split('\n')
    .find((each) => each.startsWith('{'));
  if (line === undefined) {
    failed += 1;
    continue;
  }
  const told = JSON.parse(line);
  for (const verdict of verdicts) sums[verdict] += told[verdict];
  for (const [feature, times] of Object.entries(told.missed))
    missed[feature] = (missed[feature] ?? 0) + times;
  silent.push(...told.silent);
  console.log(
    `${String(done + told.cases)} of ${String(cases)}: ${verdicts.map((verdict) => `${verdict} ${String(sums[verdict])}`).join(', ')}`,
  );
}
const most = Object.entries(missed).sort((first, second) => second[1] - first[1]);
console.log(
  `not right most often with: ${most
    .slice(0, 12)
    .map(([feature, times]) => `${feature} ${String(times)}`)
    .join(', ')}`,
);
for (const each of silent.slice(0, 20)) console.log(each);
process.exitCode = failed === 0 && sums['wrong and silent'] === 0 ? 0 : 1;
