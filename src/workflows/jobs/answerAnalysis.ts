/**
 * An analysis of a long list, read and answered away from the pane: ten thousand placements take a second or two, in which a
 * pane could not be pressed. What was received goes in as JSON text; words come back, which is all that a pane shows.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { PriceFinding } from '../../domain/evidence/priceFinding';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { analyses } from '../analyses';
import { scenarioIn } from '../figures/scenarioForm';
import { readBeside, type RowsRead, type RunAnalysis, type Told } from '../typed/analysis';
import type { FieldProblem } from '../typed/form';
import type { JsonObject } from '../typed/jsonValue';
import type { GoOn, Job } from './job';

export interface AnalysisToAnswer {
  /** Its id. */
  readonly analysis: string;
  readonly given: JsonObject;
  /** Figures not yet published, as they were typed. */
  readonly figures: JsonObject;
  /** A `ReceivedWorkbook` as JSON text. */
  readonly received: string;
  readonly asAt: IsoDate;
}

export interface AnalysisAnswered {
  /** What was found of the list; null where there is none. */
  readonly reading: { readonly sentence: string; readonly findings: readonly PriceFinding[] } | null;
  readonly problems: readonly FieldProblem[];
  readonly findings: readonly PriceFinding[];
  readonly told: Told | null;
}

export const answerAnalysis: Job<AnalysisToAnswer, AnalysisAnswered> = (asked, goOn) => {
  const whole = answeredOf(asked, goOn);
  if (whole === null || !goOn(0.9)) return null;
  const { rows, run } = whole;
  return {
    reading: rows === null ? null : { sentence: rows.sentence, findings: rows.findings },
    problems: run.problems,
    findings: run.findings,
    told: run.answered?.told ?? null,
  };
};

/** What was read of the list, and what came of it; null where it was stopped. */
export function answeredOf(
  { analysis: id, given, figures, received, asAt }: AnalysisToAnswer,
  goOn: GoOn,
): { readonly rows: RowsRead | null; readonly run: RunAnalysis } | null {
  const analysis = analyses.find((each) => each.id === id);
  if (analysis === undefined) throw new Error(`There is no analysis ${id}`);
  // What this thread was sent is what the other had received.
  const workbook = JSON.parse(received) as ReceivedWorkbook;
  if (!goOn(0.1)) return null;
  const rows = analysis.tables?.read(workbook, asAt) ?? null;
  if (!goOn(0.4)) return null;
  const { scenario } = analysis.restsOnFigures ? scenarioIn(figures) : { scenario: null };
  return { rows, run: analysis.run(given, { asAt, scenario }, rows?.rows, readBeside(rows)) };
}
