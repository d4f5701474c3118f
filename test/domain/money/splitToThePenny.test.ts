import { exact, exactText, sumOf } from '../../../src/domain/money/exact';
import { splitToThePenny } from '../../../src/domain/money/splitToThePenny';

function split(total: string, weights: readonly string[]): readonly string[] | null {
  const parts = splitToThePenny(
    exact(total),
    weights.map((weight) => exact(weight)),
  );
  return parts === null ? null : parts.map(exactText);
}

describe('a total split to the penny', () => {
  test.each([
    // 33.33 each leaves a penny; all remainders tie, so the first part has it
    ['three equal parts of £100', '100', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
    // 2.5p each: the tie goes to the first
    ['a tie on five pence', '0.05', ['1', '1'], ['0.03', '0.02']],
    // 5150 × 70 % = 3605.00; × 20 % = 1030.00; × 10 % = 515.00
    [
      'social care, education and health at 70, 20 and 10',
      '5150',
      ['70', '20', '10'],
      ['3605', '1030', '515'],
    ],
    // 100.01 × 0.5 = 50.005, 0.3 → 30.003, 0.2 → 20.002: the half penny is the largest remainder
    ['the largest remainder first', '100.01', ['0.5', '0.3', '0.2'], ['50.01', '30', '20']],
    // 10p by 1 : 2 : 6 is 1.11, 2.22, 6.67 pence: the last remainder is the largest, although it is named last
    ['the largest remainder although it is last', '0.10', ['1', '2', '6'], ['0.01', '0.02', '0.07']],
    // 4p by 1 : 4 : 1 is 0.67, 2.67, 0.67 pence: three remainders of two thirds and two pennies
    ['a tie between unequal weights goes to the first two', '0.04', ['1', '4', '1'], ['0.01', '0.03', '0']],
    ['a funder with no share', '100', ['0', '1'], ['0', '100']],
    ['everything to one', '4853.64', ['1'], ['4853.64']],
    ['nothing to split', '0', ['1', '2'], ['0', '0']],
    ['fewer pennies than parts', '0.02', ['1', '1', '1'], ['0.01', '0.01', '0']],
    ['a credit', '-100', ['1', '1', '1'], ['-33.34', '-33.33', '-33.33']],
    // 67218.525 to the penny is 67218.53
    ['a total of more than two places is first brought to the penny', '67218.525', ['1'], ['67218.53']],
    ['weights that are percentages with decimals', '1000', ['33.3', '66.7'], ['333', '667']],
  ])('%s', (_case, total, weights, parts) => {
    expect(split(total, weights)).toEqual(parts);
  });

  test.each([
    ['no weights', []],
    ['weights that are all nought', ['0', '0']],
    ['a negative weight', ['3', '-1']],
  ])('%s say nothing about how to share', (_case, weights) => {
    expect(split('100', weights)).toBeNull();
  });

  test('weights with forty decimals still add up', () => {
    const third = exact(1).dividedBy(3);
    const parts = splitToThePenny(exact('100'), [third, third, third]) ?? [];
    expect(exactText(sumOf(parts))).toBe('100');
  });
});
