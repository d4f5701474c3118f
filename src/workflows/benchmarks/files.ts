/**
 * Benchmark files of any kind we know, read into records: a sheet or CSV, or JSON with one object for each record, whose
 * names are those of the columns: `{"records": [{"measure": "Fee", "value": "4200", "unit": "£ a week", "year": "2024/25"}]}`.
 */
import type { BenchmarkSource } from '../../domain/benchmarks/benchmarkComparison';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { limits } from '../../domain/evidence/limits';
import { notUsable, type Validated } from '../../domain/evidence/validated';
import { exactText } from '../../domain/money/exact';
import type { ReceivedCell, ReceivedWorkbook } from '../../domain/submission/received';
import type { BenchmarkFile } from '../../reading/benchmarks/benchmarkFile';
import { readBenchmarks } from '../../reading/benchmarks/readBenchmarks';
import { lookOverJson } from '../../reading/json/personalInJson';
import { readPlainJson } from '../../reading/json/plainJson';
import { notPlain, unknownNames, wrongShape } from '../../reading/json/unknownNames';
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

export function benchmarksFromJson(
  file: string,
  text: string,
  asAt: IsoDate,
  leavesOutPersonalDetails = false,
): Validated<BenchmarksRead> {
  const read = readPlainJson(text);
  const checked = lookOverJson(read.content);
  const content = leavesOutPersonalDetails ? checked.without : checked.titled;
  const listed = isObject(content) ? content['records'] : content;
  const items: readonly unknown[] = Array.isArray(listed) ? (listed as readonly unknown[]) : [];
  const records = items.filter(isObject);
  if (records.length === 0)
    return notUsable([
      fileNotReadable(
        'a list of “records”, each with its “measure”, “value” or “median”, “unit” and “period”',
        'problem' in read ? `text that is not JSON (${read.problem})` : 'JSON without records',
        'Write one object for each record, named as the columns of a benchmark table are.',
      ),
    ]);
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  if (names.length > limits.fieldsOfRecords.most)
    return notUsable([
      {
        ...fileNotReadable(
          `records of at most ${String(limits.fieldsOfRecords.most)} different fields`,
          `records of ${String(names.length)} different fields`,
          'Write the records with the same fields, named as the columns of a benchmark table are.',
        ),
        code: 'file-too-large',
      },
    ]);
  const table = readBenchmarkFile(asTable(file, names, records), asAt);
  return {
    value: table.value,
    findings: [...checked.findings, ...shapeFindings(content, items), ...table.findings],
  };
}

/** What the table above is not made of: names beside the records, items that are no record, lists where a text belongs. */
function shapeFindings(content: unknown, items: readonly unknown[]): readonly Finding[] {
  return [
    ...(isObject(content) ? unknownNames(content, ['records'], '') : []),
    ...items.flatMap((item, index) => {
      const path = `/records/${String(index)}`;
      return isObject(item)
        ? notPlain(item, Object.keys(item), path)
        : [wrongShape(path, 'an object: one benchmark', item)];
    }),
  ];
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
function asTable(
  file: string,
  names: readonly string[],
  records: readonly Readonly<Record<string, unknown>>[],
): ReceivedWorkbook {
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
  return { kind: 'text', text: typeof given === 'string' ? given : 'not a text' };
}
