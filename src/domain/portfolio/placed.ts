/**
 * A placement as a council holds it: a row of its list, and what the rows of one placement together say. A row states what
 * the council has; nothing but the fee is needed.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { Exact } from '../money/exact';
import type { WeighedPlacement } from './placementYear';

/** Words by which placements are grouped and told apart. */
export type PlacedWord =
  | 'placement'
  | 'council'
  | 'provider'
  | 'home'
  | 'region'
  | 'provision'
  | 'sourcing'
  | 'offFrameworkReason'
  | 'band'
  | 'judgement'
  | 'cause';

export type PlacedDay = 'starts' | 'ends' | 'feeFrom' | 'agreed' | 'inspected' | 'reviewed' | 'stepDownFrom';

/** £ a week: the fee, what each funder pays of it, its parts where known, and what it is held against. */
type PlacedPounds =
  | 'weekly'
  | 'socialCare'
  | 'education'
  | 'health'
  | 'justice'
  | 'core'
  | 'additional'
  | 'unexplained'
  | 'stepDownTo'
  | 'shouldCost'
  | 'median';

type PlacedFigure = 'comparators' | 'needsScore' | 'miles';

type Stated<Name extends string, T> = Readonly<Partial<Record<Name, T | undefined>>>;

export interface PlacedRow
  extends
    Stated<PlacedWord, string>,
    Stated<PlacedDay, IsoDate>,
    Stated<Exclude<PlacedPounds, 'weekly'>, Exact>,
    Stated<PlacedFigure, Exact> {
  readonly weekly: Exact;
  /** Where the row stands, as a person finds it: "Census, row 12". */
  readonly at?: string | undefined;
  /** The line of the list that gave it with others: rows of one line are of one placement, which has no reference. */
  readonly listLine?: string | undefined;
}

/** One stay of one placement: its fees in order of day, what its latest row says, and who pays. */
export interface Placed extends WeighedPlacement {
  /** What `starts` rests on; of nothing, the first night of the time that is asked about stands in. */
  readonly startsBy: 'stated' | 'firstFee' | 'nothing';
  /** The latest row: what is said of the placement now. */
  readonly row: PlacedRow;
  /** What each fee rests on, in the order of `fees`. */
  readonly causes: readonly (string | null)[];
  readonly at: string;
}

export const notStated = 'Not stated';

export const funderNames: Readonly<Record<'socialCare' | 'education' | 'health' | 'justice', string>> = {
  socialCare: 'Social care',
  education: 'Education',
  health: 'Health',
  justice: 'Youth justice',
};

/** One key for "ACME  Care" and "Acme care". */
export const sameWords = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Spot purchase, a direct award or off framework, as councils write it. */
export function isOffFramework(sourcing: string | undefined): boolean {
  return sourcing !== undefined && /\boff[- ]?framework\b|\bspot\b|\bdirect award\b/i.test(sourcing);
}
