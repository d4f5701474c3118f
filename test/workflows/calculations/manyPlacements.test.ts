import { createHmac } from 'node:crypto';
import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { answerOf, refusalOf } from '../../support/calculationAnswers';

describe('portfolio-year', () => {
  const shares = [{ from: '2020-01-01', shares: { SC: 80, HE: 20 } }];
  const fees = [{ from: '2026-04-01', weekly: 4900 }];
  const one = { id: 'P1', fees, starts: '2026-04-01', shares };
  const year = { from: '2026-04-01', until: '2027-04-01', toDate: '2026-10-01', placements: [one] };

  test('one placement at £700.00 a night', () => {
    const budgets = { HE: 50000, ED: '10' };
    expect(answerOf('portfolio-year', { ...year, budgets })).toEqual({
      total: '255500',
      toDate: '128100', // 183 nights
      toCome: '127400', // 182
      byPlacement: { P1: '255500' },
      byFunder: {
        SC: { year: '204400', toDate: '102480', toCome: '101920' },
        HE: { year: '51100', toDate: '25620', toCome: '25480', againstBudget: '1100' },
        ED: { year: '0', toDate: '0', toCome: '0', againstBudget: '-10' },
      },
      // 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31 nights of 700
      byMonth: [21000, 21700, 21000, 21700, 21700, 21000, 21700, 21000, 21700, 21700, 19600, 21700].map(
        String,
      ),
    });
  });

  test('starts, ends, a rise and a change of shares, each on its night', () => {
    const moved = {
      id: 'P2',
      starts: '2026-04-11',
      ends: '2026-05-11', // 30 nights: 20 in April, 10 in May
      fees: [
        { from: '2026-05-01', weekly: 5600 },
        { from: '2026-04-11', weekly: 4900 },
      ],
      shares: [
        { from: '2026-04-11', shares: { SC: 100 } },
        { from: '2026-05-06', shares: { SC: 50, HE: 50 } },
      ],
    };
    const answer = answerOf('portfolio-year', { ...year, placements: [moved], toDate: '2026-05-09' });
    // 20 × 700 + 10 × 800; health half of 5 × 800; 2 nights to come
    expect(answer).toMatchObject({
      total: '22000',
      toDate: '20400',
      toCome: '1600',
      byFunder: { SC: { year: '20000', toCome: '800' }, HE: { year: '2000', toDate: '1200' } },
    });
    expect((answer['byMonth'] as readonly string[]).slice(0, 3)).toEqual(['14000', '8000', '0']);
  });

  test('a year is rounded once, its months by largest remainder', () => {
    const cheap = { ...one, fees: [{ from: '2026-04-01', weekly: '0.01' }] };
    // 365 × 0.01 ÷ 7 = 0.521: 52 pennies over twelve months
    const { total, byMonth } = answerOf('portfolio-year', { ...year, placements: [cheap] });
    expect(total).toBe('0.52');
    const pennies = (byMonth as readonly string[]).map((month) => exact(month).times(100).toNumber());
    expect(pennies.reduce((sum, each) => sum + each, 0)).toBe(52);
  });

  test('outside the year nothing is needed and nothing is counted', () => {
    const gone = { ...one, id: 'P0', starts: '2019-01-01', ends: '2026-04-01' };
    expect(answerOf('portfolio-year', { ...year, placements: [gone] })).toMatchObject({
      total: '0',
      byPlacement: { P0: '0' },
    });
  });

  test('no placements: twelve months of nothing', () => {
    expect(answerOf('portfolio-year', { ...year, placements: [] })).toMatchObject({
      total: '0',
      byFunder: {},
    });
  });

  test('two stays of one placement add up where they do not overlap', () => {
    const first = { ...one, ends: '2026-04-08' };
    const second = { ...one, starts: '2026-04-08', ends: '2026-04-15' };
    expect(answerOf('portfolio-year', { ...year, placements: [second, first] })['byPlacement']).toEqual({
      P1: '9800',
    });
  });

  test('ten thousand placements are the sum of each: 10,000 × 365 × 700', () => {
    const placements = Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: `P${String(index)}` }));
    const { total, byMonth } = answerOf('portfolio-year', { ...year, placements });
    expect(total).toBe('2555000000');
    expect((byMonth as readonly string[])[0]).toBe('210000000');
  });

  test.each([
    ['overlapping stays', { placements: [one, { ...one, starts: '2026-06-01' }] }, /Two stays.*placement P1/],
    [
      'an end before the start',
      { placements: [{ ...one, ends: '2026-03-01' }] },
      /placement P1.*on or after 2026-04-01/,
    ],
    [
      'nights without a fee',
      { placements: [{ ...one, starts: '2026-03-01' }], from: '2026-03-25' },
      /placement P1, fees.*7 nights from 2026-03-25/,
    ],
    [
      'nights without a share',
      { placements: [{ ...one, shares: [{ from: '2026-04-02', shares: { SC: 100 } }] }] },
      /placement P1, shares.*the night from 2026-04-01/,
    ],
    [
      'shares not 100',
      { placements: [{ ...one, shares: [{ from: '2026-04-01', shares: { SC: 99 } }] }] },
      /placement P1, shares from 2026-04-01.*99 %/,
    ],
    [
      'a misspelt field',
      { placements: [{ ...one, start: '2026-04-01' }] },
      /"placements\[0\]\.start" is not a field/,
    ],
    ['a thousand years', { until: '3026-04-01' }, /at most ten years/],
    ['no day to part at', { toDate: undefined }, /"toDate" is missing/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('portfolio-year', { ...year, ...changed })).toMatch(sentence);
  });
});

describe('fee-round', () => {
  const councils = {
    Leeds: [{ weekly: 5000 }, { weekly: '4321.09', agreedMonthsAgo: 5 }],
    York: [{ weekly: 6000, agreedMonthsAgo: '6' }],
  };
  const round = { councils, decidedPercent: 3, requestedPercent: 8 };

  test('each new fee to the penny, then summed', () => {
    const { avoided, ...rest } = answerOf('fee-round', round);
    // 4,321.09 × 1.03 = 4,450.7227; × 1.08 = 4,666.7772
    expect(rest).toEqual({
      now: '15321.09',
      decided: '15780.72',
      requested: '16546.78',
      newFees: { Leeds: ['5150', '4450.72'], York: ['6180'] },
    });
    expect(avoided).toMatchObject({ weekly: '766.06', byCouncil: { Leeds: '466.06', York: '300' } });
    // 766.06 × 365 ÷ 7
    const { year } = avoided as { readonly year: string };
    expect(exactText(roundHalfAwayFromZero(exact(year), 2))).toBe('39944.56');
  });

  test('agreed less than six months ago: left at its present fee in every total', () => {
    const { avoided, ...rest } = answerOf('fee-round', { ...round, leaveOutWithinMonths: 6 });
    expect(rest).toEqual({
      now: '15321.09',
      decided: '15651.09', // 5,150 + 4,321.09 + 6,180
      requested: '16201.09', // 5,400 + 4,321.09 + 6,480
      newFees: { Leeds: ['5150', '4321.09'], York: ['6180'] },
    });
    expect(avoided).toMatchObject({ weekly: '550' });
  });

  test.each([
    ['no request', { requestedPercent: undefined }, /"requestedPercent" is missing/],
    ['a negative fee', { councils: { Leeds: [{ weekly: -1 }] } }, /"councils\.Leeds\[0\]\.weekly" is -1/],
    ['a list of councils', { councils: [] }, /"councils" is \[\]: an object of lists of fees/],
    [
      'a misspelt field',
      { councils: { Leeds: [{ weekly: 1, months: 3 }] } },
      /"councils\.Leeds\[0\]\.months"/,
    ],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('fee-round', { ...round, ...changed })).toMatch(sentence);
  });
});

describe('demand', () => {
  const stays = {
    starts: 26,
    weeks: 52,
    endedStays: 20,
    nightsOfEnded: 6300,
    openStays: 8,
    nightsOfOpen: 700,
  };

  test('open stays add nights and no end: 7,000 ÷ 20 = 350 nights', () => {
    expect(answerOf('demand', stays)).toEqual({ arrivalsPerWeek: '0.5', meanStayWeeks: '50', load: '25' });
  });

  test.each([
    ['no stay has ended', { endedStays: 0 }, /endedStays/],
    ['nights without an open stay', { openStays: 0 }, /openStays, nightsOfOpen/],
    ['no weeks', { weeks: 0 }, /"weeks" is 0/],
    ['half a start', { starts: 0.5 }, /"starts" is 0\.5/],
    ['an unknown field', { acceptance: 1 }, /"acceptance" is not a field/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('demand', { ...stays, ...changed })).toMatch(sentence);
  });
});

describe('hash-reference', () => {
  test.each([
    [
      'RFC 4231, test case 2',
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      'RFC 4231, test case 1',
      '\u000b'.repeat(20),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
  ])('%s', (_case, key, reference, hash) => {
    expect(answerOf('hash-reference', { reference, key })).toEqual({ hash });
  });

  test.each([
    [' P-1 '],
    ['é'],
    ['e\u0301'],
    ['児童'],
    ['🏠'],
    ['a'.repeat(55)],
    ['a'.repeat(64)],
    ['a'.repeat(1000)],
  ])('as Node has it, nothing trimmed: %j', (text) => {
    const hash = createHmac('sha256', `${text}key`).update(text, 'utf8').digest('hex');
    expect(answerOf('hash-reference', { reference: text, key: `${text}key` })).toEqual({ hash });
  });

  test.each([
    ['a number', { reference: 7, key: 'k' }, /"reference" is 7: text/],
    ['an empty key', { reference: 'a', key: '' }, /"key" is not understood/],
    ['half a character', { reference: '\ud83c', key: 'k' }, /reference/],
    ['a misspelt field', { reference: 'a', key: 'k', salt: 's' }, /"salt" is not a field/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('hash-reference', input)).toMatch(sentence);
  });

  test('a key that is not understood is not printed', () => {
    expect(refusalOf('hash-reference', { reference: 'a', key: ['secret'] })).not.toContain('secret');
  });
});

describe('suppress', () => {
  test.each([
    ['enough of two councils', { counts: { a: 4, b: 3 } }, null],
    ['exactly 70 % of one council', { counts: { a: 7, b: 3 } }, null],
    ['more than 70 % of one council', { counts: { a: 71, b: 29 } }, 'one-council'],
    ['one council alone', { counts: { a: 50 } }, 'one-council'],
    ['four records', { counts: { a: 2, b: 2 } }, 'few'],
    ['none', { counts: {} }, 'few'],
    ['few comes before one council', { counts: { a: 4 } }, 'few'],
    ['one provider', { counts: { a: 5, b: 5 }, providers: { p: 8, q: 2 } }, 'one-provider'],
    ['exactly 70 % of one provider', { counts: { a: 5, b: 5 }, providers: { p: 7, q: 3 } }, null],
    ['one that differs by 1', { counts: { a: 5, b: 5 }, earlier: [{ n: 11, differsBy: 1 }] }, 'differs'],
    [
      'one that differs by 4',
      {
        counts: { a: 5, b: 5 },
        earlier: [
          { n: 30, differsBy: 20 },
          { n: 6, differsBy: '4' },
        ],
      },
      'differs',
    ],
    ['one that differs by 5', { counts: { a: 5, b: 5 }, earlier: [{ n: 5, differsBy: 5 }] }, null],
    ['the same set again', { counts: { a: 5, b: 5 }, earlier: [{ n: 10, differsBy: 0 }] }, null],
  ])('%s', (_case, input, reason) => {
    expect(answerOf('suppress', input)).toEqual({ shown: reason === null, reason });
  });

  test.each([
    ['half a record', { counts: { a: 5.5 } }, /"counts\.a" is 5\.5/],
    [
      'more by provider than by council',
      { counts: { a: 5, b: 5 }, providers: { p: 11 } },
      /at most the 10 records/,
    ],
    [
      'a difference below nought',
      { counts: { a: 5 }, earlier: [{ n: 5, differsBy: -1 }] },
      /"earlier\[0\]\.differsBy" is -1/,
    ],
    ['a list', { counts: [5, 5] }, /"counts" is \[5,5\]/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('suppress', input)).toMatch(sentence);
  });
});
