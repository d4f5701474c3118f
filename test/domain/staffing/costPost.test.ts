import { exact, exactText, type Exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction, percentage } from '../../../src/domain/money/percentage';
import { toThePenny } from '../../../src/domain/money/rounding';
import { costPost } from '../../../src/domain/staffing/costPost';
import type { StaffingAssumptions } from '../../../src/domain/staffing/staffingAssumptions';
import { aPost, assumed, staffingAssumptions } from '../../support/builders';

const on52Weeks = (overrides: Partial<StaffingAssumptions> = {}) =>
  staffingAssumptions({ year: { weeksPerYear: '52', teachingWeeks: 38 }, ...overrides });
const rota = (hours: string) => ({ kind: 'rota', hoursAWeek: exact(hours) }) as const;
const penny = (pounds: Exact) => exactText(toThePenny(pounds));

describe('a post by the hour, 2025/26, 37.5 hours, 52 weeks, minimum pension, four places at 80 %', () => {
  test('75 rota hours without backfill: two people', () => {
    const cost = costPost(aPost({ size: rota('75'), needsBackfill: false }), on52Weeks());
    expect(exactText(cost.people)).toBe('2');
    expect(exactText(cost.grossPerPerson.pounds)).toBe('23809.5');
    expect(exactText(cost.employerNIPerPerson.pounds)).toBe('2821.425');
    expect(exactText(cost.pensionPerPerson.pounds)).toBe('527.085');
    // 2 × 27158.01 ÷ 52 = 1044.5388; ÷ 3.2 = 326.4184
    expect(penny(cost.weekly.pounds)).toBe('1044.54');
    expect(exactText(cost.childrenSharing)).toBe('3.2');
    expect(penny(cost.weeklyPerChild.pounds)).toBe('326.42');
  });

  test('two people at 18.75 hours have two NI thresholds', () => {
    const post = aPost({ size: rota('37.5'), contractedHours: exact('18.75'), needsBackfill: false });
    const cost = costPost(post, on52Weeks());
    expect(exactText(cost.people)).toBe('2');
    expect(exactText(cost.wte)).toBe('1');
    expect(exactText(cost.employerNIPerPerson.pounds)).toBe('1035.7125'); // £2,071.43 together
    // 2 × (11904.75 + 1035.7125 + 169.9425) ÷ 52 = 26220.81 ÷ 52
    expect(penny(cost.weekly.pounds)).toBe('504.25');
  });

  test('a fifth from an agency at £24.00, and seven sleep-ins at £55.00', () => {
    const cost = costPost(
      aPost({
        size: rota('75'),
        needsBackfill: false,
        agencyShare: fraction('0.2'),
        agencyRate: poundsPer('hour', '24'),
        sleepIns: { nightsAWeek: exact(7), allowance: poundsPer('night', '55') },
      }),
      on52Weeks(),
    );
    expect(exactText(cost.employedHours)).toBe('60');
    expect(penny(cost.employedWeekly.pounds)).toBe('835.63'); // 1.6 × 27158.01 ÷ 52 = 835.6311
    expect(exactText(cost.agencyWeekly.pounds)).toBe('360'); // 75 × 0.2 × 24
    expect(exactText(cost.sleepInWeekly.pounds)).toBe('454.3'); // 385 × 1.18
    expect(penny(cost.weekly.pounds)).toBe('1649.93');
  });

  test('a waking night with a premium of 10 % takes cover and on-costs as any post', () => {
    const post = aPost({
      postType: 'wakingNight',
      size: rota('75'),
      premium: percentage(10),
      premiumHours: fraction(1),
    });
    // 65 days away: cover 52 ÷ 39, people 75 × 4 ÷ 3 ÷ 37.5
    const cost = costPost(post, on52Weeks({ daysAwayAYear: assumed(exact(65)) }));
    expect(exactText(cost.employedHours)).toBe('100');
    expect(exactText(cost.grossPerPerson.pounds)).toBe('26190.45'); // 23809.5 × 1.1
    expect(exactText(cost.employerNIPerPerson.pounds)).toBe('3178.5675'); // 15 % × 21190.45
    expect(exactText(cost.pensionPerPerson.pounds)).toBe('598.5135'); // 3 % × 19950.45
    // 100 ÷ 37.5 × 29967.531 ÷ 52 = 1536.7965
    expect(penny(cost.weekly.pounds)).toBe('1536.8');
  });

  test('a levy is carried where the organisation’s pay bill is stated', () => {
    const cost = costPost(aPost(), on52Weeks({ organisationPayBill: assumed(exact('3100000')) }));
    expect(penny(cost.levyPerPerson.pounds)).toBe('3.84'); // 23809.5 × 500 ÷ 3100000
  });
});

test('a post on shift round the clock on 365/7 weeks, 48 days away', () => {
  const cost = costPost(aPost(), staffingAssumptions());
  expect(exactText(cost.coverFactor.toDecimalPlaces(7))).toBe('1.2256548'); // 365 ÷ 297.8
  expect(penny(cost.employedHours)).toBe('205.91');
  expect(penny(cost.wte)).toBe('5.49');
  // gross 23874.9107, NI 2831.2366, pension 529.0473: 5.490934 × 27235.1946 × 7 ÷ 365 = 2868.0178; ÷ 3.2 = 896.2556
  expect(penny(cost.weekly.pounds)).toBe('2868.02');
  expect(penny(cost.weeklyPerChild.pounds)).toBe('896.26');
});

describe('an establishment post holds its cover already', () => {
  test.each([true, false])('one manager on £43,500, backfill answered %s', (needsBackfill) => {
    const cost = costPost(
      aPost({
        postType: 'management',
        size: { kind: 'establishment', wte: exact(1) },
        pay: poundsPer('year', '43500'),
        needsBackfill,
      }),
      on52Weeks(),
    );
    expect(exactText(cost.coverFactor)).toBe('1');
    expect(exactText(cost.workedHours)).toBe('37.5');
    // 43500 + 15 % × 38500 + 3 % × 37260 = 50392.80; ÷ 52 = 969.0923
    expect(penny(cost.weekly.pounds)).toBe('969.09');
  });
});

test('a post of sleep-ins alone has no hours and no people', () => {
  const cost = costPost(
    aPost({
      postType: 'sleepIn',
      size: { kind: 'sleepInOnly' },
      sleepIns: { nightsAWeek: exact(7), allowance: poundsPer('night', '55') },
    }),
    on52Weeks(),
  );
  expect(exactText(cost.workedHours)).toBe('0');
  expect(exactText(cost.people)).toBe('0');
  expect(exactText(cost.employedWeekly.pounds)).toBe('0');
  expect(exactText(cost.weekly.pounds)).toBe('454.3');
  expect(exactText(cost.weeklyPerChild.pounds)).toBe('141.96875'); // 454.3 ÷ 3.2
});

describe('edges', () => {
  test('no hours cost nothing', () => {
    expect(exactText(costPost(aPost({ size: rota('0') }), on52Weeks()).weekly.pounds)).toBe('0');
  });

  test('a post for this child alone is all this child’s', () => {
    const cost = costPost(aPost({ size: rota('75'), needsBackfill: false, serves: 'child' }), on52Weeks());
    expect(exactText(cost.childrenSharing)).toBe('1');
    expect(cost.weeklyPerChild).toEqual(cost.weekly);
  });

  test('a full home of four shares by four', () => {
    const cost = costPost(aPost(), on52Weeks({ plannedOccupancy: assumed(exact(1)) }));
    expect(exactText(cost.childrenSharing)).toBe('4');
  });

  test.each([
    ['contracted hours of nought', aPost({ contractedHours: exact(0) }), on52Weeks()],
    ['full-time hours of nought', aPost(), on52Weeks({ fullTimeHours: assumed(exact(0)) })],
    ['no child in the home', aPost(), on52Weeks({ plannedOccupancy: assumed(exact(0)) })],
    ['away all year', aPost(), on52Weeks({ daysAwayAYear: assumed(exact(260)) })],
    ['no working day in a week', aPost(), on52Weeks({ workingDaysAWeek: assumed(exact(0)) })],
  ])('%s was to be found before costing, so it is a bug here', (_case, post, assumptions) => {
    expect(() => costPost(post, assumptions)).toThrow('to cost a post');
  });
});
