/** The workbook of the analysis whose pane is in view, from what is known now. */
import { analyses } from '../../workflows/analyses';
import type { PaneWriting } from '../state/paneState';
import { currentTerms, runCurrent } from './currentTerms';

export const sheetsOfAnalysis: PaneWriting = {
  id: 'analysis',
  from: (state) => {
    const analysis = analyses.find(({ id }) => id === state.pane);
    if (analysis === undefined) return null;
    const { answered } = runCurrent(analysis, currentTerms(analysis, state), state);
    return answered === null ? null : { kind: 'ready', grid: answered.workbook() };
  },
};
