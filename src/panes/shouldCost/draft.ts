/** What a person has done in the Should-cost pane. Going elsewhere in the panes and back loses none of it. */
import type { ShouldCostSimulation } from '../../workflows/jobs/simulateShouldCost';

export interface ShouldCostDraft {
  /** Null until the simulation has been run for the needs as they stand. */
  readonly simulation: ShouldCostSimulation | null;
}

export const nothingShouldCost: ShouldCostDraft = { simulation: null };
