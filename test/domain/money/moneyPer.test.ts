import { exact, exactText } from '../../../src/domain/money/exact';
import {
  addMoney,
  moneyToThePenny,
  poundsInWords,
  poundsPer,
  scaleMoney,
  subtractMoney,
  sumMoney,
} from '../../../src/domain/money/moneyPer';
import { fraction, fractionOf, percentage, percentageOf } from '../../../src/domain/money/percentage';
import { roundHalfAwayFromZero, toThePenny } from '../../../src/domain/money/rounding';

describe('money with its period', () => {
  test('£5,600 a week and £394.82 a week are £5,994.82 a week', () => {
    const sum = addMoney(poundsPer('week', '5600'), poundsPer('week', '394.82'));
    expect(exactText(sum.pounds)).toBe('5994.82');
    expect(sum.per).toBe('week');
  });

  test('taking away, summing and scaling keep every digit', () => {
    expect(exactText(subtractMoney(poundsPer('week', '5150'), poundsPer('week', '4853.64')).pounds)).toBe(
      '296.36',
    );
    // 0.1 + 0.2 has no binary dust
    expect(exactText(sumMoney('hour', [poundsPer('hour', '0.1'), poundsPer('hour', '0.2')]).pounds)).toBe(
      '0.3',
    );
    expect(exactText(sumMoney('year', []).pounds)).toBe('0');
    // 12.21 × 37.5 = 457.875
    expect(exactText(scaleMoney(poundsPer('week', '12.21'), '37.5').pounds)).toBe('457.875');
    expect(exactText(moneyToThePenny(poundsPer('week', '457.875')).pounds)).toBe('457.88');
  });

  test.each([
    ['5600', '£5,600.00'],
    ['1234567.5', '£1,234,567.50'],
    ['999.995', '£1,000.00'],
    ['-223.62', '−£223.62'],
    ['-0.004', '£0.00'],
    ['0', '£0.00'],
  ])('%s reads %s', (pounds, words) => {
    expect(poundsInWords(exact(pounds))).toBe(words);
  });
});

describe('rounding is half away from zero, as Excel’s ROUND', () => {
  test.each([
    ['67218.525', '67218.53'],
    ['1.005', '1.01'],
    ['-1.005', '-1.01'],
    ['2.675', '2.68'],
    ['0.0049999', '0'],
  ])('%s to the penny is %s', (pounds, rounded) => {
    expect(exactText(toThePenny(exact(pounds)))).toBe(rounded);
  });

  test('to another number of places', () => {
    expect(exactText(roundHalfAwayFromZero(exact('12.62192'), 4))).toBe('12.6219');
    expect(exactText(roundHalfAwayFromZero(exact('2.5'), 0))).toBe('3');
  });
});

test('15 % is the fraction 0.15, and back', () => {
  expect(exactText(fractionOf(percentage('15')).fraction)).toBe('0.15');
  expect(exactText(percentageOf(fraction('0.15')).percent)).toBe('15');
});
