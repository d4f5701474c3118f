/** The comparing calculations as `open-book calc` answers them. Homes and fees are invented unless a source is named. */
import { calculate } from '../../../src/workflows/calculations/calculations';

function answer(name: string, input: unknown): unknown {
  const result = calculate(name, input);
  expect(result.problems).toEqual([]);
  return result.answer;
}

const fees = [6000, '3900', 4200, 4800];

describe('percentile', () => {
  test.each([
    ['the lowest', 0, '3900'],
    ['the lower quartile', '0.25', '4125'], // 0.25 × 3 = 0.75: 3,900 + 0.75 × 300
    ['the median', 0.5, '4500'], // 1.5: 4,200 + 0.5 × 600
    ['the 90th', 0.9, '5640'], // 2.7: 4,800 + 0.7 × 1,200
    ['the highest', 1, '6000'],
  ])('%s', (_name, p, value) => {
    expect(answer('percentile', { values: fees, p })).toEqual({ value });
  });

  test('of one figure it is that figure', () => {
    expect(answer('percentile', { values: ['4750'], p: 0.9 })).toEqual({ value: '4750' });
  });

  test('a share above one and an empty list are asked about', () => {
    expect(calculate('percentile', { values: [], p: 1.5 }).problems).toEqual([
      '"values" is []: a list of at least one number, such as [3900, "4200.50"], is expected.',
      '"p" is 1.5: a share from nought to one, such as 0.8 or "0.8", is expected.',
    ]);
  });
});

describe('position among figures that are known', () => {
  test.each([
    ['on the lowest', 3900, { rank: '0' }],
    ['on a figure', 4800, { rank: '0.6666666666666666666666666666666666666667' }], // 2 ÷ 3
    ['between two', 4500, { rank: '0.5' }], // (1 + 300 ÷ 600) ÷ 3
    ['on the highest', 6000, { rank: '1' }],
    ['below', 3899.99, { rank: null, place: 'below all 4' }],
    ['above', 6000.01, { rank: null, place: 'above all 4' }],
  ])('%s', (_name, value, expected) => {
    expect(answer('position', { value, values: fees })).toEqual(expected);
  });

  test('ties take the lowest place', () => {
    // one below, of 5: 1 ÷ 4
    expect(answer('position', { value: 2, values: [1, 2, 2, 2, 3] })).toEqual({ rank: '0.25' });
  });
});

describe('position among published quantiles', () => {
  const quantiles = { '0.25': 4100, '0.5': 4600, '0.75': 5400 };
  test.each([
    [4000, 12, 'below the lower quartile'],
    [4100, 12, 'at the lower quartile'],
    // 0.25 + 400 ÷ 500 × 0.25 = 0.45
    [4500, 12, 'between the lower quartile and the median, near the 45th percentile'],
    // 0.5 + 400 ÷ 800 × 0.25 = 0.625
    [5000, 8, 'between the median and the upper quartile, near the 63rd percentile'],
    [5401, 12, 'above the upper quartile'],
    [5000, 7, 'above the median'], // quartiles need 8
    [5000, 4, 'too few to compare'], // a median needs 5
  ])('£%i a week where n is %i', (value, n, place) => {
    expect(answer('position', { value, n, quantiles })).toEqual({ place });
  });

  test('deciles need 20', () => {
    const deciles = { '0.1': 3800, '0.9': 6000 };
    expect(answer('position', { value: 3700, n: 20, quantiles: deciles })).toEqual({
      place: 'below the 10th percentile',
    });
    expect(answer('position', { value: 3700, n: 19, quantiles: deciles })).toEqual({
      place: 'too few to compare',
    });
  });

  test('quantiles that fall where they should rise are asked about', () => {
    const { answer: none, problems } = calculate('position', {
      value: 4500,
      n: 12,
      quantiles: { '0.25': 4600, '0.5': 4100 },
    });
    expect(none).toBeNull();
    expect(problems).toEqual([
      '"quantiles" must rise with their shares; check whether two of them were mixed up.',
    ]);
  });
});

describe('uprate', () => {
  test('two years of consumer prices', () => {
    // 1.0907 × 1.0730 = 1.1703211; × 4,000 = 4,681.2844
    expect(answer('uprate', { amount: 4000, indices: ['9.07', '7.30'] })).toEqual({
      amount: '4681.2844',
      factor: '1.1703211',
    });
  });

  test('no index leaves the amount as it is', () => {
    expect(answer('uprate', { amount: '4000.10', indices: [] })).toEqual({ amount: '4000.1', factor: '1' });
  });
});

describe('unit-cost', () => {
  test('a year of a home', () => {
    // total 800,000 + 300,000 − 60,000 = 1,040,000; × 7 ÷ 1,820 = 4,000; × 7 ÷ 1,456 = 5,000
    // gross 1,100,000: 800,000 ÷ 1,100,000 = 0.7272…; 300,000: 0.2727…; −60,000: −0.0545…
    expect(
      answer('unit-cost', {
        lines: { staffing: 800000, premises: '300000', income: -60000 },
        availableBedNights: 1820,
        occupiedBedNights: 1456,
        weeksPerYear: '365/7',
      }),
    ).toEqual({
      total: '1040000',
      perAvailableBedWeek: '4000',
      perOccupiedBedWeek: '5000',
      shares: {
        staffing: '0.7272727272727272727272727272727272727273',
        premises: '0.2727272727272727272727272727272727272727',
        income: '-0.05454545454545454545454545454545454545455',
      },
    });
  });

  test('a home that stood empty has no cost per occupied bed-week', () => {
    const result = answer('unit-cost', {
      lines: { staffing: 7000 },
      availableBedNights: 49,
      occupiedBedNights: 0,
    });
    expect(result).toMatchObject({ perAvailableBedWeek: '1000', perOccupiedBedWeek: null }); // 7,000 × 7 ÷ 49
  });

  test('more nights occupied than available are asked about', () => {
    expect(
      calculate('unit-cost', { lines: { staffing: 1 }, availableBedNights: 10, occupiedBedNights: 11 })
        .problems,
    ).toEqual(['"occupiedBedNights" is more than "availableBedNights": at most as many are expected.']);
  });
});

describe('bridge', () => {
  test('from cost to like for like', () => {
    // 3,200 × 1.1875 ÷ 0.8 = 3,800 ÷ 0.8
    expect(answer('bridge', { fullOccupancyCost: 3200, addOnFraction: '0.1875', occupancy: '0.8' })).toEqual({
      likeForLike: '4750',
    });
  });

  test('the add-on that a published figure implies', () => {
    // without an add-on 3,200 ÷ 0.8 = 4,000; 4,750 × 0.8 ÷ 3,200 − 1 = 3,800 ÷ 3,200 − 1
    expect(answer('bridge', { fullOccupancyCost: 3200, occupancy: 0.8, target: 4750 })).toEqual({
      likeForLike: '4000',
      impliedAddOnFraction: '0.1875',
    });
  });

  test('an occupancy of nought is asked about', () => {
    expect(calculate('bridge', { fullOccupancyCost: 3200, occupancy: 0 }).answer).toBeNull();
  });
});

describe('footing', () => {
  // Lincolnshire 2024/25 in £m, a council's answer to a freedom of information request
  const lines = ['8.573', '0.148', '1.230', '1.396', '-0.618'];

  test('lines that add up to the printed total', () => {
    expect(answer('footing', { lines, printedTotal: '10.729', tolerance: 0 })).toEqual({
      sum: '10.729',
      difference: '0',
      foots: true,
    });
  });

  test('a difference larger than rounding explains', () => {
    expect(answer('footing', { lines, printedTotal: '10.731', tolerance: '0.0015' })).toEqual({
      sum: '10.729',
      difference: '0.002',
      foots: false,
    });
  });

  test('lines by name', () => {
    expect(
      answer('footing', { lines: { rent: 100, food: 50 }, printedTotal: 149.99, tolerance: 0.01 }),
    ).toEqual({
      sum: '150',
      difference: '-0.01',
      foots: true,
    });
  });
});
