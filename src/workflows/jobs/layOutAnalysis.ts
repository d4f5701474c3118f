/**
 * The workbook of a long list, laid out away from the pane and handed over in pieces: ten thousand placements are half a million
 * cells, which would hold a pane up for seconds.
 */
import type { CellGrid, WorkbookGrid } from '../../sheets/core/grid';
import { inPieces, type InPieces } from './acrossThreads';
import { answeredOf, type AnalysisToAnswer } from './answerAnalysis';
import type { Job } from './job';

/** A `WorkbookGrid` in pieces. */
export const layOutAnalysis: Job<AnalysisToAnswer, InPieces> = (asked, goOn) => {
  const answered = answeredOf(asked, goOn)?.run.answered ?? null;
  if (answered === null || !goOn(0.5)) return null;
  const grid = answered.workbook();
  const sheets: CellGrid[] = [];
  for (const [index, sheet] of grid.sheets.entries()) {
    if (!goOn(0.5 + (0.3 * index) / grid.sheets.length)) return null;
    sheets.push({ ...sheet, rows: sheet.rows.map(laidOut) });
  }
  return goOn(0.8) ? inPieces({ ...grid, sheets } satisfies WorkbookGrid) : null;
};

/** A row that is laid out when it is asked for, laid out: only plain records cross threads. */
const laidOut = ({ cells, height, about }: CellGrid['rows'][number]): CellGrid['rows'][number] => ({
  cells,
  ...(height === undefined ? {} : { height }),
  ...(about === undefined ? {} : { about }),
});
