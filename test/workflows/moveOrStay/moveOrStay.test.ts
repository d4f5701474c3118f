import { knownDay } from '../../../src/domain/calendar/isoDate';
import { moveOrStay } from '../../../src/workflows/moveOrStay/moveOrStay';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => moveOrStay.run({ ...moveOrStay.example, ...change }, reference);

test('22,800 ÷ 328 = 69.5 weeks; a breakdown stands beside each, as an expected cost', () => {
  // stay 5,778 × 104; move 5,450 × 104 + 5,400 × 4 + 1,200
  // a breakdown: 35 nights × 5,778 ÷ 7 + 2,000 + 1,500 × 6 = 39,890, 10 %; 35 × 5,450 ÷ 7 + 11,000 = 38,250, 25 %
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    'A move is paid back after 69.5 weeks of the lower fee; the child’s interest comes first.',
  );
  expect(answered?.json()).toMatchObject({
    stay: { cost: '600912', breakdown: '39890', expectedBreakdown: '3989' },
    move: { cost: '589600', breakdown: '38250', expectedBreakdown: '9562.5' },
  });
  expect(answered?.told.sentences[0]).toContain('never a reason by itself');
});

test('nothing saved: nothing pays it back', () => {
  const { answered } = run({ asked: '5450' });
  expect(answered?.json()['weeks']).toBeNull();
  expect(answered?.told.headline).toBe('Nothing is saved a week by a move, so that nothing pays it back.');
});

test('no chance stated: none is assumed', () => {
  const { answered } = run({ chanceToStay: '', chanceIfMoved: '', whoseChance: '' });
  expect(answered?.json()).toMatchObject({
    stay: { expectedBreakdown: null },
    move: { expectedBreakdown: null },
  });
});

test('a chance that is nobody’s judgement is asked about', () => {
  expect(run({ whoseChance: '' }).findings.map(({ code }) => code)).toEqual(['chance-of-nobody']);
});

test.each([
  ['a chance above a whole', { chanceToStay: '110' }, 'chanceToStay'],
  ['half a night of notice', { noticeNights: '27.5' }, 'noticeNights'],
  ['no other home', { other: '' }, 'other'],
])('%s is refused where it stands', (_, change, field) => {
  expect(run(change).problems.map((problem) => problem.field)).toEqual([field]);
});
