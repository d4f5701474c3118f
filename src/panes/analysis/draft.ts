/** What a person has typed into the panes of analyses, by the analysis: going elsewhere and back loses none of it. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { TypedForm } from '../../workflows/typed/typedForm';

export interface AnalysesDraft {
  readonly typed: Readonly<Record<string, TypedForm>>;
  /** What to read a long list of terms from, and what was read there: every analysis of placements takes the same. */
  readonly source: WhatToRead;
  readonly received: ReceivedWorkbook | null;
  /** For the line at the top of the pane; null until there is an answer. */
  readonly headline: string | null;
}

export const nothingInAnalyses: AnalysesDraft = {
  typed: {},
  source: { kind: 'activeSheet' },
  received: null,
  headline: null,
};
