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
    ['hours of a year', { hoursPerWeek: 1950 }, /"hoursPerWeek" is 1950.*at most 168/],
    ['a pension of more than the pay', { pension: { percent: 101 } }, /"pension\.percent" is 101/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('employment-cost', { ...worker, ...changed })).toMatch(sentence);
  });
});

describe('what a refusal advises is taken', () => {
  const local = {
    nationalLivingWage: 13.3,
    employerNIRate: 15,
    employerNIThreshold: 5000,
    pensionMinimum: 3,
    pensionBandFrom: 6240,
    pensionBandTo: 50270,
    pensionTrigger: 10000,
    statutoryLeave: 5.6,
  };

  test('on-costs', () => {
    const terms = { hourlyRate: 12.21, contractedHours: 37.5, weeksPerYear: 52, pension: 'minimum' };
    expect(refusalOf('on-costs', { ...terms, asAt: '2028-04-10' })).toMatch(/in calc as "local"/);
    const { employerNI, pension, scenario } = answerOf('on-costs', { ...terms, asAt: '2028-04-10', local });
    // 15 % of 23,809.50 − 5,000; 3 % of 23,809.50 − 6,240
    expect([employerNI, pension]).toEqual(['2821.425', '527.085']);
    expect(scenario).toContain('employerNIThreshold');
  });

  test('lawful-floor', () => {
    const terms = { hours: 37.5, children: 1, weeksPerYear: 52, asAt: '2028-04-10' };
    expect(refusalOf('lawful-floor', terms)).toMatch(/in calc as "local"/);
    const { perWorkedHour, scenario } = answerOf('lawful-floor', { ...terms, local });
    // gross 25,935; NI 3,140.25; pension 590.85: 29,666.10 ÷ 1,950 × 52 ÷ 46.4
    expect(rounded(perWorkedHour, 4)).toBe('17.0495');
    expect(scenario).toContain('nationalLivingWage');
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

  test('a day without published figures takes typed ones, and says scenario', () => {
    const local = {
      employerNIRate: 16,
      pensionMinimum: 3,
      pensionBandFrom: 6240,
      pensionBandTo: 50270,
      pensionTrigger: 10000,
    };
    const answer = answerOf('marginal-hours', { ...request, asAt: '2027-10-01', local });
    // (25,740 + 16 % of 20,740 + 3 % of 19,500) ÷ 1,950 = 15.201744; × 52 ÷ 43 × 12
    expect(rounded(answer['costPerPaidHour'], 4)).toBe('15.2017');
    expect(rounded(answer['weekly'])).toBe('220.6');
    expect(answer['scenario']).toEqual([
      'employerNIRate',
      'pensionMinimum',
      'pensionBandFrom',
      'pensionBandTo',
      'pensionTrigger',
    ]);
  });

  test.each([
    ['away all year', { daysAway: 260 }, /"daysAway" of 260 leaves nothing/],
    ['a day without figures', { asAt: '2027-10-01' }, /1 October 2027/],
    ['more hours than a week has', { hoursAsked: 169 }, /"hoursAsked" is 169.*0 to 168/],
    ['contracted hours of a year', { contractedHours: 1950 }, /"contractedHours" is 1950.*at most 168/],
    ['eight days a week', { daysPerWeek: 8 }, /"daysPerWeek" is 8.*at most 7/],
    ['a figure that is text', { local: { employerNIRate: '15 %' } }, /"local\.employerNIRate" is "15 %"/],
    ['a negative staff', { staffPerHour: -1 }, /"staffPerHour" is -1/],
    ['an unknown field', { levy: true }, /"levy" is not a field/],
  ])('%s is refused by name', (_case, changed, sentence) => {
    expect(refusalOf('marginal-hours', { ...request, ...changed })).toMatch(sentence);
  });
});
