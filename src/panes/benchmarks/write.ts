/** The Benchmarks sheet, from what is known now. */
import { benchmarksWorkbook } from '../../workflows/benchmarks/write';
import { toCompare } from '../shouldCost/currentNeeds';
import type { PaneWriting } from '../state/paneState';
import { currentBenchmarks } from './currentBenchmarks';

export const benchmarksSheet: PaneWriting = {
  id: 'benchmarks',
  from: (state) => {
    const comparison = currentBenchmarks(toCompare(state));
    return comparison === null ? null : { kind: 'ready', grid: benchmarksWorkbook(comparison, state.asAt) };
  },
};
