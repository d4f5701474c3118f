/** Should-cost and comparable homes as the basis of a category; where they disagree no figure is proposed. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { disagree } from '../../../src/domain/review/categoryBasis';
import { partOfTheWay, type ShouldCostAnswer } from '../../../src/domain/shouldCost/shouldCostAnswer';

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

test('a position goes as far towards an end as the middle 80 % of the simulation does', () => {
  const weekly = (pounds: number) => poundsPer('week', pounds);
  const answer = {
    cost: { total: { low: weekly(3300), central: weekly(5100), high: weekly(10100) } },
    simulation: { p10: weekly(4380), p90: weekly(6900) },
  } as unknown as ShouldCostAnswer;
  // (5,100 − 4,380) ÷ (5,100 − 3,300) and (6,900 − 5,100) ÷ (10,100 − 5,100)
  expect(Object.values(partOfTheWay(answer)).map(exactText)).toEqual(['0.4', '0.36']);
});

test('without a simulation it goes the whole way; a simulation beyond central goes none', () => {
  const weekly = (pounds: number) => poundsPer('week', pounds);
  const cost = { total: { low: weekly(3300), central: weekly(5100), high: weekly(5100) } };
  const part = (simulation: object | null) =>
    Object.values(partOfTheWay({ cost, simulation } as unknown as ShouldCostAnswer)).map(exactText);
  expect(part(null)).toEqual(['1', '1']);
  expect(part({ p10: weekly(5200), p90: weekly(5300) })).toEqual(['0', '1']);
});
