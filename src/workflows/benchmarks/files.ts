/**
 * Benchmark files of any kind we know, read into records: a sheet or CSV, or JSON with one object for each record, whose
 * names are those of the columns: `{"records": [{"measure": "Fee", "value": "4200", "unit": "£ a week", "year": "2024/25"}]}`.
 */
import type { BenchmarkSource } from '../../domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { exactText } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';
import type { BenchmarkFile } from '../../reading/benchmarks/benchmarkFile';
import { readBenchmarks } from '../../reading/benchmarks/readBenchmarks';
import { isObject } from '../typed/inputFields';
import { readNumber } from '../typed/inputKinds';

export interface BenchmarksRead {
  readonly records: readonly BenchmarkRecord[];
  readonly files: readonly BenchmarkSource[];
}

export const noBenchmarksRead: BenchmarksRead = { records: [], files: [] };

export function readBenchmarkFile(workbook: ReceivedWorkbook, asAt: IsoDate): Validated<BenchmarksRead> {
  const { value, findings } = readBenchmarks(workbook, asAt);
  return value === null ? notUsable(findings) : { value: asRead(value, findings), findings };
}

export function benchmarksFromJson(file: string, text: string, asAt: IsoDate): Validated<BenchmarksRead> {
  const content = parsed(text);
  const listed = isObject(content) ? content['records'] : content;
  const records = Array.isArray(listed) ? listed.filter(isObject) : [];
  if (records.length === 0)
    return notUsable([
      fileNotReadable(
        'a list of “records”, each with its “measure”, “value” or “median”, “unit” and “period”',
        content === undefined ? 'text that is not JSON' : 'JSON without records',
        'Write one object for each record, named as the columns of a benchmark table are.',
      ),
    ]);
  return readBenchmarkFile(asTable(file, records), asAt);
}

export function benchmarksTogether(read: readonly BenchmarksRead[]): BenchmarksRead {
  return {
    records: read.flatMap(({ records }) => records),
    files: read.flatMap(({ files }) => files),
  };
}

function asRead(
  { file, sentence, records, notUnderstood }: BenchmarkFile,
  findings: BenchmarkSource['findings'],
): BenchmarksRead {
  return { records, files: [{ file, sentence, findings, notUnderstood }] };
}

/** One column for each name that any record has. */
function asTable(file: string, records: readonly Readonly<Record<string, unknown>>[]): ReceivedWorkbook {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => names.map((name) => cellOf(record[name])));
  return {
    file,
    sheets: [
      {
        name: '',
        hidden: false,
        rows: [names.map((name): ReceivedCell => ({ kind: 'text', text: name })), ...rows],
      },
    ],
  };
}

function cellOf(given: unknown): ReceivedCell | null {
  if (given === undefined || given === null) return null;
  const read = readNumber(given);
  if (read !== null) return { kind: 'number', decimal: exactText(read.value) };
  return { kind: 'text', text: typeof given === 'string' ? given : JSON.stringify(given) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
