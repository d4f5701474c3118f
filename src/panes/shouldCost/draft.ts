/** What a person has done in the Should-cost pane. Going elsewhere in the panes and back loses none of it. */
import type { ShouldCostSimulation } from '../../workflows/jobs/simulateShouldCost';
import type { TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { ownDraft } from '../state/drafts';

export interface ShouldCostDraft {
  /** Null until somebody types: the pane then starts from what the workbook keeps, or from a plain beginning. */
  readonly typed: TypedNeeds | null;
  /** Null until the simulation has been run. */
  readonly simulation: ShouldCostSimulation | null;
  /** The needs and the day that it was run for: it counts for no others. */
  readonly simulatedFor: string | null;
}

export const shouldCostDraft = ownDraft<ShouldCostDraft>(
  'shouldCost',
  { typed: null, simulation: null, simulatedFor: null },
  ({ typed }) => ({ typed, simulation: null, simulatedFor: null }),
);
