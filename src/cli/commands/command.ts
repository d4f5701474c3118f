/** What a command needs from the outside, and what it gives back: text on two streams and an exit code. */
export interface Terminal {
  /** A line for the user. */
  readonly say: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
  /** Where progress may be drawn over; absent when output is not a terminal. */
  readonly progress?: (text: string) => void;
  readonly readInput: () => Promise<string>;
  /** Today, from the clock of whoever runs the command. */
  readonly today: string;
}

/** 0 done · 1 done with error-severity findings · 2 could not be read or understood. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
