import {
  exact,
  exactFromSpreadsheet,
  exactFromText,
  exactText,
  greatestOf,
  leastOf,
  sumOf,
} from '../../../src/domain/money/exact';

describe('exact decimals', () => {
  test.each([
    ['a tenth and two tenths are three tenths', ['0.1', '0.2'], '0.3'],
    ['pounds and pence', ['4412.40', '441.24'], '4853.64'],
    ['nothing at all', [], '0'],
  ])('%s', (_case, parts, total) => {
    expect(exactText(sumOf(parts.map((part) => exact(part))))).toBe(total);
  });

  test.each(['1e400', 'NaN', 'Infinity', '12,5', '', '0x10', '1 2'])('%j is not read as a number', (text) => {
    expect(exactFromText(text)).toBeNull();
  });

  test('a spreadsheet’s binary sum is read as the fifteen digits it shows', () => {
    const stored = 0.1 + 0.2; // 0.30000000000000004 in binary
    expect(exactText(exactFromSpreadsheet(stored)!)).toBe('0.3');
    expect(exactFromSpreadsheet(Infinity)).toBeNull();
  });

  test('the least and the greatest', () => {
    expect(exactText(leastOf(exact(3), exact('-2'), exact(5)))).toBe('-2');
    expect(exactText(greatestOf(exact(3), exact('-2'), exact(5)))).toBe('5');
  });
});
