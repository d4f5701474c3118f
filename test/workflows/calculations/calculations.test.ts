import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { notUsable, understood } from '../../../src/domain/evidence/validated';
import type { CalculationReference } from '../../../src/workflows/calculations/calculation';
import type { JsonObject, JsonValue } from '../../../src/workflows/typed/jsonValue';
import { calculate, calculationNames } from '../../../src/workflows/calculations/calculations';
import { employmentRules, employmentRulesOf2024, inForce } from '../../support/builders';

/** NI changed on 6 April 2025, the wage on the 1st; before April 2024 nothing is held. */
const reference: CalculationReference = {
  rulesInForce: (asAt) => {
    if (asAt < '2024-04-01') return notUsable([]);
    if (asAt >= '2025-04-06') return understood(employmentRules({ asAt }));
    return asAt < '2025-04-01'
      ? understood(employmentRulesOf2024({ asAt }))
      : understood(employmentRulesOf2024({ asAt, nationalLivingWage: inForce('12.21') }));
  },
};

function answer(name: string, input: unknown): JsonObject {
  const result = calculate(name, input, reference);
  expect(result.problems).toEqual([]);
  return result.answer ?? {};
}

function problems(name: string, input: unknown): readonly string[] {
  const result = calculate(name, input, reference);
  expect(result.answer).toBeNull();
  return result.problems;
}

function rounded(value: JsonValue | undefined, places: number): string {
  return exactText(roundHalfAwayFromZero(exact(value as string), places));
}

describe('on-costs', () => {
  const wage2025 = {
    hourlyRate: '12.21',
    contractedHours: '37.5',
    weeksPerYear: '52',
    asAt: '2025-10-01',
    pension: 'minimum',
  };

  test('2025/26 on the National Living Wage', () => {
    const { onCostPercent, costPerHour, ...yearly } = answer('on-costs', wage2025);
    // 37.5 × 12.21 × 52; 15 % × 18809.50; 3 % × 17569.50
    expect(yearly).toEqual({ annualGross: '23809.5', employerNI: '2821.425', pension: '527.085', levy: '0' });
    expect(rounded(onCostPercent, 3)).toBe('14.064');
    expect(rounded(costPerHour, 4)).toBe('13.9272');
  });

  test('2024/25, as JSON numbers: £12.6219 an hour exactly £12.62192', () => {
    const wage2024 = {
      ...wage2025,
      hourlyRate: 11.44,
      contractedHours: 37.5,
      weeksPerYear: 52,
      asAt: '2024-10-01',
    };
    const { onCostPercent, ...costs } = answer('on-costs', wage2024);
    expect(rounded(onCostPercent, 3)).toBe('10.331');
    expect(costs).toEqual({
      annualGross: '22308',
      employerNI: '1822.704',
      pension: '482.04',
      levy: '0',
      costPerHour: '12.62192', // 24612.744 ÷ 1950
    });
  });

  test.each([
    ['2025-04-05', '2029.911'], // 13.8 % × (23809.5 − 9100)
    ['2025-04-06', '2821.425'], // 15 % × (23809.5 − 5000)
  ])('on %s employer NI is £%s', (asAt, ni) => {
    expect(answer('on-costs', { ...wage2025, asAt })['employerNI']).toBe(ni);
  });

  test('a pension scheme of 5 % of all pay', () => {
    expect(answer('on-costs', { ...wage2025, pension: { percent: 5 } })['pension']).toBe('1190.475');
  });

  test.each([
    ['left out', undefined, '0'],
    ['false', false, '0'],
    ['a pay bill of £3m', { payBill: '3000000' }, '0'],
    ['the full rate, the allowance being used elsewhere', true, '119.0475'], // 0.5 % × 23809.5
  ])('levy %s', (_case, levy, expected) => {
    expect(answer('on-costs', { ...wage2025, levy })['levy']).toBe(expected);
  });

  test('levy on a pay bill of £3.1m: 23809.5 × 500 ÷ 3100000', () => {
    const { levy } = answer('on-costs', { ...wage2025, levy: { payBill: 3100000 } });
    expect(rounded(levy, 4)).toBe('3.8402');
  });

  test('a day without published figures is said', () => {
    expect(problems('on-costs', { ...wage2025, asAt: '2019-04-01' })).toEqual([
      'No published employment figures are held for 2019-04-01.',
    ]);
  });

  test('the published figures serve where no others are given', () => {
    const published = calculate('on-costs', wage2025);
    expect(published.answer).toMatchObject({ employerNI: '2821.425', pension: '527.085' });
    // the day before NI changed: 13.8 % × (23809.5 − 9100)
    const dayBefore = calculate('on-costs', { ...wage2025, asAt: '2025-04-05' });
    expect(dayBefore.answer).toMatchObject({ employerNI: '2029.911' });
    const tooEarly = calculate('on-costs', { ...wage2025, asAt: '2015-01-01' });
    expect(tooEarly.answer).toBeNull();
    expect(tooEarly.problems[0]).toContain('1 January 2015');
  });

  test.each([
    [
      { ...wage2025, hourlyRate: 0 },
      '"hourlyRate" is 0: a number above nought, such as 37.5 or "37.5", is expected.',
    ],
    [
      { ...wage2025, asAt: '2025-02-29' },
      '"asAt" is "2025-02-29": a day written as year-month-day, such as "2025-04-06", is expected.',
    ],
    [
      { ...wage2025, weeksPerYear: 53 },
      '"weeksPerYear" is 53: "52", "365/7", "365.25/7" or "366/7" is expected.',
    ],
    [
      { ...wage2025, pension: 3 },
      '"pension" is 3: "minimum" or {"percent": a number of nought or more} is expected.',
    ],
    [
      { ...wage2025, levy: { bill: 1 } },
      '"levy" is {"bill":1}: {"payBill": a number above nought}, true or false is expected.',
    ],
  ])('%#: what was expected is said', (input, sentence) => {
    expect(problems('on-costs', input)).toEqual([sentence]);
  });
});

describe('cover', () => {
  const shift = { weeksPerYear: '365/7', hours: 168, contractedHours: 37.5 };

  test.each([
    ['48 days at five a week unless stated', { daysAway: 48 }],
    ['48 days at five a week', { daysAway: '48', daysPerWeek: 5 }],
    ['9.6 weeks', { weeksAway: '9.6' }],
  ])('%s: 52.142857 ÷ 42.542857', (_case, away) => {
    const { coverFactor, paidHours, wte } = answer('cover', { ...shift, ...away });
    expect(rounded(coverFactor, 7)).toBe('1.2256548'); // 365 ÷ 297.8
    expect(rounded(paidHours, 2)).toBe('205.91'); // 168 × 365 ÷ 297.8
    expect(rounded(wte, 2)).toBe('5.49');
  });

  test('nobody away: paid hours are the rota’s', () => {
    expect(answer('cover', { ...shift, weeksAway: 0 })).toEqual({
      coverFactor: '1',
      paidHours: '168',
      wte: '4.48',
    });
  });

  test.each([
    [{}, 'Neither "weeksAway" nor "daysAway" is given: one of them is expected.'],
    [{ weeksAway: 9, daysAway: 45 }, 'Both "weeksAway" and "daysAway" are given: one of them is expected.'],
    [
      { weeksAway: 9, daysPerWeek: 5 },
      '"daysPerWeek" goes with "daysAway": leave it out where "weeksAway" is given.',
    ],
    [
      { weeksAway: 53 },
      'Time away of 53 weeks leaves nothing of a year of 365/7 weeks: fewer weeks away are expected.',
    ],
  ])('%j cannot be calculated', (away, sentence) => {
    expect(problems('cover', { ...shift, ...away })).toEqual([sentence]);
  });
});

describe('weekly', () => {
  test.each([
    ['52', '6123.08'],
    [52, '6123.08'],
    ['365/7', '6106.3'],
    ['365.25/7', '6102.12'],
    ['366/7', '6089.62'],
  ])('£318,400 a year on %s weeks', (weeksPerYear, pounds) => {
    const { weekly } = answer('weekly', { amount: 318400, period: 'year', weeksPerYear });
    expect(rounded(weekly, 2)).toBe(pounds);
  });

  test('an answer is not rounded', () => {
    // 318400 ÷ 52 = 6123 + 1/13, to forty digits
    expect(answer('weekly', { amount: '318400', period: 'year', weeksPerYear: '52' })).toEqual({
      weekly: '6123.076923076923076923076923076923076923',
    });
  });

  test('teaching weeks are as stated, and said where they were not', () => {
    const quoted = { amount: 365, period: 'teachingWeek', weeksPerYear: '365/7' };
    // 365 × 39 × 7 ÷ 365 and 365 × 38 × 7 ÷ 365
    expect(answer('weekly', { ...quoted, teachingWeeks: 39 })).toEqual({
      weekly: '273',
      teachingWeeks: '39',
    });
    expect(answer('weekly', quoted)).toEqual({ weekly: '266', teachingWeeks: '38' });
  });

  test.each([
    [
      { period: 'year', teachingWeeks: 38 },
      '"teachingWeeks" goes with the period "teachingWeek", not with "year".',
    ],
    [
      { period: 'hour' },
      '"period" is "hour": "night", "week", "fortnight", "fourWeeks", "month", "quarter", "year" or "teachingWeek" is expected.',
    ],
    [
      { period: 'teachingWeek', teachingWeeks: 53 },
      '"teachingWeeks" is 53: a whole number of weeks from 1 to 52, such as 38 or 39, is expected.',
    ],
  ])('%j cannot be calculated', (given, sentence) => {
    expect(problems('weekly', { amount: 1, weeksPerYear: '52', ...given })).toEqual([sentence]);
  });
});

describe('margin', () => {
  test('£34.32 at 30 %: £49.03 at a margin, £44.62 at a mark-up', () => {
    const { price } = answer('margin', { cost: '34.32', percent: '30', basis: 'margin' });
    expect(rounded(price, 2)).toBe('49.03'); // 34.32 ÷ 0.7
    expect(answer('margin', { cost: 34.32, percent: 30, basis: 'markUp' })).toEqual({ price: '44.616' });
  });

  test('a margin of 100 % has no price', () => {
    expect(problems('margin', { cost: 1, percent: 100, basis: 'margin' })).toEqual([
      'A margin of 100 % leaves nothing of the price for the cost: less than 100 is expected.',
    ]);
  });

  test('every problem is told at once', () => {
    expect(problems('margin', { cost: '34,32', persent: 30 })).toEqual([
      '"persent" is not a field of margin, which has cost, percent, basis. Did you mean “percent”?',
      '"cost" is "34,32": a number of nought or more, such as 9.6 or "9.6", is expected.',
      '"percent" is missing: a number of at most 40 digits, such as 12.21 or "12.21", is expected.',
      '"basis" is missing: "margin" or "markUp" is expected.',
    ]);
  });
});

describe('split', () => {
  test.each([
    ['100', [1, 1, 1], ['33.34', '33.33', '33.33']],
    ['-100', ['1', '1', '1'], ['-33.34', '-33.33', '-33.33']],
    [5150, [70, 20, 10], ['3605', '1030', '515']],
    ['0.05', [1, 1], ['0.03', '0.02']],
  ])('%s by %j', (total, weights, parts) => {
    expect(answer('split', { total, weights })).toEqual({ parts });
  });

  test.each([[[]], [[0, 0]], [[2, -1]], [['a']], ['1, 2']])(
    'weights %j say nothing about how to share',
    (weights) => {
      expect(problems('split', { total: 1, weights })).toEqual([
        `"weights" is ${JSON.stringify(weights)}: a list of numbers of nought or more, not all nought, such as [50, 30, 20], is expected.`,
      ]);
    },
  );

  test('a total finer than a penny cannot be split to the penny', () => {
    expect(problems('split', { total: '1.005', weights: [1] })).toEqual([
      '"total" is "1.005": a number of pounds with at most two decimal places, such as 100 or "100.00", is expected.',
    ]);
  });
});

const names = [
  ...['on-costs', 'cover', 'weekly', 'margin', 'split', 'gap', 'lawful-floor', 'positions'],
  ...['erlang', 'erlang-load', 'erlang-beds', 'contract', 'tiers', 'beds-to-buy', 'pooling', 'break-even'],
  ...['provider-fee', 'void-share-price', 'bed-price'],
  ...['percentile', 'position', 'uprate', 'unit-cost', 'bridge', 'footing'],
];

describe('whatever is asked', () => {
  test('every calculation is known by its name', () => {
    expect(calculationNames).toEqual(expect.arrayContaining([...names]));
    expect(new Set(calculationNames).size).toBe(calculationNames.length);
  });

  test.each(['marginn', 'constructor', '__proto__'])('%s is no calculation', (name) => {
    expect(problems(name, {})).toEqual([
      `There is no calculation "${name}". The calculations are ${calculationNames.join(', ')}.`,
    ]);
  });

  test.each([null, [], 'text', 12])('%j is no object of fields', (input) => {
    expect(problems('margin', input)).toEqual([
      'margin needs an object with the fields cost, percent, basis.',
    ]);
  });

  test.each(['1e400', 'NaN', Infinity, 1e300, '1'.repeat(41), `0.${'1'.repeat(41)}`, true, '', ' '])(
    '%j is not taken for a number',
    (cost) => {
      expect(problems('margin', { cost, percent: 1, basis: 'margin' })).toHaveLength(1);
    },
  );

  test('a number typed as 0.1 is a tenth', () => {
    // 0.1 × 1.1
    expect(answer('margin', { cost: 0.1, percent: 10, basis: 'markUp' })).toEqual({ price: '0.11' });
  });
});
