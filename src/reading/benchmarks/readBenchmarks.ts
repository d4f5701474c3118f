/**
 * Benchmark records read from a table: a council's own import of a regional benchmark, Fair Cost of Care lines with
 * their quartiles, or single fees of other homes.
 *
 * A record that lacks its unit, its year, or n where it is a statistic, is not used, and the finding says which cell to
 * mend; the rest of the file is.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { findBenchmarkTable, type BenchmarkTable } from './benchmarkColumns';
import { mixedPeriods, pastItsUseBy, sameRecordTwice } from './benchmarkFindings';
import { readBenchmarkRow } from './readBenchmarkRow';

export function readBenchmarks(
  workbook: ReceivedWorkbook,
  asAt: IsoDate,
): Validated<readonly BenchmarkRecord[]> {
  const found = workbook.sheets.flatMap((sheet) => {
    const table = findBenchmarkTable(sheet);
    return table === null ? [] : [{ sheet, table }];
  })[0];
  if (found === undefined) return notUsable([noTable(workbook)]);
  const { records, findings } = rowsOf(workbook.file, found.sheet, found.table);
  const kept = withoutDuplicates(records);
  const current = kept.records.filter(({ useBy }) => useBy === null || useBy >= asAt);
  const stale = kept.records.filter((record) => !current.includes(record));
  const periods = [...new Set(current.map(({ period }) => period))];
  return understood(current, [
    ...findings,
    ...kept.findings,
    ...stale.map(({ at, measure, useBy }) => pastItsUseBy(at, `${measure}, use by ${useBy ?? ''}`)),
    ...(periods.length > 1 ? [mixedPeriods(periods)] : []),
  ]);
}

function rowsOf(
  file: string,
  sheet: ReceivedSheet,
  table: BenchmarkTable,
): { readonly records: readonly BenchmarkRecord[]; readonly findings: readonly Finding[] } {
  const rows = sheet.rows.flatMap((_, row) =>
    row <= table.headingRow ? [] : [readBenchmarkRow(file, sheet, table, row)],
  );
  return {
    records: rows.flatMap(({ value }) => value ?? []),
    findings: rows.flatMap(({ findings }) => findings),
  };
}

/** Two records that say the same in everything but their place. Single fees may well be equal: each is its own home's. */
function withoutDuplicates(records: readonly BenchmarkRecord[]): {
  readonly records: readonly BenchmarkRecord[];
  readonly findings: readonly Finding[];
} {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const kept = records.filter((record) => {
    const key = JSON.stringify({ ...record, id: '', at: '' });
    const isSecond = record.statistic !== 'value' && seen.has(key);
    if (isSecond) findings.push(sameRecordTwice(record.at, `${record.measure}, ${record.period}`));
    seen.add(key);
    return !isSecond;
  });
  return { records: kept, findings };
}

function noTable({ file, sheets }: ReceivedWorkbook): Finding {
  const widest = Math.max(0, ...sheets.flatMap(({ rows }) => rows.map((cells) => cells.length)));
  return widest <= 1
    ? fileNotReadable(
        'a table with columns',
        `${file}, whose rows hold one column only`,
        'Save it again with commas, semicolons or tabs between the columns.',
      )
    : fileNotReadable(
        'a heading row with a measure and a value, mean, median or lower quartile',
        `nothing of that kind in ${file}`,
        'Head the columns Measure, Value or Median, n, Unit and Period.',
      );
}
