import type { CostPeriod } from '../../../src/domain/calendar/period';
import { annualise, periodsPerYear, weekly } from '../../../src/domain/calendar/weekly';
import {
  daysIn,
  isWeeksPerYear,
  weeksIn,
  type WeeksPerYear,
} from '../../../src/domain/calendar/weeksPerYear';
import { exactText } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { roundHalfAwayFromZero, toThePenny } from '../../../src/domain/money/rounding';

const year = { weeksPerYear: '365/7', teachingWeeks: 39 } as const;

describe('£318,400 a year by the four weeks conventions', () => {
  test.each<[WeeksPerYear, string]>([
    ['52', '6123.08'], // 318400 ÷ 52 = 6123.0769
    ['365/7', '6106.3'], // 318400 × 7 ÷ 365 = 6106.3014
    ['365.25/7', '6102.12'], // 318400 × 7 ÷ 365.25 = 6102.1218
    ['366/7', '6089.62'], // 318400 × 7 ÷ 366 = 6089.6175
  ])('on %s weeks: £%s a week', (weeksPerYear, expected) => {
    const amount = weekly(poundsPer('year', '318400'), { weeksPerYear, teachingWeeks: 38 });
    expect(exactText(toThePenny(amount.pounds))).toBe(expected);
  });
});

describe('any period a week, on 365/7 weeks', () => {
  test.each<[string, CostPeriod, string, string]>([
    ['£100 a night is seven of them', 'night', '100', '700'],
    ['a week is itself', 'week', '5150', '5150'],
    ['half of a fortnight', 'fortnight', '301', '150.5'],
    ['a quarter of four weeks', 'fourWeeks', '1000', '250'],
    ['£3,650 a month: 3650 × 12 × 7 ÷ 365', 'month', '3650', '840'],
    ['£3,650 a quarter: 3650 × 4 × 7 ÷ 365', 'quarter', '3650', '280'],
    ['£36,500 a year: 36500 × 7 ÷ 365', 'year', '36500', '700'],
    ['£365 a teaching week: 365 × 39 × 7 ÷ 365', 'teachingWeek', '365', '273'],
    ['nothing', 'year', '0', '0'],
    ['a credit', 'week', '-12.5', '-12.5'],
  ])('%s', (_case, period, amount, expected) => {
    expect(exactText(weekly(poundsPer(period, amount), year).pounds)).toBe(expected);
  });

  test.each<[CostPeriod, string]>([
    ['night', '365'],
    ['week', '52.142857'],
    ['fortnight', '26.071429'],
    ['fourWeeks', '13.035714'],
    ['month', '12'],
    ['quarter', '4'],
    ['year', '1'],
    ['teachingWeek', '39'],
  ])('%s: %s in a year', (period, count) => {
    expect(exactText(roundHalfAwayFromZero(periodsPerYear(period, year), 6))).toBe(count);
  });
});

describe('a weekly fee over a year', () => {
  test.each<[WeeksPerYear, string]>([
    ['52', '291200'], // 5600 × 52
    ['365/7', '292000'], // 800 × 365
    ['365.25/7', '292200'], // 800 × 365.25
    ['366/7', '292800'], // 800 × 366
  ])('£5,600.00 on %s weeks is £%s', (weeksPerYear, expected) => {
    expect(exactText(annualise(poundsPer('week', '5600'), weeksPerYear).pounds)).toBe(expected);
  });
});

test('weeks conventions by name', () => {
  expect(isWeeksPerYear('365.25/7')).toBe(true);
  expect(isWeeksPerYear('53')).toBe(false);
  expect(exactText(daysIn('52'))).toBe('364');
  expect(exactText(weeksIn('52'))).toBe('52');
});
