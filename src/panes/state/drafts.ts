/** The work in hand of each pane that has some of its own, by the pane's id. */
import { nothingInAnalyses, type AnalysesDraft } from '../analysis/draft';
import { nothingBenchmarks, type BenchmarksDraft } from '../benchmarks/draft';
import { nothingContracts, type ContractsDraft } from '../contracts/draft';
import { nothingOfUnitCost, type UnitCostPaneDraft } from '../unitCost/draft';
import { nothingNegotiate, type NegotiateDraft } from '../negotiate/draft';
import { nothingShouldCost, type ShouldCostDraft } from '../shouldCost/draft';

export interface Drafts {
  readonly analyses: AnalysesDraft;
  readonly shouldCost: ShouldCostDraft;
  readonly benchmarks: BenchmarksDraft;
  readonly unitCost: UnitCostPaneDraft;
  readonly contracts: ContractsDraft;
  readonly negotiate: NegotiateDraft;
}

export type PaneWithDraft = keyof Drafts;

/** Panes that read a table of their own beside the provider's submission. */
export type PaneThatReads = 'benchmarks' | 'unitCost' | 'contracts' | 'analyses';

/** One pane and what changes in its work in hand. */
export type DraftChange = {
  readonly [Id in PaneWithDraft]: { readonly pane: Id; readonly change: Partial<Drafts[Id]> };
}[PaneWithDraft];

export const noDrafts: Drafts = {
  analyses: nothingInAnalyses,
  shouldCost: nothingShouldCost,
  benchmarks: nothingBenchmarks,
  unitCost: nothingOfUnitCost,
  contracts: nothingContracts,
  negotiate: nothingNegotiate,
};

export function withDraft(drafts: Drafts, { pane, change }: DraftChange): Drafts {
  return { ...drafts, [pane]: { ...drafts[pane], ...change } };
}
