/** What a person has done in the In-house pane: the ledger it was pointed at, corrections, what was typed beside it. Going elsewhere in the panes and back loses none of it. */
import { nothingTyped, type TypedUnitCost } from '../../workflows/unitCost/unitCostFields';
import { ownDraft, type TableDraft } from '../state/drafts';

export interface UnitCostPaneDraft extends TableDraft {
  /** Labels of the ledger and what they were corrected to. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly typed: TypedUnitCost;
  /** For the line at the top of the pane; null until there is an answer. */
  readonly headline: string | null;
}

export const unitCostDraft = {
  ...ownDraft<UnitCostPaneDraft>(
    'unitCost',
    {
      source: { kind: 'everySheet' },
      received: null,
      mapping: {},
      typed: nothingTyped,
      headline: null,
    },
    (draft) => ({ ...draft, received: null, headline: null }),
  ),
  example: 'ledgerExample',
} as const;
