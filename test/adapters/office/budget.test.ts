/** A whole negotiation workbook: one request to read, two to write, none above a megabyte. */
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { reviewWorkbook } from '../../../src/workflows/reviewWorkbook';
import { aReviewOfATemplate } from '../../support/reviews';
import { openHost } from '../../support/officeHost/openHost';
import { providerWorkbook } from '../../support/officeHost/providerWorkbook';

const oneMegabyte = 1_000_000;

test.each(['1.9', '1.14'] as const)(
  'reading takes one request and writing two, at ExcelApi %s',
  async (level) => {
    const host = openHost(level, providerWorkbook());
    const workbook = officeWorkbook();
    const grid = reviewWorkbook(aReviewOfATemplate());
    await workbook.write(grid, 'ask');
    host.resetCounts();
    await workbook.read({ kind: 'everySheet' });
    expect({ requests: host.roundTrips(), small: host.largestRequest() < oneMegabyte }).toEqual({
      requests: 1,
      small: true,
    });
    host.resetCounts();
    expect(await workbook.write(grid, 'ask')).toMatchObject({ value: { kind: 'written' } });
    expect({ requests: host.roundTrips(), small: host.largestRequest() < oneMegabyte }).toEqual({
      requests: 2,
      small: true,
    });
  },
);
