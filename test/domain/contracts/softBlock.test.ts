import { checkSoftBlock } from '../../../src/domain/contracts/councils/checkSoftBlock';
import { softBlockOccupancy } from '../../../src/domain/contracts/councils/softBlock';
import { softBlockExpected } from '../../../src/domain/contracts/councils/softBlockExpected';
import { simulateSoftBlock } from '../../../src/domain/contracts/simulated/simulatedSoftBlock';
import { exact, exactText, sumOf, type Exact } from '../../../src/domain/money/exact';
import { termsFor, workedSoftBlock } from '../../support/contracts/softBlock';
import { aWeek, penny, share } from '../../support/contracts/terms';

describe('a soft block of two providers and two councils', () => {
  const block = workedSoftBlock();
  const expected = softBlockExpected(block)!;

  test('a place costs 4,536.84 and a child-week 4,788.89, with half of vacant places paid by the councils', () => {
    for (const { perPlace, perChildWeek } of expected.prices) {
      expect(penny(perPlace)).toBe('4536.84'); // (4,375 × 0.8 + 900 × 0.9) ÷ 0.95 = 4,310 ÷ 0.95
      expect(penny(perChildWeek)).toBe('4788.89'); // 4,310 ÷ 0.9 = 14,000 ÷ 3.6 + 900
    }
    expect(penny(expected.vacantPlacesCost)).toBe('3629.47'); // 8 × 0.1 × 4,536.8421
  });

  test('each council pays for its children, its share of vacant places, and spot', () => {
    // children: 4,536.8421 × 7.2 = 32,665.2632, of which 0.4 and 0.6; elsewhere 4 − 2.88 and 6 − 4.32 children at 7,000
    expect(
      expected.councils.map(({ softBlock: { children, vacant, elsewhere, total } }) =>
        [children, vacant, elsewhere, total].map(penny),
      ),
    ).toEqual([
      ['13066.11', '725.89', '7840', '21632'],
      ['19599.16', '1088.84', '11760', '32448'],
    ]);
  });

  test('each provider is left with what it had alone, nothing, and bears a quarter of all vacant places', () => {
    // 4 × 4,536.8421 − 907.3684 = 17,240 = 14,000 + 3.6 × 900; alone 4 × 0.8 × 5,275 = 16,880 = 14,000 + 3.2 × 900
    for (const { softBlock, spot } of expected.providers) {
      expect([penny(softBlock.income), penny(softBlock.margin)]).toEqual(['17240', '0']);
      expect([penny(spot.income), penny(spot.margin)]).toEqual(['16880', '0']);
    }
  });

  test('at spot the same children cost more, since fewer of them find a place', () => {
    // 6.4 children placed at 5,275 = 33,760, of which 0.4; elsewhere 4 − 2.56 = 1.44 at 7,000
    expect(penny(expected.councils[0]?.spot.total)).toBe('23584'); // 13,504 + 10,080
    expect(penny(expected.councils[1]?.spot.total)).toBe('35376'); // 20,256 + (6 − 3.84) × 7,000
  });

  test('in a plain block each council fills its own places', () => {
    // B(3, 4) = 32/71: 4 × 39/71 children in 3 places, 128/71 elsewhere: 15,000 + 12,619.72
    expect(penny(expected.councils[0]?.block.total)).toBe('27619.72');
  });

  test('the councils’ payments add up to what the providers receive, under each', () => {
    const paidTo = (kind: 'softBlock' | 'spot' | 'block') =>
      sumOf(expected.councils.map((each) => each[kind].children.plus(each[kind].vacant)));
    const received = (kind: 'softBlock' | 'spot' | 'block') =>
      sumOf(expected.providers.map((each) => each[kind].income));
    for (const kind of ['softBlock', 'spot', 'block'] as const)
      expect(penny(paidTo(kind))).toBe(penny(received(kind)));
    expect(penny(paidTo('softBlock'))).toBe('34480'); // 2 × 17,240
  });

  test('occupancy follows from the children and the places where it is not stated', () => {
    const unstated = workedSoftBlock({ occupancyTogether: null });
    const providers = unstated.providers.map((each) => ({ ...each, occupancyAlone: null }));
    const councils = unstated.councils.map((each) => ({ ...each, load: exact(4) }));
    const { alone, together } = softBlockOccupancy({ ...unstated, providers, councils });
    expect(alone.map((each) => exactText(each.toDecimalPlaces(6)))).toEqual(['0.68932', '0.68932']); // 71/103
    expect(exactText(together.toDecimalPlaces(6))).toBe('0.76443'); // 1 − B(8, 8) = 1 − 0.23557
  });
});

describe('a soft block simulated', () => {
  const block = workedSoftBlock();
  const expected = softBlockExpected(block)!;
  const simulate = (over = {}) => simulateSoftBlock(block, expected, termsFor(block, over), () => true)!;

  test('the councils’ costs add up to what the providers receive and spot, under each', () => {
    const { councils, providers } = simulate();
    const total = (of: readonly Exact[]) => exactText(sumOf(of).toDecimalPlaces(20));
    for (const kind of ['softBlock', 'spot', 'block'] as const)
      expect(total(councils.map((each) => each[kind].cost.mean.minus(each[kind].elsewhereCost.mean)))).toBe(
        total(providers.map((each) => each[kind].income.mean)),
      );
  });

  test('a plain block costs a council the same every year but for spot', () => {
    for (const { block: plain } of simulate().councils)
      expect(exactText(plain.cost.p90.minus(plain.cost.p10))).toBe(
        exactText(plain.elsewhereCost.p90.minus(plain.elsewhereCost.p10)),
      );
  });

  test('together the homes are fullest; the same seed gives the same digits', () => {
    const { occupancy } = simulate({ years: 400 });
    expect(occupancy.softBlock.greaterThan(occupancy.spot)).toBe(true);
    expect(occupancy.softBlock.greaterThan(occupancy.block)).toBe(true);
    expect(simulate()).toEqual(simulate());
  });

  test('a long run without delays has the formula’s occupancy, within one place in a hundred', () => {
    const stays = { years: 2000, stay: { kind: 'exponential', meanWeeks: exact(10) } };
    const { occupancy } = simulate(stays);
    const { alone, together } = softBlockOccupancy({
      ...block,
      occupancyTogether: null,
      providers: block.providers.map((each) => ({ ...each, occupancyAlone: null })),
    });
    expect(occupancy.softBlock.minus(together).abs().lessThan('0.01')).toBe(true);
    expect(occupancy.spot.minus(alone[0]!).abs().lessThan('0.01')).toBe(true);
  });

  test('can be stopped in each of its three runs', () => {
    for (const at of [0.1, 0.5, 0.9])
      expect(simulateSoftBlock(block, expected, termsFor(block), (part) => part < at)).toBeNull();
  });
});

describe('what is wrong with a soft block is said', () => {
  const codes = (over: Parameters<typeof workedSoftBlock>[0]) =>
    checkSoftBlock(workedSoftBlock(over)).map(({ code }) => code);
  const councils = workedSoftBlock().councils;
  const providers = workedSoftBlock().providers;

  test.each<[string, Parameters<typeof workedSoftBlock>[0], string]>([
    ['shares that leave a part to nobody', { councils: councils.slice(0, 1) }, 'void-shares-do-not-sum'],
    [
      'a share above one',
      { councils: councils.map((each) => ({ ...each, voidShare: share('1.2') })) },
      'share-outside-nought-to-one',
    ],
    [
      'places that nobody holds',
      { councils: councils.map((each) => ({ ...each, places: 1 })) },
      'entitlements-do-not-sum',
    ],
    [
      'no children',
      { councils: councils.map((each) => ({ ...each, load: exact(0) })) },
      'no-children-needing-a-place',
    ],
    [
      'a negative price',
      { providers: providers.map((each) => ({ ...each, price: aWeek(-1) })) },
      'price-negative',
    ],
    ['a home without places', { providers: providers.map((each) => ({ ...each, homes: [] })) }, 'no-places'],
    [
      'fuller than children can fill it',
      { councils: councils.map((each) => ({ ...each, load: exact(2) })) },
      'occupancy-out-of-reach',
    ],
    ['never occupied', { occupancyTogether: share(0) }, 'occupancy-out-of-reach'],
  ])('%s', (_, over, code) => {
    expect(codes(over)).toContain(code);
  });

  test('a sound one has nothing to say', () => {
    expect(codes({})).toEqual([]);
  });
});
