/** Should-cost: worked examples. The child, the home and the parameters are invented; the statutory figures are those of 2025/26. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, zero } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { NeedsProfile } from '../../../src/domain/shouldCost/needsProfile';
import type { ParameterPoint } from '../../../src/domain/shouldCost/parameters';
import { seededDraws, triangularDraw } from '../../../src/domain/shouldCost/seededDraws';
import { shouldCostLines, totalOf } from '../../../src/domain/shouldCost/shouldCostLines';
import { extraRotaHours } from '../../../src/domain/shouldCost/shouldCostPosts';
import { variances } from '../../../src/domain/shouldCost/variance';
import { employmentRules } from '../../support/builders';

const profile: NeedsProfile = {
  reference: null,
  weeksPerYear: '52',
  dayRatio: { staff: exact(2), children: exact(3) },
  dayHours: exact(14),
  wakingStaff: exact(1),
  sleepInStaff: exact(1),
  extraHours: [],
  therapyHoursAWeek: exact(2),
  education: 'onSite',
  milesAWeek: exact(100),
  solo: false,
  needs: [],
  outcomes: [],
};

const point: ParameterPoint = {
  careHourlyRate: exact('12.21'),
  wakingNightPremium: zero,
  sleepInAllowance: exact(55),
  daysAway: zero,
  handoverHoursADay: exact(1),
  places: exact(4),
  occupancy: exact('0.8'),
  managerSalary: exact(45000),
  supportSalary: exact(30000),
  premisesPerPlace: exact(400),
  livingPerChild: exact(200),
  homeRunningPerPlace: exact(128),
  therapyHourlyRate: exact(70),
  educationAYear: exact(52000),
  mileageRate: exact('0.45'),
  overheads: exact(10),
  return: exact(12),
};

const penny = (pounds: ReturnType<typeof exact>) => exactText(toThePenny(pounds));

test('every line of one point', () => {
  const lines = shouldCostLines(profile, point, employmentRules());
  const shown = Object.fromEntries(Object.entries(lines).map(([id, { pounds }]) => [id, penny(pounds)]));
  expect(shown).toEqual({
    // one worker 37.5 h × 52: 27,158.01 a year (see costPost), 522.2694… a week; 105 h ÷ 37.5 = 2.8; × 2 ÷ 3
    dayCare: '974.9', // 522.26942… × 2.8 × 2 ÷ 3 = 974.9029
    wakingNights: '304.66', // 10 × 7 = 70 h: 522.26942 × 1.866… ÷ 3.2 = 304.6572
    sleepIns: '141.97', // 7 × 55 × 1.18 ÷ 3.2 = 454.30 ÷ 3.2
    extraHours: '0',
    // 45,000 + 15 % × 40,000 = 6,000 + 3 % × 38,760 = 1,162.80: 52,162.80 ÷ 52 ÷ 3.2
    manager: '313.48',
    // 30,000 + 3,750 + 3 % × 23,760 = 712.80: 34,462.80 ÷ 52 ÷ 3.2
    support: '207.11',
    premises: '500', // 400 × 4 ÷ 3.2
    living: '200',
    homeRunning: '160', // 128 × 4 ÷ 3.2
    therapy: '140', // 70 × 2
    education: '1000', // 52,000 ÷ 52
    transport: '45', // 0.45 × 100
    placesKeptEmpty: '0',
    // 974.90287 + 304.65716 + 141.96875 + 313.47837 + 207.10817 + 2,045 = 3,987.11532; 10 %
    overheads: '398.71',
    // 4,385.82685 × 0.12 ÷ 0.88
    return: '598.07',
  });
  expect(penny(totalOf(lines).pounds)).toBe('4983.89'); // 4,385.82685 ÷ 0.88 = 4,983.8942
});

test('a child who must live alone carries what the empty places would have borne', () => {
  const lines = shouldCostLines({ ...profile, solo: true }, point, employmentRules());
  // home-wide 304.65716 + 141.96875 + 313.47837 + 207.10817 + 500 + 160 = 1,627.21245; three places empty: × 3
  expect(penny(lines.placesKeptEmpty.pounds)).toBe('4881.64');
});

test('extra hours count between their days, for each of the staff', () => {
  const dated: NeedsProfile = {
    ...profile,
    extraHours: [
      {
        staff: 2,
        hoursAWeek: exact(10),
        from: knownDay('2025-09-01'),
        until: knownDay('2025-10-31'),
        outcome: null,
      },
      { staff: 1, hoursAWeek: exact(5), from: knownDay('2025-11-01'), until: null, outcome: null },
    ],
  };
  const on = (day: string) => exactText(extraRotaHours(dated, knownDay(day)));
  expect([on('2025-08-31'), on('2025-09-01'), on('2025-10-31'), on('2025-11-01')]).toEqual([
    '0',
    '20',
    '20',
    '5',
  ]);
});

describe('draws', () => {
  test('the same seed gives the same digits, another seed others', () => {
    const first = seededDraws(1);
    // mulberry32 with seed 1, as its author’s 32-bit arithmetic gives
    expect([first(), first()]).toEqual([2_693_262_067, 11_749_833]);
    expect(seededDraws(2)()).not.toBe(seededDraws(1)());
  });

  test('the mean of a triangle lies within four standard errors of (low + central + high) ÷ 3', () => {
    const next = seededDraws(7);
    const triangle = { low: exact(10), central: exact(20), high: exact(40) };
    const draws = Array.from({ length: 10_000 }, () => triangularDraw(triangle, next).toNumber());
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    // variance (100 + 400 + 1,600 − 200 − 400 − 800) ÷ 18 = 38.888…; standard error √(38.888… ÷ 10,000) = 0.06236
    expect(Math.abs(mean - 70 / 3)).toBeLessThan(4 * 0.06236);
    // an independent check of the shape: P(X ≤ 20) = (20 − 10) ÷ (40 − 10) = 1 ÷ 3, standard error 0.00471
    const below = draws.filter((draw) => draw <= 20).length / draws.length;
    expect(Math.abs(below - 1 / 3)).toBeLessThan(4 * 0.00471);
  });

  test('a triangle without width is its one value', () => {
    const same = exact('12.21');
    expect(exactText(triangularDraw({ low: same, central: same, high: same }, seededDraws(1)))).toBe('12.21');
  });
});

test('variance by category, the largest first, with the submission’s own categories', () => {
  const week = (pounds: number) => poundsPer('week', pounds);
  const ranked = variances(
    [
      { id: 'dayCare', low: week(2000), central: week(2200), high: week(2500) },
      { id: 'wakingNights', low: week(400), central: week(400), high: week(400) },
      { id: 'living', low: week(180), central: week(230), high: week(300) },
    ],
    { directCare: week(3100), living: week(170), tax: week(50) },
  );
  expect(
    ranked.map(({ category, variance, standing }) => [category, penny(variance.pounds), standing]),
  ).toEqual([
    ['directCare', '500', 'above'], // 3,100 − (2,200 + 400); above 2,900
    ['living', '-60', 'below'], // 170 − 230; below 180
    ['tax', '50', 'above'], // nothing expected
  ]);
});
