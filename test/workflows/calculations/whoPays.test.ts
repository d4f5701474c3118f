import { calculate } from '../../../src/workflows/calculations/calculations';
import { answerOf, refusalOf } from '../../support/calculationAnswers';

describe('funding', () => {
  test('shares of the whole', () => {
    // 4,900 × 80 %, 5 %, 15 %
    expect(answerOf('funding', { total: '4900.00', shares: { SC: 80, HE: '5', ED: 15 } })).toEqual({
      contributions: { SC: '3920', HE: '245', ED: '735' },
    });
  });

  test('pennies go by largest remainder, ties to the payer named first', () => {
    // 100.00 ÷ 4 is even; 0.05 in halves leaves one penny for the first
    expect(answerOf('funding', { total: 0.05, shares: { b: 50, a: 50 } })).toEqual({
      contributions: { b: '0.03', a: '0.02' },
    });
    // 100.01 by 33.3, 33.3, 33.4: 33.30333, 33.30333, 33.40334: the last has the largest remainder
    expect(answerOf('funding', { total: 100.01, shares: { a: 33.3, b: 33.3, c: 33.4 } })).toEqual({
      contributions: { a: '33.3', b: '33.3', c: '33.41' },
    });
  });

  test('by line: each line is shared to the penny, so that the page foots', () => {
    const lines = [
      { weekly: 100.01, shares: { SC: 50, HE: 50 } }, // 50.01 and 50.00
      { weekly: 820, shares: { ED: 100 } },
      { weekly: '-20.00', shares: { SC: 100 } }, // a discount
    ];
    expect(answerOf('funding', { lines })).toEqual({
      contributions: { SC: '30.01', HE: '50', ED: '820' },
    });
  });

  test.each([
    ['365/7 unless stated', undefined, '613.32', '3886.68'], // 820 × 39 × 7 ÷ 365 = 613.315
    ['52', '52', '615', '3885'],
  ])('education on its own weeks: %s', (_case, weeksPerYear, education, rest) => {
    const fixed = { HE: 400 };
    const teachingWeeks = { ED: { perWeek: 820, weeks: 39 } };
    expect(answerOf('funding', { total: 4900, fixed, teachingWeeks, balancing: 'SC', weeksPerYear })).toEqual(
      { contributions: { HE: '400', ED: education, SC: rest } },
    );
  });

  test('fixed parts may take the whole fee', () => {
    expect(answerOf('funding', { total: 500, fixed: { HE: 500 }, balancing: 'SC' })).toEqual({
      contributions: { HE: '500', SC: '0' },
    });
  });

  test('a payer may be called anything', () => {
    const shares = JSON.parse('{"__proto__": 60, "constructor": 40}') as unknown;
    expect(JSON.stringify(answerOf('funding', { total: 10, shares }))).toBe(
      '{"contributions":{"__proto__":"6","constructor":"4"}}',
    );
  });

  test.each([
    ['shares not 100', { total: 100, shares: { SC: 80, HE: 15 } }, /add up to 100 %.*found 95 %/],
    ['a misspelt field', { total: 100, share: { SC: 100 } }, /"share" is not a field/],
    ['a share below nought', { total: 100, shares: { SC: 110, HE: -10 } }, /"shares.HE" is -10/],
    ['a negative fee', { total: -1, shares: { SC: 100 } }, /"total" is -1/],
    ['half a penny', { total: 100.005, shares: { SC: 100 } }, /"total" is 100.005.*two decimal places/],
    ['two ways at once', { total: 1, shares: { SC: 100 }, lines: [] }, /"shares" is not a field/],
    [
      'fixed parts above the fee',
      { total: 500, fixed: { HE: 500.01 }, balancing: 'SC' },
      /fixed\.HE.*£500\.00.*HE £500\.01/,
    ],
    [
      'too many teaching weeks',
      { total: 500, fixed: {}, teachingWeeks: { ED: { perWeek: 1, weeks: 54 } }, balancing: 'SC' },
      /teachingWeeks\.ED.*at most 53 weeks.*found 54/,
    ],
    [
      'a balancing payer with a fixed part',
      { total: 500, fixed: { SC: 1 }, balancing: 'SC' },
      /balancing SC/,
    ],
    ['no balancing payer', { total: 500, fixed: { SC: 1 } }, /"balancing" is missing/],
    ['a line’s shares not 100', { lines: [{ weekly: 1, shares: { SC: 99 } }] }, /lines\[0\]\.shares/],
    [
      'a misspelt field in a line',
      { lines: [{ weekly: 1, shares: { SC: 100 }, funder: 'SC' }] },
      /"lines\[0\]\.funder"/,
    ],
    [
      'more off than on',
      { lines: [{ weekly: -5, shares: { SC: 100 } }] },
      /SC.*nought or more; found −£5\.00/,
    ],
    ['a list', [], /funding by shares needs an object/],
    ['nothing', null, /funding by shares needs an object/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('funding', input)).toMatch(sentence);
  });
});

describe('funding-year', () => {
  const before = { SC: 80, HE: 5, ED: 15 };
  const after = { SC: 65, HE: 20, ED: 15 };
  const year = {
    from: '2026-04-01',
    until: '2027-04-01',
    fees: [{ from: '2026-04-01', weekly: 4900 }],
    shares: [
      { from: '2026-04-01', shares: before },
      { from: '2026-11-02', shares: after },
    ],
  };

  test('215 and 150 nights of £700', () => {
    // SC 700 × (215 × 0.80 + 150 × 0.65), HE 700 × (215 × 0.05 + 150 × 0.20), ED 700 × 365 × 0.15
    expect(answerOf('funding-year', year)).toEqual({
      contributions: { SC: '188650', HE: '28525', ED: '38325' },
      total: '255500',
    });
  });

  test.each([
    ['the new shares stand from the decision', '2026-11-02'],
    ['the new shares stand from the effective day', '2026-09-01'],
  ])('decided on 2 November, effective from 1 September: %s', (_case, from) => {
    const shares = [year.shares[0], { from, shares: after }];
    // 153 nights before, 212 from 1 September; 62 nights × 700 × 15 % are owed by health
    expect(
      answerOf('funding-year', { ...year, shares, decided: '2026-11-02', effective: '2026-09-01' }),
    ).toEqual({
      contributions: { SC: '182140', HE: '35035', ED: '38325' },
      total: '255500',
      toRecover: { HE: '6510' },
    });
  });

  test('where no shares were in force, the interim payer paid all', () => {
    const shares = [{ from: '2026-11-02', shares: after }];
    const decision = { decided: '2026-11-02', effective: '2026-04-01', interimPayer: 'SC' };
    // 365 nights at the new shares; 215 nights × 700 × 20 % and 15 % are owed to social care
    expect(answerOf('funding-year', { ...year, shares, ...decision })).toEqual({
      contributions: { SC: '166075', HE: '51100', ED: '38325' },
      total: '255500',
      toRecover: { HE: '30100', ED: '22575' },
    });
  });

  test('what the interim payer paid before the effective day stays with it', () => {
    const shares = [{ from: '2026-11-02', shares: after }];
    const decision = { decided: '2026-11-02', effective: '2026-09-01', interimPayer: 'Parents' };
    const { contributions } = answerOf('funding-year', { ...year, shares, ...decision });
    // 153 nights × 700; then 212 × 700 at the new shares
    expect(contributions).toEqual({ Parents: '107100', SC: '96460', HE: '29680', ED: '22260' });
  });

  test('a payer until the decision beside shares that were in force is said not to be used', () => {
    const decision = { decided: '2026-11-02', effective: '2026-09-01', interimPayer: 'Parents' };
    const { answer, problems } = calculate('funding-year', { ...year, ...decision });
    expect(answer?.['toRecover']).toEqual({ HE: '6510' }); // 62 nights × 700 × 15 %
    expect(problems).toEqual([expect.stringMatching(/interimPayer.*found Parents/)]);
  });

  test('decided on the day it takes effect: nothing to recover', () => {
    const decision = { decided: '2026-11-02', effective: '2026-11-02' };
    expect(answerOf('funding-year', { ...year, ...decision })['toRecover']).toEqual({});
  });

  test('a decision beside which no shares begin recovers nothing, and says so', () => {
    const decision = { decided: '2026-08-01', effective: '2026-06-01' };
    const { answer, problems } = calculate('funding-year', { ...year, ...decision });
    expect(answer?.['toRecover']).toEqual({});
    expect(problems).toEqual([expect.stringMatching(/new shares from 2026-06-01 to 2026-08-01; found none/)]);
  });

  test('a fee that changes between: each night at its own fee', () => {
    const fees = [
      { from: '2026-10-01', weekly: 5600 },
      { from: '2026-04-01', weekly: 4900 },
    ];
    const decision = { decided: '2026-11-02', effective: '2026-09-01' };
    // 30 nights × 700 × 15 % + 32 nights × 800 × 15 % = 3,150 + 3,840
    expect(answerOf('funding-year', { ...year, fees, ...decision })['toRecover']).toEqual({ HE: '6990' });
  });

  test('rounded once: contributions add up to the total', () => {
    const shares = [{ from: '2026-04-01', shares: { a: 33.3, b: 33.3, c: 33.4 } }];
    const fees = [{ from: '2026-04-01', weekly: 100 }];
    // one night of 100 ÷ 7 = 14.2857: 14.29 by 4.757, 4.757, 4.771: two pennies over, to the largest remainders
    expect(answerOf('funding-year', { from: '2026-04-01', until: '2026-04-02', fees, shares })).toEqual({
      contributions: { a: '4.76', b: '4.76', c: '4.77' },
      total: '14.29',
    });
  });

  test.each([
    [
      'decided before effective',
      { decided: '2026-08-31', effective: '2026-09-01' },
      /on or after 1 September 2026.*found 31 August 2026/,
    ],
    ['a decision without its effective day', { decided: '2026-11-02' }, /"effective" is missing/],
    ['an effective day without decision', { effective: '2026-11-02' }, /"decided" is missing/],
    ['an interim payer without decision', { interimPayer: 'SC' }, /"interimPayer" goes with/],
    [
      'nobody named who paid',
      { decided: '2026-11-02', effective: '2026-04-01', shares: [{ from: '2026-11-02', shares: after }] },
      /interimPayer/,
    ],
    [
      'two that could be the ones decided',
      {
        decided: '2026-12-01',
        effective: '2026-10-01',
        shares: [...year.shares, { from: '2026-11-20', shares: before }],
      },
      /shares from 2026-11-02, shares from 2026-11-20/,
    ],
    [
      'an interim payer, and decided shares that begin after the decision',
      {
        decided: '2026-11-02',
        effective: '2026-04-01',
        interimPayer: 'SC',
        shares: [{ from: '2026-11-20', shares: after }],
      },
      /shares.*one start of new shares from 2026-04-01 to 2026-11-02; found none/,
    ],
    [
      'shares not 100',
      { shares: [{ from: '2026-04-01', shares: { SC: 90 } }] },
      /shares from 2026-04-01.*90 %/,
    ],
    [
      'nights without a share',
      { shares: [{ from: '2026-04-03', shares: { SC: 100 } }] },
      /2 nights from 2026-04-01 to 2026-04-03/,
    ],
    ['nights without a fee', { fees: [{ from: '2026-04-02', weekly: 1 }] }, /the night from 2026-04-01/],
    ['two fees from one day', { fees: [year.fees[0], year.fees[0]] }, /two from 2026-04-01/],
    ['a period that ends before it begins', { until: '2026-03-31' }, /"until" after "from"/],
    ['a day that is none', { from: '2026-02-29' }, /"from" is "2026-02-29"/],
    [
      'a misspelt field',
      { fees: [{ from: '2026-04-01', weeky: 1 }] },
      /"fees\[0\]\.weeky".*\n"fees\[0\]\.weekly" is missing/,
    ],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('funding-year', { ...year, ...changed })).toMatch(sentence);
  });
});

describe('fee-year', () => {
  const year = { from: '2026-04-01', until: '2027-04-01', fees: [{ from: '2026-04-01', weekly: '5000' }] };

  test('a rise on 1 July: 91 + 274 nights', () => {
    const fees = [...year.fees, { from: '2026-07-01', weekly: 5150 }];
    // (91 × 5,000 + 274 × 5,150) ÷ 7 = 1,866,100 ÷ 7
    expect(answerOf('fee-year', { ...year, fees })).toEqual({ total: '266585.71', nights: '365' });
  });

  test('a leap year has its night', () => {
    const leap = { ...year, from: '2027-04-01', until: '2028-04-01' };
    expect(answerOf('fee-year', leap)).toEqual({ total: '261428.57', nights: '366' }); // 366 × 5000 ÷ 7
  });

  test('half a penny that only the sum shows is rounded away from nought', () => {
    const fees = [
      { from: '2026-04-01', weekly: '0.005' },
      { from: '2026-04-04', weekly: '0.005' },
    ];
    // 3 nights and 4 nights: 7 × 0.005 ÷ 7 = 0.005 exactly
    expect(answerOf('fee-year', { from: '2026-04-01', until: '2026-04-08', fees })['total']).toBe('0.01');
  });

  test.each([
    ['nights before the first fee', { from: '2026-03-30' }, /2 nights from 2026-03-30 to 2026-04-01/],
    ['a fee below nought', { fees: [{ from: '2026-04-01', weekly: -1 }] }, /"fees\[0\]\.weekly" is -1/],
    ['no fees', { fees: [] }, /"fees" is \[\]: a list of fees, at least 1/],
    ['a field too many', { weeksPerYear: 52 }, /"weeksPerYear" is not a field/],
    ['no nights', { until: '2026-04-01' }, /The period has no nights/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('fee-year', { ...year, ...changed })).toMatch(sentence);
  });
});
