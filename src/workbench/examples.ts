/** The bundled examples that a workbench can open; the build lays them beside the page. */
export const examples: readonly string[] = [
  'cost-breakdown-by-year-and-week.xlsx',
  'placement-agreement-price-form.xlsx',
  'fee-build-up-with-rota.xlsx',
  'monthly-amounts.xlsx',
  'costs-in-sentences.xlsx',
  'four-weekly-amounts.csv',
  'lincolnshire-in-house-2024-25.csv',
];
