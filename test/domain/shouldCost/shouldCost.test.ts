/** Should-cost: worked examples. The child, the home and the parameters are invented; the statutory figures are those of 2025/26. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText, zero } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { toThePenny } from '../../../src/domain/money/rounding';
import type { NeedsProfile } from '../../../src/domain/shouldCost/needsProfile';
import { pointAt, type ParameterPoint } from '../../../src/domain/shouldCost/parameters';
import { seededDraws } from '../../../src/domain/shouldCost/seededDraws';
import { shouldCostLines, totalOf } from '../../../src/domain/shouldCost/shouldCostLines';
import { extraRotaHours, staffOnShift } from '../../../src/domain/shouldCost/shouldCostPosts';
import { variances } from '../../../src/domain/shouldCost/variance';
import { shouldCostOf } from '../../../src/workflows/shouldCost/answer';
import { readNeedsProfile } from '../../../src/workflows/shouldCost/ask';
import { employmentRules } from '../../support/builders';
import { anAnswer } from '../../support/comparedReview';

const profile: NeedsProfile = {
  reference: null,
  weeksPerYear: '52',
  dayRatio: { staff: exact(2), children: exact(3) },
  minimumShift: exact(2),
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
  seniorPayAbove: exact(10),
  seniorShare: exact('0.5'),
  wakingNightPremium: zero,
  sleepInAllowance: exact(55),
  daysAway: zero,
  handoverHoursADay: exact(1),
  places: exact(4),
  occupancy: exact('0.8'),
  managerSalary: exact(45000),
  deputySalary: exact(38000),
  administrationWte: exact('0.5'),
  agencyShare: exact('0.1'),
  agencyHourlyRate: exact(25),
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
    // ceiling(4 × 2 ÷ 3) = 3 on shift: 3 × 15 × 7 = 315 h, half of them seniors'. An hour: 27,158.01 a year (see costPost)
    // ÷ 1,950 = 13.927185; × 0.9 + 0.1 × 25 = 15.034466; × 157.5 ÷ 3.2
    dayCare: '739.98',
    // 13.431: gross 26,190.45, NI 3,178.5675, pension 598.5135 ÷ 1,950 = 15.368478; × 0.9 + 2.5 = 16.331630; × 157.5 ÷ 3.2
    seniors: '803.8',
    wakingNights: '361.77', // (10 + 1) × 7 = 77 h × 15.034466 ÷ 3.2
    sleepIns: '141.97', // 7 × 55 × 1.18 ÷ 3.2 = 454.30 ÷ 3.2
    extraHours: '0',
    // 45,000 + 15 % × 40,000 = 6,000 + 3 % × 38,760 = 1,162.80: 52,162.80 ÷ 52 ÷ 3.2
    manager: '313.48',
    // 38,000 + 4,950 + 952.80 = 43,902.80 ÷ 52 ÷ 3.2
    deputy: '263.84',
    administration: '81.6', // 0.5 × 27,158.01 ÷ 52 ÷ 3.2
    premises: '500', // 400 × 4 ÷ 3.2
    living: '200',
    homeRunning: '160', // 128 × 4 ÷ 3.2
    therapy: '140', // 70 × 2
    education: '1000', // 52,000 ÷ 52
    transport: '45', // 0.45 × 100
    placesKeptEmpty: '0',
    overheads: '475.14', // 10 % of 4,751.43
    return: '712.72', // 5,226.57 × 0.12 ÷ 0.88
  });
  expect(penny(totalOf(lines).pounds)).toBe('5939.29'); // 5,226.5745 ÷ 0.88
});

test('a child who must live alone carries what the empty places would have borne', () => {
  const lines = shouldCostLines({ ...profile, solo: true }, point, employmentRules());
  // two on shift for one place: day care and seniors two thirds of 1,543.78; home-wide 2,851.84 in all, three places empty: × 3
  expect(penny(lines.placesKeptEmpty.pounds)).toBe('8555.53');
});

describe('whole people on shift', () => {
  const onShift = (staff: number, children: number, places: number, more: Partial<NeedsProfile> = {}) =>
    exactText(
      staffOnShift(
        { ...profile, dayRatio: { staff: exact(staff), children: exact(children) }, ...more },
        { places: exact(places) },
      ),
    );
  test.each([
    ['1:2 for 4 places', 1, 2, 4, '2'],
    ['1:2 for 5 places needs a third', 1, 2, 5, '3'],
    ['1:3 for 3 places: not under two', 1, 3, 3, '2'],
    ['1:3 for 3 places in a home that says one', 1, 3, 3, '1'],
    ['1:1 for 4 places', 1, 1, 4, '4'],
  ])('%s', (name, staff, children, places, expected) => {
    const more = name.endsWith('one') ? { minimumShift: exact(1) } : {};
    expect(onShift(staff, children, places, more)).toBe(expected);
  });

  test('occupancy never thins a shift: 4 places at 1:2, 82.5 %', () => {
    const atHand: ParameterPoint = {
      ...point,
      careHourlyRate: exact('13.1868'),
      seniorShare: zero,
      agencyShare: zero,
      daysAway: exact(38),
      handoverHoursADay: exact('0.75'),
      occupancy: exact('0.825'),
    };
    const halves: NeedsProfile = {
      ...profile,
      weeksPerYear: '365/7',
      dayRatio: { staff: exact(1), children: exact(2) },
    };
    // 2 × 14.75 × 7 = 206.5 h; 13.1868 × 1,955.357 = 25,784.90, NI 3,117.74, pension 586.35: 15.0811 an hour; cover
    // 52.142857 ÷ 44.542857 = 1.170622: 206.5 × 15.0811 × 1.170622 ÷ 3.3 = 1,104.73
    expect(penny(shouldCostLines(halves, atHand, employmentRules()).dayCare.pounds)).toBe('1104.73');
  });
});

describe('4 places, 1:2 by day for 14 hours, a waking night: every parameter central', () => {
  const read = readNeedsProfile({ dayRatio: '1:2', wakingStaff: 1 });
  if (read.kind !== 'understood') throw new Error('the profile is not understood');
  const central = (day: string) =>
    penny(shouldCostOf(read.value, knownDay(day), null).value!.cost.total.central.pounds);

  test('2025/26: £4,267, as worked by hand', () => {
    // day 206.5 h × (0.95 × 1.214234 × 16.32 + 0.05 × 25) ÷ 3.2 = 1,295.52; night 489.29; manager 321.81; deputy 263.12;
    // administration 163.22; premises 468.75; living 240; running 187.50: 3,429.21; × 1.12 ÷ 0.9
    expect(central('2025-10-01')).toBe('4267.46');
  });

  test('2026/27: £4,393', () => {
    expect(central('2026-10-01')).toBe('4393.13');
  });
});

test('the cheapest number of places is low, the dearest high, for this profile', () => {
  const placesFor = (needs: object) => {
    const asked = readNeedsProfile({ dayRatio: '1:2', wakingStaff: 1, ...needs });
    if (asked.kind !== 'understood') throw new Error('the profile is not understood');
    const { places } = shouldCostOf(asked.value, knownDay('2025-10-01'), null).value!.ranges;
    return [places.low, places.central, places.high].map(exactText);
  };
  // A fifth place needs a third on shift, and costs each child more
  expect(placesFor({})).toEqual(['4', '4', '3']);
  // Alone, each further place is one more kept empty; at 1:2 no fewer are on shift
  expect(placesFor({ solo: true })).toEqual(['3', '4', '5']);
});

test('more places on a rota that grows with them never cost a child more', () => {
  const at = (places: number) =>
    totalOf(shouldCostLines(profile, { ...point, places: exact(places) }, employmentRules())).pounds;
  // at 2:3, three more places are two more on shift
  for (const places of [3, 6, 9]) expect(at(places).greaterThan(at(places + 3))).toBe(true);
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
});

test('variance by category, the largest first, with the submission’s own categories', () => {
  const week = (pounds: number) => poundsPer('week', pounds);
  const lines = [
    { id: 'dayCare', low: week(2000), central: week(2200), high: week(2500) },
    { id: 'wakingNights', low: week(400), central: week(400), high: week(400) },
    { id: 'living', low: week(180), central: week(230), high: week(300) },
  ] as const;
  const { profile: withOthers, ranges } = anAnswer(undefined, null);
  const ranked = variances(
    { profile: withOthers, ranges, cost: { lines } },
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

describe('half a person is on no shift', () => {
  test.each(['wakingStaff', 'sleepInStaff', 'minimumShift'])('%s of 0.5 is said, not priced', (field) => {
    const read = readNeedsProfile({ dayRatio: '1:2', [field]: 0.5 });
    expect(read.kind === 'notUnderstood' && read.problems[0]).toMatch(
      new RegExp(`^"${field}" is 0\\.5: a whole number of people`),
    );
  });

  test('typed over on a sheet, a part of a person is one: 0.5 awake and 1.5 at the least cost as 1 and 2', () => {
    const answer = anAnswer({ dayRatio: '1:2', wakingStaff: 1, sleepInStaff: 1 }, null);
    const linesOf = (needs: object) => {
      const found = shouldCostLines(
        { ...answer.profile, ...needs },
        pointAt(answer.ranges, 'central'),
        answer.rules,
      );
      const { wakingNights, sleepIns, dayCare } = found;
      return [wakingNights, sleepIns, dayCare].map((each) => exactText(toThePenny(each.pounds)));
    };
    const parts = { wakingStaff: exact('0.5'), sleepInStaff: exact('0.25'), minimumShift: exact('1.5') };
    expect(linesOf(parts)).toEqual(linesOf({}));
    // 7 nights × £60 × 1.18 ÷ 3.2 children
    expect(linesOf(parts)[1]).toBe('154.88');
  });
});
