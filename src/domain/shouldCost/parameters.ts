/**
 * What a should-cost rests on besides the child's needs: each parameter with a low, a central and a high end, and where
 * each end comes from. Low is always the end that lowers the cost, so the low occupancy is the fuller home.
 */
import type { Provenance } from '../evidence/provenance';
import type { Exact } from '../money/exact';

export const parameterIds = [
  'careHourlyRate',
  'seniorPayAbove',
  'seniorShare',
  'wakingNightPremium',
  'sleepInAllowance',
  'daysAway',
  'handoverHoursADay',
  'places',
  'occupancy',
  'managerSalary',
  'deputySalary',
  'administrationWte',
  'agencyShare',
  'agencyHourlyRate',
  'premisesPerPlace',
  'livingPerChild',
  'homeRunningPerPlace',
  'therapyHourlyRate',
  'educationAYear',
  'mileageRate',
  'overheads',
  'return',
] as const;

export type ParameterId = (typeof parameterIds)[number];

export interface ParameterWords {
  readonly label: string;
  readonly unit: string;
}

export const parameterWords: Readonly<Record<ParameterId, ParameterWords>> = {
  careHourlyRate: { label: 'Care worker’s pay', unit: '£ an hour' },
  seniorPayAbove: { label: 'Senior’s pay above a care worker’s', unit: '% of pay' },
  seniorShare: { label: 'Seniors on shift by day', unit: 'share of hours' },
  wakingNightPremium: { label: 'Waking-night premium', unit: '% of pay' },
  sleepInAllowance: { label: 'Sleep-in allowance', unit: '£ a night' },
  daysAway: { label: 'Days away: leave, sickness, training', unit: 'days a year' },
  handoverHoursADay: { label: 'Handovers, by day and at night', unit: 'hours a day for each post' },
  places: { label: 'Places in the home', unit: 'places' },
  occupancy: { label: 'Occupancy', unit: 'share of places' },
  managerSalary: { label: 'Registered manager', unit: '£ a year' },
  deputySalary: { label: 'Deputy manager', unit: '£ a year' },
  administrationWte: { label: 'Administration and domestic work', unit: 'whole-time posts' },
  agencyShare: { label: 'Agency', unit: 'share of hours on shift' },
  agencyHourlyRate: { label: 'Agency rate, VAT in it', unit: '£ an hour' },
  premisesPerPlace: { label: 'Premises', unit: '£ a week for each place' },
  livingPerChild: { label: 'Living and allowances', unit: '£ a week for each child' },
  homeRunningPerPlace: { label: 'Home running costs', unit: '£ a week for each place' },
  therapyHourlyRate: { label: 'Therapy', unit: '£ an hour' },
  educationAYear: { label: 'Education on site', unit: '£ a year' },
  mileageRate: { label: 'Transport', unit: '£ a mile' },
  overheads: { label: 'Central overheads', unit: '% of cost' },
  return: { label: 'Return', unit: '% of price' },
};

/** One value for each parameter. */
export type ParameterPoint = Readonly<Record<ParameterId, Exact>>;

export const rangeEnds = ['low', 'central', 'high'] as const;
export type RangeEnd = (typeof rangeEnds)[number];

export interface ParameterRange {
  readonly low: Exact;
  readonly central: Exact;
  readonly high: Exact;
  readonly provenance: Readonly<Record<RangeEnd, Provenance>>;
}

export type ParameterRanges = Readonly<Record<ParameterId, ParameterRange>>;

export function pointAt(ranges: ParameterRanges, end: RangeEnd): ParameterPoint {
  return pointOf((id) => ranges[id][end]);
}

export function pointOf(value: (id: ParameterId) => Exact): ParameterPoint {
  return Object.fromEntries(parameterIds.map((id) => [id, value(id)])) as Record<ParameterId, Exact>;
}

/** Central everywhere but for one parameter. */
export function pointWith(ranges: ParameterRanges, changed: ParameterId, value: Exact): ParameterPoint {
  return pointOf((id) => (id === changed ? value : ranges[id].central));
}

/**
 * Whether the central end lies between the other two, in the direction in which the parameter raises the cost. Places may be
 * stated either way: whether more of them cost more depends on the rota and on whether the child lives alone.
 */
export function isInOrder({ low, central, high }: ParameterRange, id: ParameterId): boolean {
  const rises = low.lessThanOrEqualTo(central) && central.lessThanOrEqualTo(high);
  const falls = low.greaterThanOrEqualTo(central) && central.greaterThanOrEqualTo(high);
  if (id === 'places') return rises || falls;
  return id === 'occupancy' ? falls : rises;
}

/** How many parameters are a local assumption at one end or more. */
export function assumedCount(ranges: ParameterRanges): number {
  return parameterIds.filter((id) =>
    rangeEnds.some((end) => ranges[id].provenance[end].kind === 'localAssumption'),
  ).length;
}
