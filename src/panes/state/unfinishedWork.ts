/**
 * What a person has typed and chosen in the panes, as text: a button of the ribbon loads the pane anew, and nothing of that may
 * be lost. What was read is not in it: the workbook has it, and it is read again.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { TypedPositions } from '../../workflows/review/negotiationPositions';
import { noDrafts, type Drafts, type PaneThatReads } from './drafts';
import type { PaneState, ResumedWork, SheetInputs } from './paneState';

/** Where the text stands as long as the pane's window is open, and no longer. */
export interface PaneSession {
  readonly read: () => string | null;
  readonly keep: (text: string) => void;
}

export const noSession: PaneSession = { read: () => null, keep: () => undefined };

interface UnfinishedWork {
  readonly version: 1;
  readonly asAt: IsoDate;
  readonly source: WhatToRead;
  readonly leavesOutPersonalDetails: boolean;
  readonly typed: TypedPositions;
  /** Else a figure that stood in the sheet before would count over one typed in the pane since. */
  readonly inputsSeen: SheetInputs;
  readonly drafts: Drafts;
  readonly resumed: ResumedWork;
}

export function unfinishedWorkAsText(state: PaneState): string {
  const { asAt, source, leavesOutPersonalDetails, typed, inputsSeen, drafts } = state;
  const work: UnfinishedWork = {
    version: 1,
    asAt,
    source,
    leavesOutPersonalDetails,
    typed,
    inputsSeen,
    drafts: withoutWhatWasRead(drafts),
    resumed: toResume(state),
  };
  return JSON.stringify(work);
}

/** A state to begin with; as it was where there is no such text, or none of this version. */
export function withUnfinishedWork(state: PaneState, text: string | null): PaneState {
  const work = understood(text);
  if (work === null) return state;
  const { asAt, source, leavesOutPersonalDetails, typed, inputsSeen, drafts, resumed } = work;
  return { ...state, asAt, source, leavesOutPersonalDetails, typed, inputsSeen, drafts, resumed };
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

function withoutWhatWasRead({
  analyses,
  shouldCost,
  benchmarks,
  unitCost,
  contracts,
  negotiate,
}: Drafts): Drafts {
  return {
    analyses: { ...analyses, received: null, headline: null },
    shouldCost: { ...noDrafts.shouldCost, typed: shouldCost.typed },
    benchmarks: { ...benchmarks, received: null },
    unitCost: { ...unitCost, received: null, headline: null },
    contracts: { ...contracts, received: null, simulated: null },
    negotiate,
  };
}

function toResume({ reviewed, received, source, drafts }: PaneState): ResumedWork {
  const reading: readonly PaneThatReads[] = ['analyses', 'benchmarks', 'unitCost', 'contracts'];
  return {
    provider: reviewed?.provider ?? null,
    mapping: reviewed?.mapping ?? null,
    fee: received === null ? null : readAgain(source, received),
    tables: reading.flatMap((pane) => {
      const table = drafts[pane].received;
      const again = table === null ? null : readAgain(drafts[pane].source, table);
      return again === null ? [] : [{ pane, what: again }];
    }),
  };
}

/** The sheet that was in view is gone to by its name; a selection is no longer there, and is for the person to make. */
function readAgain(source: WhatToRead, { sheets }: ReceivedWorkbook): WhatToRead | null {
  if (source.kind === 'selection') return null;
  return source.kind === 'activeSheet' ? { kind: 'sheets', names: sheets.map(({ name }) => name) } : source;
}
