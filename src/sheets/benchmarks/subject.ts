import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';

/** In a review's workbook the fee is that of its own sheets; in a workbook of its own it is typed in. */
export interface BenchmarkSheetSubject {
  readonly comparison: BenchmarkComparison;
  readonly stands: 'inReview' | 'alone';
}
