/** A rate card handed in as if it were the costs of one placement: its prices are named, never added up. */
import { recogniseWorkbook } from '../../src/workflows/review/answer';
import { aWorkbook } from './aWorkbook';

const read = (rows: Parameters<typeof aWorkbook>[0]) => recogniseWorkbook(aWorkbook(rows), null);

test.each([
  [
    'homes and bands',
    [
      ['Framework rates 2026/27', null, null],
      ['Home', 'Band', 'Weekly fee'],
      ['Oak House', 'Standard', 4500],
      ['Oak House', 'Enhanced', 5400],
      ['Elm Lodge', 'Standard', 4850],
    ],
    'a list of 3 prices of whole placements: “Oak House Standard” £4,500.00, “Oak House Enhanced” £5,400.00, “Elm Lodge Standard” £4,850.00',
  ],
  [
    'tiers of one lot',
    [
      ['Lot', 'Tier', 'Price per week'],
      ['Lot 1', 'Core', 4150],
      ['Lot 1', 'Enhanced', 4900],
      ['Lot 1', 'Complex', 6200],
    ],
    'a list of 3 prices of whole placements: “Lot 1 Core” £4,150.00, “Lot 1 Enhanced” £4,900.00, “Lot 1 Complex” £6,200.00',
  ],
])('%s', (_, rows, received) => {
  const { value, findings } = read(rows);
  expect(value).toBeNull();
  expect(findings.map((finding) => finding.received)).toEqual([received]);
  expect(findings[0]?.advice).toMatch(/^This is a rate card: nothing in it was added up/);
});

test('costs of a home, large as they are, are no list of prices', () => {
  const { value } = read([
    ['Item', '£ per week'],
    ['Care staff', 9000],
    ['Management', 2100],
    ['Premises', 1800],
  ]);
  expect(value?.costs).toHaveLength(3);
});
