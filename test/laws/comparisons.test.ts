/** Laws of comparing figures, whatever the figures. */
import fc from 'fast-check';
import { percentileOf } from '../../src/domain/benchmarks/percentile';
import { positionAmong } from '../../src/domain/benchmarks/position';
import { exact, exactText, sumOf, type Exact } from '../../src/domain/money/exact';
import { percentage } from '../../src/domain/money/percentage';
import { toThePenny } from '../../src/domain/money/rounding';
import { uprate, uprateBack } from '../../src/domain/uplift/uprate';
import { unitCost } from '../../src/domain/unitCost/unitCost';
import { poundsAndPence, shareOfOne, somePounds } from '../support/arbitraries';

const figures = fc.array(poundsAndPence, { minLength: 1, maxLength: 30 });

/** A recurring decimal is kept to forty digits, so equality is asked to thirty. */
const toThirtyPlaces = (value: Exact): string => exactText(value.toDecimalPlaces(30));

test('a percentile lies between the lowest and the highest', () => {
  fc.assert(
    fc.property(figures, shareOfOne, (values, p) => {
      const value = percentileOf(values, p);
      return (
        values.some((each) => value?.greaterThanOrEqualTo(each)) &&
        values.some((each) => value?.lessThanOrEqualTo(each))
      );
    }),
  );
});

test('a higher share never has a lower percentile', () => {
  fc.assert(
    fc.property(figures, shareOfOne, shareOfOne, (values, first, second) => {
      const [low, high] = first.lessThan(second) ? [first, second] : [second, first];
      return percentileOf(values, low)?.lessThanOrEqualTo(percentileOf(values, high) ?? exact(NaN));
    }),
  );
});

test('the percentile at a figure’s rank is the figure', () => {
  fc.assert(
    fc.property(
      fc.array(poundsAndPence, { minLength: 2, maxLength: 30 }),
      poundsAndPence,
      (values, value) => {
        const position = positionAmong(value, values);
        if (position?.kind !== 'within') return;
        const back = percentileOf(values, position.rank.fraction);
        expect(toThirtyPlaces(back ?? exact(NaN))).toBe(toThirtyPlaces(value));
      },
    ),
  );
});

test('the order of the figures does not matter', () => {
  fc.assert(
    fc.property(figures, shareOfOne, (values, p) => {
      expect(percentileOf([...values].reverse(), p)).toEqual(percentileOf(values, p));
    }),
  );
});

test('uprating there and back is the identity', () => {
  const index = fc
    .integer({ min: -9000, max: 20_000 })
    .map((units) => percentage(exact(units).dividedBy(100)));
  fc.assert(
    fc.property(poundsAndPence, fc.array(index, { maxLength: 6 }), (amount, indices) => {
      const there = uprate(amount, indices) ?? exact(NaN);
      expect(exactText(toThePenny(uprateBack(there, indices) ?? exact(NaN)))).toBe(exactText(amount));
    }),
  );
});

test('the shares of spending sum to one, and with income to the total over the gross', () => {
  fc.assert(
    fc.property(fc.array(somePounds, { minLength: 1, maxLength: 8 }), somePounds, (spending, income) => {
      const lines = [...spending, income.negated()].map((amount, index) => ({ name: String(index), amount }));
      const { shares, gross, total } = unitCost(lines, { available: exact(7), occupied: exact(7) });
      const all = shares.map((share) => share?.fraction ?? exact(NaN));
      expect(toThirtyPlaces(sumOf(all.slice(0, -1)))).toBe('1');
      expect(toThirtyPlaces(sumOf(all))).toBe(toThirtyPlaces(total.dividedBy(gross)));
    }),
  );
});
