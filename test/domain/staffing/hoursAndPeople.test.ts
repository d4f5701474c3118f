import { exact, exactText } from '../../../src/domain/money/exact';
import { fraction } from '../../../src/domain/money/percentage';
import {
  contractedHoursOf,
  coverFactorOf,
  employedHours,
  workedHours,
} from '../../../src/domain/staffing/hoursAndPeople';
import { aPost, assumed, staffingAssumptions } from '../../support/builders';

// 65 days at five a week are 13 weeks; 52 ÷ 39 is a cover factor of one and a third
const aQuarterAway = staffingAssumptions({
  year: { weeksPerYear: '52', teachingWeeks: 38 },
  daysAwayAYear: assumed(exact(65)),
});

describe('worked hours', () => {
  test('a rota’s hours, an establishment’s WTE × full-time hours, none for sleep-ins alone', () => {
    expect(exactText(workedHours({ kind: 'rota', hoursAWeek: exact(168) }, exact('37.5')))).toBe('168');
    expect(exactText(workedHours({ kind: 'establishment', wte: exact('1.6') }, exact('37.5')))).toBe('60');
    expect(exactText(workedHours({ kind: 'sleepInOnly' }, exact('37.5')))).toBe('0');
  });
});

describe('employed hours', () => {
  test.each([
    ['covered, a quarter agency: 168 × 0.75 × 4 ÷ 3', aPost({ agencyShare: fraction('0.25') }), '168'],
    ['covered: 168 × 4 ÷ 3', aPost(), '224'],
    ['no backfill: 168', aPost({ needsBackfill: false }), '168'],
    ['agency alone', aPost({ agencyShare: fraction(1) }), '0'],
    [
      'an establishment already holds its cover, backfill answered yes or not: 2 × 37.5',
      aPost({ size: { kind: 'establishment', wte: exact(2) } }),
      '75',
    ],
    ['sleep-ins alone', aPost({ size: { kind: 'sleepInOnly' } }), '0'],
  ])('%s', (_case, post, hours) => {
    expect(exactText(employedHours(post, aQuarterAway)!)).toBe(hours);
  });
});

test('an establishment post has a cover factor of one', () => {
  const post = aPost({ size: { kind: 'establishment', wte: exact(2) }, needsBackfill: true });
  expect(exactText(coverFactorOf(post, aQuarterAway)!)).toBe('1');
});

test('contracted hours are as stated, else full time', () => {
  expect(exactText(contractedHoursOf(aPost({ contractedHours: exact(20) }), aQuarterAway))).toBe('20');
  expect(exactText(contractedHoursOf(aPost(), aQuarterAway))).toBe('37.5');
});
