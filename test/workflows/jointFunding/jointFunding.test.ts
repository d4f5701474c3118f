import { knownDay } from '../../../src/domain/calendar/isoDate';
import { jointFunding } from '../../../src/workflows/jointFunding/jointFunding';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => jointFunding.run({ ...jointFunding.example, ...change }, reference);

test('a decision two months late: health pays back what it should have borne', () => {
  // 215 nights at 80/5/15 and 150 at 65/20/15 would be 188,650 / 28,525 / 38,325; from 1 September the new shares are borne:
  // 153 nights at the old (1 April to 31 August) and 212 at the new, at £700 a night.
  // social care 153 × 560 + 212 × 455 = 85,680 + 96,460; health 153 × 35 + 212 × 140 = 5,355 + 29,680; education 365 × 105
  const { answered } = run({});
  expect(answered?.json()).toEqual({
    total: '255500',
    contributions: { 'Social care': '182140', Health: '35035', Education: '38325' },
    toRecover: { Health: '6510' }, // 62 nights × 700 × 15 %
  });
  expect(answered?.told.headline).toBe(
    'The placement costs £255,500.00 from 1 April 2026 to the night before 1 April 2027. Health is to pay back £6,510.00.',
  );
});

test('shares dated the very day a decision takes effect are those it decided, and not those before it', () => {
  // The same nights at the same shares as above: only the day that stands beside the new shares differs.
  const shares = (jointFunding.example['shares'] as readonly { from: string }[]).map((share) => ({
    ...share,
    from: share.from === '2026-11-02' ? '2026-09-01' : share.from,
  }));
  expect(run({ shares }).answered?.json()).toEqual({
    total: '255500',
    contributions: { 'Social care': '182140', Health: '35035', Education: '38325' },
    toRecover: { Health: '6510' },
  });
});

test('shares of 99 % are refused: 80 and 19', () => {
  const shares = [
    { from: '2026-04-01', payer: 'Social care', percent: '80' },
    { from: '2026-04-01', payer: 'Health', percent: '19' },
  ];
  const { findings, answered } = run({ shares, decided: '', effective: '' });
  expect(answered).toBeNull();
  expect(findings).toMatchObject([
    { code: 'shares-not-100', severity: 'error', expected: '100 % in all', received: '99 %' },
  ]);
});

test('two starts of shares between effect and decision: nobody can tell which were decided', () => {
  const shares = ['2026-04-01', '2026-09-15', '2026-10-15'].map((from) => ({
    from,
    payer: 'Social care',
    percent: '100',
  }));
  expect(run({ shares }).findings).toMatchObject([
    {
      code: 'decision-unclear',
      at: 'shares from 2026-09-15, shares from 2026-10-15',
      received: '2',
      advice: 'Leave only the shares that the panel decided.',
    },
  ]);
});

test('half a decision is asked about', () => {
  const { findings, answered } = run({ effective: '' });
  expect(answered).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['decision-incomplete']);
});

test('a share typed as words is refused where it stands', () => {
  const { problems } = run({ shares: [{ from: '1/4/2026', payer: 'Health', percent: 'all' }] });
  expect(problems).toEqual([
    {
      field: 'shares.0.percent',
      sentence: 'Share is “all”. Type a percentage from 0 to 100, such as 80.',
    },
  ]);
});

test('a review that has passed is looked at; the panel’s page says what is paid for and when the child was heard', () => {
  expect(run({ review: '2026-11-27' }).findings.map(({ code }) => code)).toEqual(['review-date-past']);
  const page = JSON.stringify(run({}).answered?.workbook().sheets[0]);
  expect(page).toContain('A place in a children’s home with therapy and school');
  expect(page).toContain('12 October 2026');
});
