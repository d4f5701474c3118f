/**
 * A provider's file in, a negotiation workbook out, against hucre alone reading the same file and writing the same
 * cells, styles, names and tables.
 */
import type { Workbook, WriteOptions, WriteSheet } from 'hucre';
import { readXlsx as readWithHucre, writeXlsx as writeWithHucre } from 'hucre/xlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { reviewWorkbook } from '../../src/workflows/review/write';
import { inMilliseconds, medianMilliseconds, type Benchmark } from './benchmark';
import { choices, exampleBytes, received } from './exampleFee';

export const benchmark: Benchmark = {
  title: 'read, review, write an .xlsx',
  goal: 'at most 1.3 times hucre alone',
  measure: async () => {
    const bytes = await exampleBytes();
    const sameContent = contentOf(await readWithHucre(await readReviewWrite(bytes), { readStyles: true }));
    const ours = await medianMilliseconds(() => readReviewWrite(bytes));
    const hucres = await medianMilliseconds(async () => {
      await readWithHucre(bytes, { readStyles: true });
      await writeWithHucre(sameContent);
    });
    return `${inMilliseconds(ours)}, ${(ours / hucres).toFixed(2)} times hucre's ${inMilliseconds(hucres)}`;
  },
};

async function readReviewWrite(bytes: Uint8Array): Promise<Uint8Array> {
  const submission = recogniseWorkbook(await received(bytes), null);
  const { value, findings } = reviewSubmission(submission, choices);
  if (value === null) throw new Error(findings.map(({ code }) => code).join());
  return writeXlsx(reviewWorkbook(value));
}

/** What was read, as it would be written; charts apart, which hucre reads in another form than it writes. */
function contentOf(workbook: Workbook): WriteOptions {
  const sheets = workbook.sheets.map((sheet): WriteSheet => {
    const writable = { ...sheet };
    delete writable.charts;
    delete writable.pivotTables;
    return writable as unknown as WriteSheet;
  });
  return {
    sheets,
    ...(workbook.namedRanges === undefined ? {} : { namedRanges: workbook.namedRanges }),
    ...(workbook.properties === undefined ? {} : { properties: workbook.properties }),
  };
}
