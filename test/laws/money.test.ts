import fc from 'fast-check';
import { exactText, sumOf, type Exact } from '../../src/domain/money/exact';
import { marginOf, markUpOf, priceAtMargin, priceAtMarkUp } from '../../src/domain/money/marginAndMarkUp';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { percentage } from '../../src/domain/money/percentage';
import { splitToThePenny } from '../../src/domain/money/splitToThePenny';
import { poundsAndPence, shareOfOne, somePounds, weight } from '../support/arbitraries';

const someWeights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((each) => each.greaterThan(0)));

function split(total: Exact, weights: readonly Exact[]): readonly Exact[] {
  const parts = splitToThePenny(total, weights);
  if (parts === null) throw new Error('weights above nought always split');
  return parts;
}

test('a split sums to its total', () => {
  fc.assert(
    fc.property(poundsAndPence, someWeights, (total, weights) => {
      expect(exactText(sumOf(split(total, weights)))).toBe(exactText(total));
    }),
  );
});

test('a split sums to its total even where weights are recurring decimals', () => {
  fc.assert(
    fc.property(poundsAndPence, someWeights, fc.integer({ min: 3, max: 97 }), (total, weights, divisor) => {
      const recurring = weights.map((each) => each.dividedBy(divisor));
      expect(exactText(sumOf(split(total, recurring)))).toBe(exactText(total));
    }),
  );
});

test('every part of a split is whole pennies, less than a penny from its exact share', () => {
  fc.assert(
    fc.property(poundsAndPence, someWeights, (total, weights) => {
      const all = sumOf(weights);
      split(total, weights).forEach((part, index) => {
        const share = total.times(weights[index]!).dividedBy(all);
        expect(part.decimalPlaces()).toBeLessThanOrEqual(2);
        expect(part.minus(share).abs().lessThan('0.01')).toBe(true);
      });
    }),
  );
});

test('among equal weights the earlier never gets less of a charge', () => {
  fc.assert(
    fc.property(somePounds, weight, fc.integer({ min: 2, max: 9 }), (total, one, count) => {
      fc.pre(one.greaterThan(0));
      const parts = split(total, new Array<Exact>(count).fill(one));
      parts.slice(1).forEach((part, index) => {
        expect(parts[index]!.greaterThanOrEqualTo(part)).toBe(true);
      });
    }),
  );
});

test('a credit is split as the charge of the same size', () => {
  fc.assert(
    fc.property(poundsAndPence, someWeights, (total, weights) => {
      const charge = split(total.abs(), weights).map(exactText);
      const credit = split(total.abs().negated(), weights).map((part) => exactText(part.abs()));
      expect(credit).toEqual(charge);
    }),
  );
});

test('scaling every weight alike changes no part', () => {
  fc.assert(
    fc.property(poundsAndPence, someWeights, fc.integer({ min: 2, max: 1000 }), (total, weights, factor) => {
      const scaled = weights.map((each) => each.times(factor));
      expect(split(total, scaled).map(exactText)).toEqual(split(total, weights).map(exactText));
    }),
  );
});

// A price at a margin divides, so its last of forty digits is rounded; thirty digits are far beyond any penny.
test('the margin of a price set at a margin is that margin, and so with mark-ups', () => {
  fc.assert(
    fc.property(somePounds, shareOfOne, (pounds, share) => {
      const cost = poundsPer('week', pounds);
      const percent = percentage(share.times(99)); // 0 to 99 %
      const fraction = exactText(percent.percent.dividedBy(100));
      const margin = marginOf(priceAtMargin(cost, percent)!, cost)!.fraction;
      const markUp = markUpOf(priceAtMarkUp(cost, percent), cost)!.fraction;
      expect(exactText(margin.toDecimalPlaces(30))).toBe(fraction);
      expect(exactText(markUp.toDecimalPlaces(30))).toBe(fraction);
    }),
  );
});

test('a margin never gives a lower price than the same mark-up', () => {
  fc.assert(
    fc.property(somePounds, shareOfOne, (pounds, share) => {
      const cost = poundsPer('week', pounds);
      const percent = percentage(share.times(99));
      const atMargin = priceAtMargin(cost, percent)!.pounds;
      expect(atMargin.greaterThanOrEqualTo(priceAtMarkUp(cost, percent).pounds)).toBe(true);
    }),
  );
});
