/** Findings are a list that a person filters, in the file and while the sheet is protected. */
import { strFromU8, unzipSync } from 'fflate';
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { layOut } from '../../../src/sheets/core/layout';
import { describeReview } from '../../../src/sheets/review/reviewWorkbook';
import { openHost } from '../../support/officeHost/openHost';
import { aReviewOfATemplate } from '../../support/reviews';

test('the table of findings has its filter, over every finding', async () => {
  const review = aReviewOfATemplate();
  const grid = layOut(describeReview(review));
  const parts = Object.entries(unzipSync(await writeXlsx(grid))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  );
  const list = parts.find(([, xml]) => xml.includes('displayName="FindingsList"'))?.[1] ?? '';
  const [, firstRow, lastRow] = /<autoFilter ref="A(\d+):[A-Z]+(\d+)"/.exec(list) ?? [];
  expect(Number(lastRow) - Number(firstRow)).toBe(review.findings.length);
  const number = grid.sheets.findIndex(({ name }) => name === 'Findings') + 1;
  const sheet = parts.find(([name]) => name === `xl/worksheets/sheet${String(number)}.xml`)?.[1] ?? '';
  expect(/<sheetProtection\b[^>]*>/.exec(sheet)?.[0]).toMatch(/autoFilter="0"/);
});

test('so they are in Excel', async () => {
  const host = openHost('1.14');
  await officeWorkbook().write(layOut(describeReview(aReviewOfATemplate())), 'ask');
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Findings')!;
  expect(sheet.tables.map(({ name, settings }) => [name, settings.get('showFilterButton')])).toEqual([
    ['FindingsList', true],
  ]);
  expect(sheet.protection?.options).toMatchObject({ allowAutoFilter: true });
});
