/**
 * What a person has typed and chosen in the panes, as text: a button of the ribbon loads the pane anew, and nothing of that may
 * be lost. What was read is not in it: the workbook has it, and it is read again.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { TypedPositions } from '../../workflows/review/typedPositions';
import type { AnyDraft, DraftOfTable, Drafts } from './drafts';
import type { PaneState, PositionChoices, ResumedWork, SheetInputs } from './paneState';

/** Where the text stands as long as the pane's window is open, and no longer. */
export interface PaneSession {
  readonly read: () => string | null;
  readonly keep: (text: string) => void;
}

export const noSession: PaneSession = { read: () => null, keep: () => undefined };

/** Whose work in hand there is, as the panes' own records say it. */
export interface DraftsOfPanes {
  readonly all: readonly AnyDraft[];
  /** Of them, those that begin with a table that is read. */
  readonly ofTables: readonly DraftOfTable[];
}

/** As text a pane is known by its id. */
interface ResumedAsText extends Omit<ResumedWork, 'tables'> {
  readonly tables: readonly { readonly pane: string; readonly what: WhatToRead }[];
}

interface UnfinishedWork {
  readonly version: 1;
  readonly asAt: IsoDate;
  readonly source: WhatToRead;
  readonly leavesOutPersonalDetails: boolean;
  readonly typed: TypedPositions;
  readonly chosen: PositionChoices;
  /** Else a figure that stood in the sheet before would count over one typed in the pane since. */
  readonly inputsSeen: SheetInputs;
  readonly drafts: Drafts;
  readonly resumed: ResumedAsText;
}

export function unfinishedWorkAsText(state: PaneState, panes: DraftsOfPanes): string {
  const { asAt, source, leavesOutPersonalDetails, typed, chosen, inputsSeen, drafts } = state;
  const work: UnfinishedWork = {
    version: 1,
    asAt,
    source,
    leavesOutPersonalDetails,
    typed,
    chosen,
    inputsSeen,
    drafts: Object.fromEntries(panes.all.map((draft) => [draft.id, draft.toKeep(drafts)])),
    resumed: toResume(state, panes),
  };
  return JSON.stringify(work);
}

/** A state to begin with; as it was where there is no such text, or none of this version. */
export function withUnfinishedWork(state: PaneState, text: string | null, panes: DraftsOfPanes): PaneState {
  const work = understood(text);
  if (work === null) return state;
  const { asAt, source, leavesOutPersonalDetails, typed, chosen, inputsSeen, drafts } = work;
  const resumed = resumedFrom(work.resumed, panes);
  return { ...state, asAt, source, leavesOutPersonalDetails, typed, chosen, inputsSeen, drafts, resumed };
}

/** Nobody but the pane of this very build writes it: the version is all that has to be looked at. */
function understood(text: string | null): UnfinishedWork | null {
  if (text === null) return null;
  try {
    const work = JSON.parse(text) as UnfinishedWork | null;
    return work?.version === 1 ? work : null;
  } catch {
    return null;
  }
}

function toResume(
  { reviewed, received, source, drafts }: PaneState,
  { ofTables }: DraftsOfPanes,
): ResumedAsText {
  return {
    provider: reviewed?.provider ?? null,
    mapping: reviewed?.mapping ?? null,
    fee: received === null ? null : readAgain(source, received),
    tables: ofTables.flatMap(({ id, ...draft }) => {
      const own = draft.in(drafts);
      const again = own.received === null ? null : readAgain(own.source, own.received);
      return again === null ? [] : [{ pane: id, what: again }];
    }),
  };
}

/** A table of a pane that is no more is read for nobody. */
function resumedFrom({ tables, ...known }: ResumedAsText, { ofTables }: DraftsOfPanes): ResumedWork {
  return {
    ...known,
    tables: tables.flatMap(({ pane, what }) =>
      ofTables.filter(({ id }) => id === pane).map((into) => ({ into, what })),
    ),
  };
}

/** The sheet that was in view is gone to by its name; a selection is no longer there, and is for the person to make. */
function readAgain(source: WhatToRead, { sheets }: ReceivedWorkbook): WhatToRead | null {
  if (source.kind === 'selection') return null;
  return source.kind === 'activeSheet' ? { kind: 'sheets', names: sheets.map(({ name }) => name) } : source;
}
