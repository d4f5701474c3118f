/** The headings of a council's return on its own homes, and one for what stands under none of them. */
export const ledgerCategories = [
  'staffing',
  'premises',
  'directOperational',
  'management',
  'training',
  'other',
  'income',
] as const;

export type LedgerCategory = (typeof ledgerCategories)[number];

export const ledgerCategoryWords: Readonly<Record<LedgerCategory, string>> = {
  staffing: 'Staffing',
  premises: 'Premises',
  directOperational: 'Direct operational',
  management: 'Management and administration',
  training: 'Training and development',
  other: 'Other',
  income: 'Income',
};

export function isLedgerCategory(text: string): text is LedgerCategory {
  return (ledgerCategories as readonly string[]).includes(text);
}
