/** What a person has done in the Contracts pane: the rate card it was pointed at. Going elsewhere in the panes and back loses none of it. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';

export interface ContractsDraft {
  readonly source: WhatToRead;
  /** Null until something has been read. */
  readonly received: ReceivedWorkbook | null;
}

export const nothingContracts: ContractsDraft = { source: { kind: 'activeSheet' }, received: null };
