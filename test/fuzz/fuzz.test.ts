/**
 * The fuzzer's cases: a slice here, as many as asked with `npm run fuzz -- --cases 10000 --seed 7`. What it ever found is kept in
 * `kept/` and tried every time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, makeCase, type FuzzCase } from './makeCase';
import { commandLine, runCase, runProcess } from './runCase';

const cases = Number(process.env['OPEN_BOOK_FUZZ_CASES'] ?? '54');
const seed = Number(process.env['OPEN_BOOK_FUZZ_SEED'] ?? '1');
const from = Number(process.env['OPEN_BOOK_FUZZ_FROM'] ?? '0');

interface KeptCase {
  readonly why: string;
  readonly words: readonly string[];
  /** Each as text, or as base64 behind `base64:`. */
  readonly files: Readonly<Record<string, string>>;
}

const kept = join(__dirname, 'kept');
const keptNames = existsSync(kept) ? readdirSync(kept).filter((name) => name.endsWith('.json')) : [];

const bytesOf = (text: string) =>
  text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : Buffer.from(text);

function keptCase(name: string): FuzzCase {
  const { words, files } = JSON.parse(readFileSync(join(kept, name), 'utf8')) as KeptCase;
  const entries = Object.entries(files).map(([file, text]) => [file, bytesOf(text)] as const);
  return { kind: name, words, files: Object.fromEntries(entries) };
}

test.each(keptNames)(
  'kept: %s',
  async (name) => {
    expect((await runCase(keptCase(name))).faults).toEqual([]);
  },
  120_000,
);

/** One case in so many goes through the built command line as a process; in the suite a few of each, so that it stays quick. */
const everyProcess = Number(process.env['OPEN_BOOK_FUZZ_PROCESS'] ?? '9');

test(`${String(cases)} cases of seed ${String(seed)}: exit code 0, 1 or 2, no more than 5 s, nothing untrue`, async () => {
  // Whoever built nothing tries everything within this process, and is told.
  const isBuilt = existsSync(commandLine);
  if (!isBuilt) console.warn('dist/open-book.js is not built: no case runs as a process. npm run build:cli');
  const codes: Record<string, Record<string, number>> = {};
  const faults: string[] = [];
  const most = { cpuSeconds: 0, megabytes: 0, processes: 0 };
  for (let number = from; number < from + cases; number += 1) {
    const given = makeCase(seed, number);
    const asProcess = isBuilt && number % everyProcess === 4;
    const outcome = asProcess ? runProcess(given) : await runCase(given);
    if (asProcess) most.processes += 1;
    most.cpuSeconds = Math.max(most.cpuSeconds, outcome.cpuSeconds);
    most.megabytes = Math.max(most.megabytes, outcome.megabytes);
    const counts = (codes[given.kind] ??= {});
    const code = outcome.exitCode === null ? 'threw' : String(outcome.exitCode);
    counts[code] = (counts[code] ?? 0) + 1;
    for (const fault of outcome.faults) faults.push(`case ${String(number)} (${given.kind}): ${fault}`);
  }
  if (process.env['OPEN_BOOK_FUZZ_TELL'] !== undefined)
    console.log(JSON.stringify({ seed, from, cases, most, codes, faults: faults.length }));
  expect(faults.slice(0, 40)).toEqual([]);
  expect(Object.keys(codes)).toHaveLength(Math.min(cases, kindNames.length));
}, 3_600_000);
