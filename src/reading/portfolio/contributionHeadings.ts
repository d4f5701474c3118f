/**
 * Which funder a column of contributions is of, and whether it holds pounds or a share in per cent. "LA" over pounds may be the
 * council whose child it is; over a share it is who pays.
 *
 * Worked example: "LA %", "ICB funding %" and "Education share (per cent)" are shares of social care, health and education.
 */
import { plainHeading, type ColumnPatterns } from '../benchmarks/headedColumns';

export const contributions = ['socialCare', 'education', 'health', 'justice'] as const;
export type Contribution = (typeof contributions)[number];

const funders: ColumnPatterns<Contribution> = [
  ['justice', /\b(justice|offending|yjb|yjs|yot)\b/],
  ['health', /\b(health|icb|ccg|nhs|chc)\b/],
  ['education', /\b(education|send|sen|dsg|high needs)\b/],
  ['socialCare', /\b(social (care|services)|children['’]?s services|csc|la|local authority|council)\b/],
];

const inPercent = /%|\bper ?cent(age)?\b|\bpct\b/;
const noShareOfFee = /\b(uplift|increase|change|inflation|variance|vat|occupancy|discount|attendance)\b/;

/** The funder whose share in per cent the heading names; null where it names none. */
export function percentOfFunder(heading: string): Contribution | null {
  const plain = plainHeading(heading);
  if (!inPercent.test(plain) || noShareOfFee.test(plain)) return null;
  return funders.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
