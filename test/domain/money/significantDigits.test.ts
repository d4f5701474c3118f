/** A number to so many significant digits: cut where it has more, left as it is where it has no more. */
import { exact, exactText, withSignificantDigits } from '../../../src/domain/money/exact';

test.each([
  ['1.23456', 3, '1.23'],
  ['1.235', 3, '1.24'],
  ['1.23', 3, '1.23'],
  ['12000', 2, '12000'],
  ['12345', 2, '12000'],
])('%s to %i digits is %s', (value, digits, expected) => {
  expect(exactText(withSignificantDigits(exact(value), digits))).toBe(expected);
});
