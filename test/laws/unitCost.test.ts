/** Laws of a unit cost, whatever the ledger and the bed-nights. */
import fc from 'fast-check';
import { exact, exactText, one, sumOf } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import { fraction } from '../../src/domain/money/percentage';
import { makeOrBuy } from '../../src/domain/unitCost/makeOrBuy';
import { realChangeSince } from '../../src/domain/unitCost/realTrend';
import { unitCost } from '../../src/domain/unitCost/unitCost';
import { somePounds } from '../support/arbitraries';

const nights = fc.integer({ min: 1, max: 5000 });
const percent = fc.integer({ min: 1, max: 100 });

test('higher occupancy never costs more per occupied bed-week', () => {
  fc.assert(
    fc.property(somePounds, nights, nights, nights, (total, available, first, second) => {
      const perOccupied = (occupied: number) =>
        unitCost([{ name: 'Pay', amount: total.abs() }], {
          available: exact(Math.max(available, first, second)),
          occupied: exact(occupied),
        }).perOccupiedBedWeek!.pounds;
      const [fewer, more] = first < second ? [first, second] : [second, first];
      expect(perOccupied(more).lessThanOrEqualTo(perOccupied(fewer))).toBe(true);
    }),
  );
});

test('make or buy: a fuller home never costs more, and the difference moves with it', () => {
  fc.assert(
    fc.property(somePounds, somePounds, percent, percent, (cost, price, first, second) => {
      const at = (share: number) =>
        makeOrBuy(
          poundsPer('week', cost.abs()),
          fraction(exact(share).dividedBy(100)),
          poundsPer('week', price.abs()),
        )!;
      const [emptier, fuller] = first < second ? [at(first), at(second)] : [at(second), at(first)];
      expect(fuller.inHouse.pounds.lessThanOrEqualTo(emptier.inHouse.pounds)).toBe(true);
      expect(fuller.difference!.pounds.lessThanOrEqualTo(emptier.difference!.pounds)).toBe(true);
    }),
  );
});

test('shares of what was spent sum to one, whatever income is taken off', () => {
  fc.assert(
    fc.property(fc.array(somePounds, { minLength: 1, maxLength: 9 }), somePounds, (spent, income) => {
      const lines = spent.map((amount, index) => ({ name: String(index), amount: amount.abs().plus(1) }));
      const cost = unitCost([...lines, { name: 'Income', amount: income.abs().negated() }], {
        available: exact(7),
        occupied: exact(7),
      });
      const shares = cost.shares.slice(0, lines.length).map((share) => share!.fraction);
      expect(exactText(sumOf(shares).toDecimalPlaces(30))).toBe('1');
    }),
  );
});

test('per available bed-week ÷ occupancy is per occupied bed-week', () => {
  fc.assert(
    fc.property(somePounds, nights, nights, (total, first, second) => {
      const [occupied, available] = first < second ? [first, second] : [second, first];
      const cost = unitCost([{ name: 'Pay', amount: total }], {
        available: exact(available),
        occupied: exact(occupied),
      });
      const raised = cost.perAvailableBedWeek!.pounds.dividedBy(cost.occupancy!.fraction);
      expect(exactText(raised.toDecimalPlaces(25))).toBe(
        exactText(cost.perOccupiedBedWeek!.pounds.toDecimalPlaces(25)),
      );
    }),
  );
});

test('a cost that rises with prices has not changed in real terms', () => {
  fc.assert(
    fc.property(somePounds, percent, (pounds, rise) => {
      const before = poundsPer('week', pounds.abs().plus(1));
      const prices = fraction(exact(rise).dividedBy(100));
      const after = poundsPer('week', before.pounds.times(one.plus(prices.fraction)));
      expect(exactText(realChangeSince(before, after, prices)!.fraction.toDecimalPlaces(30))).toBe('0');
    }),
  );
});
