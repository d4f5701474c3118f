/** Everything the panes know: one record, changed only by `paneReducer`. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Place } from '../../domain/evidence/place';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { TypedPositions } from '../../workflows/review/typedPositions';
import { noSettings, type PaneSettings } from '../../workflows/paneSettings';
import type { HostProblem, ListedSheet, WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { SavedMapping } from '../../workflows/review/layoutMappings';
import type { Reviewed, SubmissionRead } from '../../workflows/review/readSubmission';
import type { Writing } from '../../workflows/writeSheets';
import { noDrafts, type DraftOfTable, type Drafts } from './drafts';
import { noSubmissions, type Submissions } from './submissions';

export type Work = 'reading' | 'reviewing' | 'writing' | 'undoing' | 'saving';

/** What a pane writes. */
export interface PaneWriting {
  readonly id: string;
  /** From what is known when it is its turn; null where there is nothing to write yet. */
  readonly from: (state: PaneState) => Writing | null | Promise<Writing | null>;
}

export interface WrittenSheets {
  /** The id of what was written. */
  readonly what: string;
  /** The pane that wrote them. */
  readonly pane: string;
  readonly sheets: readonly string[];
  /** Of them the page that answers. */
  readonly answer: string | null;
  /** What this host cannot hold, in sentences. */
  readonly leftOut: readonly string[];
}

/** Sheets of the same names are there that Open Book did not write. */
export interface OverwriteQuestion {
  readonly what: PaneWriting;
  /** The pane that asked to write. */
  readonly pane: string;
  readonly sentence: string;
  readonly sheets: readonly string[];
}

/** What a person typed or chose on the page Our position. */
export type SheetInputs = Pick<SubmissionRead, 'typed' | 'rules' | 'bases' | 'side'>;

/** Of it what was chosen: the rules that propose opening, target and limit, what a category rests on, and the council's own side. */
export type PositionChoices = Pick<SheetInputs, 'rules' | 'bases' | 'side'>;

export interface TableRead {
  /** Whose work in hand it is. */
  readonly into: DraftOfTable;
  /** What to read to have the same table again. */
  readonly what: WhatToRead;
  readonly received: ReceivedWorkbook;
  /** Cells that may tell who a child is. */
  readonly personal: readonly Place[];
  /** True where somebody typed in its sheet after it was read. */
  readonly changed: boolean;
}

/** What was read before the pane was loaded anew, to be read again. */
export interface ResumedWork {
  readonly provider: string | null;
  readonly mapping: SavedMapping | null;
  readonly fee: WhatToRead | null;
  readonly tables: readonly { readonly into: DraftOfTable; readonly what: WhatToRead }[];
}

export interface PaneState {
  /** The pane in view, by its id. */
  readonly pane: string;
  readonly today: IsoDate;
  /** The day whose published figures are in force for the review. */
  readonly asAt: IsoDate;
  readonly settings: PaneSettings;
  /** False where the workbook holds settings of a later version: they are then left alone. */
  readonly settingsCanBeKept: boolean;
  readonly started: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly source: WhatToRead;
  /** What is being done, and its number: a result that comes late, after a cancel, has another number. */
  readonly work: {
    readonly kind: Work;
    readonly id: number;
    /** The part done, from 0 to 1, where that is known. */
    readonly part?: number;
  } | null;
  readonly problem: HostProblem | null;
  readonly received: ReceivedWorkbook | null;
  readonly reviewed: Reviewed | null;
  readonly submissions: Submissions;
  /** Null where the pane was not loaded anew. */
  readonly resumed: ResumedWork | null;
  /** Whether what may tell who a child is stays out of what is shown and written. */
  readonly leavesOutPersonalDetails: boolean;
  /** Tables read for panes of their own, as they stand in the workbook, by whose work in hand they are. */
  readonly tables: Readonly<Record<string, TableRead>>;
  /** True where somebody typed in a sheet after it was read. */
  readonly sheetChanged: boolean;
  /** Sheets in which somebody typed while something was being read: what comes of it may be from before. */
  readonly changedWhileReading: readonly string[];
  /** The inputs of our sheets when they were last looked at: what differs from them was typed since. */
  readonly inputsSeen: SheetInputs;
  readonly typed: TypedPositions;
  readonly chosen: PositionChoices;
  readonly written: WrittenSheets | null;
  readonly question: OverwriteQuestion | null;
  /** One sentence about something that went well. */
  readonly notice: string | null;
  /** True where sheets were taken back just now, and those of an earlier writing can be too. */
  readonly moreToTakeBack: boolean;
  /** Work in hand of the panes that have some of their own. */
  readonly drafts: Drafts;
  /** What is being calculated in the background, for which pane, and the part done, from 0 to 1. */
  readonly calculation: { readonly pane: string; readonly part: number } | null;
}

export function startingState(pane: string, today: IsoDate): PaneState {
  return {
    pane,
    today,
    asAt: today,
    settings: noSettings,
    settingsCanBeKept: true,
    started: false,
    sheets: [],
    source: { kind: 'everySheet' },
    work: null,
    problem: null,
    received: null,
    reviewed: null,
    submissions: noSubmissions,
    resumed: null,
    leavesOutPersonalDetails: false,
    tables: {},
    sheetChanged: false,
    changedWhileReading: [],
    inputsSeen: { typed: {}, rules: {}, bases: {}, side: {} },
    typed: {},
    chosen: { rules: {}, bases: {}, side: {} },
    written: null,
    question: null,
    notice: null,
    moreToTakeBack: false,
    drafts: noDrafts,
    calculation: null,
  };
}
