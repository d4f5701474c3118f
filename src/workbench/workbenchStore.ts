/** Holds what the page shows; each change draws it again. */
import type { ShownWorkbook } from '../workbenchView/shownWorkbook';
import type { WorkbenchState } from '../workbenchView/workbenchState';

export interface WorkbenchStore {
  readonly now: () => WorkbenchState;
  readonly change: (changes: Partial<WorkbenchState>) => void;
}

export const firstState = (shown: ShownWorkbook): WorkbenchState => ({
  phase: { kind: 'empty' },
  file: null,
  shown,
  view: 'grid',
  grid: 'opening',
  notice: '',
  paneNumber: 1,
});

export function openStore(first: WorkbenchState, draw: (state: WorkbenchState) => void): WorkbenchStore {
  let state = first;
  return {
    now: () => state,
    change: (changes) => {
      state = { ...state, ...changes };
      draw(state);
    },
  };
}
