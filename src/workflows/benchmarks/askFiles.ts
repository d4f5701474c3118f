/** Files of benchmarks, whatever kind of file each is. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { FilesToOpen } from '../ports/filesToOpen';
import { findingInWords } from '../review/tell';
import { benchmarksFromJson, benchmarksTogether, readBenchmarkFile, type BenchmarksRead } from './files';

/** All of them read; null where one could not be, and the person has been told which, what and why. */
export async function benchmarksIn(
  paths: readonly string[],
  asAt: IsoDate,
  files: FilesToOpen,
): Promise<BenchmarksRead | null> {
  const read: BenchmarksRead[] = [];
  for (const path of paths) {
    const { value, findings } = await files.read(path, {
      table: (workbook) => readBenchmarkFile(workbook, asAt),
      json: (text, file, leavesOut) => benchmarksFromJson(file, text, asAt, leavesOut),
    });
    for (const finding of findings) files.tell(`${path}: ${findingInWords(finding)}`);
    if (value !== null) read.push(value);
  }
  return read.length === paths.length ? benchmarksTogether(read) : null;
}
