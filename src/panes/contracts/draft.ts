/** What a person has done in the Contracts pane: terms typed, the rate card it was pointed at. Going elsewhere in the panes and back loses none of it. */
import type { TypedContracts } from '../../workflows/contractsOnScreen/typedContracts';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';

export interface ContractsDraft {
  /** Null until somebody types: the pane then starts from the fee that was read, or from an example. */
  readonly typed: TypedContracts | null;
  readonly source: WhatToRead;
  /** Null until something has been read. */
  readonly received: ReceivedWorkbook | null;
}

export const nothingContracts: ContractsDraft = {
  typed: null,
  source: { kind: 'activeSheet' },
  received: null,
};
