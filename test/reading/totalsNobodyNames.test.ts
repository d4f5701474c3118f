/** A whole that has no total's name, beside figures that add up by chance; percentages on a running subtotal. */
import { reviewOfRows, type Rows } from './reviewOfRows';

describe('a year’s column of round figures, the week only below', () => {
  // 9,360 + 22,620 = 31,980: a sum by chance. 119,600 + 31,200 + 9,360 + 22,620 + 31,980 + 39,000 = 253,760 = 52 × 4,880
  const sheet = (columns: readonly string[], whole: string, weekly: string): Rows => [
    ['Schedule of charges for a 52 week place'],
    [],
    ['Per pupil', ...columns],
    ['Care workers', 119600, 39866.67],
    ['Head of care', 31200, 10400],
    ['Grounds', 9360, 3120],
    ['Teaching', 22620, 7540],
    ['Catering', 31980, 10660],
    ['Trust charge', 39000, 13000],
    [],
    [whole, 253760, 84586.67],
    [weekly, 4880],
  ];

  it.each([
    [['Per year £', 'Per term (3) £'], 'Annual fee', 'Weekly equivalent (annual fee / 52)'],
    [['£ a year', '£ a term'], 'Annual charge', 'Weekly (52 weeks)'],
    [['Annual £', 'Termly £'], 'Total for the year', 'Equivalent per week, 52 weeks'],
  ] as const)('%j, %s, %s', (columns, whole, weekly) => {
    expect(reviewOfRows(sheet(columns, whole, weekly)).price.slice(0, 2)).toEqual(['4880', '4880']);
  });
});

describe('percentages in a column of their own on a running subtotal', () => {
  const sheet = (subtotal: string, price: string, shares: readonly (string | number)[]): Rows => [
    ['Item', 'Basis', '£/wk'],
    ['Care workers', 'per child', 2500],
    ['Night workers', 'per child', 800],
    ['Rent', 'per child', 400],
    ['Food', 'per child', 150],
    ['Training', 'per child', 150],
    [subtotal, null, 4000],
    ['Management fee', shares[0] ?? null, 480],
    ['Contingency', shares[1] ?? null, 89.6],
    ['Profit', shares[2] ?? null, 228.48],
    [price, null, 4798.08],
  ];

  // 12 % of 4,000 is 480; 2 % of 4,480 is 89.60; 5 % of 4,569.60 is 228.48
  it.each([
    ['Direct costs', 'Price per week', [0.12, 0.02, 0.05]],
    ['Cost before overheads', 'Weekly fee', ['12%', '2%', '5%']],
    ['Sub total', 'Charge per week', [0.12, 0.02, 0.05]],
    ['Operating cost', 'Fee', [12, 2, 5]],
  ] as const)('“%s” and “%s” are totals, %j no money', (subtotal, price, shares) => {
    expect(reviewOfRows(sheet(subtotal, price, shares)).price).toEqual(['4798.08', '4798.08', '0']);
  });
});

it('a line whose own hours and rate give its figure is no section of two lines that come to it by chance', () => {
  const { price } = reviewOfRows([
    ['Description', 'Hours per week', 'Rate per hour', 'Weekly cost'],
    ['Core day support', 112, 6, 672],
    ['One-to-one support', 20, 21, 420],
    ['Two-to-one support', 6, 42, 252],
    ['Rent', null, null, 180],
    ['Food', null, null, 80],
  ]);
  // 672 + 420 + 252 + 180 + 80; as a section of the next two the 672 would be left out.
  expect(price[1]).toBe('1604');
});
