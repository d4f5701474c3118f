/** What a person has done in the Benchmarks pane: the table it was pointed at, the rules chosen. Going elsewhere in the panes and back loses none of it. */
import type { ChosenRules } from '../../workflows/benchmarks/rulesOnScreen';
import type { TypedIndex } from '../../workflows/figures/typedIndex';
import { ownDraft, type TableDraft } from '../state/drafts';

export interface BenchmarksDraft extends TableDraft {
  /** Rules that are absent are as the placement suggests. */
  readonly rules: ChosenRules;
  /** The council that is one of those in a table of councils. */
  readonly ownCouncil: string;
  /** An index of one’s own to move prices by; null until somebody types: then what the workbook keeps stands. */
  readonly index: TypedIndex | null;
}

export const benchmarksDraft = ownDraft<BenchmarksDraft>(
  'benchmarks',
  {
    source: { kind: 'activeSheet' },
    received: null,
    rules: {},
    ownCouncil: '',
    index: null,
  },
  (draft) => ({ ...draft, received: null }),
);
