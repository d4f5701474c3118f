/**
 * Fees of many lines, from a file to the written workbook, beside hucre alone reading the same file and writing the same
 * cells, and beside LibreOffice converting what was written, where it is installed. Processor time, since the larger sizes
 * take longer than a busy machine stays the same; each size once, after one that is not counted.
 *
 * Growth is the exponent e in time ∝ lines^e, between the smallest and the largest size: 1 is linear.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx as writeWithHucre } from 'hucre/xlsx';
import { rowsOfManyLines } from '../support/manyLines';
import { libreOffice } from '../support/oracle/libreOffice';
import type { Benchmark } from './benchmark';
import { contentOf, readReviewWrite, readWithHucre } from './beside';

const sizes = [250, 500, 1000, 2000, 5000, 10_000, 20_000];

export const benchmark: Benchmark = {
  title: 'fees of 250 to 20,000 lines, from file to workbook',
  goal: 'growth at most 1.1, 20,000 lines in 10 s; 2,000 lines at most 3 times hucre',
  measure: async () => {
    await measured(500);
    const all: Measured[] = [];
    for (const lines of sizes) all.push(await measured(lines));
    const [first, last] = [all[0], all.at(-1)];
    const growth =
      first === undefined || last === undefined
        ? 1
        : Math.log(last.ours / first.ours) / Math.log(last.lines / first.lines);
    return [...all.map(inWords), `growth ${growth.toFixed(2)}`].join('; ');
  },
};

interface Measured {
  readonly lines: number;
  readonly ours: number;
  readonly hucres: number;
  readonly converting: number | null;
}

async function measured(lines: number): Promise<Measured> {
  const rows = rowsOfManyLines(lines).map((row) => [...row]);
  const bytes = await writeWithHucre({ sheets: [{ name: 'Fee', rows }] });
  let written = bytes;
  const ours = await processorTime(async () => {
    written = await readReviewWrite(bytes);
  });
  const content = contentOf(await readWithHucre(written));
  const hucres = await processorTime(async () => {
    await readWithHucre(bytes);
    await writeWithHucre(content);
  });
  return { lines, ours, hucres, converting: await conversionTime(written) };
}

async function processorTime(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** From the start of LibreOffice to its copy of the workbook, in milliseconds of the clock; null where it is not installed. */
async function conversionTime(bytes: Uint8Array): Promise<number | null> {
  if (libreOffice === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'open-book-bench-'));
  try {
    await writeFile(join(folder, 'fee.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const started = performance.now();
    const conversion = ['--convert-to', 'ods', '--outdir', folder, join(folder, 'fee.xlsx')];
    execFileSync(libreOffice, [profile, '--headless', ...conversion], { stdio: 'ignore' });
    return performance.now() - started;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inWords({ lines, ours, hucres, converting }: Measured): string {
  const beside = converting === null ? '' : `, LibreOffice converts in ${seconds(converting)}`;
  return `${String(lines)}: ${seconds(ours)}, ${(ours / hucres).toFixed(2)} × hucre${beside}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
