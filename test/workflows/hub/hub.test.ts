import { knownDay } from '../../../src/domain/calendar/isoDate';
import { hub } from '../../../src/workflows/hub/hub';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => hub.run({ ...hub.example, ...change }, reference);

test('£12,000.00 for 39 of 52 weeks: £9,000.00 a week, £6,000.00 and £3,000.00 by places', () => {
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.json()).toMatchObject({
    aWeek: '9000',
    perPlaceWeek: '1500',
    perChildWeek: '2000', // of 4.5 children
    homes: [{ aWeek: '6000' }, { aWeek: '3000' }],
  });
});

test('by children 4 and 1: four fifths and one', () => {
  const homes = [
    { name: 'A', places: '4', children: '4' },
    { name: 'B', places: '4', children: '1' },
  ];
  expect(run({ sharedBy: 'children', homes }).answered?.json()).toMatchObject({
    homes: [{ aWeek: '7200' }, { aWeek: '1800' }],
  });
});

test.each([
  ['more children than places', { homes: [{ name: 'A', places: '2', children: '3' }] }],
  ['a home without places', { homes: [{ name: 'A', places: '0' }] }],
])('%s is refused in words', (_, change) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map(({ code, at }) => [code, at])).toEqual([['contract-not-meant', 'the hub']]);
});

test.each(['0', '54'])('%s teaching weeks are no year: the field says 1 to 53', (teachingWeeks) => {
  const { answered, problems } = run({ teachingWeeks });
  expect(answered).toBeNull();
  expect(JSON.stringify(problems)).toContain('1 to 53');
});

test('53 teaching weeks, as for who pays, are a year', () => {
  // 12,000 × 53 ÷ 52 = 12,230.77
  expect(run({ teachingWeeks: '53' }).answered?.json()['aWeek']).toMatch(/^12230\.769/);
});
