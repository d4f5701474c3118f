/** No table and no block of text: what was looked at, and what a table needs. */
import type { Finding } from '../../domain/evidence/finding';
import { wholeSubmission } from '../../domain/evidence/place';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { FilledSheet } from '../sheetCells';

export function noTableFound(workbook: ReceivedWorkbook, filled: readonly FilledSheet[]): Finding {
  const names = workbook.sheets.map(
    ({ name, hidden }) => `${name === '' ? 'the file' : `“${name}”`}${hidden ? ' (hidden)' : ''}`,
  );
  const what = names.length === 0 ? 'no sheets' : names.join(', ');
  return {
    code: 'line-not-understood',
    severity: 'error',
    at: wholeSubmission,
    expected: 'a table with a column of cost labels and a column of amounts, at least two lines long',
    received: filled.length === 0 ? `nothing in ${what}` : `no such table in ${what}`,
    advice:
      'Put the cost labels in one column and their amounts in another with a heading such as “£ per week” above them, or fill in the Open Book template.',
  };
}
