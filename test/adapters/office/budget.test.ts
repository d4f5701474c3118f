/** A whole negotiation workbook, alone and beside a should-cost: three requests to read (the list, sizes, cells), a fourth for merged cells where Excel tells them, six to write again (the first three, then contents, looks, lock), none above a megabyte. */
import { join } from 'node:path';
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { reviewSubmission } from '../../../src/workflows/review/answer';
import { reviewWorkbook } from '../../../src/workflows/review/write';
import { besideNeeds } from '../../support/comparedReview';
import { aReviewOfATemplate } from '../../support/reviews';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';
import { plainFiles } from '../../support/plainFiles';

const oneMegabyte = 1_000_000;
const hollinBank = join(__dirname, '../../../assets/examples/hollin-bank.open-book.json');

/** Hollin Bank, 29 lines, with its should-cost: the largest workbook there is. */
async function largest() {
  const choices = { asAt: knownDay('2025-10-01'), weeksPerYear: null };
  const { value } = reviewSubmission(await plainFiles.submission(hollinBank, null), choices);
  return reviewWorkbook(value!, besideNeeds());
}

const grids = [
  ['a review alone', () => Promise.resolve(reviewWorkbook(aReviewOfATemplate()))],
  ['a review of 29 lines beside a should-cost', largest],
] as const;

describe.each(grids)('%s', (_name, gridOf) => {
  test.each([
    ['1.9', 3],
    ['1.14', 4],
  ] as const)('at ExcelApi %s reading takes %s requests and writing again six', async (level, requests) => {
    const host = openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    const grid = await gridOf();
    await workbook.write(grid, 'ask');
    host.resetCounts();
    await workbook.read({ kind: 'everySheet' });
    expect({ requests: host.roundTrips(), small: host.largestRequest() < oneMegabyte }).toEqual({
      requests,
      small: true,
    });
    host.resetCounts();
    expect(await workbook.write(grid, 'ask')).toMatchObject({ value: { kind: 'written' } });
    expect({ requests: host.roundTrips(), small: host.largestRequest() < oneMegabyte }).toEqual({
      requests: 6,
      small: true,
    });
  });
});
