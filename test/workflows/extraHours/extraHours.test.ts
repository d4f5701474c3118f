import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact } from '../../../src/domain/money/exact';
import { extraHours } from '../../../src/workflows/extraHours/extraHours';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => extraHours.run({ ...extraHours.example, ...change }, reference);

test('12 hours of 2:1 where 1:1 is paid: one more person, £219.06 a week, beside 5 hours of somebody more skilled', () => {
  // 25,740 + 15 % × 20,740 + 3 % × 19,500 = 29,436 ÷ 1,950 = 15.0954; × 52 ÷ 43 = 18.2549; × 12 = 219.0586; 16 weeks: 3,504.94
  // 38,025 + 4,953.75 + 953.55 = 43,932.30 ÷ 1,950 × 52 ÷ 43 = 27.2448; × 5 = 136.22; asked 420 − 219.06 = 200.94
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    '£219.06 a week for 12.0 staff hours that are not paid already, £3,504.94 until 29 March 2027.',
  );
  expect(answered?.told.sentences).toEqual([
    'Asked for is £200.94 a week more than this: ask what it pays for.',
    'By skill instead: 5.0 hours come to £136.22 a week. Which of the two meets the need is for those who know the child.',
    'The hours end on 29 March 2027 unless both agree anew; they are reviewed on 29 January 2027.',
  ]);
});

test('a quarter by an agency at £26.00: its price for those hours alone', () => {
  // 9 × 18.25488 + 3 × 26 = 164.2940 + 78 = 242.2940; 16 weeks: 3,876.70
  const { answered } = run({ agency: '25', agencyRate: '26', asked: '', skillHours: '', skillRate: '' });
  expect(answered?.told.figures.map(({ value }) => value)).toEqual(['£242.29', '£3,876.70']);
});

test('hours that are paid already cost nothing more, and that is said', () => {
  const { answered, findings } = run({ alreadyPaid: '2' });
  expect(answered?.json()).toMatchObject({ addedStaffHours: '0', weekly: '0', inTheTime: '0' });
  expect(findings.map(({ code }) => code)).toEqual(['nothing-more-to-pay']);
});

test('a year without published figures is named, and answered with scenario figures', () => {
  const later = { ...extraHours.example, from: '2027-05-03', until: '2027-08-02', hourlyRate: '13.50' };
  const without = extraHours.run(later, reference);
  expect(without.answered).toBeNull();
  expect(new Set(without.findings.map(({ code }) => code))).toEqual(new Set(['figure-not-published']));
  const scenario = {
    from: knownDay('2027-04-01'),
    owner: 'Finance',
    reason: 'Expected',
    figures: {
      nationalLivingWage: exact('13.30'),
      pensionMinimum: exact(3),
      pensionBandFrom: exact(6240),
      pensionBandTo: exact(50270),
      pensionTrigger: exact(10000),
    },
    consumerPrices: [],
  };
  // 26,325 + 3,198.75 + 602.55 = 30,126.30 ÷ 1,950 × 52 ÷ 43 × 12 = 224.1957
  const { answered } = extraHours.run(later, { ...reference, scenario });
  expect(answered?.told.headline).toContain('£224.20 a week');
  expect(answered?.json()['scenario']).toContainEqual({
    figure: 'nationalLivingWage',
    title: 'National Living Wage',
    value: '13.3',
    unit: 'pounds an hour',
    from: '2027-04-01',
    owner: 'Finance',
    reason: 'Expected',
  });
  for (const { rows, print } of answered?.workbook().sheets ?? []) {
    expect(rows[0]?.cells[0]?.value).toMatch(/ · scenario$/);
    expect(print.footerLeft).toMatch(/ · scenario$/);
  }
});

test.each([
  ['an end before the beginning', { until: '2026-12-01' }, 'no-nights'],
  ['an agency without its price', { agency: '25' }, 'agency-rate-not-stated'],
  ['an agency for nothing', { agency: '50', agencyRate: '0' }, 'agency-rate-not-stated'],
  ['away all year', { daysAway: '200', daysPerWeek: '3' }, 'time-away-takes-the-year'],
])('%s is refused', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test.each([
  ['pay below the minimum wage in force', { hourlyRate: '12.00' }, 'rate-below-the-wage-in-force'],
  ['skill below the minimum wage in force', { skillRate: '11' }, 'rate-below-the-wage-in-force'],
  ['a rate of an agency that works no hours', { agencyRate: '26' }, 'agency-rate-without-agency'],
  ['hours of skill without pay', { skillRate: '' }, 'skill-half-stated'],
  ['pay of skill without hours', { skillHours: '' }, 'skill-half-stated'],
  ['a review before the hours begin', { review: '2026-12-01' }, 'review-before-the-start'],
  ['a review that has passed', { review: '2026-11-27' }, 'review-date-past'],
])('%s is looked at', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).not.toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

test('nights after the figures in force end are said, and a review after the end', () => {
  // The National Living Wage of the first night holds to 31 March 2027; the first day not counted may be 1 April.
  const codes = (change: object) => run(change).findings.map(({ code, received }) => [code, received]);
  expect(codes({ until: '2027-04-01' })).toEqual([]);
  expect(codes({ until: '2027-04-02' })).toEqual([['beyond-the-figures', 'hours until 2 April 2027']]);
  expect(codes({ review: '2027-03-29' })).toEqual([]);
  expect(codes({ review: '2027-03-30' })).toEqual([['review-after-the-end', '30 March 2027']]);
});

test.each([
  ['the same to the penny', '219.06', []],
  ['a penny more', '219.07', ['Asked for is £0.01 a week more than this: ask what it pays for.']],
  ['less', '100', ['Asked for is £119.06 a week less than this: ask whether all of these hours are in it.']],
])('asked %s', (_, asked, said) => {
  // 219.0586 a week
  const { answered } = run({ asked, skillHours: '', skillRate: '' });
  expect(answered?.told.sentences.slice(0, -1)).toEqual(said);
});

test('the hour shown is the one that is paid', () => {
  const rows = (change: object) => run({ ...change, agencyRate: '25' }).answered?.told.tables[0]?.rows;
  expect(rows({ agency: '100' })).toEqual([['An hour by an agency', '£25.00']]);
  // 0.75 × 18.2549 + 0.25 × 25 = 19.9412
  expect(rows({ agency: '25' })?.slice(2)).toEqual([
    ['An hour on shift', '£18.25'],
    ['An hour by an agency', '£25.00'],
    ['An hour, own staff and agency together', '£19.94'],
  ]);
});

test('what goes on until a late review is said only of hours that have begun and not ended', () => {
  const advice = (asAt: string) =>
    extraHours
      .run({ ...extraHours.example, review: '2026-11-27' }, { asAt: knownDay(asAt) })
      .findings.map((finding) => finding.advice);
  expect(advice('2026-12-06')).toEqual(['Hold the review and state the next day.']);
  expect(advice('2026-12-07')).toEqual([
    'Hold the review and state the next day. Until then £219.06 a week goes on.',
  ]);
  expect(advice('2027-03-29')).toEqual(['Hold the review and state the next day.']);
});

test('over a published change the answer itself says that its figures end, and that stands first', () => {
  const { answered, findings } = run({ until: '2027-04-12', hourlyRate: '12.00' });
  expect(answered?.told.headline).toMatch(
    /until 12 April 2027, all at the figures of the first night, which end on 31 March 2027: price the nights after it anew\.$/,
  );
  expect(findings.map(({ code }) => code)).toEqual(['beyond-the-figures', 'rate-below-the-wage-in-force']);
});
