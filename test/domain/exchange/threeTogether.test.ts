/**
 * Answers attacked together. Whoever asks keeps what every answer is of, and adds and takes away whole answers: as vectors over
 * the records, one for each, a small set is laid bare where its vector is a sum of theirs. Two at a time never lay bare one to
 * four records, nor all records and one; three at a time can tell how many a small set is of, which the rule allows and DECISIONS says.
 */
import * as fc from 'fast-check';
import { askInTurn, type AnsweredQuestion } from '../../../src/domain/exchange/askInTurn';
import type { ExchangeQuestion } from '../../../src/domain/exchange/askExchange';
import type { ExchangeRecord, ExchangeWord } from '../../../src/domain/exchange/exchangeRecord';
import { exact } from '../../../src/domain/money/exact';

/** A few words of each kind, so that sets meet, hold one another and leave little over. */
const wordsToAskBy = {
  region: ['NW', 'SE', 'SW'],
  band: ['1', '2'],
  sourcing: ['Spot', 'Framework'],
} as const satisfies Partial<Record<ExchangeWord, readonly string[]>>;

const oneOf = (words: readonly string[]) => fc.constantFrom(...words);

const someRecords: fc.Arbitrary<readonly ExchangeRecord[]> = fc
  .array(
    fc.record({
      region: oneOf(['NW', 'NW', 'SE', 'SE', 'SW']),
      band: oneOf(wordsToAskBy.band),
      sourcing: oneOf(['Spot', 'Framework', 'Framework', 'Framework']),
      weekly: fc.integer({ min: 3000, max: 9000 }),
    }),
    { minLength: 20, maxLength: 60 },
  )
  .map((rows) =>
    rows.map(({ weekly, ...words }, index) => ({
      council: ['North', 'South', 'East'][index % 3] ?? '',
      reference: index.toString(16).padStart(64, '0'),
      month: '2026-10',
      weekly: exact(weekly),
      words,
      starts: null,
      ends: null,
    })),
  );

const someQuestions: fc.Arbitrary<readonly ExchangeQuestion[]> = fc.array(
  fc.record(
    {
      region: oneOf(wordsToAskBy.region),
      band: oneOf(wordsToAskBy.band),
      sourcing: oneOf(wordsToAskBy.sourcing),
    },
    { requiredKeys: [] },
  ),
  { minLength: 2, maxLength: 12 },
);

type Vector = readonly number[];

/** One for each record that an answered question is of. */
function vectorsOf(
  records: readonly ExchangeRecord[],
  answers: readonly AnsweredQuestion[],
): readonly Vector[] {
  const told = answers.filter(({ answer }) => answer.reason === null);
  return told.map(({ question }) =>
    records.map(({ words }) =>
      Object.entries(question).every(([name, value]) => words[name as ExchangeWord] === value) ? 1 : 0,
    ),
  );
}

/** Exact in whole numbers: a prime far above every count stands in for fractions. */
const prime = 1_000_003;
const inverse = (of: number): number => {
  let [power, base, left] = [1, of, prime - 2];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = (power * base) % prime;
    base = (base * base) % prime;
  }
  return power;
};

function rankOf(vectors: readonly Vector[]): number {
  let rows = vectors.map((vector) => [...vector]);
  let rank = 0;
  for (let column = 0; column < (vectors[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    rank += 1;
    const scale = inverse(pivot[column] ?? 1);
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const times = ((row[column] ?? 0) * scale) % prime;
        return row.map((value, at) => (((value - times * (pivot[at] ?? 0)) % prime) + prime) % prime);
      });
  }
  return rank;
}

/** One to four records that no answer tells apart, or two such sets together: what an attack would lay bare. */
function smallSets(vectors: readonly Vector[], count: number): readonly Vector[] {
  const cells = new Map<string, number[]>();
  for (let at = 0; at < count; at += 1) {
    const pattern = vectors.map((vector) => vector[at]).join('');
    cells.set(pattern, [...(cells.get(pattern) ?? []), at]);
  }
  const alone = [...cells.values()].filter(({ length }) => length <= 4);
  const together = alone.flatMap((one, index) => alone.slice(0, index).map((other) => [...one, ...other]));
  return [...alone, ...together]
    .filter(({ length }) => length <= 4)
    .map((set) => Array.from({ length: count }, (_, at) => (set.includes(at) ? 1 : 0)));
}

/** The small sets whose vector is a sum of these answers' vectors: adding it to them adds no rank. */
const laidBare = (vectors: readonly Vector[], small: readonly Vector[]): number =>
  small.filter((set) => rankOf([...vectors, set]) === rankOf(vectors)).length;

test('no answer, no two answers and no answer with all records lay bare one to four records, in either order', () => {
  fc.assert(
    fc.property(someRecords, someQuestions, fc.boolean(), (records, questions, isTurned) => {
      const asked = isTurned ? [...questions].reverse() : questions;
      const vectors = vectorsOf(records, askInTurn(records, asked, null).answers);
      const known = [records.map(() => 1), ...vectors];
      const small = smallSets(known, records.length);
      known.forEach((vector, index) => {
        for (const other of known.slice(0, index)) {
          expect(laidBare([vector, other], small)).toBe(0);
          // The rule itself: sets that differ by one to four, complements too.
          const apart = vector.filter((value, at) => value !== other[at]).length;
          const isAmongAnswers = index > 0 && other !== known[0];
          expect(apart >= 1 && apart <= 4).toBe(false);
          const left = records.length - apart;
          expect(isAmongAnswers && left >= 1 && left <= 4).toBe(false);
        }
      });
    }),
    { numRuns: 100 },
  );
});

/** Of the north west nine of band 1, nine of band 2 and three of band 3; twenty of the south east. */
const threeBands = Array.from({ length: 41 }, (_, index): ExchangeRecord => ({
  council: ['North', 'South', 'East'][index % 3] ?? '',
  reference: index.toString(16).padStart(64, '0'),
  month: '2026-10',
  weekly: exact(4000 + 100 * index),
  words: {
    region: index < 21 ? 'NW' : 'SE',
    band: index < 9 ? '1' : index < 18 ? '2' : index < 21 ? '3' : '4',
  },
  starts: null,
  ends: null,
}));

test('what the rule does not hold, and is said: a region less two of its bands is how many the third has', () => {
  const bands = ['1', '2', '3'].map((band) => ({ region: 'NW', band }));
  const { answers } = askInTurn(threeBands, [{ region: 'NW' }, ...bands], null);
  expect(answers.map(({ answer }) => answer.reason)).toEqual([null, null, null, 'few']);
  const vectors = vectorsOf(threeBands, answers);
  const small = smallSets(vectors, threeBands.length);
  // 21 − 9 − 9 = 3.
  expect(laidBare(vectors, small)).toBe(1);
  expect(laidBare(vectors.slice(0, 2), small) + laidBare(vectors.slice(1), small)).toBe(0);
});

test('where all are two sets and three more, the second of them is refused: the rest of the first differs from it by three', () => {
  const { answers } = askInTurn(
    threeBands.slice(0, 21),
    ['1', '2'].map((band) => ({ band })),
    null,
  );
  expect(answers.map(({ answer }) => answer.reason)).toEqual([null, 'differs']);
});

test('what stands apart of one’s own is held against all records: a position among others does not leave three of an answer’s rest', () => {
  const make = (index: number, council: string, provider: string, sourcing: string): ExchangeRecord => ({
    council,
    reference: index.toString(16).padStart(64, '0'),
    month: '2026-10',
    weekly: exact(5000 + index),
    words: { provider, sourcing },
    starts: null,
    ends: null,
  });
  const others = (from: number, count: number, provider: string, sourcing: string) =>
    Array.from({ length: count }, (_, at) =>
      make(from + at, at % 2 === 0 ? 'South' : 'East', provider, sourcing),
    );
  const records = [
    // One of our own that is looked up, and ten more of our own.
    make(0, 'North', 'Alder', 'Framework'),
    ...Array.from({ length: 10 }, (_, at) =>
      make(1 + at, 'North', ['Elm', 'Fir'][at % 2] ?? '', 'Framework'),
    ),
    ...others(20, 12, 'Alder', 'Spot'),
    ...others(40, 3, 'Beech', 'Spot'),
    ...others(60, 20, 'Cedar', 'Framework'),
  ];
  // Framework is 31 of 46; the other fifteen are the twelve of Alder and three of Beech.
  const { answers, parities } = askInTurn(records, [{ sourcing: 'Framework' }], 'North');
  expect(answers[0]?.answer.reason).toBe(null);
  expect(parities.find(({ weekly }) => weekly.equals(5000))?.reason).toBe('differs');
});
