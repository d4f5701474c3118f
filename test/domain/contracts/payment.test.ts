import { childrenByHome } from '../../../src/domain/contracts/occupancy/childrenByHome';
import { checkContract } from '../../../src/domain/contracts/models/checkContract';
import type { ContractModel } from '../../../src/domain/contracts/models/contractModel';
import { expectedCost, paymentQuantile } from '../../../src/domain/contracts/models/expectedCost';
import { paymentFor, shareOfVacancyCharged } from '../../../src/domain/contracts/models/payment';
import { settleShared, sharedCost } from '../../../src/domain/contracts/councils/settleShared';
import { exact, exactText, one } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { percentage } from '../../../src/domain/money/percentage';
import { aWeek, penny, share } from '../../support/contracts/terms';

const price = aWeek(5000);
const shared: ContractModel = { kind: 'shared', price, resalePrice: aWeek(4000), entitlements: [3, 2] };

describe('what is paid for k of 4 places', () => {
  test.each<[string, ContractModel, number, string]>([
    ['spot: 2 × 5,000', { kind: 'spot', price }, 2, '10000'],
    ['spot, nobody there', { kind: 'spot', price }, 0, '0'],
    ['full block: 4 × 5,000', { kind: 'fullBlock', price }, 0, '20000'],
    [
      'guarantee of 75 %: 3 × 5,000',
      { kind: 'minimumGuarantee', price, guarantee: share('0.75'), tested: 'weekly' },
      2,
      '15000',
    ],
    [
      'above the guarantee: 4 × 5,000',
      { kind: 'minimumGuarantee', price, guarantee: share('0.75'), tested: 'weekly' },
      4,
      '20000',
    ],
    ['half of 2 vacant: 3 × 5,000', { kind: 'voidShare', price, voidShare: share('0.5') }, 2, '15000'],
    [
      'vacancies free for longer than they last: 2 × 5,000',
      {
        kind: 'voidShare',
        price,
        voidShare: share(1),
        chargedWeeks: { voidFreeWeeks: 2, capWeeks: null, meanVacancyWeeks: 0 },
      },
      2,
      '10000',
    ],
    [
      'two homes of 2, one child each included: 2 × 6,000 + 1 × 3,000',
      {
        kind: 'twoPart',
        blockPerHome: aWeek(6000),
        extraPerChild: aWeek(3000),
        childrenIncluded: 1,
        homes: [2, 2],
      },
      3,
      '15000',
    ],
    [
      '10 % off from the third place, marginal: 2 × 5,000 + 2 × 4,500',
      {
        kind: 'costAndVolume',
        price,
        basis: 'marginal',
        bands: [{ from: 3, to: null, discount: percentage(10) }],
      },
      4,
      '19000',
    ],
    ['shared: the block, whoever uses it', { ...shared, entitlements: [2, 2] }, 1, '20000'],
  ])('%s', (_, model, occupied, payment) => {
    expect(exactText(paymentFor(model, 4, exact(occupied)))).toBe(payment);
  });

  test('void-free weeks and a cap: e^(−2/8) − e^(−14/8) = 0.778801 − 0.173774 = 0.605027', () => {
    const charged = shareOfVacancyCharged({ voidFreeWeeks: 2, capWeeks: 12, meanVacancyWeeks: 8 });
    expect(exactText(roundHalfAwayFromZero(charged, 6))).toBe('0.605027');
  });

  test('no void-free weeks and no cap charge all of it', () => {
    expect(shareOfVacancyCharged({ voidFreeWeeks: 0, capWeeks: null, meanVacancyWeeks: 8 })).toEqual(one);
  });

  test('children spread over homes as evenly as places allow, an average’s fraction last', () => {
    expect(childrenByHome(exact(5), [4, 2]).map(exactText)).toEqual(['3', '2']);
    expect(childrenByHome(exact('2.5'), [4, 2]).map(exactText)).toEqual(['1.5', '1']);
    expect(childrenByHome(exact('3.2'), [4]).map(exactText)).toEqual(['3.2']);
  });
});

describe('what a contract is expected to cost', () => {
  const demand = { places: 4, placesKeptEmpty: 0, load: exact(4) };

  test('full block: 20,000 ÷ 2.757282 = £7,253.52 a child-week', () => {
    // B(4, 4) = (256/24) ÷ (1 + 4 + 8 + 32/3 + 32/3) = 32 ÷ 103; E[k] = 4 × 71/103
    const { value } = expectedCost({ kind: 'fullBlock', price }, demand);
    expect(penny(value?.costPerChildWeek)).toBe('7253.52');
    expect(exactText(roundHalfAwayFromZero(value!.occupancy, 6))).toBe('0.68932'); // 71 ÷ 103
  });

  test('a place kept empty is paid for but never filled', () => {
    // load 1, one usable of two: occupied half the time; 10,000 ÷ 0.5
    const { value } = expectedCost(
      { kind: 'fullBlock', price },
      { places: 2, placesKeptEmpty: 1, load: one },
    );
    expect(penny(value?.costPerChildWeek)).toBe('20000');
    expect(exactText(value!.occupancy)).toBe('0.25');
  });

  test('a guarantee trued up yearly costs between the average alone and one tested weekly', () => {
    const guarantee = share('0.5');
    const place = { places: 2, placesKeptEmpty: 0, load: one };
    const cost = (tested: 'weekly' | 'yearly') =>
      expectedCost({ kind: 'minimumGuarantee', price, guarantee, tested }, place).value?.expectedPayment;
    // π = 0.4, 0.4, 0.2. Weekly: 0.8 × 5,000 + 0.2 × 10,000; the average alone: max(0.8, 1) × 5,000
    expect(penny(cost('weekly'))).toBe('6000');
    expect(cost('yearly')!.greaterThan(5000) && cost('yearly')!.lessThan(6000)).toBe(true);
  });

  test('P10, P50 and P90 of a week’s spot cost with π = 0.4, 0.4, 0.2', () => {
    const { value } = expectedCost({ kind: 'spot', price }, { places: 2, placesKeptEmpty: 0, load: one });
    const at = (of: string) => exactText(paymentQuantile(value!.atEachOccupancy, exact(of)));
    expect([at('0.1'), at('0.5'), at('0.9')]).toEqual(['0', '5000', '10000']);
  });
});

describe('a week of a shared block', () => {
  test('own places first, then the partner’s free ones at the resale price', () => {
    // first: 15,000 − 2 × 4,000; second: 10,000 + 2 × 4,000
    const settled = settleShared(shared, aWeek(7000), [1, 4]);
    expect(settled.map(({ cost }) => exactText(cost))).toEqual(['7000', '18000']);
    expect(settled[0]).toMatchObject({ ownPlacesUsed: 1, offered: 2, vacant: 0 });
    expect(settled[1]).toMatchObject({ ownPlacesUsed: 2, taken: 2, placedElsewhere: 0 });
  });

  test('a place that nobody takes is still paid for, and who finds none is placed elsewhere', () => {
    const idle = settleShared(shared, aWeek(7000), [0, 2]);
    expect(idle.map(({ cost, vacant }) => [exactText(cost), vacant])).toEqual([
      ['15000', 3],
      ['10000', 0],
    ]);
    const full = settleShared(shared, aWeek(7000), [3, 4]);
    expect(full.map(({ cost }) => exactText(cost))).toEqual(['15000', '24000']); // 10,000 + 2 × 7,000
  });

  test('a year of weeks costs what its weeks cost: £565,000.00', () => {
    // 104 place-weeks at 5,000, 10 taken less 4 offered at 4,000, 3 child-weeks elsewhere at 7,000
    const weeks = { taken: 10, offered: 4, placedElsewhere: 3 };
    const cost = sharedCost({ price, resalePrice: aWeek(4000), spotPrice: aWeek(7000) }, 104, weeks);
    expect(exactText(cost)).toBe('565000'); // 520,000 + 24,000 + 21,000
  });
});

describe('terms that cannot be meant', () => {
  const bands = (...ends: readonly (readonly [number, number | null])[]): ContractModel => ({
    kind: 'costAndVolume',
    price,
    basis: 'allUnits',
    bands: ends.map(([from, to], index) => ({ from, to, discount: percentage(index * 10) })),
  });
  test.each<[string, ContractModel, number, readonly string[]]>([
    ['no places', { kind: 'spot', price }, 0, ['no-places']],
    ['half a place', { kind: 'spot', price }, 2.5, ['no-places']],
    ['a negative price', { kind: 'fullBlock', price: aWeek(-1) }, 4, ['price-negative']],
    [
      'a guarantee above all places',
      { kind: 'minimumGuarantee', price, guarantee: share('1.01'), tested: 'weekly' },
      4,
      ['guarantee-above-all-places'],
    ],
    [
      'a negative void share',
      { kind: 'voidShare', price, voidShare: share('-0.1') },
      4,
      ['share-outside-nought-to-one'],
    ],
    [
      'homes that hold fewer places',
      { kind: 'twoPart', blockPerHome: price, extraPerChild: price, childrenIncluded: 1, homes: [2, 1] },
      4,
      ['places-of-homes-do-not-sum'],
    ],
    ['entitlements to fewer places', shared, 6, ['entitlements-do-not-sum']],
    [
      'a resale at the full price',
      { kind: 'shared', price, resalePrice: price, entitlements: [2, 2] },
      4,
      ['resale-not-below-price'],
    ],
    ['bands with a gap', bands([1, 2], [4, null]), 4, ['bands-do-not-join']],
    ['bands that overlap', bands([1, 2], [2, null]), 4, ['bands-do-not-join']],
    ['20 at full price, 21 at 10 % off', bands([1, 20], [21, null]), 30, ['total-falls-as-volume-rises']],
  ])('%s', (_, model, places, codes) => {
    const findings = checkContract(model, places);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    for (const { advice } of findings) expect(advice).toMatch(/^[A-Z].*\.$/);
  });

  test('nothing is worked out where the terms cannot be meant', () => {
    const { value, findings } = expectedCost(
      { kind: 'spot', price },
      { places: 3, placesKeptEmpty: 3, load: one },
    );
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['no-places']);
  });
});
