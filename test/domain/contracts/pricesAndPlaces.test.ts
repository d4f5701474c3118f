import { councilBreakEven } from '../../../src/domain/contracts/models/councilBreakEven';
import { loadOf, occupancyFromTurnover } from '../../../src/domain/contracts/occupancy/demand';
import { expectedCost } from '../../../src/domain/contracts/models/expectedCost';
import { checkShareElsewhere, placesForShare } from '../../../src/domain/contracts/occupancy/placesForShare';
import { sharePooledCost } from '../../../src/domain/contracts/councils/pooledCost';
import {
  placesToCommission,
  weeklyCostOfPlaces,
} from '../../../src/domain/contracts/occupancy/placesToCommission';
import {
  expectedMargin,
  marginAtEachOccupancy,
  providerBreakEven,
  providerFee,
} from '../../../src/domain/contracts/models/providerView';
import { softBlockPrice } from '../../../src/domain/contracts/models/voidSharePrice';
import { exact, exactText, one, zero } from '../../../src/domain/money/exact';
import { aWeek, penny, prices, share } from '../../support/contracts/terms';

const home = { fixed: aWeek(14000), perChild: aWeek(900) };

describe('the provider', () => {
  test('the fee that covers cost, and the occupancy at which a fee does', () => {
    expect(exactText(providerFee(home, exact(4), one)!)).toBe('4400'); // 3,500 + 900
    expect(exactText(providerFee(home, exact(4), exact('0.8'))!)).toBe('5275'); // 4,375 + 900
    expect(exactText(providerBreakEven(home, exact(4), exact(5275))!)).toBe('0.8'); // 14,000 ÷ (4 × 4,375)
  });

  test('no fee covers an empty home, and a price below the cost of a child never breaks even', () => {
    expect(providerFee(home, exact(4), zero)).toBeNull();
    expect(providerBreakEven(home, exact(4), exact(900))).toBeNull();
  });

  test('margin at every k and on average: spot at £5,275 in 2 places, π = 0.4, 0.4, 0.2', () => {
    const { value } = expectedCost(
      { kind: 'spot', price: aWeek(5275) },
      { places: 2, placesKeptEmpty: 0, load: one },
    );
    const margins = marginAtEachOccupancy(home, value!.atEachOccupancy);
    // −14,000; 5,275 − 14,900; 10,550 − 15,800
    expect(margins.map(({ margin }) => exactText(margin))).toEqual(['-14000', '-9625', '-5250']);
    expect(exactText(expectedMargin(margins))).toBe('-10500'); // −5,600 − 3,850 − 1,050
  });

  test('the soft block’s price leaves its margin as it was', () => {
    const price = softBlockPrice({
      price: exact(5275),
      perChild: exact(900),
      occupancyAlone: exact('0.8'),
      occupancyPooled: exact('0.9'),
      voidShare: exact('0.5'),
    });
    expect(penny(price?.perPlace)).toBe('4536.84'); // (4,375 × 0.8 + 900 × 0.9) ÷ 0.95
    expect(penny(price?.perChildWeek)).toBe('4788.89'); // 4,310 ÷ 0.9 = 14,000 ÷ 3.6 + 900
  });
});

describe('the council', () => {
  test('break-even with resale that is taken half of the time', () => {
    // (5,000 − 0.5 × 4,000) ÷ (7,000 − 2,000) = 0.6
    expect(exactText(councilBreakEven(prices(5000, 7000, 4000), share('0.5')).value!)).toBe('0.6');
  });

  test('a block at the spot price never breaks even', () => {
    const { value, findings } = councilBreakEven(prices(7000, 7000), share(1));
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['block-not-below-spot']);
  });

  test('two places for a load of four at 5,000 and 7,000; a place more or fewer costs more', () => {
    const terms = prices(5000, 7000);
    const { value } = placesToCommission(exact(4), terms);
    expect(value?.marginalRule.places).toBe(2);
    const weekOf = (places: number) => penny(weeklyCostOfPlaces(places, exact(4), terms));
    expect(weekOf(1)).toBe('27400'); // 5,000 + 7,000 × 4 × 4/5
    expect(weekOf(2)).toBe('27230.77'); // 10,000 + 7,000 × 4 × 8/13
    expect(weekOf(3)).toBe('27619.72'); // 15,000 + 7,000 × 4 × 32/71
  });

  test('no place is bought where a block costs as much as spot', () => {
    const { value } = placesToCommission(exact(4), prices(7000, 7000));
    expect(value?.marginalRule.places).toBe(0);
    expect(penny(value?.newsvendor.weeklyCost)).toBe('28000'); // 7,000 × 4
  });

  test('two equal councils together pay less, and both the same', () => {
    const councils = ['Ashmoor', 'Birchdale'].map((name) => ({ name, load: exact(4), places: 4 }));
    const { value, findings } = sharePooledCost(councils, prices(5000, 7000), share(1));
    expect(findings).toEqual([]);
    // 20,000 + 7,000 × 4 × 32/103 = 28,699.03; together 40,000 + 56,000 × 0.2355703 = 53,191.93
    expect(value?.councils.map(({ together, alone }) => [penny(together), penny(alone)])).toEqual([
      ['26595.97', '28699.03'],
      ['26595.97', '28699.03'],
    ]);
    expect(penny(value?.together)).toBe('53191.93');
  });

  test('a council with many places and few children pays more together, and is named', () => {
    const councils = [
      { name: 'Ashmoor', load: exact(1), places: 5 },
      { name: 'Birchdale', load: exact(10), places: 5 },
    ];
    const { findings } = sharePooledCost(councils, prices(5000, 7000), share(1));
    expect(findings.map(({ code, expected }) => [code, expected.includes('Ashmoor')])).toEqual([
      ['council-worse-off', true],
      ['council-worse-off', true],
    ]);
    expect(findings[1]?.expected).toBe('Ashmoor to pay at most £25,021.47 a week, as on its own'); // 25,000 + 7,000 ÷ 326
  });
});

describe('how many children need a place', () => {
  test('one child in ten weeks, 80 % accepted, staying 50 weeks: a load of 4', () => {
    const arrivals = { childrenAWeek: exact('0.1'), acceptance: share('0.8'), meanStayWeeks: exact(50) };
    expect(exactText(loadOf(arrivals))).toBe('4');
  });

  test('turnover both ways: 50 weeks in and 12.5 to fill again are 80 %', () => {
    expect(exactText(occupancyFromTurnover(exact(50), exact('12.5'))!)).toBe('0.8');
    expect(occupancyFromTurnover(zero, zero)).toBeNull();
  });
});

test('where a block is far cheaper than spot, the rule asks for more places than moving children would', () => {
  // ratio 2,800 ÷ 7,000 = 0.4; load 4: the fifth place carries 0.446 and P(D ≥ 5) = 0.371, P(D ≥ 4) = 0.567
  const { value } = placesToCommission(exact(4), prices(2800, 7000));
  expect(value?.marginalRule.places).toBe(5);
  expect(value?.newsvendor.places).toBe(4);
});

describe('places that keep a promise', () => {
  test.each([
    // B(6, 4) = 0.117162, B(7, 4) = 0.062749
    [4, '0.1', 7],
    // B(1, 1) = 0.5 itself
    [1, '0.5', 1],
    [1, '1', 0],
  ])('a load of %i and at most %s placed elsewhere', (load, most, expected) => {
    expect(placesForShare(exact(load), share(most))).toBe(expected);
  });

  test.each(['0', '-0.1', '1.01'])('a share of %s cannot be promised', (most) => {
    expect(checkShareElsewhere(share(most)).map(({ code }) => code)).toEqual(['share-outside-nought-to-one']);
  });
});
