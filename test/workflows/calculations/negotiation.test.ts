/** The calculations a negotiation rests on, as `open-book calc` answers them: gap, lawful floor, positions. Figures are invented. */
import fc from 'fast-check';
import { exact, exactText } from '../../../src/domain/money/exact';
import { toThePenny, roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { calculate } from '../../../src/workflows/calculations/calculations';
import '../../support/oneSeed';

function answer(name: string, input: unknown): Record<string, string> {
  const result = calculate(name, input);
  expect(result.problems).toEqual([]);
  return result.answer as unknown as Record<string, string>;
}

function refused(name: string, input: unknown): readonly string[] {
  const result = calculate(name, input);
  expect(result.answer).toBeNull();
  return result.problems;
}

const penny = (text: string | undefined): string => exactText(toThePenny(exact(text ?? 'missing')));

describe('gap', () => {
  const submitted = { hours: 150, rate: '20.50', children: 3.2 };
  const shouldCost = { hours: 120, rate: '18.40', children: 3.4 };

  test('hours, rate and sharing, and their sum', () => {
    const parts = answer('gap', { submitted, shouldCost });
    // 30 × 18.40 ÷ 3.4; 150 × 2.10 ÷ 3.4; 3,075 × (1 ÷ 3.2 − 1 ÷ 3.4); 960.9375 − 649.41176…
    expect(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, penny(text)]))).toEqual({
      gap: '311.53',
      hours: '162.35',
      rate: '92.65',
      sharing: '56.53',
    });
  });

  test('thirds come out whole where the answer is', () => {
    // 10 ÷ 3 − 1 ÷ 3 = 3, all of it hours
    const thirds = {
      submitted: { hours: 10, rate: 1, children: 3 },
      shouldCost: { hours: 1, rate: 1, children: 3 },
    };
    expect(answer('gap', thirds)).toEqual({ gap: '3', hours: '3', rate: '0', sharing: '0' });
  });

  test('the parts add up, and turning the two round turns the gap', () => {
    const amount = fc.integer({ min: 1, max: 100_000 }).map((pennies) => String(pennies / 100));
    const side = fc.record({ hours: amount, rate: amount, children: amount });
    fc.assert(
      fc.property(side, side, (first, second) => {
        const one = answer('gap', { submitted: first, shouldCost: second });
        const other = answer('gap', { submitted: second, shouldCost: first });
        const sum = exact(one['hours'] ?? '')
          .plus(one['rate'] ?? '')
          .plus(one['sharing'] ?? '');
        expect(
          sum
            .minus(one['gap'] ?? '')
            .abs()
            .lessThan('1e-25'),
        ).toBe(true);
        expect(
          exact(one['gap'] ?? '')
            .plus(other['gap'] ?? '')
            .abs()
            .lessThan('1e-25'),
        ).toBe(true);
      }),
    );
  });

  test('no hours submitted: answered, and said', () => {
    const { answer: given, problems } = calculate('gap', {
      submitted: { ...submitted, hours: 0 },
      shouldCost,
    });
    expect(penny((given as unknown as Record<string, string>)['gap'])).toBe('-649.41'); // −120 × 18.40 ÷ 3.4
    expect(problems).toEqual([
      'What was submitted costs nothing: the gap is the whole should-cost. Ask whether the post is left out.',
    ]);
  });

  test('nothing expected: answered, and said', () => {
    const { answer: given, problems } = calculate('gap', {
      submitted,
      shouldCost: { ...shouldCost, rate: 0 },
    });
    expect(penny((given as unknown as Record<string, string>)['gap'])).toBe('960.94'); // 150 × 20.50 ÷ 3.2
    expect(problems).toEqual([
      'What it should cost is nothing: the gap is the whole submitted cost. Check the hours and the rate that are expected.',
    ]);
  });

  test.each<readonly [string, unknown, readonly string[]]>([
    [
      'no children',
      { submitted: { ...submitted, children: 0 }, shouldCost },
      ['"children" is 0: a number above nought, such as 37.5 or "37.5", is expected.'],
    ],
    [
      'a misspelt field and a side left out',
      { submitted: { ...submitted, pay: 3 } },
      [
        '"pay" is not a field of "submitted", which has hours, rate, children.',
        '"shouldCost" is missing: an object with hours, rate, children is expected.',
      ],
    ],
    [
      'hours below nought',
      { submitted, shouldCost: { ...shouldCost, hours: -1 } },
      ['"hours" is -1: a number of nought or more, such as 9.6 or "9.6", is expected.'],
    ],
    ['a list', [1, 2], ['gap needs an object with the fields submitted, shouldCost.']],
  ])('%s', (_case, input, problems) => {
    expect(refused('gap', input)).toEqual(problems);
  });
});

describe('lawful-floor', () => {
  const rota = { hours: '206.5', children: '3.2', asAt: '2025-10-01', weeksPerYear: '52' };
  const rounded = (input: object) => {
    const { perWorkedHour, weekly } = answer('lawful-floor', input);
    return [exactText(roundHalfAwayFromZero(exact(perWorkedHour ?? ''), 4)), penny(weekly)];
  };

  test.each<readonly [string, object, readonly string[]]>([
    // 27,158.01 ÷ 1,950 = 13.92718…; × 52 ÷ 46.4 = 15.60805…; × 206.5 ÷ 3.2
    ['2025/26, 37.5 hours, 52 weeks', rota, ['15.6081', '1007.21']],
    // gross 24,784.50, NI 2,967.675, pension 556.335: 28,308.51 ÷ 1,950 = 14.51718…; × 52 ÷ 46.4
    ['2026/27', { ...rota, asAt: '2026-10-01' }, ['16.2693', '1049.88']],
    // gross 23,874.910714…, NI 2,831.236607…, pension 529.047321…, ÷ 1,955.357143 = 13.92850…; × 52.142857 ÷ 46.542857
    ['365/7 weeks', { ...rota, weeksPerYear: '365/7' }, ['15.6044', '1006.97']],
    // 16 hours: gross 10,158.72, NI 773.808, pension 117.5616, ÷ 832 = 13.28136…; × 52 ÷ 46.4
    ['contracted hours of 16', { ...rota, contractedHours: 16 }, ['14.8843', '960.5']],
    // 12 hours: gross 7,619.04, NI 392.856, no pension at £10,000 or less, ÷ 624 = 12.83958…; × 52 ÷ 46.4
    ['12 hours, nobody enrolled', { ...rota, contractedHours: '12' }, ['14.3892', '928.55']],
  ])('%s', (_case, input, expected) => {
    expect(rounded(input)).toEqual(expected);
  });

  test('no hours: nought, and said', () => {
    expect(calculate('lawful-floor', { ...rota, hours: 0 })).toMatchObject({
      answer: { weekly: '0' },
      problems: ['There are no hours: a floor of nought allows any price.'],
    });
  });

  test.each<readonly [string, object, RegExp]>([
    ['no children', { ...rota, children: 0 }, /^"children" is 0: a number above nought/],
    [
      'contracted hours of nought',
      { ...rota, contractedHours: 0 },
      /^"contractedHours" is 0: hours of one person/,
    ],
    [
      'more hours than a week has',
      { ...rota, contractedHours: 1950 },
      /^"contractedHours" is 1950: hours of one/,
    ],
    ['a day without figures', { ...rota, asAt: '2014-10-01' }, /^Needed: National Living Wage/],
    ['a field of another name', { ...rota, premium: 10 }, /^"premium" is not a field of lawful-floor/],
  ])('%s', (_case, input, problem) => {
    expect(refused('lawful-floor', input)[0]).toMatch(problem);
  });
});

describe('positions', () => {
  const rows = [
    { name: 'care', submitted: '2528.16', low: 2180, central: '2310.40', high: 2450 },
    { name: 'management', submitted: '668.24', low: 540, central: 590, high: 650 },
    { name: 'premises', submitted: '328.96', low: 300, central: 340, high: 390 },
    { name: 'therapy', submitted: '165.00', needsLed: true },
    { name: 'others', submitted: '1514.82' },
  ];
  const asked = { quoted: 5600, rows, unexplained: '394.82' };
  const totals = (input: unknown) => {
    const { opening, target, limit } = calculate('positions', input).answer as unknown as Record<
      string,
      string
    >;
    return [opening, target, limit];
  };

  test('rows pressed up and down alike, needs and rows without a basis as submitted', () => {
    expect(answer('positions', asked)).toEqual({
      rows: [
        { name: 'care', opening: '2180', target: '2310.4', limit: '2450' },
        { name: 'management', opening: '540', target: '590', limit: '650' },
        { name: 'premises', opening: '300', target: '340', limit: '390' },
        { name: 'therapy', opening: '165', target: '165', limit: '165' },
        { name: 'others', opening: '1514.82', target: '1514.82', limit: '1514.82' },
      ],
      opening: '4699.82', // 2,180 + 540 + 300 + 165 + 1,514.82
      target: '4920.22', // 2,310.40 + 590 + 340 + 165 + 1,514.82
      limit: '5169.82', // 2,450 + 650 + 390 + 165 + 1,514.82
    });
  });

  test.each<readonly [string, object, readonly string[]]>([
    [
      'an offer on record is the opening, and no target is below it',
      { offerOnRecord: 5150 },
      ['5150', '5150', '5169.82'],
    ],
    [
      'an offer below the target moves the opening alone',
      { offerOnRecord: '4800' },
      ['4800', '4920.22', '5169.82'],
    ],
    ['a limit of the council’s own', { ownLimit: 5000 }, ['4699.82', '4920.22', '5000']],
    ['none given', { offerOnRecord: null, ownLimit: null }, ['4699.82', '4920.22', '5169.82']],
  ])('%s', (_case, more, expected) => {
    expect(totals({ ...asked, ...more })).toEqual(expected);
  });

  test('a needs-led row with a basis, and one the user lifts, stay as submitted', () => {
    const therapy = { name: 'therapy', submitted: 165, low: 60, central: 90, high: 150, needsLed: true };
    const lifted = { name: 'care', submitted: 835, low: 600, central: 700, high: 800, pressed: false };
    expect(totals({ quoted: 1000, rows: [therapy, lifted], unexplained: 0 })).toEqual([
      '1000',
      '1000',
      '1000',
    ]);
  });

  test('lines that come to more than the fee are a discount already given', () => {
    const care = { name: 'care', submitted: 1050, low: 900, central: 950, high: 1000 };
    // 900 − 50, 950 − 50, 1,000 − 50
    expect(totals({ quoted: 1000, rows: [care], unexplained: -50 })).toEqual(['850', '900', '950']);
  });

  test('nothing stands above the quote', () => {
    const care = { name: 'care', submitted: 900, low: 950, central: 1050, high: 1200 };
    expect(totals({ quoted: 1000, rows: [care], unexplained: 100 })).toEqual(['950', '1000', '1000']);
  });

  test.each<readonly [string, object, readonly string[], readonly string[]]>([
    [
      'a limit under the target',
      { ownLimit: 4900 },
      ['4699.82', '4920.22', '4900'],
      [
        'The target of £4,920.22 is above the limit of £4,900.00. Raise the limit or say which row the target gives up.',
      ],
    ],
    [
      'an offer above the quote',
      { offerOnRecord: 6000 },
      ['5600', '5600', '5169.82'],
      [
        'The offer on record, £6,000.00, is above the quote of £5,600.00: the quote stands in its place. Check the offer.',
        'The opening of £5,600.00 and the target of £5,600.00 are above the limit of £5,169.82. The offer on record is already above what the rows allow: a limit of the council’s own is needed.',
        // 5,600 − 394.82 that no line explains
        'The opening of £5,600.00 is £394.82 above the £5,205.18 that the lines explain: the offer on record already pays for money that no line explains, so ask what it is for.',
      ],
    ],
    [
      'rows that do not come to the quote',
      { unexplained: 0 },
      ['4699.82', '4920.22', '5169.82'],
      [
        'The rows and the unexplained part come to £5,205.18, the quote is £5,600.00: what differs stands in no position.',
      ],
    ],
  ])('%s is said beside the answer', (_case, more, expected, problems) => {
    expect(totals({ ...asked, ...more })).toEqual(expected);
    expect(calculate('positions', { ...asked, ...more }).problems).toEqual(problems);
  });

  test('rows that nothing supports, and one name in two spellings of its case, are said', () => {
    const said = (input: unknown) => calculate('positions', input).problems;
    expect(said({ quoted: 100, rows: [{ name: 'care', submitted: 0 }], unexplained: 100 })).toEqual([
      'No row supports any of the quote of £100.00: every position is £0.00, which is no offer.',
    ]);
    const twice = [
      { name: 'care', submitted: 600 },
      { name: 'Care ', submitted: 400 },
    ];
    expect(said({ quoted: 1000, rows: twice, unexplained: 0 })).toEqual([
      'No row is held against anything but the provider’s own claim, so nothing stands behind these positions: give low, central and high of a row that follows no need, or a limit of your own.',
      '"Care" is the name of two rows: both are counted.',
    ]);
    // A limit of one's own is a limit, and still no basis of a row.
    expect(said({ quoted: 1000, rows: [twice[0]], unexplained: 400, ownLimit: 900 })).toEqual([
      'No row is held against anything but the provider’s own claim, so nothing stands behind these positions: give low, central and high of a row that follows no need.',
    ]);
  });

  test.each<readonly [string, object, readonly string[]]>([
    [
      'half a basis',
      { rows: [{ name: 'care', submitted: 5600, central: 5000 }], unexplained: 0 },
      ['"care" has "central" but no "low" or "high": all three, or none, are expected.'],
    ],
    [
      'a basis upside down',
      { rows: [{ name: 'care', submitted: 5600, low: 5200, central: 5000, high: 4800 }], unexplained: 0 },
      ['"care" has low 5200, central 5000, high 4800: they are expected in that order, least first.'],
    ],
    [
      'words for a number and a field of another name',
      { rows: [{ name: 'care', submitted: 'a lot', needLed: true }], unexplained: 0 },
      [
        'Row 1: "needLed" is not a field of row 1, which has name, submitted, low, central, high, needsLed, pressed. Did you mean “needsLed”?',
        'Row 1: "submitted" is "a lot": a number of at most 40 digits, such as 12.21 or "12.21", is expected.',
      ],
    ],
    [
      'no rows',
      { rows: [] },
      [
        '"rows" is []: a list of at least one row such as {"name": "premises", "submitted": 328.96}, is expected.',
      ],
    ],
  ])('%s is refused by name', (_case, more, problems) => {
    expect(refused('positions', { ...asked, ...more })).toEqual(problems);
  });

  test('a cheaper submission never raises a position, and cutting a row in two moves none', () => {
    const pennies = fc.integer({ min: 0, max: 300_000 });
    const row = fc.record({
      submitted: pennies,
      ends: fc.option(fc.tuple(pennies, pennies, pennies)),
      needsLed: fc.boolean(),
    });
    const input = (
      given: readonly { submitted: number; ends: readonly number[] | null; needsLed: boolean }[],
      quoted: number,
    ) => ({
      quoted: quoted / 100,
      unexplained: (quoted - given.reduce((sum, { submitted }) => sum + submitted, 0)) / 100,
      rows: given.map(({ submitted, ends, needsLed }, index) => {
        const [low, central, high] = [...(ends ?? [])].sort((a, b) => a - b).map((end) => end / 100);
        return { name: `row ${String(index)}`, submitted: submitted / 100, low, central, high, needsLed };
      }),
    });
    const three = (given: unknown) => totals(given).map((text) => exact(text ?? ''));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 900_000 }),
        pennies,
        (given, quoted, off) => {
          const before = three(input(given, quoted));
          const [first] = given;
          if (first === undefined) return;
          const less = Math.min(off, first.submitted, quoted - 1);
          const cheaper = [{ ...first, submitted: first.submitted - less }, ...given.slice(1)];
          const after = three(input(cheaper, quoted - less));
          after.forEach((value, index) => {
            expect(value.lessThanOrEqualTo(before[index] ?? 'missing')).toBe(true);
          });
          if (first.ends !== null) return;
          const cut = [
            { ...first, submitted: less },
            { ...first, submitted: first.submitted - less },
            ...given.slice(1),
          ];
          expect(three(input(cut, quoted)).map(exactText)).toEqual(before.map(exactText));
        },
      ),
    );
  });
});
