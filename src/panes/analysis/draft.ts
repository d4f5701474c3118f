/**
 * What a person has typed into the panes of analyses, by the analysis: going elsewhere and back loses none of it. The long list
 * that one was read from serves every analysis of placements.
 */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { AnalysisAnswered } from '../../workflows/jobs/answerAnalysis';
import type { InPieces } from '../../workflows/jobs/acrossThreads';
import type { TypedForm } from '../../workflows/typed/typedForm';
import { ownDraft, type TableDraft } from '../state/drafts';

/** What was worked out of a long list, with what it was asked of: with another list, or other terms, it is of before. */
export interface LongAnswer {
  /** The terms, as text. */
  readonly asked: string;
  readonly received: ReceivedWorkbook;
  readonly answered: AnalysisAnswered;
  /** Its workbook, once somebody asked for it. */
  readonly laidOut?: InPieces;
}

export interface AnalysesDraft extends TableDraft {
  readonly typed: Readonly<Record<string, TypedForm>>;
  /** Answers of long lists, worked out in the background, by the analysis. */
  readonly long: Readonly<Record<string, LongAnswer>>;
  /** For the line at the top of the pane; null until there is an answer. */
  readonly headline: string | null;
}

export const analysesDraft = ownDraft<AnalysesDraft>(
  'analyses',
  {
    typed: {},
    long: {},
    source: { kind: 'activeSheet' },
    received: null,
    headline: null,
  },
  (draft) => ({ ...draft, received: null, headline: null, long: {} }),
);
