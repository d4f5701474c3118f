/** A column of yes and no decides what the fee holds, however its heading says it. */
import { reviewOfRows } from './reviewOfRows';

test.each([
  ['Item', 'Amount a week', 'Included in the fee'],
  ['Item', 'Per week', 'Included'],
  ['Label', '£ a week', 'Included'],
  ['Description', 'Weekly cost', 'Included in fee (Y/N)'],
  ['Item', 'Per week', 'In the fee?'],
])('“%s | %s | %s”: the no stands beside the fee', (...headings) => {
  const { price } = reviewOfRows([
    headings,
    ['Care staff', 1880, 'yes'],
    ['Rent', 345, 'yes'],
    ['Food', 75, 'yes'],
    ['Travel to contact', 40, 'no'],
  ]);
  // 1,880 + 345 + 75; the 40 stand beside it.
  expect(price[1]).toBe('2300');
});

test('“Included” to the right of a cost is an amount still, and heads nothing', () => {
  const { price } = reviewOfRows([
    ['Item', '£ per week'],
    ['Care staff', 1880],
    ['Insurance', 'Included'],
    ['Food', 75],
    ['Total', 1955],
  ]);
  expect(price[1]).toBe('1955');
});

const withShares = (fee: number) =>
  reviewOfRows([
    ['Item', '£ per week'],
    ['Care staff', 1880],
    ['Rent', 345],
    ['Management charge 10% of cost', null],
    ['Surplus 8 per cent on price', null],
    ['Food', 75],
    ['Weekly fee', fee],
  ]);

test('percentages that words alone state are asked about where the fee is more than its lines', () => {
  const { price, said } = withShares(2700);
  expect(price[1]).toBe('2300');
  for (const words of ['Management charge 10% of cost', 'Surplus 8 per cent on price'])
    expect(said).toContain(`an amount beside the percentage | “${words}”`);
  // Where the lines come to the fee the words say how they were worked out.
  expect(withShares(2300).said).not.toContain('an amount beside the percentage');
});
