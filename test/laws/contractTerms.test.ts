/** Laws of contract terms: what holds for any options, stays, hubs and hosts. */
import fc from 'fast-check';
import { daysAfter, knownDay } from '../../src/domain/calendar/isoDate';
import { breakEvens } from '../../src/domain/contracts/models/breakEvens';
import type { ContractModel } from '../../src/domain/contracts/models/contractModel';
import type { ContractTerm } from '../../src/domain/contracts/terms/contractOptions';
import { contractYears } from '../../src/domain/contracts/terms/contractYears';
import { erlangLoss } from '../../src/domain/contracts/occupancy/erlangLoss';
import { hostCost } from '../../src/domain/contracts/councils/hostCouncil';
import { paymentFor } from '../../src/domain/contracts/models/payment';
import { hubCost } from '../../src/domain/contracts/councils/sharedHub';
import { stayCost } from '../../src/domain/contracts/terms/stayCost';
import {
  plainStayTerms,
  type RequestedStay,
  type StayTerms,
} from '../../src/domain/contracts/terms/stayTerms';
import { exact, sumOf, type Exact } from '../../src/domain/money/exact';
import { percentage } from '../../src/domain/money/percentage';
import { aWeek, share } from '../support/contracts/terms';

const pounds = fc.integer({ min: 1, max: 12_000 });
const shareOfOne = fc.integer({ min: 0, max: 100 }).map((percent) => share(percent / 100));
const load = fc.integer({ min: 1, max: 1000 }).map((hundredths) => exact(hundredths).dividedBy(100));
const places = fc.integer({ min: 1, max: 12 });
const close = (first: Exact, second: Exact): boolean => first.minus(second).abs().lessThan('1e-20');

const flat: ContractTerm = {
  placesByYear: [3, 3],
  breakAfterYears: [],
  uplift: null,
  priceCap: null,
  paid: { kind: 'week' },
  growth: null,
};

describe('a stay', () => {
  const firstDay = knownDay('2026-03-01');
  const terms = fc
    .record({
      fee: pounds,
      changed: pounds,
      changeAfter: fc.nat(120),
      premium: fc.nat(100),
      firstNights: fc.nat(84),
      away: shareOfOne,
      noticeNights: fc.nat(28),
      notice: shareOfOne,
    })
    .map((given): StayTerms => ({
      ...plainStayTerms(aWeek(given.fee)),
      changes: [{ from: daysAfter(firstDay, given.changeAfter), weeklyFee: aWeek(given.changed) }],
      emergency: { nights: given.firstNights, price: { kind: 'premium', share: share(given.premium / 100) } },
      away: { missing: given.away, hospital: given.away, home: given.away },
      notice: { nights: given.noticeNights, share: given.notice },
    }));
  const stayOf = (nights: number): RequestedStay => ({
    name: 'A stay',
    arrival: firstDay,
    departure: daysAfter(firstDay, nights),
    startsAs: 'emergency',
    heldNights: 0,
    absences: [{ reason: 'home', from: daysAfter(firstDay, 2), nights: 3 }],
    noticeGiven: 0,
  });

  test('that is longer never costs less under the same terms', () => {
    fc.assert(
      fc.property(
        terms,
        fc.integer({ min: 5, max: 150 }),
        fc.integer({ min: 1, max: 60 }),
        (given, nights, more) => {
          const shorter = stayCost(stayOf(nights), given).total;
          // each part is rounded to the penny, of which a stay has at most nine
          expect(
            stayCost(stayOf(nights + more), given)
              .total.plus('0.09')
              .greaterThanOrEqualTo(shorter),
          ).toBe(true);
        },
      ),
    );
  });

  test('pays each night once: its parts’ nights are the stay’s and the notice’s', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 5, max: 150 }), (given, nights) => {
        const { lines } = stayCost(stayOf(nights), given);
        const counted = lines.reduce((sum, line) => sum + line.nights, 0);
        expect(counted).toBe(nights + (given.notice?.nights ?? 0));
      }),
    );
  });
});

describe('years', () => {
  test('without uplift or options a year costs what a week does, times the weeks, whatever the shape', () => {
    const models = fc.oneof(
      pounds.map((price): ContractModel => ({ kind: 'fullBlock', price: aWeek(price) })),
      pounds.map((price): ContractModel => ({ kind: 'spot', price: aWeek(price) })),
      fc
        .tuple(pounds, shareOfOne)
        .map(([price, voidShare]): ContractModel => ({ kind: 'voidShare', price: aWeek(price), voidShare })),
    );
    fc.assert(
      fc.property(models, load, (model, a) => {
        const [first, second] = contractYears(
          model,
          { term: flat },
          { load: a, placesKeptEmpty: 0 },
          '52',
        ).years;
        expect(first!.cost.pounds.equals(second!.cost.pounds)).toBe(true);
        expect(
          first!.weeklyPayment.times(52).minus(first!.cost.pounds).abs().lessThanOrEqualTo('0.005'),
        ).toBe(true);
      }),
    );
  });

  test('a cap never makes a year dearer, and an uplift never makes one cheaper', () => {
    fc.assert(
      fc.property(pounds, fc.nat(10), pounds, (price, percent, cap) => {
        const model: ContractModel = { kind: 'fullBlock', price: aWeek(price) };
        const uplift = { percent: percentage(percent), lowerOf: null, cap: null, floor: null };
        const total = (over: Partial<ContractTerm>) =>
          contractYears(model, { term: { ...flat, ...over } }, { load: exact(2), placesKeptEmpty: 0 }, '52')
            .total;
        expect(total({ uplift, priceCap: aWeek(cap) }).lessThanOrEqualTo(total({ uplift }))).toBe(true);
        expect(total({ uplift }).greaterThanOrEqualTo(total({}))).toBe(true);
      }),
    );
  });
});

describe('break-even', () => {
  test('from there on to all places neither side is worse off, and just below it is', () => {
    fc.assert(
      fc.property(places, pounds, pounds, shareOfOne, (n, price, spot, voidShare) => {
        const model: ContractModel = { kind: 'voidShare', price: aWeek(price), voidShare };
        const provider = { fixed: aWeek(9000), perChild: aWeek(500) };
        const { council } = breakEvens(model, { places: n, placesKeptEmpty: 0 }, exact(spot), provider);
        const gained = (k: Exact) =>
          exact(spot)
            .times(k)
            .minus(paymentFor(model, n, k));
        if (council.kind === 'never') expect(gained(exact(n)).isNegative()).toBe(true);
        if (council.kind === 'from') {
          const k = council.occupancy.times(n);
          expect(gained(k).plus('1e-20').isNegative()).toBe(false);
          expect(gained(k.times('0.999')).isNegative()).toBe(true);
        }
      }),
    );
  });
});

test('a hub’s parts add up to the hub, by places and by children', () => {
  const homes = fc.array(fc.tuple(places, shareOfOne), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      homes,
      pounds,
      fc.constantFrom('places' as const, 'children' as const),
      (each, cost, sharedBy) => {
        const hub = {
          name: 'School',
          aTeachingWeek: exact(cost),
          teachingWeeks: 39,
          sharedBy,
          homes: each.map(([n, part], index) => ({
            name: String(index),
            places: n,
            children: part.fraction.times(n).plus('0.001').times('0.99'),
          })),
        };
        const { value } = hubCost(hub, exact(1), '52');
        expect(close(sumOf(value!.homes.map(({ aWeek: part }) => part)), value!.aWeek)).toBe(true);
      },
    ),
  );
});

test('host, partners and provider: what councils pay, spot apart, is the provider’s cost and what it keeps', () => {
  const councils = fc.array(fc.tuple(places, load), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(councils, pounds, shareOfOne, fc.nat(3000), (each, payment, part, contribution) => {
      const named = each.map(([held, a], index) => ({ name: String(index), places: held, load: a }));
      const loss = erlangLoss(
        named.reduce((sum, council) => sum + council.places, 0),
        sumOf(named.map((council) => council.load)),
      );
      const provider = { fixed: aWeek(2000), perChild: aWeek(500) };
      const cost = hostCost(
        {
          council: '0',
          contract: 'Block',
          contribution: exact(contribution),
          surplusShares: [{ fromUse: share(0), share: part }],
          release: null,
        },
        named,
        {
          payment: exact(payment),
          children: loss.carried,
          refused: loss.refused,
          spotPrice: exact(7000),
          provider,
        },
      );
      const paid = sumOf(cost.parties.map(({ pays, spot }) => pays.minus(spot)));
      const spent = exact(2000).plus(loss.carried.times(500));
      expect(close(paid, spent.plus(cost.providerKeeps))).toBe(true);
    }),
  );
});
