/** Positions attacked by somebody who sends an own fee of any height, as often as they like. Councils and fees are invented. */
import type { AnsweredSet } from '../../../src/domain/exchange/mayBeTold';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import { parityOf, standingAmong } from '../../../src/domain/exchange/parity';
import { exact } from '../../../src/domain/money/exact';

const record = (index: number, council: string, weekly: string, month = '2026-10'): ExchangeRecord => ({
  council,
  reference: index.toString(16).padStart(64, '0'),
  month,
  weekly: exact(weekly),
  words: { provider: 'Alder', band: '3' },
  starts: null,
  ends: null,
});

const others = [
  '4111.11',
  '4312.45',
  '5087.20',
  '5433.33',
  '6010.10',
  '6222.00',
  '7413.50',
  '7999.99',
  '8100.00',
].map((weekly, index) => record(index, index % 2 === 0 ? 'South' : 'East', weekly));

/** Asks with one own fee after another, each chosen by the answers before; what was told, in order. */
function asked(fees: (told: readonly (string | null)[]) => number | null, months = ['2026-10']) {
  const log: AnsweredSet[] = [];
  const told: (string | null)[] = [];
  for (let fee = fees(told); fee !== null; fee = fees(told)) {
    const month = months[told.length % months.length] ?? '';
    const inMonths = months.flatMap((each) => others.map((other) => ({ ...other, month: each })));
    const own = record(99, 'North', String(fee), month);
    const { parities, answered } = parityOf([...inMonths, own], 'North', {}, log);
    log.push(...answered);
    told.push(parities[0]?.standing ?? null);
  }
  return told;
}

/** Halving where the median can be, from £3,000 to £9,000. */
function halving(tries: number) {
  let [low, high] = [3000, 9000];
  let last = 0;
  const next = (told: readonly (string | null)[]): number | null => {
    const before = told.at(-1);
    if (before === 'upper-middle' || before === 'above-upper-quartile') high = last;
    else if (before !== undefined && before !== null) low = last;
    last = (low + high) / 2;
    return told.length === tries ? null : last;
  };
  return { next, width: () => high - low };
}

test('halving forty times: four answers, and the median is still anywhere in £375', () => {
  const { next, width } = halving(40);
  const told = asked(next);
  // 6,000 ÷ 2⁴ = 375.
  expect([told.filter((each) => each !== null).length, width()]).toEqual([4, 375]);
});

test('the same placements in other months at the same fees take no further fee', () => {
  const { next, width } = halving(40);
  const told = asked(next, ['2026-08', '2026-09', '2026-10']);
  expect([told.filter((each) => each !== null).length, width()]).toEqual([4, 375]);
});

test('a fee that was held against them before is told again', () => {
  const fees = [4000, 5000, 6000, 7000, 8000, 5010, 4000];
  // £5,010 is £5,000 in steps of £50. The quartiles are 5,087.20 and 7,413.50, the median is 6,010.10.
  expect(asked((told) => fees[told.length] ?? null)).toEqual([
    'below-lower-quartile',
    'below-lower-quartile',
    'lower-middle',
    'upper-middle',
    null,
    'below-lower-quartile',
    'below-lower-quartile',
  ]);
});

test('however often one asks, no more is told than the quartiles in steps of £50: other fees with the same give the same answers', () => {
  // Rounded to £50 all three are 5,100, 6,000 and 7,400.
  const [one, other] = [
    { lowerQuartile: exact('5087.20'), median: exact('6010.10'), upperQuartile: exact('7413.50') },
    { lowerQuartile: exact('5124.99'), median: exact('5975.00'), upperQuartile: exact('7375.01') },
  ];
  const fees = Array.from({ length: 6001 }, (_, index) => exact(3000 + index));
  expect(fees.filter((fee) => standingAmong(fee, one) !== standingAmong(fee, other))).toEqual([]);
});

test('five to seven others: halves alone, as quartiles are not told of so few; a fee all share is no outlier', () => {
  expect(standingAmong(exact(5000), { median: exact(5000) })).toBe('lower-half');
  expect(standingAmong(exact(5100), { median: exact(5000) })).toBe('upper-half');
  const alike = { median: exact(5000), lowerQuartile: exact(5000), upperQuartile: exact(5000) };
  expect(standingAmong(exact(5000), alike)).toBe('lower-middle');
});

test('a position carries no median and no quartile', () => {
  const { parities } = parityOf([...others, record(99, 'North', '5000')], 'North', {}, []);
  expect(Object.keys(parities[0] ?? {}).sort()).toEqual(['n', 'reason', 'reference', 'standing', 'weekly']);
});
