/** The rules of choice as somebody sees them; every home is invented. */
import { ruleChoices, rulesOnScreen } from '../../../src/workflows/benchmarks/rulesOnScreen';
import { rulesStated } from '../../../src/workflows/benchmarks/rules';
import { aBenchmark, anyComparator } from '../../support/benchmarks';

const records = [
  aBenchmark({ region: 'North West', places: 3 }),
  aBenchmark({ region: 'north west', places: 4 }),
  aBenchmark({ region: 'London', places: 6 }),
];

test('each rule that some figure states is a choice with counts, whatever the letters', () => {
  const shown = rulesOnScreen(records, { ...anyComparator, region: 'North West' }, 4);
  expect(shown.map(({ rule, chosen }) => [rule, chosen])).toEqual([
    ['region', 'North West'],
    ['sector', 'any'],
    ['size', 'any'],
    ['period', 'any'],
  ]);
  expect(shown[0]!.options.map(({ label }) => label)).toEqual(['Any (3)', 'London (1)', 'North West (2)']);
  // about as large as this home of four: 3 and 4 places
  expect(shown[2]!.options.map(({ label }) => label)).toEqual([
    'Any (3)',
    'homes of 3 to 5 places (2)',
    'homes of 3 places (1)',
    'homes of 4 places (1)',
    'homes of 6 places (1)',
  ]);
});

test('a region that no figure states is still shown as chosen, with nought', () => {
  const [region] = rulesOnScreen(records, { ...anyComparator, region: 'South East' }, null);
  expect(region!.options[1]).toEqual({ value: 'South East', label: 'South East (0)' });
});

test('what is chosen becomes the rules, and what is not stays as suggested', () => {
  expect(ruleChoices({ region: 'any', size: '3-5', needs: 'Specialist' })).toEqual({
    region: null,
    places: { from: 3, to: 5 },
    needsBand: 'Specialist',
  });
});

test.each([
  ['', {}],
  ['region=any; size=4', { region: null, places: { from: 4, to: 4 } }],
  ['Period = 2024/25', { period: '2024/25' }],
  ['size=5-3', 'size takes places such as 4 or 3-5, not 5-3.'],
  [
    'region',
    'A rule is one of region, sector, needs, sourcing, size, period with = and what is wanted, or any; not region.',
  ],
])('“%s” on the command line', (text, means) => {
  expect(rulesStated(text)).toEqual(means);
});
