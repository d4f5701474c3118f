import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { calculate } from '../../../src/workflows/calculations/calculations';
import { answerOf, refusalOf } from '../../support/calculationAnswers';

function rounded(value: unknown, places = 2): string {
  return exactText(roundHalfAwayFromZero(exact(value as string), places));
}

describe('step-down', () => {
  const plan = {
    until: '2027-04-01',
    rate: 22,
    hours: [
      { from: '2026-04-01', perWeek: 20 },
      { from: '2026-08-01', perWeek: 10 },
      { from: '2027-01-01', perWeek: 0 },
    ],
  };

  test('122, 153 and 90 nights', () => {
    const { cost, held, saving, percent, schedule, ...rest } = answerOf('step-down', plan);
    // 122 × 440 ÷ 7 + 153 × 220 ÷ 7; 365 × 440 ÷ 7
    expect([rounded(cost), rounded(held), rounded(saving)]).toEqual(['12477.14', '22942.86', '10465.71']);
    expect(rounded(percent, 3)).toBe('45.616'); // 10,465.714 ÷ 22,942.857
    expect(schedule).toEqual([
      { from: '2026-04-01', fee: '440', nights: '122' },
      { from: '2026-08-01', fee: '220', nights: '153' },
      { from: '2027-01-01', fee: '0', nights: '90' },
    ]);
    expect(rest).toEqual({});
  });

  test('held for 14 nights more at 10 hours: + 440.00', () => {
    const { cost, schedule } = answerOf('step-down', { ...plan, holds: [{ step: 2, nights: 14 }] });
    expect(rounded(cost)).toBe('12917.14');
    expect(schedule).toEqual([
      { from: '2026-04-01', fee: '440', nights: '122' },
      { from: '2026-08-01', fee: '220', nights: '167' },
      { from: '2027-01-15', fee: '0', nights: '76' },
    ]);
  });

  test('the core stands in the fee and in withCore alone', () => {
    const { cost, withCore, schedule } = answerOf('step-down', { ...plan, core: '4200' });
    expect(rounded(cost)).toBe('12477.14');
    expect(rounded(withCore)).toBe('231477.14'); // + 365 × 600 = 219,000
    expect(schedule).toMatchObject([{ fee: '4640' }, { fee: '4420' }, { fee: '4200' }]);
  });

  test('a hold may take the whole step, or reach the end', () => {
    const whole = answerOf('step-down', { ...plan, holds: [{ step: 1, nights: 153 }] });
    expect(whole['schedule']).toEqual([
      { from: '2026-04-01', fee: '440', nights: '275' },
      { from: '2027-01-01', fee: '0', nights: '90' },
    ]);
    const toTheEnd = answerOf('step-down', { ...plan, holds: [{ step: 2, nights: 90 }] });
    expect(toTheEnd['schedule']).toHaveLength(2);
  });

  test('nothing to save from: no percentage', () => {
    expect(answerOf('step-down', { ...plan, rate: 0 })['percent']).toBeNull();
  });

  test('hours that rise are counted, are no step, and are said', () => {
    const hours = [
      { from: '2026-04-01', perWeek: 10 },
      { from: '2026-05-01', perWeek: 20 },
      { from: '2026-06-01', perWeek: 5 },
    ];
    const { answer, problems } = calculate('step-down', { ...plan, hours, holds: [{ step: 1, nights: 7 }] });
    expect(answer?.['schedule']).toMatchObject([{ nights: '30' }, { nights: '38' }, { from: '2026-06-08' }]);
    expect(problems).toEqual([expect.stringMatching(/The hours rise \(hours from 2026-05-01\)/)]);
  });

  test.each([
    [
      'a hold longer than its step',
      { holds: [{ step: 1, nights: 154 }] },
      /step 1.*ends by 2027-01-01.*154 nights/,
    ],
    ['a hold beyond the end', { holds: [{ step: 2, nights: 91 }] }, /step 2.*ends by 2027-04-01/],
    ['a step that is not there', { holds: [{ step: 3, nights: 1 }] }, /from 1 to 2; found step 3/],
    ['step nought', { holds: [{ step: 0, nights: 1 }] }, /found step 0/],
    [
      'a step held twice',
      {
        holds: [
          { step: 1, nights: 1 },
          { step: 1, nights: 2 },
        ],
      },
      /two of step 1/,
    ],
    ['half a night', { holds: [{ step: 1, nights: 1.5 }] }, /"holds\[0\]\.nights" is 1\.5/],
    ['two starts on one day', { hours: [plan.hours[0], plan.hours[0]] }, /two from 2026-04-01/],
    ['no hours', { hours: [] }, /"hours" is \[\]/],
    ['an end before the beginning', { until: '2026-03-01' }, /"until" after "from"/],
    ['a field too many', { from: '2026-04-01' }, /"from" is not a field of step-down/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('step-down', { ...plan, ...changed })).toMatch(sentence);
  });
});

describe('invoice', () => {
  const march = {
    arrival: '2027-03-06',
    departure: '2027-03-24',
    fees: [{ from: '2026-04-01', weekly: 5250 }],
    invoiced: '22750.00',
  };

  test('18 nights of £750 against a month billed as 52 ÷ 12', () => {
    expect(answerOf('invoice', march)).toEqual({ nights: '18', due: '13500', difference: '9250' });
  });

  test('an undercharge is shown too', () => {
    expect(answerOf('invoice', { ...march, invoiced: 13000 })['difference']).toBe('-500');
  });

  test('away at half the fee, hours stopped', () => {
    const away = [{ from: '2027-03-10', until: '2027-03-14', share: 0.5 }];
    // 14 nights × 750 + 4 × 375 = 12,000
    expect(answerOf('invoice', { ...march, away })['due']).toBe('12000');
    // less 4 nights × 90
    const stopped = [{ weekly: 630, nights: 4 }];
    expect(answerOf('invoice', { ...march, away, stopped })['due']).toBe('11640');
  });

  test('absences that join, and one that reaches beyond the stay', () => {
    const away = [
      { from: '2027-03-14', until: '2027-04-02', share: 0 },
      { from: '2027-03-10', until: '2027-03-14', share: 1 },
    ];
    expect(answerOf('invoice', { ...march, away })['due']).toBe('6000'); // 8 nights × 750
  });

  test('a fee that changes while the child is away', () => {
    const fees = [...march.fees, { from: '2027-03-12', weekly: 5600 }];
    const away = [{ from: '2027-03-10', until: '2027-03-14', share: '0.25' }];
    // 4 × 750 + 2 × 187.50 + 2 × 200 + 10 × 800
    expect(answerOf('invoice', { ...march, fees, away })['due']).toBe('11775');
  });

  test('in and out on one day: no night', () => {
    const oneDay = { ...march, departure: march.arrival, invoiced: 750 };
    expect(answerOf('invoice', oneDay)).toEqual({ nights: '0', due: '0', difference: '750' });
  });

  test.each([
    ['out before in', { departure: '2027-03-01' }, /on or after 2027-03-06; found 2027-03-01/],
    [
      'nights without a fee',
      { fees: [{ from: '2027-03-08', weekly: 1 }] },
      /2 nights from 2027-03-06 to 2027-03-08/,
    ],
    [
      'a share in per cent',
      { away: [{ from: '2027-03-10', until: '2027-03-14', share: 50 }] },
      /"away\[0\]\.share" is 50: a share from 0 to 1/,
    ],
    [
      'away in another year',
      { away: [{ from: '2026-03-10', until: '2026-03-14', share: 1 }] },
      /2026-03-10 to 2026-03-14/,
    ],
    [
      'absences that overlap',
      {
        away: [
          { from: '2027-03-10', until: '2027-03-14', share: 0 },
          { from: '2027-03-13', until: '2027-03-15', share: 1 },
        ],
      },
      /Two absences overlap/,
    ],
    ['away backwards', { away: [{ from: '2027-03-14', until: '2027-03-10', share: 1 }] }, /outside the stay/],
    [
      'hours stopped of a stay without nights',
      { departure: '2027-03-06', stopped: [{ weekly: 7, nights: 1 }] },
      /at most the 0 nights.*found 1/,
    ],
    [
      'away from a stay without nights',
      { departure: '2027-03-06', away: [{ from: '2027-03-06', until: '2027-03-08', share: 0.5 }] },
      /2027-03-06 to 2027-03-08/,
    ],
    [
      'hours stopped for longer than the stay',
      { stopped: [{ weekly: 7, nights: 19 }] },
      /at most the 18 nights.*found 19/,
    ],
    [
      'more stopped than the fee holds',
      { stopped: [{ weekly: 6000, nights: 18 }] },
      /£13,500\.00.*£15,428\.57/,
    ],
    ['an unknown field', { vat: 20 }, /"vat" is not a field of invoice/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('invoice', { ...march, ...changed })).toMatch(sentence);
  });
});

describe('options', () => {
  const first = { name: 'Hollin Bank', cost: 265200, quality: 58 };
  const second = { name: 'Beck View', cost: '301600', quality: 80 };

  test('30 % price, 70 % quality', () => {
    const { ranked, notRanked, crossovers } = answerOf('options', {
      options: [first, second],
      priceWeight: 0.3,
    });
    const shown = (ranked as readonly Record<string, string>[]).map(({ name, priceScore, score }) => [
      name,
      rounded(priceScore, 3),
      rounded(score, 3),
    ]);
    // 100 × 265,200 ÷ 301,600; 0.3 × 87.931 + 0.7 × 80; 0.3 × 100 + 0.7 × 58
    expect(shown).toEqual([
      ['Beck View', '87.931', '82.379'],
      ['Hollin Bank', '100', '70.6'],
    ]);
    expect(notRanked).toEqual([]);
    const [only] = crossovers as readonly Record<string, string>[];
    // 22 ÷ (12.069 + 22)
    expect([only?.['first'], only?.['second'], rounded(only?.['priceWeight'], 4)]).toEqual([
      'Hollin Bank',
      'Beck View',
      '0.6457',
    ]);
  });

  test('an option that drops a need is named, and is not the lowest cost', () => {
    const third = { name: 'No school', cost: 100000, quality: 90, dropsNeed: true };
    const fourth = { name: 'No therapy', cost: 90000, quality: 95, dropsNeed: 'therapy' };
    const options = [third, first, fourth, { ...second, dropsNeed: false }];
    const { ranked, notRanked } = answerOf('options', { options, priceWeight: 1 });
    expect(notRanked).toEqual(['No school', 'No therapy']);
    expect(ranked).toMatchObject([{ name: 'Hollin Bank', priceScore: '100' }, { name: 'Beck View' }]);
  });

  test('ties stand in the order given, also where scores recur', () => {
    const alike = ['c', 'a', 'b'].map((name) => ({ name, cost: 3, quality: 50 }));
    const options = [...alike, { name: 'd', cost: 7, quality: 50 }, { name: 'e', cost: 7, quality: 50 }];
    const { ranked, crossovers } = answerOf('options', { options, priceWeight: 0.5 });
    expect((ranked as readonly { name: string }[]).map(({ name }) => name).join('')).toBe('cabde');
    expect(crossovers).toEqual([]);
  });

  test('at the weight of the crossover both score alike', () => {
    const options = [
      { name: 'dear', cost: 200, quality: 75 },
      { name: 'cheap', cost: 100, quality: 50 },
    ];
    // 25 ÷ (50 + 25) is a third: no decimal hits it; 0.25 and 0.5 stand on its sides
    const leader = (priceWeight: number) => answerOf('options', { options, priceWeight })['ranked'];
    expect(leader(0.25)).toMatchObject([{ name: 'dear' }, { name: 'cheap' }]);
    expect(leader(0.5)).toMatchObject([{ name: 'cheap' }, { name: 'dear' }]);
  });

  test('one that is cheaper and better leads at every weight', () => {
    const better = { ...first, quality: 81 };
    expect(answerOf('options', { options: [better, second], priceWeight: 0 })['crossovers']).toEqual([]);
  });

  test.each([
    [
      'a quality of 101',
      { options: [{ ...first, quality: 101 }] },
      /quality of Hollin Bank.*0 to 100; found 101/,
    ],
    ['a quality below nought', { options: [{ ...first, quality: -1 }] }, /found -1/],
    [
      'all options dropped',
      { options: [{ ...first, dropsNeed: true }] },
      /at least one option that meets every need; found Hollin Bank/,
    ],
    ['no options', { options: [] }, /"options" is \[\]/],
    ['a weight in per cent', { priceWeight: 30 }, /"priceWeight" is 30/],
    ['a name twice', { options: [first, first] }, /Hollin Bank twice/],
    ['a cost of nought', { options: [{ ...first, cost: 0 }] }, /"options\[0\]\.cost" is 0/],
    [
      'a misspelt field',
      { options: [{ ...first, dropNeed: true }] },
      /"options\[0\]\.dropNeed" is not a field/,
    ],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('options', { options: [first, second], priceWeight: 0.3, ...changed })).toMatch(
      sentence,
    );
  });
});

describe('move-or-stay', () => {
  const move = { fee: 5400, asked: 5778, other: 5450, noticeNights: 28, oneOff: 1200 };

  test('22,800 ÷ 328', () => {
    expect(rounded(answerOf('move-or-stay', move)['weeks'])).toBe('69.51');
  });

  test.each([[5450], [5400]])('asked %d: nothing is saved', (asked) => {
    expect(answerOf('move-or-stay', { ...move, asked })).toEqual({ weeks: null });
  });

  test('a fee asked of 7 a week cannot be meant: it is 7 %, and that is said', () => {
    const { answer, problems } = calculate('move-or-stay', { ...move, asked: 7 });
    expect(rounded(answer?.['weeks'])).toBe('69.51');
    expect(problems).toEqual(['"asked" of 7 was taken as 7 % more: £5,778.00 a week.']);
  });

  test.each([
    ['notice by the half night', { noticeNights: 27.5 }, /"noticeNights" is 27\.5/],
    ['a negative cost', { oneOff: -1 }, /"oneOff" is -1/],
    ['an unknown field', { weeks: 3 }, /"weeks" is not a field/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('move-or-stay', { ...move, ...changed })).toMatch(sentence);
  });
});

describe('reconcile', () => {
  const yearEnd = {
    fee: 5250,
    nights: 365,
    hoursAgreed: 2080,
    hoursDelivered: 1900,
    tolerancePercent: 5,
    hourRate: 22,
    allowableCost: 230000,
    capPercent: 10,
    councilShare: 0.5,
  };

  test('a surplus above the cap', () => {
    const { surplusPercent, ...pounds } = answerOf('reconcile', yearEnd);
    // credit (180 − 104) × 22; surplus 272,078 − 230,000; cap 10 % of 272,078; half of 14,870.20
    expect(pounds).toEqual({
      income: '273750',
      hoursCredit: '1672',
      surplus: '42078',
      cap: '27207.8',
      excess: '14870.2',
      councilShareOfExcess: '7435.1',
      toCouncil: '9107.1',
    });
    expect(rounded(surplusPercent, 3)).toBe('15.465'); // 42,078 ÷ 272,078
  });

  test('councils by nights, to the penny', () => {
    const councils = { Leeds: 100, York: 100, Hull: 165 };
    // 9,107.10 × 100 ÷ 365 = 2,495.0959, 165 ÷ 365: 4,116.9082: the penny goes to the largest remainder
    expect(answerOf('reconcile', { ...yearEnd, councils })['byCouncil']).toEqual({
      Leeds: '2495.1',
      York: '2495.09',
      Hull: '4116.91',
    });
  });

  test('more delivered than agreed is no negative credit', () => {
    expect(answerOf('reconcile', { ...yearEnd, hoursDelivered: 2200 })['hoursCredit']).toBe('0');
  });

  test('a loss is shown, and nothing is owed for it', () => {
    const loss = answerOf('reconcile', { ...yearEnd, allowableCost: 280000, hoursDelivered: 2080 });
    expect(loss).toMatchObject({ surplus: '-6250', excess: '0', councilShareOfExcess: '0', toCouncil: '0' });
  });

  test('no nights: no percentage', () => {
    const none = { ...yearEnd, nights: 0, hoursAgreed: 0 };
    expect(answerOf('reconcile', none)).toMatchObject({
      income: '0',
      surplusPercent: null,
      surplus: '-230000',
    });
  });

  test.each([
    [
      'councils’ nights that do not sum',
      { councils: { Leeds: 100, York: 264 } },
      /365 nights in all; found 364/,
    ],
    ['a share in per cent', { councilShare: 50 }, /"councilShare" is 50: a share from 0 to 1/],
    ['more nights than a year has', { nights: 367 }, /at most the 366 nights of the year; found 367/],
    ['a credit above the income', { nights: 1 }, /£750\.00; found £1,672\.00/],
    ['a missing cap', { capPercent: undefined }, /"capPercent" is missing/],
    ['a field too many', { cap: 10 }, /"cap" is not a field/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('reconcile', { ...yearEnd, ...changed })).toMatch(sentence);
  });
});

describe('target-cost', () => {
  const saved = { target: 250000, markUp: 20000, allowable: 240000, councilShareOfSaving: 0.6 };
  const overspent = {
    target: 250000,
    markUp: 20000,
    allowable: 270000,
    band: 5000,
    councilShareOfOverspend: '0.5',
  };

  test('a saving is shared: 240,000 + 20,000 + 40 % of 10,000', () => {
    expect(answerOf('target-cost', saved)).toEqual({ councilPays: '264000' });
  });

  test('paid on account: what comes back, or is still owed', () => {
    expect(answerOf('target-cost', { ...saved, paidOnAccount: 270000 })).toEqual({
      councilPays: '264000',
      refund: '6000',
    });
    expect(answerOf('target-cost', { ...saved, paidOnAccount: 260000 })['refund']).toBe('-4000');
  });

  test.each([
    ['beyond the band', {}, '7500', '12500'], // half of 20,000 − 5,000
    ['up to the cap', { overspendCapPercent: 2 }, '5000', '15000'], // 2 % of 250,000
    ['a cap that is not reached', { overspendCapPercent: 4 }, '7500', '12500'],
    ['within the band', { band: 20000 }, '0', '20000'],
    ['without a band', { band: undefined }, '10000', '10000'],
  ])('an overspend %s', (_case, changed, councilBears, providerBears) => {
    expect(answerOf('target-cost', { ...overspent, ...changed })).toMatchObject({
      councilBears,
      providerBears,
    });
  });

  test('of an overspend the council pays target, mark-up and what it bears', () => {
    expect(answerOf('target-cost', overspent)['councilPays']).toBe('277500');
  });

  test('on target: neither', () => {
    expect(answerOf('target-cost', { target: 100, markUp: 5, allowable: 100 })).toEqual({
      councilPays: '105',
    });
  });

  test.each([
    [
      'a saving whose share is not stated',
      { ...saved, councilShareOfSaving: undefined },
      /councilShareOfSaving.*£10,000\.00/,
    ],
    [
      'an overspend whose share is not stated',
      { ...saved, allowable: 250001 },
      /councilShareOfOverspend.*£1\.00/,
    ],
    ['a share in per cent', { ...saved, councilShareOfSaving: 60 }, /"councilShareOfSaving" is 60/],
    ['a negative band', { ...overspent, band: -1 }, /"band" is -1/],
    ['a misspelt field', { ...saved, markup: 1 }, /"markup" is not a field/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('target-cost', input)).toMatch(sentence);
  });
});

test.each([
  ['nights', { nights: 0 }, /What the year paid is not stated \(nights\): .*found 0 nights/],
  ['fee', { fee: 0 }, /What the year paid is not stated \(fee\): .*found £0\.00/],
])('reconcile names a missing %s, not the credit', (_, change, expected) => {
  const terms = {
    fee: 5250,
    nights: 365,
    hoursAgreed: 2080,
    hoursDelivered: 1900,
    tolerancePercent: 5,
    hourRate: 22,
    allowableCost: 230000,
    capPercent: 10,
    councilShare: 0.5,
  };
  const { answer, problems } = calculate('reconcile', { ...terms, ...change });
  expect(answer).toBeNull();
  expect(problems).toEqual([expect.stringMatching(expected)]);
});
