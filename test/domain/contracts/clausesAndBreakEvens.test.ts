/** Clauses beside a contract and the break-evens of both sides. Prices and places are invented. */
import { breakEvens } from '../../../src/domain/contracts/models/breakEvens';
import { checkOptions } from '../../../src/domain/contracts/terms/checkOptions';
import { clauseEffects } from '../../../src/domain/contracts/terms/clauseEffects';
import type { ContractModel } from '../../../src/domain/contracts/models/contractModel';
import type { ContractOptions, ContractTerm } from '../../../src/domain/contracts/terms/contractOptions';
import { modelWithPlaces } from '../../../src/domain/contracts/models/placesInModel';
import { exact, exactText } from '../../../src/domain/money/exact';
import { percentage } from '../../../src/domain/money/percentage';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { aWeek, penny, share } from '../../support/contracts/terms';

const block: ContractModel = { kind: 'fullBlock', price: aWeek(5000) };
const arrivals = { childrenAWeek: exact('0.1'), acceptance: share('0.5'), meanStayWeeks: exact(10) };

describe('no exclusion and emergency places', () => {
  test('with no exclusion twice as many children need the one place', () => {
    const cases = clauseEffects(
      block,
      { noExclusion: { acceptance: share(1) } },
      { places: 1, placesKeptEmpty: 0, load: exact('0.5') },
      arrivals,
      exact(7000),
    );
    const shown = cases.map(({ kind, children, perChildWeek, elsewhere, inAll }) => [
      kind,
      exactText(roundHalfAwayFromZero(children, 4)),
      penny(perChildWeek),
      exactText(roundHalfAwayFromZero(elsewhere, 4)),
      penny(inAll),
    ]);
    expect(shown).toEqual([
      // load 0.5: E[k] = 0.5 ÷ 1.5 = 1/3; referred 1, elsewhere 2/3; 5,000 + 2/3 × 7,000
      ['withoutClauses', '0.3333', '15000', '0.6667', '9666.67'],
      // load 1: E[k] = 0.5; 5,000 + 0.5 × 7,000
      ['noExclusion', '0.5', '10000', '0.5', '8500'],
    ]);
  });

  test('a place held for emergencies leaves three to plan with, and both clauses stand together too', () => {
    const options: ContractOptions = {
      noExclusion: { acceptance: share(1) },
      emergency: { places: 1, price: aWeek(6500) },
    };
    const cases = clauseEffects(
      block,
      options,
      { places: 4, placesKeptEmpty: 0, load: exact('0.5') },
      arrivals,
      exact(7000),
    );
    expect(cases.map(({ kind, usablePlaces }) => [kind, usablePlaces])).toEqual([
      ['withoutClauses', 4],
      ['noExclusion', 4],
      ['emergency', 3],
      ['both', 3],
    ]);
    expect(cases.map(({ weeklyPayment }) => penny(weeklyPayment))).toEqual([
      '20000',
      '20000',
      '21500', // 3 × 5,000 + 6,500
      '21500',
    ]);
  });

  test('a place kept empty beside a child is no place to plan with: of four, one held for emergencies, two are left', () => {
    const cases = clauseEffects(
      block,
      { emergency: { places: 1, price: aWeek(6500) } },
      { places: 4, placesKeptEmpty: 1, load: exact('0.5') },
      arrivals,
      exact(7000),
    );
    expect(cases.map(({ kind, usablePlaces }) => [kind, usablePlaces])).toEqual([
      ['withoutClauses', 3], // 4 − 1
      ['emergency', 2], // 4 − 1 − 1
    ]);
  });
});

describe('other places in the same contract', () => {
  const twoPart: ContractModel = {
    kind: 'twoPart',
    blockPerHome: aWeek(1),
    extraPerChild: aWeek(1),
    childrenIncluded: 0,
    homes: [4, 4],
  };
  test.each<[number, readonly number[]]>([
    [3, [3]],
    [6, [4, 2]],
    [8, [4, 4]],
    [10, [4, 4, 2]],
  ])('%i places open the homes in their order', (places, homes) => {
    expect(modelWithPlaces(twoPart, places)).toMatchObject({ homes });
  });

  test('entitlements keep their proportion, largest remainder first', () => {
    const shared: ContractModel = {
      kind: 'shared',
      price: aWeek(1),
      resalePrice: aWeek(0),
      entitlements: [2, 1],
    };
    expect(modelWithPlaces(shared, 6)).toMatchObject({ entitlements: [4, 2] });
    expect(modelWithPlaces(shared, 4)).toMatchObject({ entitlements: [3, 1] }); // 2.67 and 1.33
  });
});

describe('from which occupancy a contract pays for both sides', () => {
  const provider = { fixed: aWeek(14000), perChild: aWeek(900) };
  const said = (model: ContractModel, spot = 7000): readonly string[] => {
    const { council, provider: other } = breakEvens(
      model,
      { places: 4, placesKeptEmpty: 0 },
      exact(spot),
      provider,
    );
    return [council, other].map((side) =>
      side.kind === 'from' ? exactText(roundHalfAwayFromZero(side.occupancy, 4)) : side.kind,
    );
  };
  test.each<[string, ContractModel, readonly string[]]>([
    // 14,000 ÷ (4 × (5,600 − 900)) = 0.7447
    ['spot', { kind: 'spot', price: aWeek(5600) }, ['always', '0.7447']],
    ['spot dearer than spot', { kind: 'spot', price: aWeek(8000) }, ['never', '0.493']], // 14,000 ÷ 28,400
    // 5,000 ÷ 7,000; 20,000 − 14,000 − 3,600 ≥ 0 at every k
    ['full block', block, ['0.7143', 'always']],
    ['a block above spot', { ...block, price: aWeek(7500) }, ['never', 'always']],
    [
      'a guarantee of 80 %',
      { kind: 'minimumGuarantee', price: aWeek(5200), guarantee: share('0.8'), tested: 'weekly' },
      ['0.5943', '0.814'], // 0.8 × 5,200 ÷ 7,000; 14,000 ÷ (4 × 4,300), above the guarantee of 3.2
    ],
    [
      'half of vacant places',
      { kind: 'voidShare', price: aWeek(5275), voidShare: share('0.5') },
      // 5,275 × 0.5 ÷ (7,000 − 5,275 + 2,637.5); (14,000 − 2 × 5,275) ÷ (4 × (2,637.5 − 900))
      ['0.6046', '0.4964'],
    ],
    [
      'a two-part price',
      {
        kind: 'twoPart',
        blockPerHome: aWeek(14000),
        extraPerChild: aWeek(2500),
        childrenIncluded: 2,
        homes: [4],
      },
      // 14,000 = 7,000 × 2; at 2 children 14,000 − 15,800 < 0, at 3 16,500 − 16,700 < 0, at 4 19,000 − 17,600 = 1,400:
      // 3 + 200 ÷ 1,600 = 3.125 of 4
      ['0.5', '0.7813'],
    ],
  ])('%s', (_, model, expected) => {
    expect(said(model)).toEqual(expected);
  });
});

describe('where places are kept empty', () => {
  const provider = { fixed: aWeek(14000), perChild: aWeek(900) };

  test('a break-even above those that can be used is never reached', () => {
    const two = { places: 4, placesKeptEmpty: 2 };
    // 5,000 ÷ 7,000 is 2.86 of 4 places, and 2 can be used
    expect(breakEvens(block, two, exact(7000), provider).council).toEqual({ kind: 'never' });
  });
});

describe('options that cannot be meant', () => {
  const term: ContractTerm = {
    placesByYear: [2, 4],
    breakAfterYears: [],
    uplift: null,
    priceCap: null,
    paid: { kind: 'week' },
    growth: null,
  };
  const whose = { places: 4, placesKeptEmpty: 0, arrivals };
  const codes = (options: ContractOptions, over = {}) =>
    checkOptions(options, { ...whose, ...over }).map(({ code, severity }) => `${severity} ${code}`);
  const uplift = { percent: percentage(4), lowerOf: null, cap: null, floor: null };

  test.each<[string, ContractOptions, string]>([
    [
      'a break after the last year',
      { term: { ...term, breakAfterYears: [2] } },
      'error break-outside-the-term',
    ],
    ['a break before the first', { term: { ...term, breakAfterYears: [0] } }, 'error break-outside-the-term'],
    ['no years', { term: { ...term, placesByYear: [] } }, 'error places-by-year-not-meant'],
    ['a year without places', { term: { ...term, placesByYear: [0, 4] } }, 'error no-places'],
    [
      'years of other places',
      { term: { ...term, placesByYear: [2, 3] } },
      'warning places-by-year-not-meant',
    ],
    ['a negative cap', { term: { ...term, priceCap: aWeek(-1) } }, 'error price-negative'],
    [
      'a floor above the cap',
      { term: { ...term, uplift: { ...uplift, cap: percentage(1), floor: percentage(2) } } },
      'error uplift-not-meant',
    ],
    [
      'a price uplifted away',
      { term: { ...term, uplift: { ...uplift, percent: percentage(-100) } } },
      'error uplift-not-meant',
    ],
    [
      'growth after the last year',
      {
        term: {
          ...term,
          growth: { afterYear: 2, places: 1, target: { kind: 'outcome', words: 'as agreed' } },
        },
      },
      'error growth-not-meant',
    ],
    [
      'every place held for emergencies',
      { emergency: { places: 4, price: aWeek(1) } },
      'error emergency-places-not-meant',
    ],
    [
      'more children taken than are referred',
      { noExclusion: { acceptance: share('1.2') } },
      'error share-outside-nought-to-one',
    ],
  ])('%s', (_, options, code) => {
    expect(codes(options)).toContain(code);
  });

  test.each(['0', '0.49'])('no exclusion that takes %s where half are taken anyway', (acceptance) => {
    expect(codes({ noExclusion: { acceptance: share(acceptance) } })).toEqual([
      'error no-exclusion-lowers-acceptance',
    ]);
  });

  test('no exclusion where nobody said how children arrive', () => {
    expect(codes({ noExclusion: { acceptance: share(1) } }, { arrivals: null })).toEqual([
      'error clause-needs-arrivals',
    ]);
  });

  test('options that can be meant are not remarked on', () => {
    expect(codes({ term: { ...term, breakAfterYears: [1], uplift } })).toEqual([]);
  });
});
