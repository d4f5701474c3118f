/** The sheets of the In-house pane, from what is known now. */
import { unitCostGrid } from '../../workflows/unitCost/currentUnitCost';
import { keptMapping } from '../../workflows/unitCost/keep';
import type { PaneWriting } from '../state/paneState';
import { unitCostDraft } from './draft';

export const unitCostSheets: PaneWriting = {
  id: 'unitCost',
  from: ({ drafts, settings, reviewed, today }) => {
    const fee = reviewed?.review.value ?? null;
    const grid = unitCostGrid(unitCostDraft.in(drafts), settings.kept[keptMapping.name], today, fee);
    return grid === null ? null : { kind: 'ready', grid };
  },
};
