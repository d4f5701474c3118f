/** What we do with a file, and what hucre alone does with the same: read it, and write the same cells, styles, names and tables. */
import type { Workbook, WriteOptions, WriteSheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { reviewWorkbook } from '../../src/workflows/review/write';
import { choices, received } from './exampleFee';

export async function readReviewWrite(bytes: Uint8Array): Promise<Uint8Array> {
  const submission = recogniseWorkbook(await received(bytes), null);
  const { value, findings } = reviewSubmission(submission, choices);
  if (value === null) throw new Error(findings.map(({ code }) => code).join());
  return writeXlsx(reviewWorkbook(value));
}

export const readWithHucre = (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, { readStyles: true });

/** What was read, as it would be written; charts apart, which hucre reads in another form than it writes. */
export function contentOf(workbook: Workbook): WriteOptions {
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
