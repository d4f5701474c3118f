/**
 * The categories a fee is taken apart into, and the lines each holds: the wording that councils and providers already
 * exchange (the placement contract's price structure, Fair Cost of Care Annex A of 2022, a council's in-house return).
 */
export const costCategories = {
  directCare: {
    label: 'Staffing: direct care',
    lines: [
      'care staff',
      'senior care staff',
      'waking nights',
      'sleep-ins',
      'relief or bank',
      'agency',
      'overtime and bank-holiday premia',
      'employer on-costs',
    ],
  },
  managementAndSupport: {
    label: 'Staffing: management and support',
    lines: [
      'registered manager',
      'deputy manager',
      'administration',
      'catering',
      'domestic',
      'maintenance staff',
    ],
  },
  premises: {
    label: 'Accommodation and premises',
    lines: [
      'rent or mortgage interest',
      'council tax and rates',
      'utilities',
      'repairs and maintenance',
      'furniture and equipment',
      'property insurance',
    ],
  },
  living: {
    label: 'Living and individual allowances',
    lines: [
      'food',
      'clothing',
      'pocket money',
      'savings',
      'activities',
      'holidays',
      'birthdays and festivals',
      'transport',
      'toiletries',
      'phone and internet',
    ],
  },
  homeRunning: {
    label: 'Home running costs',
    lines: [
      'registration and inspection',
      'independent person (Regulation 44)',
      'training and supervision',
      'recruitment',
      'IT and telephone',
      'office',
      'medical and PPE',
      'waste',
      'liability insurance',
    ],
  },
  centralOverheads: {
    label: 'Central overheads',
    lines: [
      'regional management',
      'responsible individual',
      'finance',
      'human resources',
      'quality',
      'legal',
      'marketing',
      'head-office property',
    ],
  },
  additionalStaffing: {
    label: 'Additional needs: staffing',
    lines: ['extra one-to-one hours', 'extra two-to-one or more hours', 'supervised contact'],
  },
  additionalHealth: {
    label: 'Additional needs: health',
    lines: ['therapy', 'psychology', 'nursing', 'specialist equipment'],
  },
  additionalEducation: {
    label: 'Additional needs: education',
    lines: ['in-house school', 'tuition', 'materials', 'transport to school'],
  },
  return: {
    label: 'Return',
    lines: ['surplus or profit on operations', 'return on capital', 'contingency', 'reserves'],
  },
  tax: {
    label: 'Tax',
    lines: ['irrecoverable VAT'],
  },
  placesKeptEmpty: {
    label: 'Places kept empty for safety or matching',
    lines: ['places kept empty'],
  },
  discount: {
    label: 'Discounts',
    lines: ['volume discount', 'sibling discount', 'long-stay discount'],
  },
  unclassified: {
    label: 'Not yet classified',
    lines: [],
  },
} as const satisfies Record<string, { readonly label: string; readonly lines: readonly string[] }>;

export type CostCategory = keyof typeof costCategories;

/** In the order of the form. */
export const costCategoryOrder = Object.keys(costCategories) as readonly CostCategory[];

export function costCategoryLabel(category: CostCategory): string {
  return costCategories[category].label;
}

/** The category with this label or name, letter case apart; null where there is none. */
export function costCategoryNamed(text: string): CostCategory | null {
  const wanted = text.trim().toLowerCase();
  return (
    costCategoryOrder.find(
      (category) =>
        category.toLowerCase() === wanted || costCategories[category].label.toLowerCase() === wanted,
    ) ?? null
  );
}

/** What is charged for this child beyond the core of the home. */
export const additionalCategories: readonly CostCategory[] = [
  'additionalStaffing',
  'additionalHealth',
  'additionalEducation',
];
