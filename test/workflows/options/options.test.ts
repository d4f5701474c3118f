import { knownDay } from '../../../src/domain/calendar/isoDate';
import { options } from '../../../src/workflows/options/options';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => options.run({ ...options.example, ...change }, reference);
const two = [
  { name: 'A', fee: '5100', quality: '58' },
  { name: 'B', fee: '5800', quality: '80' },
];

test('£265,200.00 at 58 and £301,600.00 at 80: the better leads at 30 % price, the cheaper above 64.57 %', () => {
  // 52 × (5,000 + 50) + 2,600 = 265,200; quality (75 + 60 + 40 + 57) ÷ 4 = 58. 52 × 5,800 = 301,600.
  // price scores 100 and 26,520 ÷ 301.6 = 87.931; 0.3 × 100 + 0.7 × 58 = 70.6; 0.3 × 87.931 + 0.7 × 80 = 82.379
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  expect(answered?.told.headline).toBe(
    'With price weighing 30.0 %, Birch House stands first with 82.4 of 100, ahead of Ash Grove with 70.6.',
  );
  expect(answered?.told.tables[0]?.rows).toEqual([
    ['Birch House', '£301,600.00', '80.0', '87.931', '82.379'],
    ['Ash Grove', '£265,200.00', '58.0', '100.000', '70.600'],
  ]);
  expect(answered?.told.sentences.slice(0, 2)).toEqual([
    'Ash Grove leads Birch House where price weighs more than 64.57 %, Birch House where it weighs less.',
    'Cedar Lodge drops a need (Waking night) and is not ranked.',
  ]);
});

test('the cheapest home sets no price score where it drops a need', () => {
  expect(answeredNames(run({}))).toEqual(['Birch House', 'Ash Grove']);
  expect(run({}).answered?.json()).toMatchObject({ notRanked: ['Cedar Lodge'] });
});

test('stated weights of quality count: inspection alone makes 75 of Ash Grove', () => {
  const { answered } = run({ inspectionWeight: '100' });
  expect(answered?.told.tables[0]?.rows.find(([name]) => name === 'Ash Grove')?.[2]).toBe('75.0');
});

test.each([
  [
    'weights of quality that come to 90 %',
    { inspectionWeight: '50', stabilityWeight: '40' },
    'weights-not-one',
  ],
  ['such weights where no part is stated', { inspectionWeight: '50', options: two }, 'weights-not-one'],
  ['a quality nobody stated', { options: [{ name: 'A', fee: '5000' }] }, 'quality-not-stated'],
  [
    'a quality whole and in parts',
    { options: [{ name: 'A', fee: '5000', quality: '50', distance: '40' }] },
    'quality-stated-twice',
  ],
  ['one name twice', { options: [...two, { name: 'A', fee: '4000', quality: '50' }] }, 'named-twice'],
  [
    'no home that meets every need',
    { options: two.map((home) => ({ ...home, dropsNeed: '2:1 by day' })) },
    'every-option-drops-a-need',
  ],
])('%s is refused', (_, change, code) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual([code]);
});

function answeredNames({ answered }: ReturnType<typeof run>): readonly unknown[] {
  const ranked = answered?.json()['ranked'];
  return Array.isArray(ranked) ? ranked.map((each) => (each as { name: string }).name) : [];
}
