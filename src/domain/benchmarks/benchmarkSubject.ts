/**
 * What of a fee a benchmark may be of: the whole fee, one cost category, or one of the ratios that homes are compared by.
 * A benchmark of anything else (EBITDA, a school place, a council's yearly spending) has no subject and is never ranked.
 */
import { costCategoryLabel, type CostCategory } from '../fee/costCategory';
import type { BenchmarkUnit } from './benchmarkUnit';

export const benchmarkRatios = [
  'costPerDirectCareHour',
  'directCareHoursPerChildWeek',
  'staffingShareOfFee',
  'managementShare',
  'centralOverheadShare',
  'margin',
  'markUp',
] as const;

export type BenchmarkRatio = (typeof benchmarkRatios)[number];

export type BenchmarkedAmount = 'fee' | CostCategory;

export type BenchmarkSubject = BenchmarkedAmount | BenchmarkRatio;

const ratioWords: Readonly<Record<BenchmarkRatio, { readonly label: string; readonly unit: BenchmarkUnit }>> =
  {
    costPerDirectCareHour: { label: 'Cost per direct-care hour', unit: 'poundsAnHour' },
    directCareHoursPerChildWeek: { label: 'Direct-care hours per child-week', unit: 'hoursAWeek' },
    staffingShareOfFee: { label: 'Staffing share of fee', unit: 'percent' },
    managementShare: { label: 'Management share', unit: 'percent' },
    centralOverheadShare: { label: 'Central overhead share', unit: 'percent' },
    margin: { label: 'Margin (return ÷ price)', unit: 'percent' },
    markUp: { label: 'Mark-up (return ÷ cost)', unit: 'percent' },
  };

export function isBenchmarkRatio(subject: string): subject is BenchmarkRatio {
  return (benchmarkRatios as readonly string[]).includes(subject);
}

export function subjectLabel(subject: BenchmarkSubject): string {
  if (subject === 'fee') return 'Whole fee';
  return isBenchmarkRatio(subject) ? ratioWords[subject].label : costCategoryLabel(subject);
}

/** The unit in which figures of the subject are compared: pounds a week for the fee and its categories. */
export function subjectUnit(subject: BenchmarkSubject): BenchmarkUnit {
  return isBenchmarkRatio(subject) ? ratioWords[subject].unit : 'poundsAWeek';
}
