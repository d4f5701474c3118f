/**
 * A fee round over the placements of a provider: who has children there on the day, at what fee, and how long ago each fee was
 * agreed. A provider and a council are found by the plain normal form of their names, so that "Ltd" loses nobody; who is left out
 * for another provider is counted. Months are whole ones: agreed on 15 January, on 14 April it is two months ago and on the 15th three.
 *
 * Worked example: P-1 agreed on 1 February 2027, a round from 1 April 2027 that leaves out fees agreed less than six months
 * ago: P-1 keeps its fee in every total.
 */
import type { IsoDate } from '../calendar/isoDate';
import { councilKey, providerKey } from '../evidence/organisationKey';
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
  /** Placements with other providers, by provider: they are in no figure. */
  readonly ofOthers: readonly { readonly provider: string; readonly placements: number }[];
  /** Every way in which the list writes what counts here, one of each. */
  readonly namesOf: { readonly providers: readonly string[]; readonly councils: readonly string[] };
}

export function feeRoundOfList(placements: readonly Placed[], terms: FeeRoundTerms): FeeRoundOfList {
  const { provider, from, decided, requested, leaveOutWithinMonths } = terms;
  const wanted = provider === null ? null : providerKey(provider);
  const isAsked = ({ row }: Placed): boolean =>
    wanted === null || (row.provider !== undefined && providerKey(row.provider) === wanted);
  const ofProvider = placements.filter(isAsked);
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
    if (!names.has(councilKey(council))) names.set(councilKey(council), council);
  const councils = [...names].map(([key, council]) => ({
    council,
    of: inRound.filter((each) => councilKey(each.council) === key),
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
    startLater: countedBy(
      ofProvider.filter(({ starts }) => starts > from).map(({ row }) => row.council),
      councilKey,
    ).map(({ name, placements: count }) => ({ council: name, placements: count })),
    ofOthers: countedBy(
      placements.filter((each) => !isAsked(each)).map(({ row }) => row.provider),
      providerKey,
    ).map(({ name, placements: count }) => ({ provider: name, placements: count })),
    namesOf: {
      providers: [...new Set(ofProvider.flatMap(({ row }) => row.provider ?? []))],
      councils: [...new Set(ofProvider.flatMap(({ row }) => row.council ?? []))],
    },
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

/** How many stand under each name, in the order of the names. */
function countedBy(
  names: readonly (string | undefined)[],
  keyOf: (name: string) => string,
): readonly { readonly name: string; readonly placements: number }[] {
  const counts = new Map<string, { readonly name: string; placements: number }>();
  for (const name of names) {
    const key = keyOf(name ?? '');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name: name ?? notStated, placements: 1 });
    else known.placements += 1;
  }
  return [...counts.values()].sort((a, b) => byWords(a.name, b.name));
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
