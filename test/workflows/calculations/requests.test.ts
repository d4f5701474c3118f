import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { answerOf, refusalOf } from '../../support/calculationAnswers';

function rounded(value: unknown, places = 2): string {
  return exactText(roundHalfAwayFromZero(exact(value as string), places));
}

describe('uplift', () => {
  const cpi = { weights: { cpi: 1 }, indices: { cpi: 2.3 } };

  test.each([
    ['Cardiff 2024/25: 40 % × 3 + 60 % × 10.1', { a: 0.4, b: '0.6' }, { a: 3, b: 10.1 }, '7.26'],
    ['50 % × 4.1 + 30 % × 2.3 + 20 % × 0', { a: 0.5, b: 0.3, c: 0.2 }, { a: 4.1, b: 2.3, c: 0 }, '2.74'],
    ['prices that fall', { a: 1 }, { a: -1.5 }, '-1.5'],
  ])('%s', (_case, weights, indices, percent) => {
    expect(answerOf('uplift', { weights, indices })).toEqual({ percent, binding: 'formula' });
  });

  test.each([
    ['the lower of 1.5 % and an index', { lowerOf: [1.5] }, '1.5', 'lowerOf'],
    ['a lower-of that is higher', { lowerOf: [3, '2.5'] }, '2.3', 'formula'],
    ['a tie is the earlier name', { lowerOf: [2.3], cap: 2.3, floor: 2.3 }, '2.3', 'formula'],
    ['the higher of', { higherOf: [1, 3.1] }, '3.1', 'higherOf'],
    ['lower of, then higher of', { lowerOf: [1], higherOf: [1.2] }, '1.2', 'higherOf'],
    ['a cap', { cap: 2 }, '2', 'cap'],
    ['a cap on what higher-of gave', { higherOf: [9], cap: 5 }, '5', 'cap'],
    ['a cap equal to what lower-of gave', { lowerOf: [2], cap: 2 }, '2', 'lowerOf'],
    ['a floor', { floor: 4, cap: 5 }, '4', 'floor'],
    ['a floor equal to the cap', { floor: 2, cap: 2 }, '2', 'cap'],
    ['a freeze', { floor: 4, freeze: true }, '0', 'freeze'],
    ['no freeze', { freeze: false }, '2.3', 'formula'],
    ['a freeze of what is nought already', { lowerOf: [0], freeze: true }, '0', 'lowerOf'],
    ['empty lists', { lowerOf: [], higherOf: [] }, '2.3', 'formula'],
  ])('%s', (_case, limits, percent, binding) => {
    expect(answerOf('uplift', { ...cpi, ...limits })).toEqual({ percent, binding });
  });

  test.each([
    ['weights not 1', { weights: { cpi: 0.9 } }, /weights.*add up to 1.*found 0\.9/],
    ['weights in per cent', { weights: { cpi: 100 } }, /"weights\.cpi" is 100/],
    ['floor above cap', { floor: 3, cap: 2.9 }, /floor, cap/],
    ['an index without a weight', { indices: { cpi: 1, nlw: 2 } }, /indices\.nlw/],
    ['a weight without an index', { weights: { cpi: 0.5, nlw: 0.5 } }, /weights\.nlw/],
    ['a limit that is text', { cap: 'five' }, /"cap" is "five"/],
    [
      'prices that fall by more than all',
      { indices: { cpi: -101 } },
      /"indices\.cpi" is -101: a percentage of −100 or more/,
    ],
    ['lowerOf as one number', { lowerOf: 2 }, /"lowerOf" is 2: a list/],
    ['freeze as text', { freeze: 'yes' }, /"freeze" is "yes": true or false/],
    ['a field too many', { celing: 3 }, /"celing" is not a field of uplift/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('uplift', { ...cpi, ...changed })).toMatch(sentence);
  });
});

describe('apply-uplift', () => {
  test.each([
    [{ amount: 5210, percent: 2.74 }, '5352.75'], // 5,352.754
    [{ amount: '5210.00', percent: '-2.74' }, '5067.25'], // 5,067.246
    [{ amount: 0.5, percent: 1 }, '0.51'], // 0.505, half away from nought
    [{ amount: 18.04, percent: 2.74, upTo: 0.04 }, '18.56'], // 18.534296
    [{ amount: 18, percent: 2, upTo: '0.04' }, '18.36'], // 18.36 is 459 × 0.04 already
    [{ amount: '18.000001', percent: 2, upTo: '0.04' }, '18.4'], // 18.36000102: not rounded to the penny first
    [{ amount: 100, percent: 3, upTo: 7 }, '105'],
    [{ amount: 100, percent: -100, upTo: 7 }, '0'],
  ])('%j', (input, amount) => {
    expect(answerOf('apply-uplift', input)).toEqual({ amount });
  });

  test.each([
    [{ amount: 100, percent: 2, upTo: 0 }, /"upTo" is 0/],
    [{ amount: 100, percent: -101 }, /"percent" is -101/],
    [{ amount: 100, percent: 2, upto: 0.04 }, /"upto" is not a field/],
    [{ amount: '£100', percent: 2 }, /"amount" is "£100"/],
  ])('%j is refused by name', (input, sentence) => {
    expect(refusalOf('apply-uplift', input)).toMatch(sentence);
  });
});

describe('uplift-evidence', () => {
  const fee = { staffing: 3200, staffingPercent: 3.8, other: [{ amount: 1300, percent: 2.3 }], return: 500 };

  test('the return frozen: 121.60 + 29.90', () => {
    expect(answerOf('uplift-evidence', { ...fee, returnRule: 'frozen' })).toEqual({
      weekly: '151.5',
      percent: '3.03',
      fee: '5151.5',
    });
  });

  test('the return at the same mark-up: 151.50 + 500 × 151.50 ÷ 4,500', () => {
    const { weekly, percent, fee: after } = answerOf('uplift-evidence', { ...fee, returnRule: 'sameMarkUp' });
    expect([rounded(weekly), rounded(percent, 4), rounded(after)]).toEqual(['168.33', '3.3667', '5168.33']);
  });

  test('nothing but staffing', () => {
    const input = { staffing: 100, staffingPercent: 5, other: [], return: 0, returnRule: 'sameMarkUp' };
    expect(answerOf('uplift-evidence', input)).toEqual({ weekly: '5', percent: '5', fee: '105' });
  });

  test.each([
    ['no rule', fee, /"returnRule" is missing/],
    ['another rule', { ...fee, returnRule: 'same' }, /"returnRule" is "same": "frozen" or "sameMarkUp"/],
    [
      'a line without index',
      { ...fee, returnRule: 'frozen', other: [{ amount: 1 }] },
      /"other\[0\]\.percent" is missing/,
    ],
    [
      'a fee of nothing',
      { ...fee, staffing: 0, other: [], return: 0, returnRule: 'frozen' },
      /a fee above nought/,
    ],
    ['a return on no cost', { ...fee, staffing: 0, other: [], returnRule: 'sameMarkUp' }, /returnRule/],
    ['a negative line', { ...fee, returnRule: 'frozen', staffing: -1 }, /"staffing" is -1/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('uplift-evidence', input)).toMatch(sentence);
  });
});

describe('discounts', () => {
  test.each([
    ['sequential', [5, 3], '4607.5'], // 5,000 × 0.95 × 0.97
    ['additive', [5, '3'], '4600'], // 5,000 × 0.92
    ['sequential', [], '5000'],
    ['additive', [60, 40], '0'],
    ['sequential', [60, 40], '1200'],
  ])('%s %j', (basis, percents, price) => {
    expect(answerOf('discounts', { price: 5000, percents, basis })).toEqual({ price });
  });

  test.each([
    ['no basis', { price: 1, percents: [5] }, /"basis" is missing/],
    [
      'more than the price',
      { price: 1, percents: [60, 41], basis: 'additive' },
      /percents.*at most 100 %.*101 %/,
    ],
    ['a negative discount', { price: 1, percents: [5, -3], basis: 'sequential' }, /"percents\[1\]" is -3/],
    ['one number', { price: 1, percents: 5, basis: 'sequential' }, /"percents" is 5: a list/],
  ])('%s is refused by name', (_case, input, sentence) => {
    expect(refusalOf('discounts', input)).toMatch(sentence);
  });
});
