/** What the fee is compared with now, as the pane shows it and the sheets are written from. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import { currentComparison, tableRead } from '../../workflows/benchmarks/onScreen';
import { currentIndex } from './currentIndex';
import type { PaneState } from '../state/paneState';
import type { BenchmarksDraft } from './draft';

interface Known extends Pick<PaneState, 'reviewed' | 'asAt' | 'settings'> {
  readonly benchmarks: BenchmarksDraft;
}

/** Null where no fee has been reviewed. */
export function currentBenchmarks({
  benchmarks,
  reviewed,
  asAt,
  settings,
}: Known): BenchmarkComparison | null {
  const review = reviewed?.review.value ?? null;
  if (review === null) return null;
  const { received, rules, ownCouncil } = benchmarks;
  const { index } = currentIndex({ benchmarks, settings });
  return currentComparison(review, tableRead(received, asAt), { rules, ownCouncil, index }, settings.role);
}

/** The same where somebody has read benchmarks: published figures alone put no median on the page Our position. */
export function benchmarksToNegotiateWith(known: Known): BenchmarkComparison | null {
  return known.benchmarks.received === null ? null : currentBenchmarks(known);
}
