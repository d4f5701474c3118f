/** Costs of a request that follow consumer prices, or a change typed with its source: in words, as JSON and on the page. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { scenarioIn } from '../../../src/workflows/figures/scenarioForm';
import { request } from '../../../src/workflows/request/request';
import { idOf } from '../../../src/sheets/core/grid';

const asAt = knownDay('2026-11-28');
const staffing = { cost: 'Staffing', weekly: '3200', change: '3.8' };
const run = (other: object, scenario: ReturnType<typeof scenarioIn>['scenario'] = null) =>
  request.run(
    {
      ...request.example,
      returnWeekly: '500',
      costs: [staffing, { cost: 'Other', weekly: '1300', ...other }],
      placements: [{ placement: 'A', fee: '5000', requested: '8' }],
    },
    { asAt, scenario },
  );

test('CPI of 2026, forecast at 2.3 %: 121.60 + 29.90 = 151.50, and the forecast is said beside it', () => {
  const { answered } = run({ follows: 'cpi', year: '2026' });
  expect(answered?.json()['evidence']).toMatchObject({
    costs: [
      { cost: 'Staffing', percent: '3.8', note: 'As stated' },
      {
        cost: 'Other',
        percent: '2.3',
        note: 'Consumer prices (CPI) of 2026, forecast',
        index: { name: 'Consumer prices (CPI)', year: 2026, note: 'forecast' },
      },
    ],
    frozen: { weekly: '151.5', percent: '3.03' },
  });
  expect(answered?.told.tables.at(-1)?.rows).toEqual([
    ['Staffing', '£3,200.00', '3.80 %', 'As stated'],
    ['Other', '£1,300.00', '2.30 %', 'Consumer prices (CPI) of 2026, forecast'],
  ]);
  expect(answered?.told.sentences.find((each) => each.startsWith('Consumer prices'))).toMatch(
    /^Consumer prices \(CPI\) of 2026: 2\.30 % \(forecast\)\. Office for National Statistics: /,
  );
});

test('on the page each cost that follows CPI is a formula of one cell with its source', () => {
  const page = run({ follows: 'cpi', year: '2026' })
    .answered?.workbook()
    .sheets.find(({ name }) => name === 'Request evidence');
  const cells = page!.rows.flatMap(({ cells: each, about }, row) =>
    each.flatMap((cell, column) => (cell === null ? [] : [{ cell, row, column, id: idOf(cell, about) }])),
  );
  const index = cells.find(({ id }) => id === 'request.index.cpi.2026')!;
  expect([index.cell.value, index.cell.input, index.column]).toEqual([0.023, true, 2]);
  const change = cells.find(({ id }) => id === 'request.cost.1.change')!;
  // Words pasted over the index would count as nothing.
  expect(change.cell.formula?.replace('=', '')).toBe(`N($C$${String(index.row + 1)})`);
  expect(cells.find(({ id }) => id === 'request.cost.1.rise')?.cell.value).toBe(29.9);
});

test('a year that nobody has published is refused, unless it stands among the figures to come', () => {
  // The new fee is from 1 April 2027: its year where none is named.
  expect(run({ follows: 'cpi' }).findings.map(({ code, expected }) => [code, expected])).toEqual([
    ['figure-not-published', 'consumer prices (CPI) of 2027'],
  ]);
  const { scenario } = scenarioIn({
    owner: 'Finance',
    reason: 'budget paper',
    consumerPrices: '2027: 2.0; 2028: 1.9',
  });
  const { answered } = run({ follows: 'cpi' }, scenario);
  // 121.60 + 1,300 × 2 % = 147.60
  expect(answered?.json()['evidence']).toMatchObject({
    costs: [
      {},
      { note: 'Consumer prices (CPI) of 2027, scenario', index: { source: 'Finance: budget paper' } },
    ],
    frozen: { weekly: '147.6' },
  });
  expect(scenarioIn({ consumerPrices: '2 %' }).problems).toHaveLength(1);
});

test('a change typed with its source and day', () => {
  const { answered } = run({
    follows: 'cpi',
    year: '2027',
    change: '2.1',
    source: 'ONS',
    published: '2028-01-19',
  });
  // 121.60 + 1,300 × 2.1 % = 148.90
  expect(answered?.json()['evidence']).toMatchObject({
    costs: [{}, { percent: '2.1', note: 'Consumer prices (CPI) of 2027, as stated; ONS, 19 January 2028' }],
    frozen: { weekly: '148.9' },
  });
});
