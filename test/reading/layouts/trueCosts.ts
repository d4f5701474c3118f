/**
 * What a generated provider really asks: sections of costs, for a child or for a home, a week, a month or a year.
 *
 * Amounts are pence of the provider's own unit, so that what they come to for one child a week is worked out here in one
 * line and never read from the product.
 */
import type { Chance } from '../../fuzz/chance';

export interface TrueLine {
  readonly label: string;
  /** Pence in the provider's own period and for the provider's own basis. */
  readonly pence: number;
}

export interface TrueSection {
  readonly name: string;
  readonly short: string;
  readonly lines: readonly TrueLine[];
}

export type LayoutPeriod = 'week' | 'month' | 'year';

export interface TrueCosts {
  readonly period: LayoutPeriod;
  /** Weeks a year the provider counts. */
  readonly weeks: number;
  readonly basis: 'child' | 'home';
  readonly places: number;
  readonly occupancyPercent: number;
  /** How many children share what the lines cost: 1 where they are for a child. */
  readonly children: number;
  readonly sections: readonly TrueSection[];
}

const pool: readonly (readonly [string, string, readonly string[], number])[] = [
  [
    'Staffing',
    'Staff',
    [
      'Care staff',
      'Senior care staff',
      'Waking night staff',
      'Sleep-ins',
      'Agency cover',
      'Team leaders',
      'Residential support workers',
      'Relief staff',
      'Overtime',
    ],
    900,
  ],
  [
    'Management',
    'Management',
    ['Registered manager', 'Deputy manager', 'Administrator', 'Domestic assistant', 'Cook'],
    160,
  ],
  [
    'Premises',
    'Premises',
    [
      'Rent',
      'Gas and electricity',
      'Water',
      'Council tax',
      'Repairs and maintenance',
      'Buildings insurance',
      'Furniture',
      'Cleaning',
      'Broadband',
    ],
    70,
  ],
  [
    'Young person costs',
    'Young person',
    [
      'Food',
      'Clothing',
      'Pocket money',
      'Activities',
      'Holidays',
      'Birthday and Christmas',
      'Transport',
      'Toiletries',
      'Savings',
      'Mobile phone',
    ],
    35,
  ],
  [
    'Running costs',
    'Running',
    [
      'Ofsted registration',
      'Regulation 44 visits',
      'Staff training',
      'Recruitment',
      'Office and stationery',
      'IT and telephone',
      'Medical supplies',
      'Waste collection',
      'Clinical supervision',
    ],
    40,
  ],
  ['Therapy and education', 'Therapy', ['Therapist', 'Psychologist', 'Tuition', 'Education materials'], 120],
  [
    'Overheads',
    'Overheads',
    [
      'Head office',
      'HR and payroll',
      'Finance team',
      'Quality assurance',
      'Liability insurance',
      'Legal and professional',
    ],
    90,
  ],
];

const grains = [1, 1, 5, 100, 100, 500, 1000, 1000] as const;

export function trueCosts(chance: Chance): TrueCosts {
  const basis = chance.isOneIn(2) ? 'home' : 'child';
  const places = basis === 'home' ? 2 + chance.upTo(5) : 1 + chance.upTo(4);
  const occupancyPercent = basis === 'home' ? chance.oneOf([100, 95, 90, 90, 85, 80, 75] as const) : 100;
  const children = basis === 'home' ? (places * occupancyPercent) / 100 : 1;
  const period =
    basis === 'home'
      ? chance.oneOf(['year', 'year', 'month', 'week'] as const)
      : chance.oneOf(['week', 'week', 'week', 'year', 'month'] as const);
  const weeks = period === 'week' ? 365 / 7 : chance.oneOf([365 / 7, 52] as const);
  const perWeek = period === 'week' ? 1 : period === 'month' ? weeks / 12 : weeks;
  const grain = Math.max(
    chance.oneOf(grains),
    period === 'year' && basis === 'home' ? chance.oneOf([1, 100, 1000] as const) : 1,
  );
  const sections = chosenSections(chance).map(([name, short, labels, usual]): TrueSection => ({
    name,
    short,
    lines: chosenLabels(chance, labels).map((label) => ({
      label,
      pence: Math.max(1, Math.round((usual * (50 + chance.upTo(120)) * perWeek * children) / grain)) * grain,
    })),
  }));
  return { period, weeks, basis, places, occupancyPercent, children, sections };
}

function chosenSections(chance: Chance) {
  const kept = pool.filter((_, index) => index === 0 || chance.upTo(10) < 7);
  return kept.length >= 3 ? kept : pool.slice(0, 4);
}

function chosenLabels(chance: Chance, labels: readonly string[]): readonly string[] {
  const kept = labels.filter(() => chance.upTo(10) < 6);
  return kept.length >= 2 ? kept : labels.slice(0, 2);
}

export function linesOf({ sections }: TrueCosts): readonly TrueLine[] {
  return sections.flatMap(({ lines }) => lines);
}

export function sumOfPence(lines: readonly TrueLine[]): number {
  return lines.reduce((sum, { pence }) => sum + pence, 0);
}

/** Pounds for one child a week of pence in the provider's own unit. */
export function weeklyPounds({ period, weeks, children }: TrueCosts, pence: number): number {
  const perWeek = period === 'week' ? 1 : period === 'month' ? 12 / weeks : 1 / weeks;
  return (pence * perWeek) / children / 100;
}
