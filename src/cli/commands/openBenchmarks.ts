/** Files of benchmarks opened, whatever kind of file each is. */
import { readFile } from '../../adapters/files/readFile';
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
import { openInput, type Opening } from './opening';

/** All of them read; null where one could not be, and the user has been told which, what and why. */
export async function openBenchmarks(
  paths: readonly string[],
  asAt: IsoDate,
  opening: Opening,
  terminal: Terminal,
): Promise<BenchmarksRead | null> {
  const read: BenchmarksRead[] = [];
  for (const path of paths) {
    const { value, findings } = await openBenchmarkFile(path, asAt, opening);
    for (const finding of findings) terminal.complain(`${path}: ${findingInWords(finding)}`);
    if (value !== null) read.push(value);
  }
  return read.length === paths.length ? benchmarksTogether(read) : null;
}

async function openBenchmarkFile(
  path: string,
  asAt: IsoDate,
  opening: Opening,
): Promise<Validated<BenchmarksRead>> {
  const { value: opened, findings } = await openInput(path, opening);
  if (opened === null) return notUsable(findings);
  return readFile(opened.file, opened.bytes, {
    table: (workbook) => readBenchmarkFile(workbook, asAt),
    json: (text) => benchmarksFromJson(opened.file, text, asAt, opening.leavesOutPersonalDetails),
    ...opening,
  });
}
