/**
 * The workbook a person has open in front of them, as the workflows know it: its sheets can be read, our sheets can be
 * written into it and taken back, a cell can be gone to, and changes are heard of. Who stands behind it (Excel, or the
 * embedded host) does not matter here. Whatever goes wrong comes back as sentences, never as an exception.
 */
import type { Place } from '../../domain/evidence/place';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WorkbookGrid } from '../../sheets/core/grid';

/** What went wrong with the host, and what to do about it: whole sentences for a finance officer. */
export interface HostProblem {
  readonly sentence: string;
  readonly advice: string;
  /** What is left in the workbook that was not there before, where it could not be put back. */
  readonly remaining?: readonly string[];
}

export type HostAnswer<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'problem'; readonly problem: HostProblem };

export type WhatToRead =
  | { readonly kind: 'everySheet' }
  | { readonly kind: 'activeSheet' }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'sheets'; readonly names: readonly string[] }
  | { readonly kind: 'selection' };

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
  /** True where Open Book wrote the sheet. */
  readonly ours: boolean;
  /** Of ours: a template or an example, to be read as somebody's figures. */
  readonly toBeRead?: true;
}

/** What a person typed into one of our input cells: not what we had put there. */
export interface TypedInput {
  readonly value: string | number | boolean;
  /** With its leading `=`, where a formula was typed. */
  readonly formula?: string;
}

export interface HostReading {
  /** The sheets that are not ours, as asked for. */
  readonly workbook: ReceivedWorkbook;
  readonly sheets: readonly ListedSheet[];
  /** By the grid's cell id. */
  readonly typedInputs: ReadonlyMap<string, TypedInput>;
  /** Present where something was left unread: a sentence. */
  readonly notRead?: string;
  /** Present for a selection: where it stands, so that places in it can be told. */
  readonly selection?: Place;
}

export type ExistingSheets = 'ask' | 'overwrite' | 'writeBeside';

export type WriteOutcome =
  | {
      readonly kind: 'written';
      /** As they are called in the workbook. */
      readonly sheets: readonly string[];
      /** Of them the page that answers, to be gone to. */
      readonly answer: string | null;
      /** What this host cannot hold, and which earlier pages are no longer written, in sentences. */
      readonly leftOut: readonly string[];
    }
  /** Sheets of these names are there that Open Book did not write: overwrite them, or write beside them? */
  | { readonly kind: 'question'; readonly sentence: string; readonly sheets: readonly string[] };

export interface HostChange {
  readonly sheet: string;
  readonly address: string;
}

export interface HostFeatures {
  readonly notes: boolean;
}

export type StopWatching = () => Promise<void>;

export interface HostWorkbook {
  readonly features: () => HostFeatures;
  readonly read: (what: WhatToRead) => Promise<HostAnswer<HostReading>>;
  readonly write: (grid: WorkbookGrid, existing: ExistingSheets) => Promise<HostAnswer<WriteOutcome>>;
  /** Opens a workbook of its own that holds these sheets alone, for somebody else to have; this one stays as it is. */
  readonly openApart: (grid: WorkbookGrid) => Promise<HostAnswer<null>>;
  /** True where a write can be taken back: the last one, then the one before it. */
  readonly canUndo: () => boolean;
  /** Takes the last write back; the answer is a sentence that says what was done. */
  readonly undo: () => Promise<HostAnswer<string>>;
  readonly goTo: (place: Place) => Promise<HostAnswer<null>>;
  readonly watch: (listener: (change: HostChange) => void) => Promise<HostAnswer<StopWatching>>;
  /** Settings live in the workbook and travel with it: nothing personal belongs in them. */
  readonly readSetting: (key: string) => Promise<HostAnswer<string | null>>;
  readonly writeSetting: (key: string, text: string) => Promise<HostAnswer<null>>;
}
