/** Beside a fee the whole negotiation is written, the should-cost among its sheets; without one its own two sheets. */
import { shouldCostWorkbook } from '../../workflows/shouldCost/write';
import { currentNegotiation } from '../negotiate/currentNegotiation';
import type { PaneWriting } from '../state/paneState';
import { currentComparisons, toCompare } from './currentNeeds';

export const shouldCostSheets: PaneWriting = {
  id: 'shouldCost',
  from: (state) => {
    const comparisons = currentComparisons(toCompare(state));
    if (comparisons.shouldCost === null) return null;
    const terms = currentNegotiation(state, comparisons);
    return terms === null
      ? { kind: 'ready', grid: shouldCostWorkbook(comparisons.shouldCost, null) }
      : { kind: 'negotiation', ...terms };
  },
};
