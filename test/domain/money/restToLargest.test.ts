import { exact, exactText } from '../../../src/domain/money/exact';
import { restToLargest } from '../../../src/domain/money/restToLargest';

test.each([
  // 200.10 + 173.72 + 0.01 = 373.83: nothing is left
  ['373.83', ['200.104', '173.716', '0.014'], ['200.1', '173.72', '0.01']],
  // 1.00 + 2.00 + 0.99 = 3.99: the penny of 4.00 goes to the largest
  ['4', ['1.004', '2.004', '0.992'], ['1', '2.01', '0.99']],
  // 100.01 − 300.01 = −200.00, of −200.01 in print: the largest is below nought
  ['-200.006', ['100.006', '-300.012'], ['100.01', '-300.02']],
  // Of two as large the first: 1.01 + 1.01 = 2.02, a penny over
  ['2.01', ['1.005', '1.005'], ['1', '1.01']],
  // What is nought stays nought
  ['5.01', ['0', '5.006', '0'], ['0', '5.01', '0']],
  ['0', [], []],
])('%s from %s is %s', (total, parts, expected) => {
  expect(restToLargest(exact(total), parts.map(exact)).map(exactText)).toEqual(expected);
});
