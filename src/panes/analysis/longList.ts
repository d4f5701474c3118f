/**
 * A list so long that reading and answering it would hold the pane up: it is worked out in the background when somebody asks,
 * and the answer stands until the terms or the list change.
 */
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/submission/received';
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import type { InPieces } from '../../workflows/jobs/acrossThreads';
import type { AnalysisAnswered, AnalysisToAnswer } from '../../workflows/jobs/answerAnalysis';
import type { AnyAnalysis } from '../../workflows/typed/analysis';
import { givenFrom } from '../../workflows/typed/typedForm';
import type { PaneState } from '../state/paneState';
import { currentFigures, currentTerms } from './currentTerms';
import { analysesDraft, type LongAnswer } from './draft';

/** Up to so many rows an answer takes no longer than a few frames. */
const mostRowsHere = 1500;

/** About how many rows there are to work out: not a title, which stands alone in its row, nor the row of headings. */
const rowsIn = workedOutOnce(({ sheets }: ReceivedWorkbook): number =>
  sheets.reduce((sum, { rows }) => sum + Math.max(0, rows.filter(isOfTable).length - 1), 0),
);

const isOfTable = (cells: ReceivedSheet['rows'][number]): boolean =>
  cells.filter((cell) => cell !== null).length > 1;

export interface LongList {
  readonly rows: number;
  /** Null while nothing has been worked out of this list in these terms. */
  readonly answered: AnalysisAnswered | null;
  /** True where an answer stands, of other terms or another list. */
  readonly isOfBefore: boolean;
  /** The workbook of the answer, once it was laid out. */
  readonly laidOut: InPieces | null;
  readonly toAnswer: () => {
    readonly input: AnalysisToAnswer;
    readonly keep: (answered: AnalysisAnswered, laidOut?: InPieces) => LongAnswer;
  };
}

/** Null where the list is short, or where none was read. */
export function longList(analysis: AnyAnalysis, state: PaneState): LongList | null {
  const { received, long } = analysesDraft.in(state.drafts);
  if (analysis.tables === null || received === null || rowsIn(received) <= mostRowsHere) return null;
  const given = givenFrom(currentTerms(analysis, state));
  const figures = givenFrom(currentFigures(state));
  const asked = JSON.stringify([analysis.id, given, figures, state.asAt]);
  const known = long[analysis.id];
  const isOfNow = known?.asked === asked && known.received === received;
  return {
    rows: rowsIn(received),
    answered: isOfNow ? known.answered : null,
    isOfBefore: known !== undefined && !isOfNow,
    laidOut: isOfNow ? (known.laidOut ?? null) : null,
    toAnswer: () => ({
      input: {
        analysis: analysis.id,
        given,
        figures,
        received: JSON.stringify(received),
        asAt: state.asAt,
      },
      keep: (answered, laidOut) => ({
        asked,
        received,
        answered,
        ...(laidOut === undefined ? {} : { laidOut }),
      }),
    }),
  };
}
