/** One run of the built command line, as a user starts it, and what it took of clock, processor and memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunOfProgram {
  readonly answer: string;
  /** In milliseconds. */
  readonly clock: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Loaded before the program, which stays the main module: it says at the end what processor time and memory were taken. */
const whatItTook = `
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error(Math.round((userCPUTime + systemCPUTime) / 1000) + ' ' + Math.round(maxRSS / 1000));
  });
`;

export function runOfProgram(words: readonly string[]): RunOfProgram {
  const folder = mkdtempSync(join(tmpdir(), 'open-book-bench-'));
  try {
    const loaded = join(folder, 'whatItTook.cjs');
    writeFileSync(loaded, whatItTook);
    const started = performance.now();
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--require', loaded, join('dist', 'open-book.js'), ...words],
      { encoding: 'utf8', maxBuffer: Infinity },
    );
    const clock = performance.now() - started;
    const [processor = NaN, megabytes = NaN] = (stderr.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    if (status !== 0 || Number.isNaN(megabytes)) throw new Error(`${words.join(' ')}: ${stdout}${stderr}`);
    return { answer: stdout, clock, processor, megabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
