/** The embedded host with Univer calculating: what is written can be read back worked out, and typing changes it. */
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { cellAt } from '../../src/embeddedExcel/model/cells';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import { smallReview } from '../support/officeHost/smallReview';

test('the gap follows the fee that is typed', async () => {
  const univer = openHeadlessUniver();
  const host = openHost('1.14', providerWorkbook(), univer.calculator);
  expect(await officeWorkbook().write(smallReview, 'ask')).toMatchObject({ kind: 'done' });
  const summary = host.workbook.sheets[2]!;
  // 4,210.08 + 995.10 = 5,205.18; 5,600.00 − 5,205.18 = 394.82
  expect(cellAt(host.workbook.sheets[1]!, 5, 1)?.value).toBe(5205.18);
  expect(Math.round(Number(cellAt(summary, 1, 1)?.value) * 100)).toBe(39_482);
  await host.type('Fee lines', 'B3', 5750);
  // 5,750.00 − 5,205.18 = 544.82
  expect(Math.round(Number(cellAt(summary, 1, 1)?.value) * 100)).toBe(54_482);
  univer.close();
}, 60_000);
