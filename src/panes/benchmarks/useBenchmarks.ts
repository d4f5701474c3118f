/** What was read, understood once; and what the rules in hand make of it. */
import { useMemo } from 'react';
import {
  benchmarksOnScreen,
  tableRead,
  type BenchmarksOnScreen,
  type TableRead,
} from '../../workflows/benchmarks/onScreen';
import { indexTyped, keptIndex, noIndexTyped } from '../../workflows/figures/typedIndex';
import type { PaneState } from '../state/paneState';
import { benchmarksDraft } from './draft';

export interface BenchmarksShown {
  readonly table: TableRead | null;
  /** Null where there is no fee to compare. */
  readonly shown: BenchmarksOnScreen | null;
}

export function useBenchmarks({ drafts, asAt, reviewed, settings }: PaneState): BenchmarksShown {
  const { received, rules, ownCouncil, index: typed } = benchmarksDraft.in(drafts);
  const kept = settings.kept['benchmarks'];
  const index = useMemo(() => indexTyped(typed ?? keptIndex(kept) ?? noIndexTyped).index, [typed, kept]);
  const review = reviewed?.review.value ?? null;
  const table = useMemo(() => tableRead(received, asAt), [received, asAt]);
  const shown = useMemo(
    () =>
      review === null ? null : benchmarksOnScreen(review, table, { rules, ownCouncil, index }, settings.role),
    [review, table, rules, ownCouncil, index, settings.role],
  );
  return { table, shown };
}
