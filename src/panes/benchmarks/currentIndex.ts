/** The index that prices are moved by: what was typed in this session, else what the workbook keeps, else consumer prices. */
import {
  indexTyped,
  keptIndex,
  noIndexTyped,
  type IndexTyped,
  type TypedIndex,
} from '../../workflows/figures/typedIndex';
import type { BenchmarksDraft } from './draft';
import type { PaneState } from '../state/paneState';

export interface CurrentIndex extends IndexTyped {
  readonly typed: TypedIndex;
  readonly kept: TypedIndex | null;
}

export function currentIndex({
  benchmarks,
  settings,
}: {
  readonly benchmarks: BenchmarksDraft;
  readonly settings: PaneState['settings'];
}): CurrentIndex {
  const kept = keptIndex(settings.kept['benchmarks']);
  const typed = benchmarks.index ?? kept ?? noIndexTyped;
  return { ...indexTyped(typed), typed, kept };
}
