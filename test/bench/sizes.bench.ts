/**
 * Fees of many lines, from a file to the written workbook, beside hucre alone reading the same file and writing the same
 * cells, and beside LibreOffice converting what was written, where it is installed; up to 5,000 lines, so that the whole is
 * done in minutes. Processor time, since the larger sizes take longer than a busy machine stays the same; each size once,
 * after one that is not counted.
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

const sizes = [250, 1000, 5000, 20_000];

/** Beyond this hucre holds more than a gigabyte, and LibreOffice takes minutes. */
const mostLinesBeside = 5000;
const longestConversion = 120_000;

export const benchmark: Benchmark = {
  title: 'fees of 250 to 20,000 lines, from file to workbook',
  goal: 'growth at most 1.1, 20,000 lines in 10 s; 2,000 lines at most 3 times hucre',
  measure: async () => {
    await ourTime(await fileOf(500));
    const all: Measured[] = [];
    for (const lines of sizes) {
      const one = await measured(lines);
      console.log(inWords(one));
      all.push(one);
    }
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
  /** Null where it was left out. */
  readonly hucres: number | null;
  readonly converting: number | null;
}

async function measured(lines: number): Promise<Measured> {
  const bytes = await fileOf(lines);
  const { time: ours, written } = await ourTime(bytes);
  if (lines > mostLinesBeside) return { lines, ours, hucres: null, converting: null };
  const content = contentOf(await readWithHucre(written));
  const hucres = await processorTime(async () => {
    await readWithHucre(bytes);
    await writeWithHucre(content);
  });
  return { lines, ours, hucres, converting: await conversionTime(written) };
}

function fileOf(lines: number): Promise<Uint8Array> {
  const rows = rowsOfManyLines(lines).map((row) => [...row]);
  return writeWithHucre({ sheets: [{ name: 'Fee', rows }] });
}

async function ourTime(bytes: Uint8Array): Promise<{ readonly time: number; readonly written: Uint8Array }> {
  let written = bytes;
  const time = await processorTime(async () => {
    written = await readReviewWrite(bytes);
  });
  return { time, written };
}

async function processorTime(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** From the start of LibreOffice to its copy of the workbook, in milliseconds of the clock; null where it is not installed or is not done in time. */
async function conversionTime(bytes: Uint8Array): Promise<number | null> {
  if (libreOffice === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'open-book-bench-'));
  try {
    await writeFile(join(folder, 'fee.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const started = performance.now();
    const conversion = ['--convert-to', 'ods', '--outdir', folder, join(folder, 'fee.xlsx')];
    const limits = { stdio: 'ignore', timeout: longestConversion } as const;
    execFileSync(libreOffice, [profile, '--headless', ...conversion], limits);
    return performance.now() - started;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inWords({ lines, ours, hucres, converting }: Measured): string {
  const beside = hucres === null ? '' : `, ${(ours / hucres).toFixed(2)} × hucre`;
  const besideOffice = converting === null ? '' : `, LibreOffice converts in ${seconds(converting)}`;
  return `${String(lines)}: ${seconds(ours)}${beside}${besideOffice}`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
