import { exact, exactText } from '../../../src/domain/money/exact';
import { roundedTogether } from '../../../src/domain/money/roundedTogether';

test.each([
  // 200.10 + 173.72 + 0.01 = 373.83: nothing is left
  ['373.83', ['200.104', '173.716', '0.014'], ['200.1', '173.72', '0.01']],
  // 1.00 + 2.00 + 0.99 leaves a penny of 4.00: rounding took 0.4, 0.4 and 0.2 of one
  ['4', ['1.004', '2.004', '0.992'], ['1.01', '2', '0.99']],
  // 1.01 + 2.01 + 0.99 is a penny over 4.00: rounding gave 0.4, 0.4 and 0.2 of one
  ['4', ['1.006', '2.006', '0.988'], ['1', '2.01', '0.99']],
  // Two pennies are left of 4.02: one each to the two that lost most, none to the largest part
  ['4.016', ['1.004', '0.504', '2.5', '0.004', '0.004'], ['1.01', '0.51', '2.5', '0', '0']],
  // 100.01 − 300.01 = −200.00, of −200.01 in print: −300.012 lost 0.2 of a penny, 100.006 gained 0.4
  ['-200.006', ['100.006', '-300.012'], ['100', '-300.01']],
  // −1.00 + 2.00 is 1.00 already
  ['1', ['-1.004', '2.004'], ['-1', '2']],
  // Of two that gained as much the first: 1.01 + 1.01 = 2.02, a penny over
  ['2.01', ['1.005', '1.005'], ['1', '1.01']],
  // What rounds as it stands stands so, however small
  ['5', ['5.006', '-0.006'], ['5.01', '-0.01']],
  // What is nought stays nought
  ['5.01', ['0', '5.004', '0'], ['0', '5.01', '0']],
  ['0', [], []],
])('%s from %s is %s', (total, parts, expected) => {
  expect(roundedTogether(exact(total), parts.map(exact)).map(exactText)).toEqual(expected);
});

test('no part is more than a penny from its exact value, whatever the parts', () => {
  // Nine parts of a third, of sevenths, of elevenths of a pound, above and below nought in turn.
  for (const divisor of [3, 7, 11, 13, 97]) {
    const parts = Array.from({ length: 9 }, (_, index) =>
      exact(index % 2 === 0 ? 100 + index : -(index + 1)).dividedBy(divisor),
    );
    const total = parts.reduce((sum, part) => sum.plus(part));
    const printed = roundedTogether(total, parts);
    for (const [index, part] of parts.entries())
      expect(printed[index]?.minus(part).abs().times(100).lessThan(1)).toBe(true);
    expect(printed.reduce((sum, part) => sum.plus(part)).toFixed(2)).toBe(total.toFixed(2));
  }
});
