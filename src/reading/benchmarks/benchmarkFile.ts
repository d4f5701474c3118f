/** A benchmark file as it was read: what kind of file it is, its records, and what nothing was made of. */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Finding } from '../../domain/evidence/finding';
import type { NotUnderstood } from '../../domain/submission/feeSubmission';
import type { ReceivedSheet } from '../../domain/submission/received';

export const benchmarkFormats = {
  records: 'a table of benchmarks',
  census: 'a regional census of placements',
  fairCostOfCare: 'Fair Cost of Care lines',
  section251: 'a Section 251 outturn',
  councilTable: 'a table of councils’ unit costs',
} as const;

export type BenchmarkFormat = keyof typeof benchmarkFormats;

export interface BenchmarkFile {
  readonly file: string;
  readonly format: BenchmarkFormat;
  /** "a regional census of placements at A1:K40: 38 figures, in prices of 2024/25". */
  readonly sentence: string;
  readonly records: readonly BenchmarkRecord[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What one reader made of a sheet. */
export interface ReadTable {
  readonly headingRow: number;
  readonly records: readonly BenchmarkRecord[];
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A format's reader: the heading row where the sheet is of that format, and the reading of it. */
export interface BenchmarkReader {
  readonly format: BenchmarkFormat;
  readonly headingRowIn: (sheet: ReceivedSheet) => number | null;
  readonly read: (file: string, sheet: ReceivedSheet, headingRow: number) => ReadTable;
}
