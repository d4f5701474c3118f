/**
 * How an analysis opens the files that a person named, whatever kind each is. What tells who a child is has been looked for,
 * and left out where that was asked for, before anything comes through here.
 */
import type { Validated } from '../../domain/evidence/validated';
import type { FeeSubmission } from '../../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import type { WrittenVersion } from '../../sheets/core/grid';
import type { TypedSince } from '../../sheets/core/inputsAsWritten';
import type { LayoutMapping } from '../../reading/layoutMapping';

/** What to make of a file, as a table or as the text of JSON; absent where such a thing is never written so. */
export interface HowToRead<T> {
  readonly table: (workbook: ReceivedWorkbook) => Validated<T>;
  readonly json?: (text: string, file: string, leavesOutPersonalDetails: boolean) => Validated<T>;
}

export interface TypedBefore {
  readonly typed: readonly TypedSince[];
  /** Inputs that hold what was written into them, as if it had been typed into empty ones. */
  readonly standing: readonly TypedSince[];
  readonly versions: readonly WrittenVersion[];
}

export interface FilesToOpen {
  readonly read: <T>(path: string, as: HowToRead<T>) => Promise<Validated<T>>;
  /** A file of text that holds JSON, whatever it is called. */
  readonly readText: <T>(
    path: string,
    as: (text: string, leavesOutPersonalDetails: boolean) => Validated<T>,
  ) => Promise<Validated<T>>;
  /** The content; undefined where there is none, and the person has been told. `advice` is a sentence on what such a file holds. */
  readonly json: (path: string, advice: string) => Promise<unknown>;
  readonly submission: (path: string, mapping: LayoutMapping | null) => Promise<Validated<FeeSubmission>>;
  /** What was typed into a workbook of ours since it was written; null where it is none, and the person has been told. */
  readonly typedSince: (path: string) => Promise<TypedBefore | null>;
  /** Every file that can be read there; the person has been told what cannot, and what was left aside. */
  readonly within: (folder: string) => Promise<readonly string[]>;
  /** As it is called in a sentence. */
  readonly nameOf: (path: string) => string;
  /** Told beside the answer, on the way to it. */
  readonly tell: (sentence: string) => void;
  /** Shown where somebody watches; an empty `what` ends it. */
  readonly progress: (done: number, all: number, what: string) => void;
}
