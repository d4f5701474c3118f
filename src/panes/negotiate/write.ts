/** The negotiation workbook, from what is known now. */
import { currentComparisons, toCompare } from '../shouldCost/currentNeeds';
import type { PaneWriting } from '../state/paneState';
import { currentNegotiation } from './currentNegotiation';

export const negotiationSheets: PaneWriting = {
  id: 'negotiation',
  from: (state) => {
    const terms = currentNegotiation(state, currentComparisons(toCompare(state)));
    return terms === null ? null : { kind: 'negotiation', ...terms };
  },
};
