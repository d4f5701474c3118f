/** Rows as they were received in a workbook of one sheet. */
import type { ReceivedCell, ReceivedWorkbook } from '../../src/domain/submission/received';

/** A workbook typed into a test: text, numbers (as decimals) and gaps. */
export function aWorkbook(
  rows: readonly (readonly (string | number | ReceivedCell | null)[])[],
  name = 'Sheet1',
): ReceivedWorkbook {
  const cells = rows.map((row) =>
    row.map((cell): ReceivedCell | null => {
      if (typeof cell === 'string') return { kind: 'text', text: cell };
      return typeof cell === 'number' ? { kind: 'number', decimal: String(cell) } : cell;
    }),
  );
  return { file: 'test.xlsx', sheets: [{ name, hidden: false, rows: cells }] };
}
