/** The lists of answers that more than one question offers, with the words that providers use for them. */
import type { CostPeriod } from '../calendar/period';
import type { Funder } from '../placement/placement';
import { costCategories, costCategoryOrder, type CostCategory } from '../fee/costCategory';
import type { Choice } from './field';
import type { AmountBasis } from '../fee/statedWorkings';

export const funderChoices: readonly Choice<Funder>[] = [
  {
    id: 'socialCare',
    label: 'Social care',
    synonyms: ['council', 'local authority', 'la', 'csc', 'children’s services', 'social services'],
  },
  { id: 'education', label: 'Education', synonyms: ['school', 'sen', 'send', 'education department'] },
  { id: 'health', label: 'Health', synonyms: ['nhs', 'icb', 'ccg', 'chc', 'continuing care'] },
];

export const homeOrChildChoices: readonly Choice<'home' | 'child'>[] = [
  { id: 'home', label: 'The home', synonyms: ['home', 'all', 'whole home', 'all children', 'per home'] },
  {
    id: 'child',
    label: 'This child',
    synonyms: ['child', 'per child', 'one child', 'placement', 'individual', 'young person', 'per placement'],
  },
];

export const amountBasisChoices: readonly Choice<AmountBasis>[] = [
  ...homeOrChildChoices,
  {
    id: 'organisation',
    label: 'The whole organisation',
    synonyms: ['organisation', 'whole organisation', 'company', 'group', 'head office', 'provider'],
  },
];

export const costPeriodChoices: readonly Choice<CostPeriod>[] = [
  { id: 'night', label: 'Night', synonyms: ['nightly', 'per night', 'a night', 'day', 'daily', 'per day'] },
  {
    id: 'week',
    label: 'Week',
    synonyms: ['weekly', 'per week', 'a week', 'p.w.', 'pw', 'p/w', '/week', 'wk', 'each week'],
  },
  {
    id: 'fortnight',
    label: 'Fortnight',
    synonyms: ['fortnightly', 'per fortnight', 'a fortnight', 'two weeks', '2 weeks', 'every two weeks'],
  },
  {
    id: 'fourWeeks',
    label: 'Four weeks',
    synonyms: ['four weekly', '4 weekly', '4 weeks', 'every four weeks', 'per four weeks', 'lunar month'],
  },
  {
    id: 'month',
    label: 'Month',
    synonyms: ['monthly', 'per month', 'a month', 'calendar month', 'pcm', 'p.c.m.', 'p.m.', 'pm', '/month'],
  },
  { id: 'quarter', label: 'Quarter', synonyms: ['quarterly', 'per quarter', 'a quarter', 'three months'] },
  {
    id: 'year',
    label: 'Year',
    synonyms: [
      'yearly',
      'annual',
      'annually',
      'annum',
      'per annum',
      'p.a.',
      'pa',
      'p/a',
      'per year',
      'a year',
      '/year',
    ],
  },
  {
    id: 'teachingWeek',
    label: 'Teaching week',
    synonyms: ['school week', 'term week', 'term time week', 'per teaching week', 'a teaching week'],
  },
];

export const percentOfChoices: readonly Choice<'cost' | 'price'>[] = [
  {
    id: 'cost',
    label: 'Of cost (mark-up)',
    synonyms: ['of cost', 'on cost', 'costs', 'mark up', 'of costs', '% of cost'],
  },
  {
    id: 'price',
    label: 'Of the fee (margin)',
    synonyms: ['fee', 'of fee', 'of the fee', 'of price', 'margin', '% of fee', 'turnover', 'income'],
  },
];

export const costCategoryChoices: readonly Choice<CostCategory>[] = costCategoryOrder.map((category) => ({
  id: category,
  label: costCategories[category].label,
  synonyms: [],
}));
