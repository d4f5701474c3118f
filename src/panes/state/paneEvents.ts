/** What can happen in the panes. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { PositionName } from '../../domain/negotiation/positionRule';
import type { PaneSettings } from '../../workflows/paneSettings';
import type { HostProblem, ListedSheet, WhatToRead } from '../../workflows/ports/hostWorkbook';
import type { Reviewed, SubmissionRead } from '../../workflows/review/readSubmission';
import type { DraftChange } from './drafts';
import type {
  OverwriteQuestion,
  PositionChoices,
  SheetInputs,
  TableRead,
  Work,
  WrittenSheets,
} from './paneState';

export type PaneEvent =
  | { readonly kind: 'opened'; readonly pane: string }
  | {
      readonly kind: 'started';
      readonly settings: PaneSettings | null;
      readonly sheets: readonly ListedSheet[];
    }
  | { readonly kind: 'settingsChanged'; readonly settings: PaneSettings; readonly notice: string | null }
  | { readonly kind: 'sourceChosen'; readonly source: WhatToRead }
  | { readonly kind: 'dayChosen'; readonly asAt: IsoDate }
  | { readonly kind: 'workStarted'; readonly work: Work; readonly id: number }
  | { readonly kind: 'workMoved'; readonly id: number; readonly part: number }
  | { readonly kind: 'workCancelled' }
  | { readonly kind: 'couldNotGo'; readonly problem: HostProblem }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: HostProblem }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly read: SubmissionRead;
      readonly reviewed: Reviewed;
    }
  | {
      readonly kind: 'readFor';
      readonly id: number;
      /** As the pane works with it: without personal details where they are left out. */
      readonly received: ReceivedWorkbook;
      readonly table: TableRead;
      readonly sheets: readonly ListedSheet[];
    }
  | { readonly kind: 'leavingOut'; readonly leavesOut: boolean }
  | { readonly kind: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly kind: 'drafted'; readonly draft: DraftChange }
  | { readonly kind: 'calculating'; readonly pane: string; readonly part: number }
  | { readonly kind: 'calculated'; readonly draft: DraftChange | null }
  | {
      readonly kind: 'positionTyped';
      readonly line: string;
      readonly name: PositionName;
      readonly text: string;
    }
  | { readonly kind: 'positionChosen'; readonly chosen: Partial<PositionChoices> }
  | { readonly kind: 'written'; readonly id: number; readonly written: WrittenSheets }
  /** A workbook of its own was opened. */
  | { readonly kind: 'openedApart'; readonly id: number; readonly notice: string }
  | { readonly kind: 'questionAsked'; readonly id: number; readonly question: OverwriteQuestion }
  | {
      readonly kind: 'undone';
      readonly id: number;
      readonly sentence: string;
      /** True where an earlier writing can be taken back too. */
      readonly more: boolean;
    }
  | { readonly kind: 'noticed'; readonly notice: string }
  /** Somebody changed cells of this sheet. */
  | { readonly kind: 'cellsChanged'; readonly sheet: string }
  /** What stands now in the inputs of the sheets that we wrote, and which sheets there are. */
  | {
      readonly kind: 'inputsRead';
      readonly inputs: SheetInputs;
      readonly sheets: readonly ListedSheet[];
    }
  | { readonly kind: 'dismissed' };
