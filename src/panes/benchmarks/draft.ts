/** What a person has done in the Benchmarks pane: the table of benchmarks it was pointed at. Going elsewhere in the panes and back loses none of it. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';

export interface BenchmarksDraft {
  readonly source: WhatToRead;
  /** Null until something has been read. */
  readonly received: ReceivedWorkbook | null;
}

export const nothingBenchmarks: BenchmarksDraft = { source: { kind: 'activeSheet' }, received: null };
