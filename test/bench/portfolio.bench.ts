/**
 * Lists of 1,000 to 100,000 placements, from file to the written workbook of their portfolio, beside LibreOffice converting
 * the same list to a workbook, where it is installed. Each is a command of its own, so that its memory is its own; the clock
 * and the processor's time are both said, since a machine is seldom quiet. Of the shorter lists it is the run in the middle of five.
 *
 * Growth is the exponent e in processor time ∝ placements^e, between 10,000 and 100,000: 1 is linear.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libreOffice } from '../support/oracle/libreOffice';
import type { Benchmark } from './benchmark';
import { listOfPlacements } from './listOfPlacements';
import { runOfProgram } from './runOfProgram';

const sizes = [1000, 10_000, 100_000];
const longestConversion = 600_000;

export const benchmark: Benchmark = {
  title: 'lists of 1,000 to 100,000 placements, from file to portfolio workbook',
  goal: '10,000 in 3 s, growth at most 1.05 to 100,000, at most 1,000 MB',
  measure: async () => {
    const all: Measured[] = [];
    for (const placements of sizes) {
      const one = await measured(placements);
      console.log(inWords(one));
      all.push(one);
    }
    const [before, last] = all.slice(-2);
    const growth =
      before === undefined || last === undefined
        ? 1
        : Math.log(last.processor / before.processor) / Math.log(last.placements / before.placements);
    return [...all.map(inWords), `growth ${growth.toFixed(2)}`].join('; ');
  },
};

interface Measured {
  readonly placements: number;
  /** All in milliseconds. */
  readonly clock: number;
  readonly processor: number;
  readonly megabytes: number;
  /** Null where LibreOffice is not installed or is not done in time. */
  readonly converting: number | null;
}

async function measured(placements: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'open-book-bench-'));
  try {
    const list = join(folder, 'placements.csv');
    await writeFile(list, listOfPlacements(placements));
    const words = [
      'portfolio',
      list,
      '--as-at',
      '2026-10-01',
      '--overwrite',
      '--out',
      join(folder, 'ours.xlsx'),
    ];
    const runs = Array.from({ length: placements > 10_000 ? 1 : 5 }, () => runOfProgram(words));
    runs.sort((first, second) => first.clock - second.clock);
    const { clock, processor, megabytes } = runs[Math.floor(runs.length / 2)] ?? runOfProgram(words);
    return { placements, clock, processor, megabytes, converting: conversionTime(folder, list) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the start of LibreOffice to its workbook of the same list, by the clock. */
function conversionTime(folder: string, list: string): number | null {
  if (libreOffice === null) return null;
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const started = performance.now();
    const conversion = ['--convert-to', 'xlsx', '--outdir', join(folder, 'theirs'), list];
    execFileSync(libreOffice, [profile, '--headless', ...conversion], {
      stdio: 'ignore',
      timeout: longestConversion,
    });
    return performance.now() - started;
  } catch {
    return null;
  }
}

function inWords({ placements, clock, processor, megabytes, converting }: Measured): string {
  const beside = converting === null ? '' : `, LibreOffice converts the list in ${seconds(converting)}`;
  return `${String(placements)}: ${seconds(clock)} (processor ${seconds(processor)}), ${String(megabytes)} MB${beside}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
