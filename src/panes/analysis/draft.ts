/** What a person has typed into the panes of analyses, by the analysis: going elsewhere and back loses none of it. */
import type { TypedForm } from '../../workflows/typed/typedForm';

export interface AnalysesDraft {
  readonly typed: Readonly<Record<string, TypedForm>>;
  /** For the line at the top of the pane; null until there is an answer. */
  readonly headline: string | null;
}

export const nothingInAnalyses: AnalysesDraft = { typed: {}, headline: null };
