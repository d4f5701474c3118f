/**
 * The work in hand of panes that have some of their own, by the pane's id. Which panes have some, and what of it outlives the
 * page, each says in the record of its folder (`draft.ts`), named in its entry in `panes.ts`; nothing here knows a pane.
 */
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { ExampleKind } from '../../workflows/writeSheets';

export type Drafts = Readonly<Record<string, object>>;

export const noDrafts: Drafts = {};

/** What changes in one pane's work in hand; made by its record alone, which knows what may change. */
export interface DraftChange {
  readonly pane: string;
  readonly nothing: object;
  readonly change: object;
}

/** A pane's work in hand as those see it who need not know what is in it. */
export interface AnyDraft {
  readonly id: string;
  /** What of it outlives the page: what was read does not, since the workbook has it. */
  readonly toKeep: (drafts: Drafts) => object;
}

export interface OwnDraft<Draft extends object> extends AnyDraft {
  readonly nothing: Draft;
  readonly in: (drafts: Drafts) => Draft;
  readonly change: (change: Partial<Draft>) => DraftChange;
}

/** Work in hand that begins with a table read beside the provider's submission. */
export interface TableDraft {
  readonly source: WhatToRead;
  /** Null until something has been read. */
  readonly received: ReceivedWorkbook | null;
}

export interface DraftOfTable extends OwnDraft<TableDraft> {
  /** What stands in for such a table where somebody has none yet. */
  readonly example?: ExampleKind;
}

export function ownDraft<Draft extends object>(
  id: string,
  nothing: Draft,
  withoutWhatWasRead: (draft: Draft) => Draft,
): OwnDraft<Draft> {
  // Only a change made below stands under this id.
  const found = (drafts: Drafts): Draft => (drafts[id] as Draft | undefined) ?? nothing;
  return {
    id,
    nothing,
    in: found,
    change: (change) => ({ pane: id, nothing, change }),
    toKeep: (drafts) => withoutWhatWasRead(found(drafts)),
  };
}

export function withDraft(drafts: Drafts, { pane, nothing, change }: DraftChange): Drafts {
  return { ...drafts, [pane]: { ...(drafts[pane] ?? nothing), ...change } };
}
