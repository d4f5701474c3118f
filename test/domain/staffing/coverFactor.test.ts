import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { coverFactor, coveredHours, weeksAway } from '../../../src/domain/staffing/coverFactor';

const shown = (value: ReturnType<typeof coverFactor>, places: number) =>
  value === null ? null : exactText(roundHalfAwayFromZero(value, places));

describe('cover for time away', () => {
  test('48 days away at five a week are 9.6 weeks', () => {
    expect(exactText(weeksAway(exact(48), exact(5)))).toBe('9.6');
  });

  test('9.6 weeks away on 365/7 weeks: 52.142857 ÷ 42.542857', () => {
    // 365 ÷ (365 − 67.2) = 365 ÷ 297.8 = 1.2256548…
    expect(shown(coverFactor(exact('9.6'), '365/7'), 7)).toBe('1.2256548');
  });

  test('168 hours take 205.91 paid hours, 5.49 people of 37.5', () => {
    const hours = coveredHours(exact(168), exact('9.6'), '365/7')!;
    expect(shown(hours, 2)).toBe('205.91'); // 168 × 365 ÷ 297.8
    expect(shown(hours.dividedBy('37.5'), 2)).toBe('5.49');
  });

  test.each([
    ['nobody is ever away', '0', '1'],
    ['a quarter of the year', '13', '1.3333'], // 52 ÷ 39
    ['statutory leave alone', '5.6', '1.1207'], // 52 ÷ 46.4
  ])('%s, on 52 weeks', (_case, weeks, factor) => {
    expect(shown(coverFactor(exact(weeks), '52'), 4)).toBe(factor);
  });

  test('hours that divide without a remainder stay whole', () => {
    // 297.8 × 365 ÷ 297.8
    expect(exactText(coveredHours(exact('297.8'), exact('9.6'), '365/7')!)).toBe('365');
  });

  test.each(['52', '60'])('%s weeks away of 52 leave nothing to cover with', (weeks) => {
    expect(coverFactor(exact(weeks), '52')).toBeNull();
  });
});
