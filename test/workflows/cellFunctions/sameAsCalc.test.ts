/** What a function of a cell gives is what `calc` gives for the same figures, rounded once to the digits Excel holds. */
import fc from 'fast-check';
import { callCellFunction } from '../../../src/workflows/cellFunctions/callCellFunction';
import { cellFunctions } from '../../../src/workflows/cellFunctions/cellFunctions';
import { calculate } from '../../../src/workflows/calculations/calculations';

const of = (name: string, ...given: readonly unknown[]) =>
  callCellFunction(
    cellFunctions.find((one) => one.name === name)!,
    given,
  );

/** 1 October 2025 is day 45,931 of Excel; 1 April 2026 is 46,113, 1 July 46,204, 1 April 2027 46,478. */
const october2025 = 45_931;
const [april2026, july2026, april2027] = [46_113, 46_204, 46_478];

describe('the same figures as calc, to the digits Excel holds', () => {
  const pounds = fc.integer({ min: 1, max: 5_000_000 }).map((pence) => pence / 100);

  test('prices at a margin', () => {
    fc.assert(
      fc.property(pounds, fc.integer({ min: 2, max: 99 }), (cost, percent) => {
        const { answer } = calculate('margin', { cost: String(cost), percent, basis: 'margin' });
        expect(of('MARGINPRICE', cost, percent)).toBe(Number(answer?.['price']));
        expect(of('MARGINPRICE', cost, percent / 100)).toBe(Number(answer?.['price']));
      }),
    );
  });

  test('on-costs and the hour they make', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1221, max: 4000 }),
        fc.integer({ min: 8, max: 40 }),
        (pence, contractedHours) => {
          const hourlyRate = pence / 100;
          const { answer } = calculate('on-costs', {
            hourlyRate: String(hourlyRate),
            contractedHours,
            weeksPerYear: '52',
            asAt: '2025-10-01',
            pension: 'minimum',
          });
          expect(of('ONCOST', hourlyRate, contractedHours, '52', october2025)).toBe(
            Number(answer?.['onCostPercent']),
          );
          expect(of('COSTPERHOUR', hourlyRate, contractedHours, '52', october2025)).toBe(
            Number(answer?.['costPerHour']),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  const hours = { hours: '1', contractedHours: '1' };
  const year = { from: '2026-04-01', until: '2027-04-01' };
  test.each([
    ['COVER', [9.6, '52'], 'cover', { ...hours, weeksAway: '9.6', weeksPerYear: '52' }, ['coverFactor']],
    [
      'WTE',
      [168, 37.5, 9.6, '365/7'],
      'cover',
      { hours: '168', contractedHours: '37.5', weeksAway: '9.6', weeksPerYear: '365/7' },
      ['wte'],
    ],
    [
      'WEEKLY',
      [318_400, 'year', '52'],
      'weekly',
      { amount: '318400', period: 'year', weeksPerYear: '52' },
      ['weekly'],
    ],
    ['MARKUPPRICE', [34.32, 0.3], 'margin', { cost: '34.32', percent: '30', basis: 'markUp' }, ['price']],
    [
      'PERCENTILEOF',
      [[[3900, 4200, 4810]], 0.3],
      'percentile',
      { values: [3900, 4200, 4810], p: '0.3' },
      ['value'],
    ],
    ['ERLANG', [5, 3.3], 'erlang', { beds: '5', load: '3.3' }, ['refused']],
    [
      'PLACESTOBUY',
      [4.2, 5000, 7000],
      'beds-to-buy',
      { load: '4.2', blockPrice: '5000', spotPrice: '7000' },
      ['marginalRule', 'beds'],
    ],
    ['BREAKEVEN', [6057.69, 7500], 'break-even', { blockPrice: '6057.69', spotPrice: '7500' }, ['occupancy']],
    [
      'DEMAND',
      [26, 52, 20, 6300, 8, 700],
      'demand',
      {
        starts: '26',
        weeks: '52',
        endedStays: '20',
        nightsOfEnded: '6300',
        openStays: '8',
        nightsOfOpen: '700',
      },
      ['load'],
    ],
    [
      'FEEYEAR',
      [april2026, april2027, [[april2026], [july2026]], [[5000], [5150]]],
      'fee-year',
      {
        ...year,
        fees: [
          { from: '2026-04-01', weekly: '5000' },
          { from: '2026-07-01', weekly: '5150' },
        ],
      },
      ['total'],
    ],
    [
      'NIGHTS',
      [april2026, april2027],
      'fee-year',
      { ...year, fees: [{ from: '2026-04-01', weekly: '1' }] },
      ['nights'],
    ],
  ] as const)('%s(%j)', (name, given, calculation, input, path) => {
    const { answer, problems } = calculate(calculation, input);
    expect(problems).toEqual([]);
    const part = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer);
    expect(['string', 'number']).toContain(typeof part);
    expect(of(name, ...given)).toBe(Number(part));
  });

  test('shares of a total add up to it', () => {
    fc.assert(
      fc.property(
        pounds,
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }),
        (total, weights) => {
          const parts = (of('SPLIT', total, [weights]) as number[][])[0]!;
          expect(Math.round(parts.reduce((sum, part) => sum + part * 100, 0))).toBe(Math.round(total * 100));
        },
      ),
    );
  });

  test('the parts of a gap', () => {
    const { answer } = calculate('gap', {
      submitted: { hours: '150', rate: '20.5', children: '3.3' },
      shouldCost: { hours: '120', rate: '18.4', children: '3.4' },
    });
    const parts = ['gap', 'hours', 'rate', 'sharing'].map((part) => Number(answer?.[part]));
    expect(of('GAP', 150, 20.5, 3.3, 120, 18.4, 3.4)).toEqual([parts]);
  });
});
