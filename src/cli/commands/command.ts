/** What a command needs from the outside, and what it gives back: text on two streams and an exit code. */
import { visibleJson, visibleLine } from '../../domain/evidence/visibleText';

export interface Terminal {
  /** A line for the user. */
  readonly say: (line: string) => void;
  /** The whole answer as JSON. */
  readonly sayJson: (answer: unknown) => void;
  /** A list of answers as JSON, each said as it comes, so that none has to be kept. */
  readonly sayJsonList: () => JsonList;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
  /** Where progress may be drawn over; absent when output is not a terminal. */
  readonly progress?: (text: string) => void;
  readonly readInput: () => Promise<Uint8Array>;
  /** Today, from the clock of whoever runs the command. */
  readonly today: string;
}

export interface JsonList {
  readonly add: (answer: unknown) => void;
  readonly end: () => void;
}

/** 0 done · 1 done with error-severity findings · 2 could not be read or understood. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Where text goes once it is fit to be seen. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isErrWatched: boolean;
}

/**
 * The only way to a terminal. Whatever a command prints may hold words from outside, so every line is made visible here:
 * `say` is one line, however many its words would make.
 */
export function terminalOn(
  { out, err, isErrWatched }: Streams,
  today: string,
  readInput: Terminal['readInput'],
): Terminal {
  return {
    say: (line) => {
      out(`${visibleLine(line)}\n`);
    },
    sayJson: (answer) => {
      out(`${visibleJson(answer)}\n`);
    },
    sayJsonList: () => jsonListOn(out),
    complain: (line) => {
      err(`${visibleLine(line)}\n`);
    },
    ...(isErrWatched
      ? {
          progress: (text: string) => {
            err(`\r\u001b[K${visibleLine(text)}`);
          },
        }
      : {}),
    readInput,
    today,
  };
}

/** The same text as `sayJson` gives of the whole list. */
function jsonListOn(out: Streams['out']): JsonList {
  let isEmpty = true;
  return {
    add: (answer) => {
      out(`${isEmpty ? '[' : ','}\n  ${visibleJson(answer).replaceAll('\n', '\n  ')}`);
      isEmpty = false;
    },
    end: () => {
      out(isEmpty ? '[]\n' : '\n]\n');
    },
  };
}
