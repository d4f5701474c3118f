/** A fee beside comparable fees: every home and fee is invented; the index is that of domain.md, section 13. */
import { exact, exactText } from '../../../src/domain/money/exact';
import { poundsPer, type Weekly } from '../../../src/domain/money/moneyPer';
import {
  aBenchmark,
  aFeeToCompare,
  anyComparator,
  compared,
  fees,
  quartiles,
} from '../../support/benchmarks';

const shown = (amount: Weekly | null) => (amount === null ? null : exactText(amount.pounds));

describe('single fees', () => {
  test('five have a median and a position, but no quartiles', () => {
    // 3,900 4,200 4,500 | 4,650 | 4,800 6,000: (2 + 150 ÷ 300) ÷ 4 = 0.625
    const { fee } = compared(fees([3900, 4200, 4800, 6000, 4500]));
    expect([fee.n, shown(fee.median), fee.lowerQuartile, fee.outliers]).toEqual([5, '4500', null, null]);
    expect(exactText(fee.rank!.fraction)).toBe('0.625');
    expect(fee.positionInWords).toBe('at the 63rd percentile of 5');
  });

  test('four are too few for anything', () => {
    const { fee } = compared(fees([3900, 4200, 4800, 6000]));
    expect(fee).toMatchObject({
      n: 4,
      median: null,
      rank: null,
      positionInWords: 'too few to compare (n = 4)',
    });
  });

  test('eight have quartiles, twenty deciles', () => {
    // 1,000 to 8,000: quartile at 0.25 × 7 = 1.75, 2,000 + 0.75 × 1,000 = 2,750; the upper at 5.25, 6,250
    const eight = compared(fees([1, 2, 3, 4, 5, 6, 7, 8].map((each) => each * 1000))).fee;
    expect([shown(eight.lowerQuartile), shown(eight.upperQuartile), eight.p10]).toEqual([
      '2750',
      '6250',
      null,
    ]);
    // 100 to 2,000: the first decile at 0.1 × 19 = 1.9, 200 + 0.9 × 100 = 290
    const twenty = compared(fees(Array.from({ length: 20 }, (_, index) => (index + 1) * 100))).fee;
    expect([shown(twenty.p10), shown(twenty.p90)]).toEqual(['290', '1810']);
  });

  test('above all, below all', () => {
    const low = [1000, 1100, 1200, 1300, 1400];
    expect(compared(fees(low)).fee.positionInWords).toBe('above all 5');
    expect(compared(fees(low.map((each) => each + 9000))).fee.positionInWords).toBe('below all 5');
  });

  test('homes and providers are counted where every record names them', () => {
    const named = fees([3900, 4200, 4800, 6000, 4500]).map((record, index) => ({
      ...record,
      home: `Home ${String(index % 3)}`,
      provider: index === 0 ? null : 'One company',
    }));
    expect(compared(named).fee).toMatchObject({ n: 5, homes: 3, providers: null });
  });

  test('an outlier is counted with the others, and said', () => {
    // quartiles of 4,000 … 4,700 and 20,000 (n = 9): 4,200 and 4,600; fences 3,600 and 5,200
    const nine = compared(fees([4000, 4100, 4200, 4300, 4400, 4500, 4600, 4700, 20_000])).fee;
    expect([shown(nine.lowerQuartile), shown(nine.upperQuartile)]).toEqual(['4200', '4600']);
    expect([nine.n, nine.outliers]).toEqual([9, { below: 0, above: 1 }]);
  });

  test('the placement itself is left out by its reference', () => {
    const own = aBenchmark({ value: exact(9000), reference: 'P-104' });
    const { fee } = compared([...fees([3900, 4200, 4800, 6000, 4500]), own], {
      rules: { ...anyComparator, leaveOut: ['P-104'] },
    });
    expect([fee.n, fee.leftOut]).toEqual([5, [{ rule: 'leaveOut', records: 1 }]]);
  });
});

test('a median of five raw fees is not the third home’s fee: shown to £10, its place exact', () => {
  const { fee } = compared(fees([3904, 4216, 4487, 4803, 6021]));
  expect(shown(fee.median)).toBe('4490');
});

describe('prices of several years', () => {
  test('fees of 2022/23 are brought to 2024 by the index, and what they were is kept', () => {
    // factor 1.073 × 1.025 = 1.099825; the median 4,500 × 1.099825 = 4,949.2125, shown to £10
    const { fee } = compared(fees([3900, 4200, 4800, 6000, 4500], { period: '2022/23' }));
    expect(shown(fee.median)).toBe('4950');
    expect(shown(fee.asStated!.median)).toBe('4500');
    expect(fee.asStated!.priceYear).toBe(2022);
    expect(fee.priceYears).toEqual([{ priceYear: 2022, n: 5 }]);
  });

  test('of two years each is moved by itself, so no stated median is left', () => {
    // 4,000 of 2023/24 is 4,100 in 2024 prices, in the middle of 3,900 4,000 | 4,100 | 4,200 4,300
    const { fee } = compared([...fees([3900, 4000, 4200, 4300]), ...fees([4000], { period: '2023/24' })]);
    expect([shown(fee.median), fee.asStated]).toEqual(['4100', null]);
    expect(fee.priceYears).toEqual([
      { priceYear: 2023, n: 1 },
      { priceYear: 2024, n: 4 },
    ]);
  });

  test('a year that the index does not reach is left out, by that rule', () => {
    const { fee } = compared([...fees([1, 2, 3, 4, 5]), ...fees([9], { period: '2015/16' })]);
    expect([fee.n, fee.leftOut]).toEqual([5, [{ rule: 'priceBase', records: 1 }]]);
  });

  test('a yearly amount is brought to a week on the stated weeks', () => {
    // 52,000 ÷ 52 = 1,000
    const { fee } = compared(fees([52_000, 52_000, 52_000, 52_000, 52_000], { unit: 'poundsAYear' }));
    expect(shown(fee.median)).toBe('1000');
  });
});

describe('published quantiles', () => {
  test('inside them the place is read off the line, outside them only the side is said', () => {
    const published = quartiles([4100, 4600, 5400], { isPublished: true });
    // 4,650 is 50 ÷ 800 of the way from the median to the upper quartile: 0.5 + 0.0625 × 0.25 = 0.515625
    expect(compared([published]).fee.positionInWords).toBe(
      'between the median and the upper quartile, near the 52nd percentile, n = 12',
    );
    const fee = aFeeToCompare({ fee: poundsPer('week', 4000) });
    expect(compared([published], { fee }).fee.positionInWords).toBe('below the lower quartile, n = 12');
  });

  test('of six homes the median holds and the quartiles do not', () => {
    const { fee } = compared([quartiles([4100, 4600, 5400], { n: 6 })]);
    expect([fee.n, shown(fee.median), fee.lowerQuartile]).toEqual([6, '4600', null]);
    expect(fee.positionInWords).toBe('above the median, n = 6');
  });

  test('the latest year is compared with, the older stands beside', () => {
    const older = quartiles([3000, 3500, 4000], { period: '2022/23', n: 40 });
    const { fee, published } = compared([older, quartiles([4100, 4600, 5400])]);
    expect([shown(fee.median), published]).toEqual(['4600', [older]]);
  });
});

describe('kinds are never mixed', () => {
  const five = fees([3900, 4200, 4800, 6000, 4500]);

  test.each([
    ['a mean is no single fee and no median', { statistic: 'mean' as const }],
    ['a place is not a child', { statistic: 'median' as const, per: 'place', n: 50 }],
    ['a home is not a child', { statistic: 'median' as const, per: 'home', n: 50 }],
    ['EBITDA is no fee', { statistic: 'aggregate' as const, subject: null, unit: 'percent' as const }],
  ])('%s: it stands beside', (_name, kind) => {
    const other = aBenchmark({ ...kind, value: exact(9999) });
    const { fee, published } = compared([...five, other]);
    expect([fee.n, shown(fee.median), published]).toEqual([5, '4500', [other]]);
    expect(compared([other]).fee).toMatchObject({ n: 0, positionInWords: 'nothing to compare with' });
  });

  test('EBITDA and an operating margin are never the margin of a fee', () => {
    const ebitda = aBenchmark({ measure: 'EBITDA', subject: null, unit: 'percent', statistic: 'aggregate' });
    const { ratios, published } = compared([ebitda], {
      fee: aFeeToCompare({ ratios: { margin: exact(9) } }),
    });
    expect([ratios, published]).toEqual([[], [ebitda]]);
  });

  test('single fees and published quartiles are not put together', () => {
    const { fee, published } = compared([...five, quartiles([1000, 2000, 3000])]);
    expect([fee.basis, fee.n, published.length]).toEqual(['singleValues', 5, 1]);
  });

  test('a line of a category is not the category', () => {
    const food = quartiles([80, 90, 100], { measure: 'Food', subject: 'living', isLine: true });
    const { categories, lines } = compared([food]);
    expect([categories.living!.n, categories.living!.median, lines]).toEqual([0, null, [food]]);
  });
});

test('the sum of category medians is labelled apart from the median of whole fees', () => {
  const { fee, sumOfCategoryMedians } = compared([
    ...fees([3900, 4200, 4800, 6000, 4500]),
    quartiles([2000, 2500, 3000], { subject: 'directCare' }),
    quartiles([100, 150, 200], { subject: 'living' }),
  ]);
  expect(shown(fee.median)).toBe('4500');
  // 2,500 + 150
  expect(shown(sumOfCategoryMedians!.sum)).toBe('2650');
  expect(sumOfCategoryMedians!.label).toBe(
    'Sum of 2 category medians, which is not the median of whole fees',
  );
});

test('an hourly cost and a share are compared in their own unit, a share without a price base', () => {
  const hourly = fees([20, 22, 24, 26, 28], { subject: 'costPerDirectCareHour', unit: 'poundsAnHour' });
  const margins = fees([4, 6, 8, 10, 12], { subject: 'margin', unit: 'percent', period: '2015/16' });
  const { ratios } = compared([...hourly, ...margins], {
    fee: aFeeToCompare({ ratios: { costPerDirectCareHour: exact(25), margin: exact(8) } }),
  });
  expect(
    ratios.map(({ subject, median, positionInWords }) => [subject, exactText(median!), positionInWords]),
  ).toEqual([
    // 20 22 24 | 25 | 26 28: (2 + 0.5) ÷ 4; 4 6 | 8 | 10 12: 2 ÷ 4
    ['costPerDirectCareHour', '24', 'at the 63rd percentile of 5'],
    ['margin', '8', 'at the 50th percentile of 5'],
  ]);
});

describe('who looks', () => {
  const records = [
    ...fees([3900, 4200, 4800, 6000, 4500], { isPublished: true }),
    quartiles([4100, 4600, 5400], { isPublished: true }),
    quartiles([1000, 2000, 3000], { isPublished: false, period: '2025/26' }),
  ];

  test('a provider is compared with published figures only', () => {
    const { fee, published } = compared(records, { viewer: 'provider' });
    expect([fee.basis, fee.n, shown(fee.median), published]).toEqual(['publishedQuantiles', 12, '4600', []]);
  });

  test('a comparison holds no single fee of another home, whoever looks', () => {
    // 21 fees that are no quantile of theirs but at every fifth step: 4,000.37, 4,010.37 …
    const pounds = Array.from({ length: 22 }, (_, index) => `${String(4000 + index * 10)}.37`);
    const text = JSON.stringify(compared([...fees(pounds), ...fees(['7777.77'], { subject: null })]));
    for (const each of pounds) expect(text).not.toContain(each);
    expect(text).not.toContain('7777.77');
  });
});

test('single figures that are of nothing in a fee are named and counted', () => {
  const { unmatched } = compared(fees([1, 2, 3], { measure: 'Widgets', subject: null }));
  expect(unmatched).toEqual([{ measure: 'Widgets', records: 3 }]);
});
