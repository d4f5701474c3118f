import { exact, exactText } from '../../../src/domain/money/exact';
import { roundedTogether } from '../../../src/domain/money/roundedTogether';

test.each([
  // 1.00 + 2.00 + 0.99 leaves a penny of 4.00: remainders 0.4, 0.4, 0.2 of one
  ['4', ['1.004', '2.004', '0.992'], ['1.01', '2', '0.99']],
  // Whole pennies come to 373.82: the one that is left goes to the remainder of 0.6, not to that of 0.4
  ['373.83', ['200.104', '173.716', '0.01'], ['200.1', '173.72', '0.01']],
  // −1.004 is −1.01 and 0.6 of a penny above it
  ['1', ['-1.004', '2.004'], ['-1', '2']],
  // What rounding left is no part
  ['5', ['5.006', '-0.006'], ['5', '0']],
  ['0', [], []],
])('%s from %s is %s', (total, parts, expected) => {
  expect(roundedTogether(exact(total), parts.map(exact)).map(exactText)).toEqual(expected);
});
