/** The calculator forgets a sheet that was deleted: its name can be used again with other figures. */
import { officeWorkbook } from '../../src/adapters/office/officeWorkbook';
import { openHeadlessUniver } from '../../src/embeddedExcel/calculator/headlessUniver';
import { cellAt } from '../../src/embeddedExcel/model/cells';
import { openHost } from '../support/officeHost/openHost';
import { providerWorkbook } from '../support/officeHost/providerWorkbook';
import { smallReview } from '../support/officeHost/smallReview';

test('sheets that were taken back and written again are worked out again', async () => {
  const univer = openHeadlessUniver();
  const host = openHost('1.9', providerWorkbook(), univer.calculator);
  const workbook = officeWorkbook();
  await workbook.write(smallReview, 'ask');
  await workbook.undo();
  expect(host.workbook.sheets).toHaveLength(1);
  await workbook.write(smallReview, 'ask');
  // 4,210.08 + 995.10 = 5,205.18
  expect(cellAt(host.workbook.sheets[1]!, 5, 1)?.value).toBe(5205.18);
  univer.close();
}, 60_000);
