/** Placements are counted, not records: months, fees sent again and placements taken out. Councils and fees are invented. */
import { askExchange, type ExchangeQuestion } from '../../../src/domain/exchange/askExchange';
import type { ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import { mergeRecords } from '../../../src/domain/exchange/mergeRecords';
import { exact } from '../../../src/domain/money/exact';

const record = (index: number, month: string, weekly: number, band = '3'): ExchangeRecord => ({
  council: ['North', 'South', 'East'][index % 3] ?? '',
  reference: index.toString(16).padStart(64, '0'),
  month,
  weekly: exact(weekly),
  words: { provider: ['Alder', 'Beech', 'Cedar'][index % 3] ?? '', band },
  starts: null,
  ends: null,
});

const months = ['2026-08', '2026-09', '2026-10'];
const told = (records: readonly ExchangeRecord[], question: ExchangeQuestion = {}) => {
  const { n, reason, median } = askExchange(records, question, []);
  return { n, reason, median: median?.toString() ?? null };
};

test('two placements sent for three months each are two placements: nothing is shown', () => {
  const records = [0, 1].flatMap((index) => months.map((month) => record(index, month, 5000 + index * 2413)));
  expect(told(records)).toEqual({ n: 0, reason: 'few', median: null });
});

test('the latest month counts, whatever the order they came in, and the month asked about where one is', () => {
  // In October 4,000 to 4,040 in steps of ten, in August 1,000 more each: medians 4,020 and 5,020.
  const records = [0, 1, 2, 3, 4].flatMap((index) => [
    record(index, '2026-10', 4000 + index * 10),
    record(index, '2026-08', 5000 + index * 10),
  ]);
  const latest = { n: 5, reason: null, median: '4020' };
  expect(told(records)).toEqual(latest);
  expect(told([...records].reverse())).toEqual(latest);
  expect(told(records, { month: '2026-08' })).toEqual({ ...latest, median: '5020' });
  expect(told(records, { month: '2026-09' }).reason).toBe('few');
});

test('a placement that moved to another band is in the band of its latest month alone', () => {
  const records = Array.from({ length: 6 }, (_, index) => record(index, '2026-08', 4000, '3'));
  const moved = record(0, '2026-10', 4000, '4');
  expect(told([...records, moved], { band: '3' }).n).toBe(5);
  expect(told([...records, moved], { band: '3', month: '2026-08' }).n).toBe(6);
});

const nine = Array.from({ length: 9 }, (_, index) => record(index, '2026-10', 4000 + index * 100));
const first = askExchange(nine, {}, []).set;

test.each([
  ['another fee', record(4, '2026-10', 9000)],
  ['another fee a month later', record(4, '2026-11', 9000)],
])('one placement sent again with %s: the same question is refused', (_, again) => {
  const { records } = mergeRecords(nine, [again]);
  expect(askExchange(records, {}, [first]).reason).toBe('differs');
});

test('the same fees a month later are the same answer; five that moved are another', () => {
  const later = nine.map(({ ...each }) => ({ ...each, month: '2026-11' }));
  expect(askExchange(mergeRecords(nine, later).records, {}, [first]).reason).toBeNull();
  const moved = later.map((each, index) => (index < 5 ? { ...each, weekly: each.weekly.plus(50) } : each));
  expect(askExchange(mergeRecords(nine, moved).records, {}, [first]).reason).toBeNull();
  const four = later.map((each, index) => (index < 4 ? { ...each, weekly: each.weekly.plus(50) } : each));
  expect(askExchange(mergeRecords(nine, four).records, {}, [first]).reason).toBe('differs');
});

test('fees that moved do not hide a placement that came: it may be known how they moved', () => {
  const later = nine.map((each) => ({ ...each, weekly: each.weekly.times('1.03') }));
  const { records } = mergeRecords(nine, [...later, record(9, '2026-10', 7000)]);
  expect(askExchange(records, {}, [first]).reason).toBe('differs');
});

test('two months of the same placements, one of them at another fee: the second is refused in either order', () => {
  const records = [
    ...nine,
    ...nine.map((each, index) => ({
      ...each,
      month: '2026-11',
      weekly: index === 0 ? exact(7777) : each.weekly,
    })),
  ];
  for (const [one, other] of [
    ['2026-10', '2026-11'],
    ['2026-11', '2026-10'],
  ] as const) {
    const before = askExchange(records, { month: one }, []);
    expect(before.reason).toBeNull();
    expect(askExchange(records, { month: other }, [before.set]).reason).toBe('differs');
  }
});

test('a placement that is withdrawn goes with all its months, is counted, and is a difference', () => {
  const gone = { council: 'North Council', reference: nine[0]?.reference ?? '', withdrawn: true } as const;
  const { records, ...counts } = mergeRecords([...nine, record(0, '2026-11', 4000)], [gone, gone]);
  expect(counts).toEqual({ added: 0, repeated: 0, replaced: 0, withdrawn: 1, notThere: 1 });
  expect(records).toHaveLength(8);
  expect(askExchange(records, {}, [first]).reason).toBe('differs');
  // Withdrawn by a council that never sent it: nothing goes.
  expect(mergeRecords(nine, [{ ...gone, council: 'South' }])).toMatchObject({ withdrawn: 0, notThere: 1 });
});

test('what was withdrawn and is sent again is there again', () => {
  const gone = { council: 'North', reference: nine[0]?.reference ?? '', withdrawn: true } as const;
  const back = record(0, '2026-10', 4000);
  expect(mergeRecords(nine, [gone, back])).toMatchObject({ withdrawn: 1, added: 1 });
  expect(askExchange(mergeRecords(nine, [gone, back]).records, {}, [first]).reason).toBeNull();
});

test('an answer of which three are gone: what it leaves of the rest is refused', () => {
  // Told: 8 of band 3. Then three of them go. Of the ten of band 4 all are left over: an answer of them is all but those three.
  const bands = Array.from({ length: 18 }, (_, index) =>
    record(index, '2026-10', 4000 + index, index < 8 ? '3' : '4'),
  );
  const before = askExchange(bands, { band: '3' }, []);
  expect([before.reason, before.n]).toEqual([null, 8]);
  const gone = bands
    .slice(0, 3)
    .map(({ council, reference }) => ({ council, reference, withdrawn: true }) as const);
  const { records } = mergeRecords(bands, gone);
  expect(askExchange(records, { band: '4' }, []).reason).toBeNull();
  expect(askExchange(records, { band: '4' }, [before.set]).reason).toBe('differs');
});
