/**
 * A benchmark file of any kind that we know, recognised by its headings: a regional census, a Section 251 outturn, Fair
 * Cost of Care lines, our own table of benchmarks, or a club's table of councils.
 *
 * A record that lacks its unit, its year, or n where it is a statistic, is not used, and the finding says which cell to
 * mend; the rest of the file is. What nothing was made of is listed.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { noTable } from '../noTable';
import { placeIn, placeOfSheet } from '../sheetCells';
import { benchmarkFormats, type BenchmarkFile, type BenchmarkReader } from './benchmarkFile';
import { isListOfPayments, paymentsAreNoFees } from './listOfPayments';
import { mixedPeriods, pastItsUseBy, sameRecordTwice } from './benchmarkFindings';
import { firstOfEachKind } from './firstOfEachKind';
import { census } from './readCensus';
import { councilTable } from './readCouncilTable';
import { fairCostMedians } from './readFairCostMedians';
import { fairCostOfCare } from './readFairCostOfCare';
import { recordTable } from './readRecordTable';
import { section251 } from './readSection251';

/** The narrower first: every one of them could pass for a table of benchmarks. */
const readers: readonly BenchmarkReader[] = [
  census,
  section251,
  fairCostOfCare,
  fairCostMedians,
  recordTable,
  councilTable,
];

interface Recognised {
  readonly sheet: ReceivedSheet;
  readonly reader: BenchmarkReader;
  readonly headingRow: number;
}

export function readBenchmarks(workbook: ReceivedWorkbook, asAt: IsoDate): Validated<BenchmarkFile> {
  if (workbook.sheets.some(isListOfPayments)) return notUsable([paymentsAreNoFees(workbook.file)]);
  const [found, ...others] = workbook.sheets.flatMap((sheet) => recognise(sheet) ?? []);
  if (found === undefined)
    return notUsable([
      noTable(
        workbook,
        'a table of benchmarks, a regional census, Fair Cost of Care lines, a Section 251 outturn or councils’ unit costs',
        'Head the columns Measure, Value or Median, n, Unit and Period.',
      ),
    ]);
  const { reader, sheet, headingRow } = found;
  const read = reader.read(workbook.file, sheet, headingRow);
  const kept = withoutDuplicates(read.records);
  const current = kept.records.filter(({ useBy }) => useBy === null || useBy >= asAt);
  const stale = kept.records.filter((record) => !current.includes(record));
  const periods = [...new Set(current.map(({ period }) => period))];
  const file: BenchmarkFile = {
    file: workbook.file,
    format: reader.format,
    sentence: sentenceOf(found, current, periods),
    records: current,
    notUnderstood: [
      ...read.notUnderstood,
      ...others.map((other) => ({
        at: placeOfSheet(other.sheet),
        text: `${benchmarkFormats[other.reader.format]}: only the first table of a file is read`,
      })),
    ],
  };
  const findings = [
    ...read.findings,
    ...kept.findings,
    ...stale.map(({ at, measure, useBy }) => pastItsUseBy(at, `${measure}, use by ${useBy ?? ''}`)),
    ...(periods.length > 1 ? [mixedPeriods(periods)] : []),
  ];
  return understood(file, firstOfEachKind(findings));
}

function recognise(sheet: ReceivedSheet): Recognised | null {
  for (const reader of readers) {
    const headingRow = reader.headingRowIn(sheet);
    if (headingRow !== null) return { sheet, reader, headingRow };
  }
  return null;
}

function sentenceOf(
  { reader, sheet, headingRow }: Recognised,
  records: readonly BenchmarkRecord[],
  periods: readonly string[],
): string {
  const widest = Math.max(1, sheet.rows[headingRow]?.length ?? 1);
  const from = placeText(placeIn(sheet, headingRow, 0));
  const { cell } = placeIn(sheet, sheet.rows.length - 1, widest - 1);
  const stated = periods.filter((period) => period !== '');
  const [first] = stated;
  const prices =
    first === undefined
      ? ''
      : stated.length > 1
        ? `, in prices of ${countInWords(stated.length, 'period')}`
        : `, in prices of ${first}`;
  const figures = `${String(records.length)} ${records.length === 1 ? 'figure' : 'figures'}`;
  return `${benchmarkFormats[reader.format]} at ${from}:${cell}, ${figures}${prices}`;
}

/**
 * Two records that say the same in everything but their place. Single fees may well be equal, each its own home's: of
 * those only the ones with the same reference are the same.
 */
function withoutDuplicates(records: readonly BenchmarkRecord[]): {
  readonly records: readonly BenchmarkRecord[];
  readonly findings: readonly Finding[];
} {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const kept = records.filter((record) => {
    const key = JSON.stringify({ ...record, id: '', at: '' });
    const isSecond = (record.statistic !== 'value' || record.reference !== null) && seen.has(key);
    if (isSecond) findings.push(sameRecordTwice(record.at, duplicateInWords(record)));
    seen.add(key);
    return !isSecond;
  });
  return { records: kept, findings };
}

function duplicateInWords({ measure, period, reference }: BenchmarkRecord): string {
  return [measure, ...(period === '' ? [] : [period]), ...(reference === null ? [] : [reference])].join(', ');
}
