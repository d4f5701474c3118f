/** A contract over its years, whatever its shape. Prices and places are invented. */
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { ContractModel } from '../../../src/domain/contracts/models/contractModel';
import type { ContractTerm, Growth } from '../../../src/domain/contracts/terms/contractOptions';
import { contractYears, type ContractYear } from '../../../src/domain/contracts/terms/contractYears';
import { exact, exactText } from '../../../src/domain/money/exact';
import { percentage } from '../../../src/domain/money/percentage';
import { aWeek, penny, share } from '../../support/contracts/terms';

const fourPercent = { percent: percentage(4), lowerOf: null, cap: null, floor: null };
const term: ContractTerm = {
  placesByYear: [2, 4, 4],
  breakAfterYears: [2],
  uplift: fourPercent,
  priceCap: aWeek(5300),
  paid: { kind: 'week' },
  growth: null,
};
const block: ContractModel = { kind: 'fullBlock', price: aWeek(5000) };
const demand = { load: exact(4), placesKeptEmpty: 0 };

function yearsOf(model: ContractModel, over: Partial<ContractTerm> = {}): readonly ContractYear[] {
  return contractYears(model, { term: { ...term, ...over } }, demand, '52').years;
}

const figures = (years: readonly ContractYear[]): readonly string[][] =>
  years.map(({ price, cost, soFar }) => [exactText(price), penny(cost.pounds), penny(soFar)]);

describe('a block over its years', () => {
  test('ramped up from 2 places to 4, 4 % a year, at most £5,300, with a break after year 2', () => {
    const years = yearsOf(block);
    expect(figures(years)).toEqual([
      ['5000', '520000', '520000'], // 2 × 5,000 × 52
      ['5200', '1081600', '1601600'], // 4 × 5,200 × 52
      ['5300', '1102400', '2704000'], // 5,408 capped at 5,300
    ]);
    expect(years.map(({ mayEndHere }) => mayEndHere)).toEqual([false, true, true]);
  });

  test('without a cap the uplift runs on, each year’s price to the penny', () => {
    // 5,000, 5,200, then 5,200 × 1.04
    expect(exactText(yearsOf(block, { priceCap: null })[2]!.price)).toBe('5408');
  });

  test('a price already above its cap is capped from the first year', () => {
    expect(exactText(yearsOf({ ...block, price: aWeek(6000) })[0]!.price)).toBe('5300');
  });

  test('the lower of 4 % and an index of 3.4 %, capped at 3 %', () => {
    const uplift = { ...fourPercent, lowerOf: percentage('3.4'), cap: percentage(3) };
    expect(exactText(yearsOf(block, { uplift })[1]!.price)).toBe('5150'); // 5,000 × 1.03
  });

  test('a floor lifts an index that fell', () => {
    const uplift = { ...fourPercent, lowerOf: percentage(-2), floor: percentage(1) };
    expect(exactText(yearsOf(block, { uplift })[1]!.price)).toBe('5050'); // 5,000 × 1.01
  });

  test('by the night a year costs its own nights at a price to the penny', () => {
    const years = yearsOf(block, {
      placesByYear: [1, 1],
      uplift: null,
      paid: { kind: 'night', firstDay: knownDay('2026-04-01') },
    });
    // 5,000 ÷ 7 = 714.2857 = 714.29; × 365 nights; × 366 nights from 1 April 2027, which hold 29 February 2028
    expect(years.map(({ cost }) => penny(cost.pounds))).toEqual(['260715.85', '261430.14']);
  });
});

describe('every other shape over its years', () => {
  const one = { placesByYear: [1, 1], priceCap: null };
  // load 1 and 1 place: occupied half of the time
  const alone = { load: exact(1), placesKeptEmpty: 0 };
  test.each<[string, ContractModel, string, string]>([
    ['spot', { kind: 'spot', price: aWeek(5000) }, '130000', '135200'], // 2,500 and 2,600 × 52
    [
      'a guarantee of 80 % tested weekly',
      { kind: 'minimumGuarantee', price: aWeek(5000), guarantee: share('0.8'), tested: 'weekly' },
      '234000', // (0.5 × 4,000 + 0.5 × 5,000) × 52
      '243360', // (0.5 × 4,160 + 0.5 × 5,200) × 52
    ],
    [
      'a guarantee of all places trued up yearly, which no year exceeds',
      { kind: 'minimumGuarantee', price: aWeek(5000), guarantee: share('1'), tested: 'yearly' },
      '260000', // 5,000 × 52
      '270400', // 5,200 × 52
    ],
    [
      'half of vacant places',
      { kind: 'voidShare', price: aWeek(5000), voidShare: share('0.5') },
      '195000', // 3,750 × 52
      '202800', // 3,900 × 52
    ],
    [
      'a two-part price',
      {
        kind: 'twoPart',
        blockPerHome: aWeek(3000),
        extraPerChild: aWeek(2000),
        childrenIncluded: 0,
        homes: [1],
      },
      '208000', // (3,000 + 0.5 × 2,000) × 52
      '216320', // (3,120 + 0.5 × 2,080) × 52
    ],
    [
      'cost and volume, 10 % off from the first place',
      {
        kind: 'costAndVolume',
        price: aWeek(5000),
        basis: 'marginal',
        bands: [{ from: 1, to: null, discount: percentage(10) }],
      },
      '117000', // 0.5 × 4,500 × 52
      '121680', // 0.5 × 4,680 × 52
    ],
    [
      'a shared block',
      { kind: 'shared', price: aWeek(5000), resalePrice: aWeek(4000), entitlements: [1] },
      '260000',
      '270400',
    ],
  ])('%s', (_, model, first, second) => {
    const { years } = contractYears(model, { term: { ...term, ...one } }, alone, '52');
    expect(years.map(({ cost }) => penny(cost.pounds))).toEqual([first, second]);
  });

  test('a cap on a two-part price is held against what a place costs when the home is full', () => {
    const twoPart: ContractModel = {
      kind: 'twoPart',
      blockPerHome: aWeek(14000),
      extraPerChild: aWeek(2500),
      childrenIncluded: 2,
      homes: [4],
    };
    // full: 14,000 + 2 × 2,500 = 19,000, 4,750 a place; × 4,700 ÷ 4,750: 13,852.63 and 2,473.68
    const [first] = yearsOf(twoPart, { placesByYear: [4], breakAfterYears: [], priceCap: aWeek(4700) });
    expect(first?.model).toMatchObject({
      blockPerHome: aWeek('13852.63'),
      extraPerChild: aWeek('2473.68'),
    });
  });
});

describe('growth tied to performance', () => {
  const growth: Growth = {
    afterYear: 1,
    places: 2,
    target: { kind: 'occupancy', atLeast: share('0.75') },
  };
  const grow = (over: Partial<Growth>) =>
    contractYears(
      block,
      {
        term: {
          ...term,
          placesByYear: [2, 2],
          breakAfterYears: [],
          uplift: null,
          growth: { ...growth, ...over },
        },
      },
      demand,
      '52',
    );

  test('two cases: as agreed, and if the target is met', () => {
    const { total, ifTargetMet, targetExpected } = grow({});
    expect(penny(total)).toBe('1040000'); // 2 × 5,000 × 104
    expect(penny(ifTargetMet?.total)).toBe('1560000'); // 520,000 + 4 × 5,000 × 52
    // load 4 and 2 places: B = 8/13, occupancy 4 × 5/13 ÷ 2 = 76.9 %
    expect(targetExpected).toBe(true);
  });

  test('whether an outcome will be met nobody works out', () => {
    expect(
      grow({ target: { kind: 'outcome', words: 'Four in five children at school' } }).targetExpected,
    ).toBe(null);
  });
});

test('emergency places are paid at their own price, uplifted with the rest, and take places to plan with', () => {
  const emergency = { places: 1, price: aWeek(6500) };
  const { years } = contractYears(
    block,
    { term: { ...term, placesByYear: [4, 4], priceCap: null }, emergency },
    demand,
    '52',
  );
  expect(years[0]!.usablePlaces).toBe(3);
  // (3 × 5,000 + 6,500) × 52, then (3 × 5,200 + 6,760) × 52
  expect(years.map(({ cost }) => penny(cost.pounds))).toEqual(['1118000', '1162720']);
});
