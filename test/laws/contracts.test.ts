/** Laws of contracts: what holds for any places, load and prices. */
import fc from 'fast-check';
import type { ContractModel } from '../../src/domain/contracts/models/contractModel';
import { checkContract } from '../../src/domain/contracts/models/checkContract';
import {
  loadFor,
  placesFor,
  refusedShareContinuous,
} from '../../src/domain/contracts/occupancy/erlangContinuous';
import {
  erlangLoss,
  meanOccupied,
  occupancyDistribution,
  refusedShare,
} from '../../src/domain/contracts/occupancy/erlangLoss';
import { commissionTogether } from '../../src/domain/contracts/councils/commissionTogether';
import { expectedCost } from '../../src/domain/contracts/models/expectedCost';
import { paymentFor } from '../../src/domain/contracts/models/payment';
import { sharePooledCost } from '../../src/domain/contracts/councils/pooledCost';
import {
  placesToCommission,
  weeklyCostOfPlaces,
} from '../../src/domain/contracts/occupancy/placesToCommission';
import { poolPlaces } from '../../src/domain/contracts/councils/pooling';
import { settleShared } from '../../src/domain/contracts/councils/settleShared';
import { shareSaving } from '../../src/domain/contracts/councils/shareSaving';
import { exact, one, sumOf, type Exact } from '../../src/domain/money/exact';
import { percentage } from '../../src/domain/money/percentage';
import { aWeek, prices, share } from '../support/contracts/terms';

const places = fc.integer({ min: 1, max: 40 });
const load = fc.integer({ min: 1, max: 4000 }).map((hundredths) => exact(hundredths).dividedBy(100));
const pounds = fc.integer({ min: 1, max: 12_000 });
const shareOfOne = fc.integer({ min: 0, max: 100 }).map((percent) => share(percent / 100));
/** Forty digits are kept, so two ways to one figure agree to thirty. */
const agree = (first: Exact, second: Exact): boolean =>
  first.minus(second).abs().lessThan(first.abs().plus(one).times('1e-30'));

const model = (n: number): fc.Arbitrary<ContractModel> =>
  fc.oneof(
    pounds.map((price): ContractModel => ({ kind: 'spot', price: aWeek(price) })),
    pounds.map((price): ContractModel => ({ kind: 'fullBlock', price: aWeek(price) })),
    fc.tuple(pounds, shareOfOne).map(([price, guarantee]): ContractModel => ({
      kind: 'minimumGuarantee',
      price: aWeek(price),
      guarantee,
      tested: 'weekly',
    })),
    fc
      .tuple(pounds, shareOfOne)
      .map(([price, voidShare]): ContractModel => ({ kind: 'voidShare', price: aWeek(price), voidShare })),
    fc.tuple(pounds, pounds, fc.nat(6)).map(([block, extra, childrenIncluded]): ContractModel => ({
      kind: 'twoPart',
      blockPerHome: aWeek(block),
      extraPerChild: aWeek(extra),
      childrenIncluded,
      homes: n === 1 ? [1] : [1, n - 1],
    })),
    fc.tuple(pounds, fc.nat(100), fc.nat(100)).map(([price, first, second]): ContractModel => ({
      kind: 'costAndVolume',
      price: aWeek(price),
      basis: 'marginal',
      bands: [
        { from: 2, to: 4, discount: percentage(first) },
        { from: 5, to: null, discount: percentage(second) },
      ],
    })),
  );
const contract = places.chain((n) => fc.tuple(fc.constant(n), model(n)));

describe('places and children', () => {
  test('more places, fewer children placed elsewhere; more children needing one, a larger share', () => {
    fc.assert(
      fc.property(places, load, (n, a) => {
        expect(refusedShare(n + 1, a).lessThan(refusedShare(n, a))).toBe(true);
        expect(refusedShare(n, a.plus('0.01')).greaterThan(refusedShare(n, a))).toBe(true);
      }),
    );
  });

  test('occupancies add up to all of the time, and their mean is what is carried', () => {
    fc.assert(
      fc.property(places, load, (n, a) => {
        const distribution = occupancyDistribution(n, a);
        expect(agree(sumOf(distribution), one)).toBe(true);
        expect(agree(meanOccupied(distribution), erlangLoss(n, a).carried)).toBe(true);
        expect(agree(distribution[n]!, refusedShare(n, a))).toBe(true);
      }),
    );
  });

  test('between whole places the share falls too, and asking backwards gives the question back', () => {
    fc.assert(
      fc.property(places, load, fc.integer({ min: 1, max: 99 }), (n, a, hundredths) => {
        const between = exact(n).plus(exact(hundredths).dividedBy(100));
        const refused = refusedShareContinuous(between, a);
        expect(refused.lessThan(refusedShare(n, a))).toBe(true);
        expect(refused.greaterThan(refusedShare(n + 1, a))).toBe(true);
        expect(placesFor(a, refused).minus(between).abs().lessThan('1e-18')).toBe(true);
        expect(loadFor(between, refused).minus(a).abs().lessThan('1e-18')).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe('pooling', () => {
  const councils = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 10 }), load), { minLength: 1, maxLength: 4 })
    .filter((all) => all.some(([held]) => held > 0))
    .map((all) =>
      all.map(([held, a], index) => ({ name: `Council ${String(index)}`, places: held, load: a })),
    );

  test('never places more children elsewhere in all', () => {
    fc.assert(
      fc.property(councils, (all) => {
        const { separate, pooled } = poolPlaces(all).value!;
        expect(pooled.overflow.lessThanOrEqualTo(separate.overflow.plus('1e-30'))).toBe(true);
        expect(agree(separate.vacant.minus(separate.overflow), pooled.vacant.minus(pooled.overflow))).toBe(
          true,
        );
      }),
    );
  });

  test('the councils’ costs add up to the contract’s, however it is shared', () => {
    fc.assert(
      fc.property(councils, shareOfOne, (all, byPlacesHeld) => {
        const { together, block, spot } = sharePooledCost(all, prices(5000, 7000), byPlacesHeld).value!;
        expect(agree(together, block.plus(spot))).toBe(true);
      }),
    );
  });

  test('a proposal in proportion leaves no council worse off, and pays for all', () => {
    fc.assert(
      fc.property(councils, shareOfOne, (all, byPlacesHeld) => {
        const cost = sharePooledCost(all, prices(5000, 7000), byPlacesHeld).value!;
        const shares = shareSaving(cost).inProportion!;
        expect(agree(sumOf(shares.map(({ pays }) => pays)), cost.together)).toBe(true);
        shares.forEach(({ pays }, index) => {
          expect(pays.lessThanOrEqualTo(cost.councils[index]!.alone.plus('1e-25'))).toBe(true);
        });
      }),
    );
  });

  test('commissioning together never costs more than each alone', () => {
    fc.assert(
      fc.property(councils, pounds, pounds, (all, block, above) => {
        const {
          saved,
          councils: each,
          together,
        } = commissionTogether(all, prices(block, block + above)).value!;
        expect(saved.greaterThanOrEqualTo('-1e-25')).toBe(true);
        expect(each.reduce((sum, { heldTogether }) => sum + heldTogether, 0)).toBe(together.places);
      }),
      { numRuns: 30 },
    );
  });

  test('a week settled among councils adds up to the block and spot', () => {
    const needs = fc.array(fc.tuple(fc.nat(6), fc.nat(9)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(needs, pounds, (each, resale) => {
        const entitlements = each.map(([held]) => held);
        const block = {
          kind: 'shared' as const,
          price: aWeek(5000),
          resalePrice: aWeek(resale),
          entitlements,
        };
        const settled = settleShared(
          block,
          aWeek(7000),
          each.map(([, children]) => children),
        );
        const held = entitlements.reduce((sum, count) => sum + count, 0);
        const children = each.reduce((sum, [, count]) => sum + count, 0);
        const whole = exact(held)
          .times(5000)
          .plus(exact(Math.max(0, children - held)).times(7000));
        expect(sumOf(settled.map(({ cost }) => cost)).equals(whole)).toBe(true);
      }),
    );
  });
});

describe('what is paid', () => {
  test('never falls as more places are occupied, all-units discounts apart', () => {
    fc.assert(
      fc.property(contract, ([n, terms]) => {
        for (let k = 1; k <= n; k += 1) {
          const before = paymentFor(terms, n, exact(k - 1));
          expect(paymentFor(terms, n, exact(k)).greaterThanOrEqualTo(before)).toBe(true);
        }
      }),
    );
  });

  test('an all-units total that falls is always found', () => {
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 100 }),
        (n, from, percent) => {
          const terms: ContractModel = {
            kind: 'costAndVolume',
            price: aWeek(5000),
            basis: 'allUnits',
            bands: [{ from, to: null, discount: percentage(percent) }],
          };
          const total = (k: number) => paymentFor(terms, n, exact(k));
          const falls = Array.from({ length: n }, (_, k) => total(k + 1).lessThan(total(k))).some(Boolean);
          expect(checkContract(terms, n).length > 0).toBe(falls);
        },
      ),
    );
  });

  test('at full occupancy all seven shapes agree, where their prices say the same', () => {
    fc.assert(
      fc.property(places, pounds, shareOfOne, fc.nat(6), (n, price, part, included) => {
        const childrenIncluded = Math.min(included, n);
        const block = price * childrenIncluded;
        const terms: readonly ContractModel[] = [
          { kind: 'spot', price: aWeek(price) },
          { kind: 'fullBlock', price: aWeek(price) },
          { kind: 'minimumGuarantee', price: aWeek(price), guarantee: part, tested: 'weekly' },
          { kind: 'minimumGuarantee', price: aWeek(price), guarantee: part, tested: 'yearly' },
          { kind: 'voidShare', price: aWeek(price), voidShare: part },
          {
            kind: 'twoPart',
            blockPerHome: aWeek(block),
            extraPerChild: aWeek(price),
            childrenIncluded,
            homes: [n],
          },
          { kind: 'costAndVolume', price: aWeek(price), basis: 'marginal', bands: [] },
          { kind: 'shared', price: aWeek(price), resalePrice: aWeek(0), entitlements: [n] },
        ];
        for (const each of terms)
          expect(paymentFor(each, n, exact(n)).equals(exact(n).times(price))).toBe(true);
      }),
    );
  });

  test('a child-week at spot costs the spot price, at whatever occupancy', () => {
    fc.assert(
      fc.property(places, load, pounds, (n, a, price) => {
        const { value } = expectedCost(
          { kind: 'spot', price: aWeek(price) },
          { places: n, placesKeptEmpty: 0, load: a },
        );
        expect(agree(value!.costPerChildWeek, exact(price))).toBe(true);
      }),
    );
  });

  test('no place more or fewer is cheaper than the marginal rule’s, and moving children would never cost more', () => {
    fc.assert(
      fc.property(load, pounds, pounds, (a, block, above) => {
        const asked = prices(block, block + above, Math.floor(block / 2));
        const { marginalRule, newsvendor } = placesToCommission(a, asked).value!;
        const week = (n: number) => weeklyCostOfPlaces(n, a, asked).plus('1e-25');
        expect(marginalRule.weeklyCost.lessThanOrEqualTo(week(marginalRule.places + 1))).toBe(true);
        if (marginalRule.places > 0)
          expect(marginalRule.weeklyCost.lessThanOrEqualTo(week(marginalRule.places - 1))).toBe(true);
        expect(newsvendor.weeklyCost.lessThanOrEqualTo(marginalRule.weeklyCost.plus('1e-25'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
