/** What the domain puts beside the formulas of a portfolio, held against the formulas themselves. */
import * as fc from 'fast-check';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { portfolioOf, type PortfolioTerms } from '../../../src/domain/portfolio/portfolio';
import type { WorkbookDescription } from '../../../src/sheets/core/description';
import { layOut } from '../../../src/sheets/core/layout';
import { describePortfolio } from '../../../src/sheets/portfolio/portfolioWorkbook';
import { someRows } from '../../support/somePlacements';

const terms: PortfolioTerms = {
  from: knownDay('2026-04-01'),
  until: knownDay('2027-04-01'),
  toDate: knownDay('2026-10-01'),
  noticeNights: 28,
  budgets: [{ funder: 'health', pounds: exact('50000') }],
};

const prices = { index: { 2025: exact('3.4'), 2026: exact('2.3') }, source: 'an index of the test' };

/** The same, with nothing known of what its formulas come to. */
const workedOut = (description: WorkbookDescription): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ cells, height, about }) => ({
      cells,
      ...(height === undefined ? {} : { height }),
      ...(about === undefined ? {} : { about }),
    })),
  })),
});

test('every formula of every placement comes to what the domain says, to the penny', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const portfolio = portfolioOf(rows, terms);
      const description = describePortfolio({ portfolio, asAt: terms.toDate, panelPlacement: null, prices });
      expect(layOut(description)).toEqual(layOut(workedOut(description)));
    }),
    { numRuns: 40 },
  );
});
