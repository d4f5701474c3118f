/** The workbook of a review, calculated from scratch by two spreadsheets that know nothing of ours, gives what stands in it. */
import { writeXlsx } from '../../src/adapters/xlsx/writeXlsx';
import { layOut } from '../../src/sheets/core/layout';
import { describeReview } from '../../src/sheets/review/reviewWorkbook';
import { expectWorkbookAgrees } from '../support/oracle/expectWorkbookAgrees';
import { itWithLibreOffice, recalculate } from '../support/oracle/recalculate';
import { aReviewOfAForeignLayout, aReviewOfATemplate } from '../support/reviews';
import { recalculateInUniver } from '../support/univer/recalculate';

const grids = [aReviewOfATemplate(), aReviewOfAForeignLayout()].map((review) =>
  layOut(describeReview(review)),
);

itWithLibreOffice('LibreOffice agrees with every formula of both workbooks', async () => {
  const recalculated = await recalculate(await Promise.all(grids.map(writeXlsx)));
  grids.forEach((grid, index) => {
    expectWorkbookAgrees(grid, recalculated[index]!);
  });
});

test('Univer agrees with every formula of both workbooks', async () => {
  for (const grid of grids) expectWorkbookAgrees(grid, await recalculateInUniver(grid));
}, 60_000);
