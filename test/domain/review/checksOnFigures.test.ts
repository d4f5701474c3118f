/** Where each check on figures begins, to the penny, the hour and the day. All homes and fees are invented. */
import type { FindingCode } from '../../../src/domain/evidence/findingCodes';
import { exact } from '../../../src/domain/money/exact';
import { poundsPer } from '../../../src/domain/money/moneyPer';
import { fraction, percentage } from '../../../src/domain/money/percentage';
import { knownDay } from '../../../src/domain/calendar/isoDate';
import type { Post } from '../../../src/domain/staffing/post';
import { findingsOfCase, type FindingCase } from '../../findings/subjectOfCase';

function severityOf(code: FindingCode, given: FindingCase): string | null {
  return findingsOfCase(given).find((finding) => finding.code === code)?.severity ?? null;
}

const needAt = (pounds: string): FindingCase => ({
  needs: [{ price: { kind: 'hours', hoursAWeek: exact(10), rate: poundsPer('hour', pounds) } }],
});
const fee = (pounds: string) => ({ quotedWeeklyFee: poundsPer('week', pounds) });
const food = (pounds: string) =>
  ({ label: 'Food', amount: { kind: 'money', money: poundsPer('week', pounds) } }) as const;

describe('the lines and the fee', () => {
  test.each([
    ['to the penny', '1000.00', '1000.00', null],
    ['a penny apart is rounding', '1000.00', '999.99', null],
    ['two pence apart is asked about', '1000.00', '999.98', 'warning'],
    ['5 % apart is a question', '1000.00', '950.00', 'warning'],
    ['a penny beyond 5 % is an error', '1000.00', '949.99', 'error'],
    ['lines above the fee count as well', '1000.00', '1100.00', 'error'],
  ])('%s', (_case, quoted, lines, severity) => {
    expect(severityOf('lines-do-not-sum-to-fee', { placement: fee(quoted), costs: [food(lines)] })).toBe(
      severity,
    );
  });

  test('pennies lost by rounding each line are no remainder', () => {
    // 100.004 three times is £300.00 line by line and £300.012 before rounding: a fee of £300.01 is explained
    const costs = [food('100.004'), food('100.004'), food('100.004')];
    expect(severityOf('lines-do-not-sum-to-fee', { placement: fee('300.01'), costs })).toBeNull();
    expect(severityOf('lines-do-not-sum-to-fee', { placement: fee('300.04'), costs })).toBe('warning');
  });
});

describe('weeks written as 52.14', () => {
  // 52,142.86 a year is £1,000.00 a week on 365 ÷ 7 weeks and £1,000.05 on 52.14: five pence, and one for rounding
  const yearly = {
    ...food('0'),
    amount: { kind: 'money', money: poundsPer('year', '52142.86') },
  } as const;
  test.each([
    ['what they make of £1,000.00 is rounding', '1000.06', null],
    ['a penny more is none', '1000.07', 'warning'],
  ])('%s', (_case, quoted, severity) => {
    expect(severityOf('lines-do-not-sum-to-fee', { placement: fee(quoted), costs: [yearly] })).toBe(severity);
  });

  test('a week’s lines have no such rounding', () => {
    expect(severityOf('lines-do-not-sum-to-fee', { placement: fee('1000.06'), costs: [food('1000')] })).toBe(
      'warning',
    );
  });
});

describe('a category that rests on little', () => {
  const rent = (pounds: string) => ({ ...food(pounds), label: 'Rent', category: 'premises' as const });
  test.each([
    // a twentieth of £1,000.00 is £50.00
    ['0.54', '50', 'note'],
    ['0.55', '50', null],
    ['0.54', '49.99', null],
  ])('beside one of the same, known with %s at £%s', (confidence, pounds, severity) => {
    const weak = { ...food(pounds), confidence: exact(confidence) };
    const costs = [weak, food(exact('1000').minus(pounds).toString())];
    expect(severityOf('line-category-uncertain', { costs })).toBe(severity);
  });

  test.each([
    // a fiftieth of £1,000.00 is £20.00
    ['0.6', '20', 'note'],
    ['0.61', '20', null],
    ['0.6', '19.99', null],
  ])('between two of another, known with %s at £%s', (confidence, pounds, severity) => {
    const weak = { ...food(pounds), confidence: exact(confidence) };
    const costs = [rent('500'), weak, rent(exact('500').minus(pounds).toString())];
    expect(severityOf('line-category-uncertain', { costs })).toBe(severity);
  });

  test('a line that is not classified bears nothing out and parts no neighbours', () => {
    const weak = { ...food('50'), confidence: exact('0.58') };
    const unknown = { ...food('100'), label: 'Wibbles', category: 'unclassified' as const };
    expect(severityOf('line-category-uncertain', { costs: [weak, unknown, rent('850')] })).toBe('note');
    expect(severityOf('line-category-uncertain', { costs: [weak, unknown, food('850')] })).toBeNull();
  });
});

describe('a printed total', () => {
  const at = { sheet: 'Costs', cell: 'C9' };
  const covers = [
    { sheet: 'Costs', cell: 'A5' },
    { sheet: 'Costs', cell: 'A6' },
  ];
  const printed = (pounds: string, per: 'week' | 'year') => [
    {
      label: 'TOTAL',
      at,
      pounds: exact(pounds),
      per,
      basis: 'child',
      covers,
      isGrandTotal: true,
      typedOverFormula: false,
    } as const,
  ];
  test.each([
    ['5p apart is rounding', '100.05', 'week', null],
    ['6p apart does not foot', '100.06', 'week', 'error'],
    // £100.00 a week is £5,214.2857 a year on 365/7 weeks; two converted lines allow 7p
    ['in another period', '5214.35', 'year', null],
    ['in another period, further off', '5214.36', 'year', 'error'],
  ] as const)('%s', (_case, pounds, per, severity) => {
    const costs = [food('60'), food('40')];
    expect(severityOf('printed-total-does-not-foot', { costs, printedTotals: printed(pounds, per) })).toBe(
      severity,
    );
  });

  test.each([
    // 60 + 40 + 25 = 125: £85.00 misses by the 40, £150.00 is over by the 25, £120.00 misses by no line
    ['85', /^It misses by as much as “Gas”, which may have been left out of it\. Ask /],
    ['150', /^It is over by as much as “Water”, which may have been counted twice\. Ask /],
    ['120', /^Ask /],
  ])('of %s names the line that explains it, if one does', (pounds, advice) => {
    const costs = [food('60'), { ...food('40'), label: 'Gas' }, { ...food('25'), label: 'Water' }];
    const printedTotals = printed(pounds, 'week').map((total) => ({
      ...total,
      covers: [...covers, { sheet: 'Costs', cell: 'A7' }],
    }));
    const found = findingsOfCase({ costs, printedTotals }).find(
      ({ code }) => code === 'printed-total-does-not-foot',
    );
    expect(found?.advice).toMatch(advice);
  });

  test('may leave out a line that stands beside the fee', () => {
    const costs = [food('60'), { ...food('40'), included: false }];
    expect(
      severityOf('printed-total-does-not-foot', { costs, printedTotals: printed('60', 'week') }),
    ).toBeNull();
  });
});

describe('two columns of one line', () => {
  const column = (pounds: string) => [
    { at: { sheet: 'Costs', cell: 'D5' }, pounds: exact(pounds), per: 'week', basis: 'child' } as const,
  ];
  const rent = (year: string, week: string, label = 'Rent') =>
    ({
      label,
      category: 'premises',
      serves: 'home',
      amount: { kind: 'money', money: poundsPer('year', year) },
      parallelAmounts: column(week),
    }) as const;

  // £38,400 a year ÷ 52.142857 ÷ 3.2 children = £230.14 (230.137); 2p, half a penny and 0.01 % (2.3p) may be between
  test.each([
    ['agrees', '230.14', null],
    ['is 4p off', '230.18', null],
    ['is 6p off', '230.20', 'warning'],
  ])('%s', (_case, week, severity) => {
    expect(severityOf('columns-disagree', { costs: [rent('38400', week)] })).toBe(severity);
  });

  test('a column shared over other places is said once, not line by line', () => {
    // over 4 children instead of 3.2: £184.11 and £57.53 and £19.18
    const costs = [
      rent('38400', '184.11'),
      rent('12000', '57.53', 'Repairs'),
      rent('4000', '19.18', 'Water'),
    ];
    const found = findingsOfCase({ costs }).filter(({ code }) => code === 'columns-disagree');
    expect(found).toHaveLength(1);
    expect(found[0]!.received).toBe('£184.11 a week, 0.8 times it, and 3 lines of the column differ');
  });
});

describe('pay and hours', () => {
  const post = (overrides: Partial<Post>): FindingCase => ({ posts: [overrides] });
  const salary = (pounds: string) =>
    post({
      size: { kind: 'establishment', wte: exact(1) },
      needsBackfill: false,
      pay: poundsPer('year', pounds),
    });

  test.each<[string, FindingCode, FindingCase, string | null]>([
    ['the wage in force exactly', 'pay-below-minimum-wage', post({ pay: poundsPer('hour', '12.21') }), null],
    ['a penny below it', 'pay-below-minimum-wage', post({ pay: poundsPer('hour', '12.20') }), 'error'],
    [
      'a premium does not lift basic pay',
      'pay-below-minimum-wage',
      post({ pay: poundsPer('hour', '12.00'), premium: percentage(25), premiumHours: fraction(1) }),
      'error',
    ],
    ['a rate below it for hours of a need', 'pay-below-minimum-wage', needAt('12.20'), 'error'],
    ['… which is said once', 'hours-below-lawful-cost', needAt('12.20'), null],
    ['a rate at it pays no NI and no leave', 'hours-below-lawful-cost', needAt('12.21'), 'warning'],
    // 37.5 h, 365/7 weeks: 13.9285 × 52.142857 ÷ 46.542857 = 15.6044
    ['a penny below what is lawful', 'hours-below-lawful-cost', needAt('15.60'), 'warning'],
    ['what is lawful', 'hours-below-lawful-cost', needAt('15.61'), null],
    ['23,809.50 ÷ 52 ÷ 37.5 is £12.21: lawful', 'pay-below-minimum-wage', salary('23809.50'), null],
    ['and near', 'pay-near-minimum-wage', salary('23809.50'), 'note'],
    ['a penny a year less is below', 'pay-below-minimum-wage', salary('23809.49'), 'error'],
    // 12.21 × 37.5 × 366 ÷ 7 = 23,940.32: lawful on every count of weeks
    ['clear on every count of weeks', 'pay-near-minimum-wage', salary('23940.33'), null],
    [
      'a sleep-in post has no hourly pay',
      'pay-below-minimum-wage',
      post({ postType: 'sleepIn', size: { kind: 'sleepInOnly' }, pay: poundsPer('hour', '0') }),
      null,
    ],
    [
      '168 hours of one post',
      'handovers-missing',
      post({ size: { kind: 'rota', hoursAWeek: exact(168) } }),
      'warning',
    ],
    [
      '336 hours of one post',
      'handovers-missing',
      post({ size: { kind: 'rota', hoursAWeek: exact(336) } }),
      'warning',
    ],
    [
      '171.5 hours: half an hour a day',
      'handovers-missing',
      post({ size: { kind: 'rota', hoursAWeek: exact('171.5') } }),
      null,
    ],
    [
      'an ancillary post of 168 hours',
      'handovers-missing',
      post({ postType: 'ancillary', size: { kind: 'rota', hoursAWeek: exact(168) } }),
      null,
    ],
    [
      'agency in part, with backfill for the rest',
      'agency-with-on-costs',
      post({ agencyShare: fraction('0.5'), agencyRate: poundsPer('hour', '24') }),
      null,
    ],
    [
      'agency altogether, with backfill',
      'agency-with-on-costs',
      post({ agencyShare: fraction(1), agencyRate: poundsPer('hour', '24') }),
      'warning',
    ],
  ])('%s', (_case, code, given, severity) => {
    expect(severityOf(code, given)).toBe(severity);
  });

  test.each([
    ['a wage in a label is tested too', '11.90', 'error'],
    ['the wage in force in a label', '12.21', null],
  ])('%s', (_case, rate, severity) => {
    const costs = [
      {
        label: `Care staff @ £${rate}/hr`,
        category: 'directCare',
        workings: { hourlyRate: exact(rate) },
      } as const,
    ];
    expect(severityOf('pay-below-minimum-wage', { costs })).toBe(severity);
  });

  // 2:4 over 4 × 0.8 = 3.2 children: at least 1.6 × 84 = 134.4; at most 2 on shift × 184.8 = 369.6
  test.each([
    ['fewer hours than the ratio takes', '134.3', 'warning'],
    ['just enough', '134.4', null],
    ['as many as round the clock takes', '369.6', null],
    ['more than that', '369.7', 'warning'],
  ])('%s', (_case, hours, severity) => {
    const placement = { dayRatio: { staff: exact(2), children: exact(4) } };
    const posts = [{ size: { kind: 'rota', hoursAWeek: exact(hours) } }] as const;
    expect(severityOf('ratio-and-hours-disagree', { placement, posts })).toBe(severity);
  });

  test('with two on shift by day and one awake by night, day and night hours that meet edge to edge', () => {
    const placement = { dayRatio: { staff: exact(2), children: exact(4) } };
    const posts = [
      { size: { kind: 'rota', hoursAWeek: exact(196) } }, // 2 × 98
      { postType: 'wakingNight', size: { kind: 'rota', hoursAWeek: exact(70) } }, // 98 + 70 = 168
    ] as const;
    expect(severityOf('handovers-missing', { placement, posts })).toBe('warning');
  });
});

describe('occupancy and days', () => {
  const rent = [{ label: 'Rent', category: 'premises', serves: 'home' }] as const;
  test.each<[string, FindingCode, string, string | null]>([
    ['every place taken', 'occupancy-full', '1', 'warning'],
    ['all but', 'occupancy-full', '0.99', null],
    ['half', 'occupancy-under-half', '0.5', null],
    ['under half', 'occupancy-under-half', '0.499', 'warning'],
  ])('%s', (_case, code, occupancy, severity) => {
    expect(severityOf(code, { placement: { plannedOccupancy: fraction(occupancy) }, costs: rent })).toBe(
      severity,
    );
  });

  test('every place taken, said in the notes alone, is asked about where it stands', () => {
    const at = { sheet: 'Placement', cell: 'B20' };
    const notes = { at, cell: { kind: 'text', text: 'Priced on 100% occupancy.' } } as const;
    const given = {
      placement: { plannedOccupancy: null },
      costs: [{ ...food('100'), serves: 'child' as const }],
      received: { placement: { notes } },
    };
    expect(findingsOfCase(given).find(({ code }) => code === 'occupancy-full')).toMatchObject({
      at,
      received: '“Priced on 100% occupancy.”',
    });
  });

  test('a child alone in a home of four is no full home', () => {
    const placement = { plannedOccupancy: fraction(1), placesThatCanBeUsed: exact(1) };
    expect(severityOf('occupancy-full', { placement, costs: rent })).toBeNull();
  });

  test.each([
    ['a price base a year old to the day', '2025-10-01', '2024-10-01', null],
    ['a day older', '2025-10-01', '2024-09-30', 'warning'],
    ['a year before 29 February is 28 February', '2028-02-29', '2027-02-28', null],
  ])('%s', (_case, asAt, priceBase, severity) => {
    expect(severityOf('price-base-old', { asAt, placement: { priceBaseDate: knownDay(priceBase) } })).toBe(
      severity,
    );
  });
});
