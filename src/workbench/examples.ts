/** The bundled examples that a workbench can open, by what a person comes for; the build lays them beside the page. */
import type { ExampleGroup } from '../workbenchView/ExampleChoice';

export const examples: readonly ExampleGroup[] = [
  {
    job: 'Take a fee apart',
    files: [
      'cost-breakdown-by-year-and-week.xlsx',
      'placement-agreement-price-form.xlsx',
      'fee-build-up-with-rota.xlsx',
      'monthly-amounts.xlsx',
      'costs-in-sentences.xlsx',
      'four-weekly-amounts.csv',
    ],
  },
  {
    job: 'Compare with others',
    files: ['fees-of-a-region.csv', 'category-quartiles.csv', 'regional-census.csv'],
  },
  {
    job: 'Cost a council’s own home',
    files: [
      'alder-house.csv',
      'two-homes-in-thousands.csv',
      'other-councils.csv',
      'lincolnshire-in-house-2024-25.csv',
    ],
  },
  { job: 'Compare contracts', files: ['rate-card.csv'] },
];
