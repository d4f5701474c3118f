/** What may be told of others' prices, attacked: by few, by one council, by differencing in both orders and by complements. */
import * as fc from 'fast-check';
import { askExchange, type ExchangeQuestion } from '../../../src/domain/exchange/askExchange';
import { recordKey, type ExchangeRecord } from '../../../src/domain/exchange/exchangeRecord';
import type { AnsweredSet } from '../../../src/domain/exchange/mayBeTold';
import { mergeRecords } from '../../../src/domain/exchange/mergeRecords';
import { parityOf } from '../../../src/domain/exchange/parity';
import { exact } from '../../../src/domain/money/exact';

const record = (
  index: number,
  more: Partial<ExchangeRecord['words']> = {},
  council?: string,
  weekly?: string,
): ExchangeRecord => ({
  council: council ?? ['North', 'South', 'East'][index % 3]!,
  reference: index.toString(16).padStart(64, '0'),
  month: '2026-10',
  weekly: exact(weekly ?? String(4000 + index * 37)),
  words: { provider: ['Alder', 'Beech', 'Cedar'][index % 3]!, band: '3', ...more },
  starts: null,
  ends: null,
});

test('seven placements, 4 and 3: their median is shown, rounded to £10; quartiles need eight', () => {
  const records = [4111, 4222, 4333, 4446, 4555, 4666, 4777].map((weekly, index) =>
    record(
      index,
      { provider: index % 2 === 0 ? 'Alder' : 'Beech' },
      index < 4 ? 'North' : 'South',
      String(weekly),
    ),
  );
  const { n, reason, median, lowerQuartile } = askExchange(records, {}, []);
  expect({ n, reason, median: median?.toString(), lowerQuartile }).toEqual({
    n: 7,
    reason: null,
    median: '4450',
    lowerQuartile: null,
  });
});

test.each([
  ['few', 4, () => 'North'],
  ['one-council', 7, (index: number) => (index < 5 ? 'North' : 'South')],
] as const)('%s: nothing is shown, not even how many', (reason, count, council) => {
  const records = Array.from({ length: count }, (_, index) => record(index, {}, council(index)));
  const answer = askExchange(records, {}, []);
  expect(answer).toMatchObject({ reason, n: 0, councils: 0, median: null });
});

const words = { region: 'NW', sourcing: 'Spot', provision: 'Residential' } as const;
const someRecords = fc
  .array(
    fc.record({
      region: fc.constantFrom('NW', 'NE'),
      sourcing: fc.constantFrom('Spot', 'Framework'),
      provision: fc.constantFrom('Residential', 'School'),
    }),
    { minLength: 6, maxLength: 40 },
  )
  .map((each) => each.map((more, index) => record(index, more)));
const question: fc.Arbitrary<ExchangeQuestion> = fc
  .subarray(Object.keys(words) as (keyof typeof words)[])
  .map((names) => Object.fromEntries(names.map((name) => [name, words[name]])));

test('whatever is asked in whatever order, no two answers differ by one to four placements, complements among them', () => {
  fc.assert(
    fc.property(someRecords, fc.array(question, { minLength: 2, maxLength: 8 }), (records, questions) => {
      for (const order of [questions, [...questions].reverse()]) {
        const answered: AnsweredSet[] = [];
        for (const each of order) {
          const answer = askExchange(records, each, answered);
          if (answer.reason === null) answered.push(answer.set);
        }
        for (const [index, a] of answered.entries())
          for (const b of answered.slice(index + 1)) {
            const differs =
              [...a.placements.keys()].filter((key) => !b.placements.has(key)).length +
              [...b.placements.keys()].filter((key) => !a.placements.has(key)).length;
            for (const few of [differs, records.length - differs]) expect(few === 0 || few > 4).toBe(true);
          }
      }
    }),
    { numRuns: 150 },
  );
});

test('one more placement, asked before or after, is never told', () => {
  const nine = Array.from({ length: 9 }, (_, index) =>
    record(index, { sourcing: index < 8 ? 'Spot' : 'Framework' }),
  );
  for (const [first, second] of [
    [{}, { sourcing: 'Spot' }],
    [{ sourcing: 'Spot' }, {}],
  ] as const) {
    const before = askExchange(nine, first, []);
    expect(before.reason).toBeNull();
    expect(askExchange(nine, second, [before.set]).reason).toBe('differs');
  }
});

test('the same question again is answered again', () => {
  const nine = Array.from({ length: 9 }, (_, index) => record(index));
  const first = askExchange(nine, {}, []);
  expect(askExchange(nine, {}, [first.set]).reason).toBeNull();
});

test('parity says where one’s own stands among others of its provider and band, never beside one’s own', () => {
  const others = Array.from({ length: 10 }, (_, index) =>
    record(
      index,
      { provider: index < 7 ? 'Alder' : 'Beech' },
      index % 2 === 0 ? 'South' : 'East',
      String(4000 + index * 100),
    ),
  );
  const own = record(99, { provider: 'Alder' }, 'North', '4250');
  const { parities, answered: asked } = parityOf([...others, own], 'north', {}, []);
  // Seven others of Alder, four of South (57 %), at 4,000 to 4,600: their median is 4,300, and 4,250 is in the lower half.
  expect(parities.map(({ n, reason, standing }) => [n, reason, standing])).toEqual([[7, null, 'lower-half']]);
  expect(asked.map(({ placements }) => placements.size)).toEqual([7]);
  // As a statistic the same set is one provider's, and is refused.
  expect(askExchange(others, { provider: 'Alder' }, []).reason).toBe('one-provider');
});

test('the same placement in the same month is one record; what changed takes its place and is counted', () => {
  const store = [record(1), record(2)];
  const merged = mergeRecords(store, [record(1), record(2, {}, undefined, '5000'), record(3)]);
  expect(merged).toMatchObject({ added: 1, repeated: 1, replaced: 1 });
  expect(merged.records.map(recordKey)).toHaveLength(3);
});
