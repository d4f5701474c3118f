/** What a person has done in the In-house pane: the ledger it was pointed at, corrections, what was typed beside it. Going elsewhere in the panes and back loses none of it. */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import { nothingTyped, type TypedUnitCost } from '../../workflows/unitCost/unitCostFields';

export interface UnitCostPaneDraft {
  readonly source: WhatToRead;
  /** Null until something has been read. */
  readonly received: ReceivedWorkbook | null;
  /** Labels of the ledger and what they were corrected to. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly typed: TypedUnitCost;
  /** For the line at the top of the pane; null until there is an answer. */
  readonly headline: string | null;
}

export const nothingOfUnitCost: UnitCostPaneDraft = {
  source: { kind: 'everySheet' },
  received: null,
  mapping: {},
  typed: nothingTyped,
  headline: null,
};
