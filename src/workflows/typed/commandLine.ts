/** What a command line may say to an analysis, and what it said; how it is read stands with the command line itself. */
import type { IsoDate } from '../../domain/calendar/isoDate';

export interface OptionWords {
  /** What it takes, as the help shows it (`FILE`); absent for a switch. */
  readonly takes?: string;
  /** True where it may be given several times. */
  readonly many?: boolean;
  /** True where paths right behind it are further ones of its own: `--benchmarks a.csv b.csv`. */
  readonly goesOn?: boolean;
  readonly about: string;
}

export interface CommandLine<Name extends string> {
  readonly paths: readonly string[];
  readonly has: (name: Name) => boolean;
  /** What was given with it; null where nothing was. */
  readonly value: (name: Name) => string | null;
  readonly values: (name: Name) => readonly string[];
  /** The day whose figures are in force. */
  readonly asAt: IsoDate;
}

/** A whole number of at most nine digits; null where the text is none. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : null;
}
