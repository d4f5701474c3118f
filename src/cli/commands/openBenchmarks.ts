/** Files of benchmarks opened by what they are called: .json, .xlsx, or text with delimiters. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { receivedFromCsv } from '../../adapters/text/csv';
import { readXlsx } from '../../adapters/xlsx/readXlsx';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import {
  benchmarksFromJson,
  benchmarksTogether,
  readBenchmarkFile,
  type BenchmarksRead,
} from '../../workflows/benchmarks/files';
import { findingInWords } from '../../workflows/review/tell';
import type { Terminal } from './command';
import { cannotBeOpened } from './openLedger';

/** All of them read; null where one could not be, and the user has been told which, what and why. */
export async function openBenchmarks(
  paths: readonly string[],
  asAt: IsoDate,
  terminal: Terminal,
): Promise<BenchmarksRead | null> {
  const read: BenchmarksRead[] = [];
  for (const path of paths) {
    const { value, findings } = await openBenchmarkFile(path, asAt);
    for (const finding of findings) terminal.complain(`${path}: ${findingInWords(finding)}`);
    if (value !== null) read.push(value);
  }
  return read.length === paths.length ? benchmarksTogether(read) : null;
}

async function openBenchmarkFile(path: string, asAt: IsoDate): Promise<Validated<BenchmarksRead>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return cannotBeOpened(path);
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.json') return benchmarksFromJson(file, bytes.toString('utf8'), asAt);
  const received =
    ending === '.xlsx' || ending === '.xlsm' ? await readXlsx(file, bytes) : receivedFromCsv(file, bytes);
  if (received.value === null) return notUsable(received.findings);
  const read = readBenchmarkFile(received.value, asAt);
  return { value: read.value, findings: [...received.findings, ...read.findings] };
}
