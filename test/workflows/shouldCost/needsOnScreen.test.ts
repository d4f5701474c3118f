/** Needs as typed in the pane: understood, asked about, kept in the workbook. Everything is invented. */
import type { JsonObject } from '../../../src/workflows/typed/jsonValue';
import { exactText } from '../../../src/domain/money/exact';
import { keptNeeds } from '../../../src/workflows/shouldCost/keep';
import {
  oneMoreExtra,
  oneMoreRate,
  startingNeeds,
  withEntry,
  withField,
  withNeed,
  withParameter,
  type TypedNeeds,
} from '../../../src/workflows/shouldCost/typedNeeds';
import { understoodNeeds } from '../../../src/workflows/shouldCost/understoodNeeds';
import { aReviewOfATemplate } from '../../support/reviews';

const start = startingNeeds(null);
const therapy = { low: '60', central: '80', high: '£120.00', owner: 'Commissioning', reason: 'quotes' };

test('a plain beginning can be costed, and takes the weeks of the fee that was read', () => {
  const { value, problems } = understoodNeeds(startingNeeds(aReviewOfATemplate()));
  expect(problems).toEqual([]);
  expect(value?.profile.weeksPerYear).toBe('365/7');
  expect(exactText(value!.profile.wakingStaff)).toBe('1');
});

test('what is typed becomes the profile that the command line reads', () => {
  const typed: TypedNeeds = {
    ...withNeed(withField(withField(start, 'staff', '2'), 'children', '3'), 'fireSettingRisk', true),
    extra: [{ staff: '2', hours: '12.5', from: '2026-01-01', until: '2026-03-31', outcome: 'calm evenings' }],
    outcomes: ['back in school', '  '],
    education: true,
    parameters: { therapyHourlyRate: therapy },
    rates: [{ band: 'Specialist', weekly: '£4,850', agreedOn: '2025-04-01', source: 'lot 2' }],
  };
  const { json, value } = understoodNeeds(typed);
  expect(json).toMatchObject({
    dayRatio: '2:3',
    education: 'onSite',
    extraHours: [{ staff: '2', hoursAWeek: '12.5', from: '2026-01-01', until: '2026-03-31' }],
    needs: ['fireSettingRisk'],
    outcomes: ['back in school'],
    parameters: { therapyHourlyRate: { low: '60', high: '120', owner: 'Commissioning' } },
    rateCard: [{ band: 'Specialist', weekly: '4850' }],
  });
  expect(value?.profile.extraHours[0]?.staff).toBe(2);
});

const problemsOf = (typed: TypedNeeds) =>
  understoodNeeds(typed).problems.map(({ field, sentence }) => [field, sentence]);

test.each<[string, TypedNeeds, readonly (readonly [string, string])[]]>([
  ['no children', withField(start, 'children', '0'), [['children', 'Type a number above 0 to 10.']]],
  ['words for a number', withField(start, 'dayHours', 'most'), [['dayHours', 'Type a number from 0 to 24.']]],
  [
    'hours that end before they begin',
    { ...start, extra: [{ ...oneMoreExtra, hours: '5', from: '2026-02-01', until: '2026-01-01' }] },
    [['extra.0.until', 'Choose a day after the first, or leave it empty.']],
  ],
  [
    'a range that falls',
    withParameter(start, 'therapyHourlyRate', { ...therapy, low: '90' }),
    [
      [
        'parameter.therapyHourlyRate.central',
        'Low is the end that lowers the cost, high the other, central between them.',
      ],
    ],
  ],
  [
    'more than full',
    withParameter(start, 'occupancy', { ...therapy, low: '1.2', central: '0.9', high: '0.8' }),
    [['parameter.occupancy.central', 'Too far for occupancy: nothing could be worked out.']],
  ],
  [
    'an assumption that is nobody’s',
    withParameter(start, 'therapyHourlyRate', { ...therapy, owner: ' ' }),
    [['parameter.therapyHourlyRate.owner', 'Say which team answers for it.']],
  ],
  [
    'an empty rate',
    { ...start, rates: [oneMoreRate] },
    [
      ['rate.0.band', 'Choose a band.'],
      ['rate.0.weekly', 'Type pounds a week, such as 4850.'],
      ['rate.0.agreedOn', 'Choose the day it was agreed.'],
      ['rate.0.source', 'Say where it was agreed.'],
    ],
  ],
])('%s is asked about', (_name, typed, problems) => {
  expect(problemsOf(typed)).toEqual(problems);
  expect(understoodNeeds(typed).value).toBeNull();
});

test('a parameter goes back to its starting figures, an entry goes away', () => {
  const own = withParameter(start, 'therapyHourlyRate', therapy);
  expect(withParameter(own, 'therapyHourlyRate', null).parameters).toEqual({});
  expect(withEntry([oneMoreExtra, { ...oneMoreExtra, hours: '3' }], 0, null)).toEqual([
    { ...oneMoreExtra, hours: '3' },
  ]);
});

describe('kept in the workbook', () => {
  const typed: TypedNeeds = {
    ...withParameter(start, 'therapyHourlyRate', therapy),
    outcomes: ['back in school', 'Jamie Smith sleeps through the night'],
    extra: [{ ...oneMoreExtra, hours: '5', outcome: 'born 12/03/2011' }],
    needs: ['riskOfGoingMissing'],
  };

  test('it comes back as it was, but for what looks like a name or a date of birth', () => {
    const back = keptNeeds.read(JSON.parse(JSON.stringify(keptNeeds.toKeep(typed))) as JsonObject);
    expect(back).toEqual({
      ...typed,
      outcomes: ['back in school'],
      extra: [{ ...oneMoreExtra, hours: '5', outcome: '' }],
    });
  });

  test.each([
    ['nothing', undefined],
    ['words', { fields: 'needs' }],
    ['another shape', { fields: 3 }],
  ])('%s is no needs', (_name, kept) => {
    expect(keptNeeds.read(kept)).toBeNull();
  });

  test('what is not understood in it is passed over', () => {
    const back = keptNeeds.read({
      fields: { staff: 7 },
      needs: ['riskOfRain', 3],
      rates: ['x'],
      solo: 'yes',
    });
    expect([back?.fields.staff, back?.needs, back?.rates, back?.solo]).toEqual(['1', [], [], false]);
  });
});
