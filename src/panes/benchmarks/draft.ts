/** What a person has done in the Benchmarks pane: the table it was pointed at, the rules chosen. Going elsewhere in the panes and back loses none of it. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { ChosenRules } from '../../workflows/benchmarks/rulesOnScreen';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';

export interface BenchmarksDraft {
  readonly source: WhatToRead;
  /** Null until something has been read: the published figures then stand alone. */
  readonly received: ReceivedWorkbook | null;
  /** Rules that are absent are as the placement suggests. */
  readonly rules: ChosenRules;
  /** The council that is one of those in a table of councils. */
  readonly ownCouncil: string;
}

export const nothingBenchmarks: BenchmarksDraft = {
  source: { kind: 'activeSheet' },
  received: null,
  rules: {},
  ownCouncil: '',
};
