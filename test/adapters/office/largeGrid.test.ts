/** Sheets too large for one request are sent in several, none above Excel's five megabytes. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { openHost } from '../../support/officeHost/openHost';
import { smallReview } from '../../support/officeHost/smallReview';
import { cellAt } from '../../../src/embeddedExcel/model/cells';

test('forty thousand long cells arrive in requests of less than five megabytes each', async () => {
  const long = 'A line of the fee that somebody described at length. '.repeat(4);
  const [sheet] = smallReview.sheets;
  const rows = Array.from({ length: 10_000 }, () => ({
    cells: Array.from({ length: 4 }, () => ({ value: long, style: 'text' as const })),
  }));
  const large = { ...sheet!, rows, merges: [], validations: [], tables: [], freeze: { rows: 0, columns: 0 } };
  const host = openHost('1.9');
  const answer = await officeWorkbook().write({ ...smallReview, sheets: [large], names: [] }, 'ask');
  expect(answer.kind).toBe('done');
  expect(host.roundTrips()).toBeGreaterThan(3);
  expect(host.largestRequest()).toBeLessThan(5 * 1024 * 1024);
  expect(cellAt(host.workbook.sheets[1]!, 9999, 3)?.value).toBe(long);
}, 60_000);
