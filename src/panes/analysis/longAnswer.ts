/** What was worked out of a long list, with what it was asked of: with another list, or other terms, it is of before. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { AnalysisAnswered } from '../../workflows/jobs/answerAnalysis';

export interface LongAnswer {
  /** The terms, as text. */
  readonly asked: string;
  readonly received: ReceivedWorkbook;
  readonly answered: AnalysisAnswered;
}
