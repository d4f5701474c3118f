/** A council's list of 10,000 rows, one in twenty a changed fee, as sheets in Excel: in parts of less than five megabytes, none of a size that Excel refuses. */
import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { officeWorkbook } from '../../../src/adapters/office/officeWorkbook';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { portfolio } from '../../../src/workflows/portfolio/portfolio';
import { listOfPlacements } from '../../bench/listOfPlacements';
import { openHost } from '../../support/officeHost/openHost';

const asAt = knownDay('2026-10-01');

test('ten thousand rows of placements are written with their tables, filters and charts', async () => {
  const { value } = receivedFromCsv('list.csv', new TextEncoder().encode(listOfPlacements(10_000)));
  const { rows } = portfolio.tables!.read(value!, asAt)!;
  const { answered } = portfolio.run({}, { asAt }, rows);
  const grid = answered!.workbook();
  const list = grid.sheets.find(({ rows: written }) => written.length > 9000);
  expect(list?.tables).toHaveLength(1);
  expect(grid.sheets.flatMap(({ charts = [] }) => charts).length).toBeGreaterThan(0);

  const host = openHost('1.14');
  expect(await officeWorkbook().write(grid, 'ask')).toMatchObject({ value: { kind: 'written' } });
  expect(host.largestRequest()).toBeLessThan(5 * 1024 * 1024);
}, 300_000);
