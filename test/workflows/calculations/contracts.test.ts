/** The contract calculations as `open-book calc` answers them. Places, loads and prices are invented unless a source is named. */
import { calculate } from '../../../src/workflows/calculations/calculations';
import { exact, exactText } from '../../../src/domain/money/exact';
import { toThePenny } from '../../../src/domain/money/rounding';

function answer(name: string, input: unknown): Record<string, string> {
  const result = calculate(name, input);
  expect(result.problems).toEqual([]);
  return result.answer as unknown as Record<string, string>;
}

const penny = (text: string | undefined): string => exactText(toThePenny(exact(text ?? 'missing')));

describe('each calculation has the answer it promises, and nothing else', () => {
  const councils = [
    { load: 1, beds: 5 },
    { load: 10, beds: 5 },
  ];
  const band = { from: 11, to: null, discountPercent: 5 };
  const expectation = ['expectedPayment', 'expectedChildren', 'costPerChildWeek', 'occupancy'];
  const atLoad = (model: string, terms: object) =>
    ['contract', { model, beds: 4, load: 4, ...terms }] as const;
  const twoPart = { blockPerHome: 14000, extraPerChild: 2500, childrenIncluded: 2 };

  test.each<readonly [string, object, readonly string[]]>([
    ['erlang', { beds: 5, load: 3 }, ['refused', 'occupancy', 'carried', 'overflow', 'distribution']],
    ['erlang-load', { beds: 15, refused: '0.01' }, ['load']],
    ['erlang-beds', { load: 3, refused: '0.01' }, ['beds']],
    [...atLoad('spot', { price: 5600 }), expectation],
    [...atLoad('fullBlock', { price: 5000 }), expectation],
    [...atLoad('minimumGuarantee', { price: 5000, guarantee: '0.8' }), expectation],
    [...atLoad('voidShare', { price: 5000, voidShare: '0.5' }), expectation],
    [...atLoad('twoPart', twoPart), expectation],
    ['contract', { model: 'spot', beds: 4, price: 5600, occupied: 3 }, ['payment']],
    ['tiers', { beds: 12, price: 5000, bands: [band], basis: 'allUnits' }, ['weekly']],
    ['beds-to-buy', { load: 4, blockPrice: 5000, spotPrice: 7000 }, ['marginalRule', 'newsvendor']],
    ['pooling', { councils }, ['separate', 'pooled']],
    ['break-even', { blockPrice: 5000, spotPrice: 7000, resalePrice: 0 }, ['occupancy']],
    ['provider-fee', { fixed: 14000, variable: 900, places: 4, occupancy: 1 }, ['fee']],
    ['void-share-price', { price: 5275, occupancy: '0.8', voidShare: 1 }, ['price']],
    ['bed-price', { contractValue: 6300000, years: 5, beds: 4, weeksPerYear: '52' }, ['perBedWeek']],
  ])('%s %o', (name, input, fields) => {
    const { answer: found } = calculate(name, input);
    expect(Object.keys(found ?? {})).toEqual(fields);
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|null/);
  });

  test('the parts within an answer are named as promised too', () => {
    const { answer: bought } = calculate('beds-to-buy', { load: 4, blockPrice: 5000, spotPrice: 7000 });
    const { answer: pooled } = calculate('pooling', { councils });
    const keysOf = (part: unknown) => Object.keys(part as object);
    expect([bought?.['marginalRule'], bought?.['newsvendor']].map(keysOf)).toEqual([
      ['beds', 'weeklyCost'],
      ['beds', 'weeklyCost'],
    ]);
    expect(keysOf(pooled?.['separate'])).toEqual(['overflow', 'void']);
    expect(keysOf(pooled?.['pooled'])).toEqual(['refused', 'occupancy', 'overflow', 'void']);
  });

  test.each([
    // load 1 and one place: occupied half of the time. 0.5 × 5,600; guarantee 0.5 × 4,000 + 0.5 × 5,000; 0.5 × 5,000 ×
    // 1.5; 14,000 whoever is there, and 2,500 for the one child above none
    ['spot', { price: 5600 }, '2800'],
    ['minimumGuarantee', { price: 5000, guarantee: '0.8' }, '4500'],
    ['voidShare', { price: 5000, voidShare: '0.5' }, '3750'],
    ['twoPart', { blockPerHome: 14000, extraPerChild: 2500, childrenIncluded: 0 }, '15250'],
  ])('%s over all occupancies of one place', (model, terms, payment) => {
    expect(answer('contract', { model, beds: 1, load: 1, ...terms })['expectedPayment']).toBe(payment);
  });
});

describe('how often places are full', () => {
  test.each([
    // x = 1, 4/3, 17/9, 26/9, 131/27, 736/81 … by the recursion; 1 ÷ 9.086419… = 0.110054…
    [5, 3, /^0\.110054347826086956521739130434782608695/],
    // published tables: 20 lines, 16 erlang
    [20, 16, /^0\.06441092478156990859762050757260464967/],
  ])('%i places and a load of %i', (beds, load, refused) => {
    expect(answer('erlang', { beds, load })['refused']).toMatch(refused);
  });

  test('one place and a load of one are full half of the time', () => {
    // x = 1 + 1 × 1 ÷ 1 = 2; B = 0.5; carried 0.5; the distribution 1 : 1
    expect(answer('erlang', { beds: 1, load: '1' })).toEqual({
      refused: '0.5',
      occupancy: '0.5',
      carried: '0.5',
      overflow: '0.5',
      distribution: ['0.5', '0.5'],
    });
  });

  test('the load for one in a hundred at 15 places is 8.108, as tables print it', () => {
    expect(answer('erlang-load', { beds: 15, refused: '0.01' })['load']).toMatch(/^8\.10804279718445185/);
  });

  test('the places for a load, continuous', () => {
    expect(answer('erlang-beds', { load: 1, refused: '0.5' })).toEqual({ beds: '1' });
    // 40 digits of ∫ by an independent library: 14.99994382547663672888009…
    expect(answer('erlang-beds', { load: '8.108', refused: '0.01' })['beds']).toMatch(
      /^14\.99994382547663672888/,
    );
  });
});

describe('what a contract pays', () => {
  const terms = { beds: 4, price: '5000' };
  test.each([
    ['spot', {}, '15000'], // 3 × 5,000
    ['fullBlock', {}, '20000'], // 4 × 5,000
    ['minimumGuarantee', { guarantee: '0.9' }, '18000'], // 0.9 × 4 = 3.6 > 3
    ['minimumGuarantee', { guarantee: '0.5' }, '15000'], // 0.5 × 4 = 2 < 3
    ['voidShare', { voidShare: '0.5' }, '17500'], // 3 + 0.5 × 1 = 3.5
    // 14,000 + 1 × 4,000
    ['twoPart', { blockPerHome: 14000, extraPerChild: 4000, childrenIncluded: 2 }, '18000'],
  ])('%s %o with 3 of 4 places occupied', (model, more, payment) => {
    expect(answer('contract', { model, ...terms, ...more, occupied: 3 })).toEqual({ payment });
  });

  test('a full block over all occupancies', () => {
    // load 1, 1 place: occupied half of the time; 5,000 ÷ 0.5 = 10,000 a child-week
    expect(answer('contract', { model: 'fullBlock', beds: 1, price: 5000, load: 1 })).toEqual({
      expectedPayment: '5000',
      expectedChildren: '0.5',
      costPerChildWeek: '10000',
      occupancy: '0.5',
    });
  });

  test('four places and a load of four: 20,000 ÷ (4 × 0.689320…) = £7,253.52 a child-week', () => {
    const { costPerChildWeek } = answer('contract', { model: 'fullBlock', beds: 4, price: 5000, load: 4 });
    expect(penny(costPerChildWeek)).toBe('7253.52');
  });

  test('a price that falls with volume', () => {
    const bands = [
      { from: 1, to: 10, discountPercent: 0 },
      { from: 11, to: 20, discountPercent: 5 },
      { from: 21, to: null, discountPercent: 10 },
    ];
    const tiers = (beds: number, basis: string) => calculate('tiers', { beds, price: 5000, bands, basis });
    expect(tiers(20, 'allUnits').answer).toEqual({ weekly: '95000' }); // 20 × 4,750
    expect(tiers(21, 'allUnits').answer).toEqual({ weekly: '94500' }); // 21 × 4,500
    expect(tiers(21, 'allUnits').problems).toEqual([
      expect.stringContaining(
        'expected at least £95,000.00 a week for 21 places, as for 20; found £94,500.00',
      ),
    ]);
    // 10 × 5,000 + 10 × 4,750 + 1 × 4,500
    expect(tiers(21, 'marginal')).toEqual({ answer: { weekly: '102000' }, problems: [] });
  });
});

describe('how many places, alone and together', () => {
  test('beds to buy at block 5,000 and spot 7,000 for a load of four', () => {
    const result = calculate('beds-to-buy', { load: 4, blockPrice: 5000, spotPrice: 7000 }).answer;
    const { marginalRule, newsvendor } = result as unknown as Record<string, Record<string, string>>;
    // ratio 5 ÷ 7 = 0.714; the second place carries 0.738, the third 0.659
    expect(marginalRule?.['beds']).toBe('2');
    expect(penny(marginalRule?.['weeklyCost'])).toBe('27230.77'); // 10,000 + 7,000 × 4 × B(2, 4) = 4 × 8/13
    // P(D ≥ 3) = 0.762, P(D ≥ 4) = 0.567; 15,000 + 7,000 × 1.347997
    expect(newsvendor?.['beds']).toBe('3');
    expect(penny(newsvendor?.['weeklyCost'])).toBe('24435.98');
  });

  test('pooling names the council that is worse off', () => {
    const result = calculate('pooling', {
      councils: [
        { load: 1, beds: 5 },
        { load: 10, beds: 5 },
      ],
    });
    const { separate, pooled } = result.answer as unknown as Record<string, Record<string, string>>;
    expect(separate?.['overflow']).toMatch(/^5\.6425892532/); // 0.0030674847 + 10 × 0.5639521769
    expect(separate?.['void']).toMatch(/^4\.6425892532/); // 10 − (11 − 5.6425892532)
    expect(pooled?.['refused']).toMatch(/^0\.259580327868/);
    expect(pooled?.['overflow']).toMatch(/^2\.855383606548/); // 11 × 0.259580…
    expect(pooled?.['void']).toMatch(/^1\.855383606548/);
    expect(pooled?.['occupancy']).toMatch(/^0\.8144616393/);
    expect(result.problems).toEqual([expect.stringContaining('council 1')]);
  });
});

describe('prices and break-evens', () => {
  test.each([
    ['provider-fee', { fixed: 14000, variable: 900, places: 4, occupancy: 1 }, 'fee', '4400'], // 3,500 + 900
    ['provider-fee', { fixed: 14000, variable: 900, places: 4, occupancy: '0.8' }, 'fee', '5275'], // 4,375 + 900
    // 5,275 × 0.8 ÷ (0.8 + 0.5 × 0.2) = 4,220 ÷ 0.9
    ['void-share-price', { price: 5275, occupancy: '0.8', voidShare: '0.5' }, 'price', '4688.89'],
    ['void-share-price', { price: 5275, occupancy: '0.8', voidShare: 1 }, 'price', '4220'],
    // Herefordshire 2023, council decision: 6,300,000 ÷ (5 × 4 × 52)
    ['bed-price', { contractValue: 6300000, years: 5, beds: 4, weeksPerYear: '52' }, 'perBedWeek', '6057.69'],
    // 6,300,000 ÷ (20 × 365/7)
    [
      'bed-price',
      { contractValue: 6300000, years: 5, beds: 4, weeksPerYear: '365/7' },
      'perBedWeek',
      '6041.1',
    ],
    // (5,000 − 4,000) ÷ (9,000 − 4,000)
    ['break-even', { blockPrice: 5000, spotPrice: 9000, resalePrice: 4000 }, 'occupancy', '0.2'],
  ])('%s %o', (name, input, field, expected) => {
    expect(penny(answer(name, input)[field])).toBe(expected);
  });

  test('Herefordshire’s block breaks even with £7,500 spot at 80.77 %', () => {
    expect(answer('break-even', { blockPrice: '6057.69', spotPrice: 7500 })['occupancy']).toBe('0.807692');
  });
});

describe('what cannot be meant is said in words, and nothing is worked out from it', () => {
  test.each([
    ['erlang', { beds: 0, load: 3 }, 'has no places'],
    ['erlang', { beds: 5, load: 0 }, 'No children need a place'],
    ['erlang-beds', { load: 0, refused: '0.1' }, 'No children need a place'],
    ['erlang-load', { beds: 5, refused: 1 }, '"refused"'],
    ['contract', { model: 'fullBlock', beds: 0, price: 5000, load: 1 }, 'has no places'],
    ['contract', { model: 'spot', beds: 4, price: -5, load: 1 }, 'A price is negative'],
    ['contract', { model: 'spot', beds: 4, price: 5, load: 0 }, 'No children need a place'],
    ['contract', { model: 'spot', beds: 4, load: 1 }, '"price" is missing'],
    ['contract', { model: 'spot', beds: 4, price: 5 }, 'Neither "load" nor "occupied"'],
    ['contract', { model: 'spot', beds: 4, price: 5, occupied: 5 }, 'More places are occupied'],
    [
      'contract',
      { model: 'minimumGuarantee', beds: 4, price: 5, guarantee: '1.1', load: 1 },
      'guarantee is more',
    ],
    [
      'contract',
      { model: 'voidShare', beds: 4, price: 5, voidShare: '1.1', load: 1 },
      'not between nought and one',
    ],
    ['beds-to-buy', { load: 4, blockPrice: 5000, spotPrice: 7000, resalePrice: 5500 }, 'would earn money'],
    ['break-even', { blockPrice: 8000, spotPrice: 7500 }, 'not below the spot price'],
    ['pooling', { councils: [{ load: 1, beds: 0 }] }, 'has no places'],
    ['provider-fee', { fixed: 1, variable: 1, places: 4, occupancy: 0 }, 'occupancy of nought'],
    ['void-share-price', { price: 1, occupancy: 0, voidShare: 0 }, 'nothing is paid'],
    [
      'tiers',
      { beds: 4, price: 5, basis: 'marginal', bands: [{ from: 5, to: 4, discountPercent: 1 }] },
      'band',
    ],
  ])('%s %o', (name, input, words) => {
    const { answer: none, problems } = calculate(name, input);
    expect(none).toBeNull();
    expect(problems.join(' ')).toContain(words);
  });
});

test('erlang with a tiny load: shares to 60 decimal places, however many places', () => {
  const { distribution, refused } = answer('erlang', { beds: 200, load: '0.0000000001' }) as unknown as {
    distribution: readonly string[];
    refused: string;
  };
  expect(distribution).toHaveLength(201);
  expect(Math.max(...[...distribution, refused].map((text) => text.length))).toBeLessThanOrEqual(62);
  // 10^-1000 and less is nought to 60 decimal places
  expect([refused, distribution.at(-1)]).toEqual(['0', '0']);
});

describe('edges of the bands', () => {
  const bands = [
    { from: 3, to: 5, discountPercent: 10 },
    { from: 6, to: 8, discountPercent: 20 },
  ];
  const allUnits = (beds: number) => calculate('tiers', { beds, price: 1000, bands, basis: 'allUnits' });

  test.each([
    ['below the first band', 2, '2000'],
    ['at its first place', 3, '2700'], // 3 × 900
    ['at its last', 5, '4500'],
    ['at the next', 6, '4800'], // 6 × 800
    ['at the last of all', 8, '6400'],
  ])('%s: %s places', (_edge, beds, weekly) => {
    expect(allUnits(beds).answer).toEqual({ weekly });
  });

  test('above the last band the full price returns, and that is said', () => {
    const { answer: given, problems } = allUnits(9);
    expect(given).toEqual({ weekly: '9000' });
    expect(problems).toEqual([
      'Above the last discount band the full price returns: expected bands that reach 9 places; found a last band that ends at 8, above which the full £1,000.00 a week is charged. Ask which discount holds above the last band, or leave its end open.',
    ]);
  });
});
