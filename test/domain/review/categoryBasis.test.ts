/** Should-cost and comparable homes as the basis of a category; where they disagree no figure is proposed. */
import { exact } from '../../../src/domain/money/exact';
import { disagree } from '../../../src/domain/review/categoryBasis';

const basis = (low: number, central: number, high: number) => ({
  low: exact(low),
  central: exact(central),
  high: exact(high),
});

test.each<[string, ReturnType<typeof basis>, ReturnType<typeof basis>, boolean]>([
  ['£1,012 apart, £716 between the quartiles', basis(1500, 1850, 2600), basis(2547, 2862, 3263), true],
  ['£100 apart, £400 the narrower', basis(2000, 2300, 2700), basis(2200, 2400, 2600), false],
  [
    'a published figure without a width decides nothing',
    basis(1000, 2000, 9000),
    basis(2500, 2500, 2500),
    false,
  ],
])('%s', (_, shouldCost, market, expected) => {
  expect(disagree(shouldCost, market)).toBe(expected);
  expect(disagree(market, shouldCost)).toBe(expected);
});
