/** Rows of one sheet, read and reviewed: the price, what is asked, and in which words. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import { exactText } from '../../src/domain/money/exact';
import { recogniseWorkbook, reviewSubmission } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

export type Rows = Parameters<typeof aWorkbook>[0];

export interface ReviewedRows {
  /** Quoted, explained and not included, a week. */
  readonly price: readonly string[];
  readonly codes: readonly string[];
  readonly said: string;
}

export function reviewOfRows(rows: Rows, hiddenRows: readonly number[] = []): ReviewedRows {
  const workbook = aWorkbook(rows);
  const sheets = workbook.sheets.map((sheet) => (hiddenRows.length === 0 ? sheet : { ...sheet, hiddenRows }));
  const { value } = reviewSubmission(recogniseWorkbook({ ...workbook, sheets }, null), {
    asAt: knownDay('2026-05-01'),
    weeksPerYear: null,
  });
  if (value === null) throw new Error('nothing was read');
  const { quoted, explained, notIncluded } = value.breakdown;
  return {
    price: [quoted, explained, notIncluded].map(({ pounds }) => exactText(pounds)),
    codes: value.findings.map(({ code }) => code),
    said: value.findings.map(({ expected, received }) => `${expected} | ${received}`).join('\n'),
  };
}
