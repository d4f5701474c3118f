/**
 * A fee round over the placements of a provider: who has children there on the day, at what fee, and how long ago each fee was
 * agreed. Months are whole ones: agreed on 15 January, on 14 April it is two months ago and on the 15th three.
 *
 * Worked example: P-1 agreed on 1 February 2027, a round from 1 April 2027 that leaves out fees agreed less than six months
 * ago: P-1 keeps its fee in every total.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';
import { feeRound, type FeeRound } from './feeRound';
import { feeOn } from './opportunities';
import { notStated, sameWords, type Placed } from './placed';

export interface FeeRoundTerms {
  /** Null for every provider of the list. */
  readonly provider: string | null;
  readonly from: IsoDate;
  readonly decided: Percentage;
  readonly requested: Percentage;
  readonly leaveOutWithinMonths: Exact | null;
}

export interface PlacementInRound {
  readonly council: string;
  readonly placement: string;
  readonly home: string | null;
  readonly now: Weekly;
  readonly agreedMonthsAgo: number | null;
  readonly isLeftOut: boolean;
  readonly decided: Weekly;
  readonly requested: Weekly;
}

export interface FeeRoundOfList {
  readonly terms: FeeRoundTerms;
  readonly round: FeeRound;
  /** Council by council, in the order of their names. */
  readonly placements: readonly PlacementInRound[];
  /** Placements that start after the day, by council: they are in no figure. */
  readonly startLater: readonly { readonly council: string; readonly placements: number }[];
}

export function feeRoundOfList(placements: readonly Placed[], terms: FeeRoundTerms): FeeRoundOfList {
  const { provider, from, decided, requested, leaveOutWithinMonths } = terms;
  const ofProvider = placements.filter(
    ({ row }) => provider === null || sameWords(row.provider ?? '') === sameWords(provider),
  );
  const inRound = ofProvider
    .filter(({ starts, ends }) => starts <= from && (ends === null || ends > from))
    .map((placed) => ({
      council: placed.row.council ?? notStated,
      placed,
      weekly: poundsPer('week', feeOn(placed, from)),
      monthsAgo: monthsSince(agreedOn(placed, from), from),
    }))
    .sort((a, b) => byWords(a.council, b.council) || byWords(a.placed.id, b.placed.id));
  const names = new Map<string, string>();
  for (const { council } of inRound)
    if (!names.has(sameWords(council))) names.set(sameWords(council), council);
  const councils = [...names].map(([key, council]) => ({
    council,
    of: inRound.filter((each) => sameWords(each.council) === key),
  }));
  const ofCouncils = councils.map(({ council, of }) => ({
    council,
    fees: of.map(({ weekly, monthsAgo }) => ({
      weekly,
      agreedMonthsAgo: monthsAgo === null ? null : exact(monthsAgo),
    })),
  }));
  const round = feeRound(ofCouncils, decided, requested, leaveOutWithinMonths);
  const ifRequested = feeRound(ofCouncils, requested, requested, leaveOutWithinMonths);
  return {
    terms,
    round,
    startLater: byCouncil(ofProvider.filter(({ starts }) => starts > from)),
    placements: councils.flatMap(({ council, of }, index) =>
      of.map(({ placed, weekly, monthsAgo }, at) => ({
        council,
        placement: placed.id,
        home: placed.row.home ?? null,
        now: weekly,
        agreedMonthsAgo: monthsAgo,
        isLeftOut:
          leaveOutWithinMonths !== null && monthsAgo !== null && leaveOutWithinMonths.greaterThan(monthsAgo),
        decided: round.newFees[index]?.fees[at] ?? weekly,
        requested: ifRequested.newFees[index]?.fees[at] ?? weekly,
      })),
    ),
  };
}

/** How many each council has, in the order of their names. */
function byCouncil(placements: readonly Placed[]): FeeRoundOfList['startLater'] {
  const counts = new Map<string, { readonly council: string; placements: number }>();
  for (const { row } of placements) {
    const council = row.council ?? notStated;
    const known = counts.get(sameWords(council));
    if (known === undefined) counts.set(sameWords(council), { council, placements: 1 });
    else known.placements += 1;
  }
  return [...counts.values()].sort((a, b) => byWords(a.council, b.council));
}

/** The day the fee was agreed, else the first night of the fee in force. */
function agreedOn({ row, fees }: Placed, day: IsoDate): IsoDate | null {
  if (row.agreed !== undefined) return row.agreed;
  if (row.feeFrom === undefined && fees.length < 2) return null;
  return fees.findLast(({ from }) => from <= day)?.from ?? null;
}

function monthsSince(agreed: IsoDate | null, day: IsoDate): number | null {
  if (agreed === null) return null;
  if (agreed > day) return 0;
  const part = (of: IsoDate, from: number, to: number): number => Number.parseInt(of.slice(from, to), 10);
  const months = (part(day, 0, 4) - part(agreed, 0, 4)) * 12 + part(day, 5, 7) - part(agreed, 5, 7);
  return part(day, 8, 10) < part(agreed, 8, 10) ? months - 1 : months;
}

const byWords = (a: string, b: string): number => {
  const [first, second] = [sameWords(a), sameWords(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};
