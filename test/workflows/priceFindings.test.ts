/** What a person can get wrong in the life of a price: each is found, with its place, what was expected, what was found and what to do. */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { AnyAnalysis } from '../../src/workflows/typed/analysis';
import { fundingLines } from '../../src/workflows/fundingLines/fundingLines';
import { invoice } from '../../src/workflows/invoice/invoice';
import { jointFunding } from '../../src/workflows/jointFunding/jointFunding';
import { options } from '../../src/workflows/options/options';
import { portfolio } from '../../src/workflows/portfolio/portfolio';
import { request } from '../../src/workflows/request/request';
import { stepDown } from '../../src/workflows/stepDown/stepDown';
import { yearEnd } from '../../src/workflows/yearEnd/yearEnd';

const asAt = knownDay('2026-11-28');
const ash = { name: 'Ash', fee: '5000', quality: '60' };
const stay = { placement: 'P-1', weekly: '5000', home: 'Ash', socialCare: '5000' };

const cases: readonly (readonly [string, AnyAnalysis, object, 'refused' | 'said', object])[] = [
  [
    'shares not 100',
    jointFunding,
    {
      shares: [
        { from: '2026-04-01', payer: 'Social care', percent: '80' },
        { from: '2026-04-01', payer: 'Health', percent: '15' },
      ],
      decided: '',
      effective: '',
    },
    'refused',
    {
      code: 'shares-not-100',
      severity: 'error',
      at: 'shares from 2026-04-01',
      expected: '100 % in all',
      received: '95 %',
      advice: 'Check each payer’s share; a payer of the rest is stated as what is left.',
    },
  ],
  [
    'decided before effective',
    jointFunding,
    { decided: '2026-08-31' },
    'refused',
    {
      code: 'decided-before-effective',
      severity: 'error',
      at: 'decided, effective',
      expected: 'a decision on or after 1 September 2026, the day it takes effect',
      received: '31 August 2026',
      advice: 'Where shares are agreed ahead, date them from the day they start and leave the decision out.',
    },
  ],
  [
    'teaching weeks over 53',
    fundingLines,
    {
      fee: '',
      rest: '',
      lines: [{ line: 'School', perTeachingWeek: '820', teachingWeeks: '54', education: '100' }],
    },
    'refused',
    {
      code: 'teaching-weeks-over-53',
      severity: 'error',
      at: 'School, teachingWeeks',
      expected: 'at most 53 weeks, usually 38 or 39',
      received: '54',
      advice: 'State the weeks that school is open in a year.',
    },
  ],
  [
    'a hold longer than its step: 1 August to 1 January are 153 nights',
    stepDown,
    { holds: [{ step: '1', nights: '154', council: '2026-07-20', provider: '2026-07-20' }] },
    'refused',
    {
      code: 'hold-longer-than-its-step',
      severity: 'error',
      at: 'holds, step 1',
      expected: 'a hold that ends by 2027-01-01',
      received: '154 nights from 2026-08-01',
      advice: 'Shorten the hold, or hold the next step too.',
    },
  ],
  [
    'all options dropped',
    options,
    { options: [{ ...ash, dropsNeed: 'Waking night' }] },
    'refused',
    {
      code: 'every-option-drops-a-need',
      severity: 'error',
      at: 'options',
      expected: 'at least one option that meets every need',
      received: 'Ash',
      advice: 'An option that drops a need is no option: look for another.',
    },
  ],
  [
    'an allowance whose month crosses the year’s end: 17 of 31 nights, £170.00',
    yearEnd,
    { allowances: [{ what: 'Clothing', from: '2027-03-15', until: '2027-04-15', pounds: '310' }] },
    'said',
    {
      code: 'allowance-crosses-the-year',
      severity: 'note',
      at: 'allowances, Clothing',
      expected: 'an allowance whose days lie within the year',
      received: '£310.00 for 31 nights from 15 March 2027, 17 of them within it',
      advice: '£170.00 of it is counted here; see that the other year counts the rest.',
    },
  ],
  [
    'weights not 1',
    request,
    { parts: [{ index: 'Wage', weight: '90', change: '4' }] },
    'refused',
    {
      code: 'weights-not-one',
      severity: 'error',
      at: 'weights',
      expected: 'weights that add up to 1, that is 100 %',
      received: '0.9, that is 90 %',
      advice: 'A part of the fee that does not move has its weight too, and a change of 0.',
    },
  ],
  [
    'floor above cap',
    request,
    { floor: '6' },
    'refused',
    {
      code: 'floor-above-cap',
      severity: 'error',
      at: 'floor, cap',
      expected: 'a floor of at most the cap, 5 %',
      received: '6 %',
      advice: 'Check which of the two is which.',
    },
  ],
  [
    'fixed parts above the fee: 500.00 + 613.32',
    fundingLines,
    { fee: '1000' },
    'refused',
    {
      code: 'fixed-parts-above-fee',
      severity: 'error',
      at: 'lines',
      expected: 'at most the fee of £1,000.00',
      received: '£1,113.32',
      advice: 'Lower a fixed part: the balancing payer never pays less than nothing.',
    },
  ],
  [
    'review date past',
    jointFunding,
    { review: '2026-11-27' },
    'said',
    {
      code: 'review-date-past',
      severity: 'warning',
      at: 'review',
      expected: 'a review on or after 28 November 2026',
      received: '27 November 2026',
      advice: 'Hold the review and state the next day.',
    },
  ],
  [
    'overlapping stays: 1 May to 1 June are 31 nights',
    portfolio,
    {
      budgets: [],
      placements: [
        { ...stay, starts: '2026-04-01', ends: '2026-06-01' },
        { ...stay, home: 'Birch', starts: '2026-05-01' },
      ],
    },
    'said',
    {
      code: 'stays-overlap',
      severity: 'error',
      expected: 'each night of P-1 once',
      received: 'a stay from 2026-04-01 to 2026-06-01 and one from 2026-05-01',
      advice: 'Both are counted, 31 nights twice: end the first before the second starts.',
    },
  ],
  [
    'a budget of a funder whom no placement can name',
    portfolio,
    { budgets: [{ payer: 'ICB', pounds: '50000' }], placements: [stay] },
    'said',
    {
      code: 'budget-of-nobody',
      severity: 'warning',
      at: 'budgets',
      expected: 'one of Social care, Education, Health, Youth justice, Not stated',
      received: '“ICB”',
      advice: 'Nothing that is spent is held against it: name the funder as here.',
    },
  ],
  [
    'VAT on an exempt fee',
    invoice,
    { vat: '2250' },
    'said',
    {
      code: 'vat-on-exempt-fee',
      severity: 'warning',
      at: 'vat',
      expected: 'no VAT: a registered provider’s welfare services are exempt',
      received: '£2,250.00 of VAT',
      advice: 'Ask for an invoice without VAT, or for what it is charged on.',
    },
  ],
];

test.each(cases)('%s', (_, analysis, change, fate, finding) => {
  const { answered, findings, problems } = analysis.run({ ...analysis.example, ...change }, { asAt });
  expect(problems).toEqual([]);
  expect(findings).toContainEqual(expect.objectContaining(finding));
  expect(answered === null ? 'refused' : 'said').toBe(fate);
});

test('a quality outside 0 to 100 is refused where it is typed', () => {
  const { answered, problems } = options.run(
    { ...options.example, options: [{ ...ash, quality: '101' }] },
    { asAt },
  );
  expect(answered).toBeNull();
  expect(problems.map(({ field, sentence }) => [field, sentence])).toEqual([
    ['options.0.quality', 'Ash: Quality, stated whole is “101”. Type a number from 0 to 100, such as 12.5.'],
  ]);
});
