/** The Benchmarks sheet as a workbook of its own, laid out and ready for any host. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { describeBenchmarks } from '../../sheets/benchmarks/benchmarksWorkbook';
import type { WorkbookGrid } from '../../sheets/core/grid';
import { layOut } from '../../sheets/core/layout';

export function benchmarksWorkbook(comparison: BenchmarkComparison, asAt: IsoDate): WorkbookGrid {
  return layOut(describeBenchmarks(comparison, asAt));
}
