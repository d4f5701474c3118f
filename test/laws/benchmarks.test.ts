/** Laws of benchmarks, whatever the figures. */
import fc from 'fast-check';
import { comparatorsAmong, type ComparatorRules } from '../../src/domain/benchmarks/comparators';
import { percentileOf } from '../../src/domain/benchmarks/percentile';
import { positionAmong } from '../../src/domain/benchmarks/position';
import { movePriceBase } from '../../src/domain/benchmarks/priceBase';
import { exact, exactText, type Exact } from '../../src/domain/money/exact';
import { toThePenny } from '../../src/domain/money/rounding';
import { poundsAndPence, shareOfOne } from '../support/arbitraries';
import { aBenchmark, anyComparator, compared, fees } from '../support/benchmarks';

const several = fc.array(poundsAndPence, { minLength: 2, maxLength: 30 });
const inOrder = (values: readonly Exact[]) => [...values].sort((a, b) => a.comparedTo(b));

/** An independent percentile: the weighted mean of the two figures around the place, counted in whole numbers from one. */
function weightedMean(values: readonly Exact[], p: Exact): Exact {
  const sorted = inOrder(values);
  const h = p.times(sorted.length).plus(exact(1).minus(p));
  const k = Math.min(Math.max(1, h.floor().toNumber()), sorted.length);
  const upperWeight = h.minus(k);
  const next = sorted[Math.min(k, sorted.length - 1)]!;
  return sorted[k - 1]!.times(exact(1).minus(upperWeight)).plus(next.times(upperWeight));
}

test('a percentile is that of an independent method', () => {
  fc.assert(
    fc.property(several, shareOfOne, (values, p) => {
      const places = (value: Exact) => exactText(value.toDecimalPlaces(25));
      expect(places(percentileOf(values, p)!)).toBe(places(weightedMean(values, p)));
    }),
  );
});

test('the lowest stands at nought and the highest at one', () => {
  fc.assert(
    fc.property(several, (values) => {
      const sorted = inOrder(values);
      const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
      fc.pre(lowest.lessThan(highest) && !sorted.at(-2)!.equals(highest));
      const rank = (value: Exact) => {
        const position = positionAmong(value, values);
        return position?.kind === 'within' ? exactText(position.rank.fraction) : null;
      };
      expect([rank(lowest), rank(highest)]).toEqual(['0', '1']);
    }),
  );
});

test('a higher figure never stands lower', () => {
  fc.assert(
    fc.property(several, poundsAndPence, poundsAndPence, (values, first, second) => {
      const [low, high] = first.lessThan(second) ? [first, second] : [second, first];
      const place = (value: Exact) => {
        const position = positionAmong(value, values)!;
        if (position.kind === 'belowAll') return exact(-1);
        return position.kind === 'within' ? position.rank.fraction : exact(2);
      };
      expect(place(low).lessThanOrEqualTo(place(high))).toBe(true);
    }),
  );
});

test('a price base moved there and back is the price', () => {
  const index = fc.record({
    2022: fc.integer({ min: -50, max: 300 }),
    2023: fc.integer({ min: -50, max: 300 }),
    2024: fc.integer({ min: -50, max: 300 }),
  });
  const year = fc.integer({ min: 2021, max: 2024 });
  fc.assert(
    fc.property(poundsAndPence, index, year, year, (pounds, tenths, from, to) => {
      const percents = Object.fromEntries(
        Object.entries(tenths).map(([each, percent]) => [each, exact(percent).dividedBy(10)]),
      );
      const there = movePriceBase(pounds, from, to, percents)!;
      const back = movePriceBase(there.amount, to, from, percents)!;
      expect(exactText(toThePenny(back.amount))).toBe(exactText(pounds));
    }),
  );
});

describe('rules', () => {
  const oneOf = (...words: readonly string[]) => fc.constantFrom(...words, null);
  const record = fc
    .record({
      region: oneOf('North West', 'London'),
      sector: oneOf('private', 'voluntary'),
      needsBand: oneOf('mainstream', 'specialist'),
      places: fc.constantFrom(2, 3, 4, 5, null),
      period: fc.constantFrom('2023/24', '2024/25'),
      per: fc.constantFrom('child', 'place'),
    })
    .map((fields) => aBenchmark(fields));
  const rules = fc.record({
    region: oneOf('North West', 'London'),
    sector: oneOf('private', 'voluntary'),
    needsBand: oneOf('mainstream', 'specialist'),
    places: fc.constantFrom({ from: 3, to: 4 }, { from: 2, to: 5 }, null),
    period: oneOf('2023/24', '2024/25'),
  });

  test('each added rule leaves as many comparators or fewer, and every record is used or left out by one rule', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), rules, (records, chosen) => {
        let stated: ComparatorRules = anyComparator;
        let before = records.length;
        for (const [rule, wanted] of Object.entries(chosen)) {
          stated = { ...stated, [rule]: wanted };
          const { used, leftOut } = comparatorsAmong(records, stated);
          expect(used.length).toBeLessThanOrEqual(before);
          expect(leftOut.reduce((total, each) => total + each.records, used.length)).toBe(records.length);
          before = used.length;
        }
      }),
    );
  });
});

test('a comparison holds a median from five, quartiles from eight, deciles from twenty, and never sooner', () => {
  fc.assert(
    fc.property(fc.array(poundsAndPence, { maxLength: 30 }), (values) => {
      const { fee } = compared(fees(values.map(exactText)));
      const n = values.length;
      expect([fee.median !== null, fee.lowerQuartile !== null, fee.p10 !== null]).toEqual([
        n >= 5,
        n >= 8,
        n >= 20,
      ]);
      expect(fee.rank === null || n >= 5).toBe(true);
    }),
  );
});
