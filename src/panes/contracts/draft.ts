/** What a person has done in the Contracts pane: terms typed, the rate card it was pointed at. Going elsewhere in the panes and back loses none of it. */
import type { TypedContracts } from '../../workflows/contracts/typedContracts';
import type { InPieces } from '../../workflows/jobs/acrossThreads';
import type { JsonObject } from '../../workflows/typed/jsonValue';
import { ownDraft, type TableDraft } from '../state/drafts';

export interface SimulatedAnswer {
  readonly toSimulate: string;
  readonly answer: JsonObject;
  /** What was simulated, in pieces, for the sheets. */
  readonly simulated: InPieces | null;
}

export interface ContractsDraft extends TableDraft {
  /** Null until somebody types: the pane then starts from the fee that was read, or from an example. */
  readonly typed: TypedContracts | null;
  /** What was simulated last, and what it was to simulate: other terms since then are told by it. Null before. */
  readonly simulated: SimulatedAnswer | null;
}

export const contractsDraft = ownDraft<ContractsDraft>(
  'contracts',
  {
    typed: null,
    simulated: null,
    source: { kind: 'activeSheet' },
    received: null,
  },
  (draft) => ({ ...draft, received: null, simulated: null }),
);
