/** What the workbook of who pays each line speaks of: the lines with their shares, and what each payer contributes. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { WeekByLine } from '../../domain/jointFunding/weekByLine';
import type { Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';

export const funderTitles = {
  socialCare: 'Social care',
  education: 'Education',
  health: 'Health',
  justice: 'Youth justice',
} as const;

export type Payer = keyof typeof funderTitles;

export const funders = Object.keys(funderTitles) as readonly Payer[];

export interface LineOnSheet {
  readonly line: string;
  readonly weekly: Exact;
  /** Where it is stated by the teaching week; its amount a week is then live. */
  readonly perTeachingWeek: Exact | null;
  readonly teachingWeeks: Exact | null;
  readonly shares: readonly { readonly payer: Payer; readonly percent: Percentage }[];
  readonly reason: string | null;
  /** Nobody said who pays it. */
  readonly isSilent: boolean;
  /** Null where the lines are all of one. */
  readonly placement: string | null;
}

export interface FundingLinesSubject {
  readonly placement: string | null;
  readonly fee: Exact | null;
  /** Who bears what is left of the fee; null where the lines are the whole. */
  readonly rest: Payer | null;
  readonly daysInYear: Exact;
  readonly lines: readonly LineOnSheet[];
  readonly week: WeekByLine;
  readonly asAt: IsoDate;
}

/** Whose lines they are, each once, in the order given; one where none is named. */
export function placementsIn({ placement, lines }: FundingLinesSubject): readonly string[] {
  return [
    ...new Set([
      ...lines.map((line) => line.placement ?? placement ?? ''),
      ...(lines.length === 0 ? [placement ?? ''] : []),
    ]),
  ];
}
