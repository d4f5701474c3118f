import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { hourlyOf, minimumWageTest } from '../../../src/domain/staffing/minimumWageTest';
import type { Post } from '../../../src/domain/staffing/post';

const minimum = exact('12.21');

function verdict(pay: Post['pay']) {
  return minimumWageTest(pay, exact('37.5'), minimum);
}

describe('an hourly rate against £12.21', () => {
  test.each([
    ['12.20', 'below'],
    ['12.21', 'lawful'],
    ['13.10', 'lawful'],
    ['0', 'below'],
  ])('£%s is %s', (rate, kind) => {
    expect(verdict(poundsPer('hour', rate)).kind).toBe(kind);
  });
});

describe('a salary for 37.5 hours against £12.21', () => {
  test.each([
    ['23700', 'below'], // 23700 ÷ 1950 = 12.15 on 52 weeks
    ['23809.49', 'below'], // a penny under 12.21 × 1950
    ['23809.50', 'checkBasicHours'], // 12.21 on 52 weeks, less on the others
    ['23900', 'checkBasicHours'], // 12.2564 on 52, 12.1894 on 366/7
    ['23940.32', 'checkBasicHours'], // 12.21 × 37.5 × 366 ÷ 7 = 23,940.3214…
    ['23940.33', 'lawful'], // enough on every convention
  ])('£%s a year: %s', (salary, kind) => {
    expect(verdict(poundsPer('year', salary)).kind).toBe(kind);
  });

  test('£23,809.50 is £12.18 an hour on 52.1429 weeks, and lawful', () => {
    const result = verdict(poundsPer('year', '23809.50'));
    if (result.kind !== 'checkBasicHours') throw new Error(`unexpectedly ${result.kind}`);
    expect(exactText(result.hourly.pounds)).toBe('12.21');
    expect(result.belowOn.map(({ weeksPerYear }) => weeksPerYear)).toEqual(['365/7', '365.25/7', '366/7']);
    // 23809.5 × 7 ÷ (37.5 × 365) = 12.17655
    expect(exactText(roundHalfAwayFromZero(result.belowOn[0]!.hourly.pounds, 2))).toBe('12.18');
  });
});

test('a salary by the hour on 52 weeks: 23,809.50 ÷ 37.5 ÷ 52', () => {
  expect(exactText(hourlyOf(poundsPer('year', '23809.50'), exact('37.5'), '52').pounds)).toBe('12.21');
});
