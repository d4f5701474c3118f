/**
 * `npm run mutate -- --mutants 300 --seed 1 --under src/domain`: faults put into the sources one at a time, a sample that the
 * seed decides, and the tests run against each. Prints the share that some test found and each fault that none did; those are
 * the edges that no test holds. Mutants of what is worked out once, when a file is loaded, are left out.
 *
 * A place may have several mutants, some within others: places of few are taken until their mutants come to the number asked
 * for. Worked example: `a < b` has two (`a <= b`, `a >= b`), and a third where the whole condition is replaced.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const { values } = parseArgs({
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    under: {
      type: 'string',
      multiple: true,
      default: ['src/domain', 'src/sheets', 'src/reading', 'src/workflows'],
    },
    concurrency: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
  },
});

/** Those of the sources named above; neither browsers nor other programs take part. */
const testsThatJudge = ['**/test/{domain,laws,findings,reference,reading,sheets,workflows}/**/*.test.ts'];

const mostOfAPlace = 4;

const quiet = { debug: nothing, info: nothing, warn: nothing, isDebugEnabled: () => false };
function nothing() {
  return undefined;
}

const files = values.under
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name).replaceAll('\\', '/')),
  )
  .filter((name) => name.endsWith('.ts'))
  .sort();

const { mutants } = await new Instrumenter(quiet).instrument(
  files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
  { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
);

const mutate = placesOf(mutants, Number(values.mutants), Number(values.seed));
console.log(
  `${mutants.length} mutants in ${files.length} files; ${mutate.length} places of them, seed ${values.seed}.`,
);

const results = await new Stryker({
  mutate,
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: true,
    config: { roots: ['<rootDir>/src', '<rootDir>/test'], testMatch: testsThatJudge },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(values.concurrency),
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  reporters: ['progress-append-only'],
  tempDirName: 'out/mutants',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'out', 'assets/*.png'],
  allowEmpty: true,
}).runMutationTest();

const counted = (status) => results.filter((each) => each.status === status).length;
const [killed, survived, uncovered, late] = ['Killed', 'Survived', 'NoCoverage', 'Timeout'].map(counted);
const judged = killed + late + survived + uncovered;
for (const { status, fileName, location, mutatorName, original, replacement } of results)
  if (status === 'Survived' || status === 'NoCoverage') {
    const at = `${fileName.slice(process.cwd().length + 1)}:${location.start.line}`;
    console.log(
      `${status === 'Survived' ? 'Not found' : 'Never run'} ${at} ${mutatorName}: ${textOf(fileName, location)} → ${replacement}`,
    );
  }
console.log(
  `${judged} mutants judged: ${killed + late} found, ${survived} not found, ${uncovered} never run by a test; ` +
    `${results.length - judged} left out. Found: ${judged === 0 ? '–' : ((100 * (killed + late)) / judged).toFixed(1)} %.`,
);

/** As ranges for Stryker: the mutants of a place count with those that lie within it. */
function placesOf(all, wanted, seed) {
  const next = numbersFrom(seed);
  const order = all.map((mutant) => [next(), mutant]).sort(([one], [other]) => one - other);
  const taken = new Set();
  const chosen = new Set();
  for (const [, mutant] of order) {
    if (taken.size >= wanted) break;
    const within = all.filter((each) => each.fileName === mutant.fileName && isWithin(each, mutant));
    if (taken.has(mutant) || within.length > mostOfAPlace) continue;
    for (const each of within) taken.add(each);
    const { start, end } = mutant.location;
    chosen.add(`${mutant.fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`);
  }
  return [...chosen];
}

function isWithin({ location: inner }, { location: outer }) {
  const isBefore = (one, other) =>
    one.line < other.line || (one.line === other.line && one.column <= other.column);
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

/** Park and Miller: the same seed gives the same sample on every machine. */
function numbersFrom(seed) {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

/** Stryker counts lines and columns from one in what it reports. */
function textOf(fileName, { start, end }) {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return cut.join(' ').replace(/\s+/g, ' ').slice(0, 120);
}
