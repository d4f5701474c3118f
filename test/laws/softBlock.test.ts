/** Laws of a soft block: what holds for any providers, councils, shares and prices. */
import fc from 'fast-check';
import { checkSoftBlock } from '../../src/domain/contracts/councils/checkSoftBlock';
import {
  placesOfProvider,
  voidShareOfCouncils,
  type SoftBlock,
} from '../../src/domain/contracts/councils/softBlock';
import { softBlockExpected, type UnderEach } from '../../src/domain/contracts/councils/softBlockExpected';
import { simulateSoftBlock } from '../../src/domain/contracts/simulated/simulatedSoftBlock';
import { exact, one, sumOf, type Exact } from '../../src/domain/money/exact';
import { termsFor } from '../support/contracts/softBlock';
import { aWeek, share } from '../support/contracts/terms';

/** Forty digits are kept, so two ways to one figure agree to twenty-five. */
const agree = (first: Exact, second: Exact): boolean =>
  first.minus(second).abs().lessThan(first.abs().plus(one).times('1e-25'));

const provider = fc.record({
  homes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  fixed: fc.integer({ min: 0, max: 20_000 }),
  perChild: fc.integer({ min: 0, max: 2000 }),
  price: fc.integer({ min: 0, max: 9000 }),
  weight: fc.integer({ min: 0, max: 10 }),
});
const council = fc.record({
  load: fc.integer({ min: 1, max: 800 }),
  weight: fc.integer({ min: 0, max: 10 }),
});

/** Shares are weights over their sum, the last party bearing what is left: they add up to one to the last digit. */
const block: fc.Arbitrary<SoftBlock> = fc
  .tuple(
    fc.array(provider, { minLength: 1, maxLength: 3 }),
    fc.array(council, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 0, max: 9000 }),
  )
  .map(([providers, councils, spot]) => {
    const weights = [...councils, ...providers].map(({ weight }) => weight + 1);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = weights.map((weight) => exact(weight).dividedBy(all).toDecimalPlaces(6));
    const rest = one.minus(sumOf(shares.slice(1)));
    const places = providers.reduce(
      (sum, { homes }) => sum + homes.reduce((total, home) => total + home, 0),
      0,
    );
    const heldByOthers = councils.slice(1).map((_, index) => (index < places ? 1 : 0));
    const held = [places - heldByOthers.reduce<number>((sum, each) => sum + each, 0), ...heldByOthers];
    return {
      providers: providers.map(({ homes, fixed, perChild, price }, index) => ({
        name: `Provider ${String(index)}`,
        homes: homes.map((each, home) => ({ name: String(home), places: each })),
        costs: { fixed: aWeek(fixed), perChild: aWeek(perChild) },
        price: aWeek(price),
        blockPrice: aWeek(price),
        voidShare: { fraction: shares[councils.length + index]! },
        occupancyAlone: null,
      })),
      councils: councils.map(({ load }, index) => ({
        name: `Council ${String(index)}`,
        load: exact(load).dividedBy(100),
        places: held[index]!,
        voidShare: { fraction: index === 0 ? rest : shares[index]! },
      })),
      spotPrice: aWeek(spot),
      occupancyTogether: null,
    };
  })
  .filter((each) => each.councils.every(({ places }) => places >= 0));

const kinds = ['softBlock', 'spot', 'block'] as const satisfies readonly (keyof UnderEach<unknown>)[];

test('is sound, whatever the shares', () => {
  fc.assert(
    fc.property(block, (each) => {
      expect(checkSoftBlock(each)).toEqual([]);
    }),
  );
});

test('the councils’ payments add up to what the providers receive', () => {
  fc.assert(
    fc.property(block, (each) => {
      const { councils, providers } = softBlockExpected(each)!;
      for (const kind of kinds) {
        const paid = sumOf(councils.map((of) => of[kind].children.plus(of[kind].vacant)));
        expect(agree(paid, sumOf(providers.map((of) => of[kind].income)))).toBe(true);
      }
    }),
  );
});

test('simulated too, on average over the years', () => {
  fc.assert(
    fc.property(block, fc.integer({ min: 0, max: 999 }), (each, seed) => {
      const terms = termsFor(each, {
        years: 3,
        seed,
        shareNeedingEmptyPlace: share('0.2'),
        refillWeeks: exact(2),
      });
      const { councils, providers } = simulateSoftBlock(each, softBlockExpected(each)!, terms, () => true)!;
      for (const kind of kinds) {
        const paid = sumOf(councils.map((of) => of[kind].cost.mean.minus(of[kind].elsewhereCost.mean)));
        expect(agree(paid, sumOf(providers.map((of) => of[kind].income.mean)))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test('all providers together keep what they had alone: the price moves no money to them or from them', () => {
  fc.assert(
    fc.property(block, (each) => {
      const { providers } = softBlockExpected(each)!;
      const left = (kind: 'softBlock' | 'spot') => sumOf(providers.map((of) => of[kind].margin));
      expect(agree(left('softBlock'), left('spot'))).toBe(true);
    }),
  );
});

test('the more of a vacant place the councils pay, the lower the price of a place', () => {
  fc.assert(
    fc.property(block, (each) => {
      const { prices, occupancy } = softBlockExpected(each)!;
      const half = exact('0.5');
      const less: SoftBlock = {
        ...each,
        councils: each.councils.map((of) => ({
          ...of,
          voidShare: { fraction: of.voidShare.fraction.times(half) },
        })),
      };
      const dearer = softBlockExpected(less)!.prices;
      prices.forEach(({ perPlace, perChildWeek }, index) => {
        expect(dearer[index]!.perPlace.greaterThanOrEqualTo(perPlace)).toBe(true);
        // what a child-week costs in all does not depend on who pays for the vacant place
        expect(agree(dearer[index]!.perChildWeek, perChildWeek)).toBe(true);
      });
      expect(voidShareOfCouncils(each).lessThanOrEqualTo(one)).toBe(true);
      expect(occupancy.together.lessThan(1)).toBe(true);
    }),
  );
});

test('together the places are never less full than apart', () => {
  fc.assert(
    fc.property(block, (each) => {
      const { occupancy } = softBlockExpected(each)!;
      const places = each.providers.map(placesOfProvider);
      const apart = sumOf(occupancy.alone.map((full, index) => full.times(places[index]!)));
      const all = places.reduce((sum, held) => sum + held, 0);
      expect(occupancy.together.times(all).plus('1e-30').greaterThanOrEqualTo(apart)).toBe(true);
    }),
  );
});
