import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import schema from '../../../assets/local-figures.schema.json';
import { exact, exactText } from '../../../src/domain/money/exact';
import { roundHalfAwayFromZero } from '../../../src/domain/money/rounding';
import { scenarioFields } from '../../../src/workflows/figures/scenarioFromJson';
import { answerOf, refusalOf } from '../../support/calculationAnswers';

function rounded(value: unknown, places = 2): string {
  return exactText(roundHalfAwayFromZero(exact(value as string), places));
}

const worker = {
  hourlyRate: '12.21',
  hoursPerWeek: 40,
  weeksPerYear: 52,
  asAt: '2025-10-01',
  pension: 'none',
};

describe('employment-cost', () => {
  test.each([
    ['2024-10-01', '11.44', '25823.1376'], // 23,795.20 + 13.8 % of 14,695.20
    ['2025-10-01', '12.21', '28456.32'], // 25,396.80 + 15 % of 20,396.80
  ])('pay and NI on %s at £%s', (asAt, hourlyRate, total) => {
    expect(answerOf('employment-cost', { ...worker, asAt, hourlyRate })).toMatchObject({
      pension: '0',
      total,
    });
  });

  test.each([
    ['minimum unless stated', undefined, '574.704'], // 3 % of 25,396.80 − 6,240
    ['minimum', 'minimum', '574.704'],
    ['a scheme of all pay', { percent: '20' }, '5079.36'],
  ])('pension: %s', (_case, pension, contribution) => {
    expect(answerOf('employment-cost', { ...worker, pension })['pension']).toBe(contribution);
  });

  const local = { employerNIRate: 16, employerNIThreshold: '5000' };

  test('a day without published figures takes typed ones, and says scenario', () => {
    const answer = answerOf('employment-cost', { ...worker, asAt: '2028-04-10', local });
    expect(answer).toEqual({
      gross: '25396.8',
      employerNI: '3263.488', // 16 % of 20,396.80
      pension: '0',
      total: '28660.288',
      scenario: ['employerNIThreshold', 'employerNIRate'],
    });
  });

  test('scenario figures hold from their day; the published ones before', () => {
    const from = { ...local, from: '2027-04-06' };
    expect(answerOf('employment-cost', { ...worker, local: from })).toMatchObject({ employerNI: '3059.52' });
  });

  test('what the scenario leaves out is never carried over: it is asked for by name', () => {
    const refusal = refusalOf('employment-cost', {
      ...worker,
      asAt: '2028-04-10',
      pension: 'minimum',
      local,
    });
    expect(refusal).toMatch(/10 April 2028/);
    expect(refusal.split('\n')).toHaveLength(4); // minimum, band from, band to, trigger
  });

  test.each([
    ['a misspelt figure', { local: { niRate: 15 } }, /"local\.niRate" is not a field of local/],
    ['a figure that is text', { local: { employerNIRate: '15 %' } }, /"local\.employerNIRate" is "15 %"/],
    ['a year that is none', { local: { consumerPrices: { next: 2 } } }, /"local\.consumerPrices\.next"/],
    ['local as a list', { local: [] }, /"local" is \[\]: an object of figures/],
    ['a day before anything is held', { asAt: '2015-01-01' }, /1 January 2015/],
    ['another pension', { pension: { share: 3 } }, /"pension\.share" is not a field/],
    ['no hours', { hoursPerWeek: 0 }, /"hoursPerWeek" is 0/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('employment-cost', { ...worker, ...changed })).toMatch(sentence);
  });
});

describe('the published schema of local figures', () => {
  test('has the fields that are read', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(scenarioFields));
  });

  test.each([
    [{ from: '2027-04-01', nationalLivingWage: '13.30', consumerPrices: { 2027: '-0.5' } }, true],
    [{ employerNIRate: 15 }, true],
    [{ employerNIRate: '15 %' }, false],
    [{ niRate: 15 }, false],
    [{ from: 'spring' }, false],
  ])('%j: %s', (figures, isMeant) => {
    const ajv = new Ajv();
    addFormats(ajv);
    expect(ajv.validate(schema, figures)).toBe(isMeant);
  });
});

describe('marginal-hours', () => {
  const request = {
    hoursAsked: 12,
    staffPerHour: 2,
    staffAlreadyPaid: 1,
    hourlyRate: 13.2,
    contractedHours: 37.5,
    weeksPerYear: '52',
    daysAway: 45,
    asAt: '2026-10-01',
  };

  test('2:1 where 1:1 is paid adds one person: 12 × 18.2549', () => {
    const { costPerPaidHour, coverFactor, costPerDeliveredHour, weekly } = answerOf(
      'marginal-hours',
      request,
    );
    // (25,740 + 15 % of 20,740 + 3 % of 19,500) ÷ 1,950; 52 ÷ 43
    expect(rounded(costPerPaidHour, 4)).toBe('15.0954');
    expect(rounded(coverFactor, 6)).toBe('1.209302');
    expect(rounded(costPerDeliveredHour, 4)).toBe('18.2549');
    expect(rounded(weekly)).toBe('219.06');
  });

  test.each([
    ['two people where none is paid', { staffAlreadyPaid: 0 }, '438.12'],
    ['more paid than asked is not negative', { staffAlreadyPaid: 3 }, '0'],
    ['four days a week: 11.25 weeks away', { daysPerWeek: 4 }, '231.15'], // 181.1446 × 52 ÷ 40.75 = 231.1538
  ])('%s', (_case, changed, weekly) => {
    expect(rounded(answerOf('marginal-hours', { ...request, ...changed })['weekly'])).toBe(weekly);
  });

  test.each([
    ['away all year', { daysAway: 260 }, /"daysAway" of 260 leaves nothing/],
    ['a day without figures', { asAt: '2027-10-01' }, /1 October 2027/],
    ['a negative staff', { staffPerHour: -1 }, /"staffPerHour" is -1/],
    ['an unknown field', { levy: true }, /"levy" is not a field/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('marginal-hours', { ...request, ...changed })).toMatch(sentence);
  });
});
