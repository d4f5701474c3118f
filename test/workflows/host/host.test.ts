import { knownDay } from '../../../src/domain/calendar/isoDate';
import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { host } from '../../../src/workflows/host/host';

const reference = { asAt: knownDay('2026-11-28') };
const run = (change: object) => host.run({ ...host.example, ...change }, reference);
const rounded = (value: unknown) => exactText(roundHalfAwayFromZero(exact(value as string), 2));

test('a quarter of the use: 10 % of the surplus, £451.84 a week, comes back to the host', () => {
  // B(4, 4) = 10.6667 ÷ 34.3333 = 0.31068; children 2.75728; surplus 21,000 − 14,000 − 900 × 2.75728 = 4,518.45
  // host 10,000 + 1,000 + 0.31068 × 7,000 − 451.84 = 12,722.91
  const { answered, findings } = run({});
  expect(findings).toEqual([]);
  const { surplus, parties } = answered?.json() as unknown as {
    surplus: string;
    parties: readonly { pays: string; surplus: string }[];
  };
  expect(rounded(surplus)).toBe('4518.45');
  expect([rounded(parties[0]?.surplus), rounded(parties[0]?.pays)]).toEqual(['451.84', '12722.91']);
});

test('from half of the use on, 30 %', () => {
  const councils = [
    { name: 'Ashmoor', load: '2', places: '2' },
    { name: 'Birchdale', load: '2', places: '2' },
  ];
  expect(run({ councils }).answered?.json()).toMatchObject({ use: '0.5', share: '0.3' });
});

test('nothing of a loss comes back', () => {
  const { answered } = run({ fixed: '30000' });
  expect(answered?.json()).toMatchObject({ parties: [{ surplus: '0' }, {}] });
});

test.each([
  ['a host that is no council of the block', { host: 'Carrow' }, 'host'],
  ['more places released than there are', { releasePlaces: '5' }, 'releasePlaces'],
])('%s is refused by name', (_, change, at) => {
  const { answered, findings } = run(change);
  expect(answered).toBeNull();
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([['contract-not-meant', at]]);
});
