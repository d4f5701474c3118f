/**
 * An analysis of files: the same door as one that asks for its terms in a form (`ask answer tell json write keep`), where what
 * is asked for are files: a ledger, a submission, needs, contracts. The command line follows from this one record; the pane of
 * such an analysis is its own, and writes and keeps through the same functions.
 */
import type { WorkbookGrid } from '../../sheets/core/grid';
import type { FilesToOpen } from '../ports/filesToOpen';
import type { CommandLine, OptionWords } from './commandLine';
import type { AnyKept } from './kept';

/** Which files are answered, a workbook for each, and which others are read: none of them is ever written over. */
export interface NamedFiles {
  readonly from: readonly string[];
  readonly alsoRead: readonly (string | null)[];
}

/** Something else that was asked for and is told in the answer's place. */
export interface ToldInstead {
  readonly json: unknown;
  /** Null where it is told as JSON alone. */
  readonly lines: readonly string[] | null;
  readonly exitCode: 0 | 1;
}

/** Many files as a table, a row for each; their order is the order in which they were named. */
export interface ToldOfMany<Terms, Answer> {
  readonly row: (path: string, answer: Answer | null, workbook: string | null) => readonly string[];
  readonly table: (rows: readonly (readonly string[])[], terms: Terms) => readonly string[];
}

export interface FileAnalysis<Option extends string, Chosen, Terms, Answer> {
  /** One name everywhere: `unitCost`; the command is `unit-cost`. */
  readonly id: string;
  readonly command: string;
  readonly title: string;
  /** What a person comes for, in one sentence. */
  readonly purpose: string;
  /** What it takes, as the help shows it: "<ledger.csv|.xlsx|.json>". */
  readonly takes: string;
  readonly options: Readonly<Record<Option, OptionWords>>;
  /** What else the help says. */
  readonly more: string;
  /** What `--as-at` means, where it is not the day whose figures are in force. */
  readonly asAt?: string;
  /** What the command line says, understood; or a sentence on what is wrong with it. Nothing is opened yet. */
  readonly choose: (line: CommandLine<Option | 'json'>) => Chosen | string;
  readonly files: (chosen: Chosen) => NamedFiles;
  /** Null where something cannot be used, and the person has been told. */
  readonly ask: (chosen: Chosen, files: FilesToOpen) => Promise<Terms | null>;
  /** True where JSON was asked for by another word than `--json`. */
  readonly isJson?: (chosen: Chosen) => boolean;
  readonly instead?: (terms: Terms) => ToldInstead | null;
  /** Of the file at `path`; null where there is no answer, and the person has been told. */
  readonly answer: (terms: Terms, files: FilesToOpen, path: string) => Promise<Answer | null> | Answer | null;
  readonly tell: (answer: Answer) => readonly string[];
  readonly json: (answer: Answer) => unknown;
  /** The workbook, or a sentence on why there can be none. */
  readonly write: (answer: Answer) => WorkbookGrid | string;
  /** Something in the answer is to be settled first. */
  readonly isToSettle: (answer: Answer) => boolean;
  /** What its pane keeps in the workbook of what was typed there. */
  readonly keep?: AnyKept;
  /** Present where several files and folders may be named. */
  readonly many?: ToldOfMany<Terms, Answer>;
}

/** An answer as the doors see it. */
export interface AnsweredFile {
  readonly lines: () => readonly string[];
  readonly json: () => unknown;
  readonly workbook: () => WorkbookGrid | string;
  readonly isToSettle: boolean;
  /** Its row among many. */
  readonly row: (workbook: string | null) => readonly string[];
}

export interface AskedOfFiles {
  readonly instead: ToldInstead | null;
  readonly answer: (path: string) => Promise<AnsweredFile | null>;
  /** The row of a file without an answer, and the table of all rows. */
  readonly rowWithout: (path: string) => readonly string[];
  readonly table: (rows: readonly (readonly string[])[]) => readonly string[];
}

export interface ChosenFiles extends NamedFiles {
  readonly isJson: boolean;
  readonly ask: (files: FilesToOpen) => Promise<AskedOfFiles | null>;
}

/** An analysis of files as the doors see it: nobody outside needs to know the types of its terms and of its answer. */
export interface AnyFileAnalysis {
  readonly id: string;
  readonly command: string;
  readonly title: string;
  readonly purpose: string;
  readonly takes: string;
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly more: string;
  readonly asAt: string | null;
  readonly takesMany: boolean;
  readonly keep: AnyKept | null;
  readonly choose: (line: CommandLine<string>) => ChosenFiles | string;
}

export function fileAnalysis<Option extends string, Chosen, Terms, Answer>(
  record: FileAnalysis<Option, Chosen, Terms, Answer>,
): AnyFileAnalysis {
  const { id, command, title, purpose, takes, options, more, asAt = null, many, keep = null } = record;
  return {
    id,
    command,
    title,
    purpose,
    takes,
    options,
    more,
    asAt,
    takesMany: many !== undefined,
    keep,
    choose: (line) => {
      const chosen = record.choose(line);
      if (typeof chosen === 'string') return chosen;
      return {
        ...record.files(chosen),
        isJson: line.has('json') || (record.isJson?.(chosen) ?? false),
        ask: async (files) => {
          const terms = await record.ask(chosen, files);
          return terms === null ? null : askedOf(record, terms, files);
        },
      };
    },
  };
}

function askedOf<Option extends string, Chosen, Terms, Answer>(
  { instead, answer, tell, json, write, isToSettle, many }: FileAnalysis<Option, Chosen, Terms, Answer>,
  terms: Terms,
  files: FilesToOpen,
): AskedOfFiles {
  return {
    instead: instead?.(terms) ?? null,
    answer: async (path) => {
      const found = await answer(terms, files, path);
      if (found === null) return null;
      return {
        lines: () => tell(found),
        json: () => json(found),
        workbook: () => write(found),
        isToSettle: isToSettle(found),
        row: (workbook) => many?.row(path, found, workbook) ?? [],
      };
    },
    rowWithout: (path) => many?.row(path, null, null) ?? [],
    table: (rows) => many?.table(rows, terms) ?? [],
  };
}
