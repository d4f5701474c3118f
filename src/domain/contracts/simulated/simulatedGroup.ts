/**
 * What is simulated and what a run counts: homes and their places, councils and the children they look for a place for.
 *
 * Units: weeks and children as ordinary binary numbers, since they are drawn and not agreed; counts are whole. A year
 * has 52 weeks here, so that every year holds the same number of counts.
 */
import { exact, type Exact } from '../../money/exact';
import type { StayLength } from './seededRandom';

export const weeksInSimulatedYear = 52;

export interface CouncilOfGroup {
  readonly name: string;
  readonly childrenAWeek: number;
  /** Its entitlement: how many of all places it holds. */
  readonly placesHeld: number;
}

/**
 * Where a child may be placed: in any free place of the group, in the places its own council holds, or with the one
 * provider that was asked, drawn by its number of places.
 */
export type Reach =
  | { readonly kind: 'anyFreePlace' }
  | { readonly kind: 'ownPlaces' }
  | { readonly kind: 'oneProvider'; readonly providerOfHome: readonly number[] };

/** Whose free place is offered first: always the first council listed, or the one that lent longest ago. */
export type Rota = 'asListed' | 'inTurn';

export interface SimulatedGroup {
  /** The places of each home. */
  readonly homes: readonly number[];
  readonly councils: readonly CouncilOfGroup[];
  readonly reach: Reach;
  readonly rota: Rota;
  readonly acceptance: number;
  readonly stay: StayLength;
  readonly refillWeeks: number;
  /** The share of children beside whom places of the home are kept empty, and how many places. */
  readonly shareNeedingEmptyPlace: number;
  readonly emptyForSolo: number;
  /** Weeks simulated before counting begins, so that an empty start does not count. */
  readonly warmUpWeeks: number;
  readonly years: number;
  readonly seed: number;
}

/** Whole numbers, one for each year counted. */
export type YearCounts = Int32Array;

export interface SimulatedWeeks {
  /** At the end of each week counted: places occupied, and children placed elsewhere because none was free. */
  readonly occupied: Int32Array;
  readonly elsewhere: Int32Array;
  /** Place-weeks a year that were kept empty beside a child. */
  readonly keptEmpty: YearCounts;
  readonly councils: readonly CouncilCounts[];
}

/** Child-weeks are counted at the end of each week; children in the year in which they needed a place. */
export interface CouncilCounts {
  readonly name: string;
  /** Children whom a home would accept, and those of them placed elsewhere because no place was free. */
  readonly arrived: YearCounts;
  readonly refused: YearCounts;
  /** Children whom no home would accept, placed elsewhere under every contract and not counted in anything else. */
  readonly declined: YearCounts;
  /** Child-weeks in each home. */
  readonly placed: readonly YearCounts[];
  readonly elsewhere: YearCounts;
  /** Of the child-weeks placed, those in places that another council holds, and its own places lent to others. */
  readonly taken: YearCounts;
  readonly offered: YearCounts;
}

/** What became of one child, for whoever listens; the home is null where the child was placed elsewhere. */
export interface SimulatedChild {
  readonly council: number;
  readonly from: number;
  readonly until: number;
  readonly home: number | null;
  readonly isAccepted: boolean;
}

export interface Watching {
  /** Hears which part is done, at least a hundred times, and may say false to stop. */
  readonly goOn?: (part: number) => boolean;
  readonly onChild?: (child: SimulatedChild) => void;
}

export function totalOf(counts: YearCounts): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** The counts as exact figures, a year each, to work money out from. */
export function exactYears(counts: YearCounts): readonly Exact[] {
  return [...counts].map((count) => exact(count));
}
