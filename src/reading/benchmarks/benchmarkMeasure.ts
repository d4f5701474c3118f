/**
 * What of a fee a benchmark's measure is: the whole fee, a whole category, a ratio, or one line within a category.
 *
 * Worked examples: "Total weekly cost" is the whole fee; "Central overheads" the category; "Food" a line of living;
 * "EBITDA margin" is nothing of a fee here, since it is another kind of margin than return ÷ price.
 */
import type { BenchmarkRatio, BenchmarkSubject } from '../../domain/benchmarks/benchmarkSubject';
import { costCategoryNamed } from '../../domain/fee/costCategory';
import { matchCategory } from '../matchCategory';

export interface BenchmarkMeasure {
  readonly subject: BenchmarkSubject | null;
  /** One line of several within its category. */
  readonly isLine: boolean;
}

const wholeFee =
  /^(the )?(whole|total|average|mean|median|current|agreed)? ?(weekly |placement )?(fee|price|cost|unit cost)s?( (of|for) (a|the|one) (child|placement|home))?( (a|per) week)?$|^total weekly (cost|fee|price)$|^placement (cost|fee|price)( (a|per) week)?$/;

const ratioWords: readonly (readonly [BenchmarkRatio, RegExp])[] = [
  [
    'costPerDirectCareHour',
    /^(hourly cost|cost (per|of an?) (direct[- ]care )?hour|direct[- ]care hourly cost)$/,
  ],
  ['directCareHoursPerChildWeek', /^(direct[- ]care|staff(ing)?) hours( per child([- ]week)?)?$/],
  ['staffingShareOfFee', /^staff(ing)? (share|ratio)( of (the )?(fee|cost|price))?$/],
  ['managementShare', /^management share( of (the )?fee)?$/],
  ['centralOverheadShare', /^(central )?overheads? share( of (the )?fee)?$/],
  ['margin', /^(margin|return share of (the )?fee)$/],
  ['markUp', /^mark-?up$/],
];

/** Words that name another kind of figure than any part of this fee. */
const otherKinds = /\bebitda\b|\boperating (margin|profit)\b|\bschool\b|\bpupil\b|\bsection 251\b/;

export function benchmarkMeasure(measure: string): BenchmarkMeasure {
  const whole = measure.toLowerCase();
  if (otherKinds.test(whole)) return { subject: null, isLine: false };
  const plain = whole
    .replace(/\([^)]*\)|[£,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (wholeFee.test(plain)) return { subject: 'fee', isLine: false };
  const category = costCategoryNamed(measure);
  if (category !== null) return { subject: category, isLine: false };
  const ratio = ratioWords.find(([, pattern]) => pattern.test(plain))?.[0];
  if (ratio !== undefined) return { subject: ratio, isLine: false };
  const { category: matched } = matchCategory(measure);
  return matched === 'unclassified' ? { subject: null, isLine: false } : { subject: matched, isLine: true };
}
