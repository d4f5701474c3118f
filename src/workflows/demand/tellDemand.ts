/** An answer of demand in words and as JSON. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import { exactText, type Exact } from '../../domain/money/exact';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import type { CountedGroup, DemandGrouping, DemandInList } from '../../domain/portfolio/demandInList';
import { decimalInWords, shareInWords } from '../shown/shownFigures';
import type { Told } from '../typed/analysis';
import { shareOf, type AcceptedShare } from './acceptance';

export const groupingWords: Readonly<Record<DemandGrouping, string>> = {
  band: 'Need',
  region: 'Region',
  provision: 'Type of provision',
  council: 'Council',
};

export interface DemandAnswer {
  readonly demand: DemandInList;
  readonly grouping: DemandGrouping | null;
  readonly places: ReadonlyMap<string, number> | null;
  readonly placedNow: ReadonlyMap<string, number>;
  readonly acceptance: AcceptedShare | null;
}

export function tellDemand({
  demand: { all, groups, time },
  grouping,
  places,
  acceptance,
}: DemandAnswer): Told {
  const load = all.demand;
  const range = load === null ? '' : `${decimalInWords(load.least, 1)} to ${decimalInWords(load.most, 1)}`;
  const rowOf = ({ name, starts, ends, open, demand: of }: CountedGroup): readonly string[] => [
    name,
    String(starts),
    String(ends),
    String(open),
    ...(of === null
      ? ['too few', '', '']
      : [
          decimalInWords(of.meanStayWeeks, 1),
          decimalInWords(of.load, 1),
          `${decimalInWords(of.least, 1)} to ${decimalInWords(of.most, 1)}`,
        ]),
    ...(places === null ? [] : [String(places.get(name) ?? '')]),
  ];
  const inAll = places?.get('All');
  return {
    headline: `About ${load === null ? 'no' : decimalInWords(load.load, 1)} children need a place at a time, ${range} allowing for chance${inAll === undefined ? '' : `; at these prices commission ${countInWords(inAll, 'place')}`}.`,
    figures: [
      { label: 'Children needing a place', value: load === null ? 'too few' : decimalInWords(load.load, 1) },
      ...(inAll === undefined ? [] : [{ label: 'Places to commission', value: String(inAll) }]),
    ],
    tables: [
      {
        title: grouping === null ? 'Counted' : `By ${groupingWords[grouping].toLowerCase()}`,
        columns: [
          { header: grouping === null ? '' : groupingWords[grouping], isFigure: false },
          ...[
            'Starts',
            'Ends',
            'Still there',
            'Weeks',
            'Children',
            'Range',
            ...(places === null ? [] : ['Places']),
          ].map((header) => ({ header, isFigure: true })),
        ],
        rows: [...groups.map(rowOf), rowOf(all)],
        hasTotal: true,
      },
    ],
    sentences: [
      `Counted from ${dayInWords(time.from)} to the night before ${dayInWords(time.until)}; stays that are still open count with their nights.`,
      ...(all.startsUnknown === 0
        ? []
        : [
            `${all.startsUnknown === 1 ? 'One placement states no start and is' : `${countInWords(all.startsUnknown, 'placement')} state no start and are`} in no count: more children need a place than is said here.`,
          ]),
      ...(acceptance === null
        ? []
        : [
            `${shareInWords(shareOf(acceptance))} of ${exactText(acceptance.referrals)} referrals were accepted: the children of the others needed a place too.`,
          ]),
      'The range is what chance alone does to the counts, nine times in ten; it knows nothing of what changes.',
      'Groups’ places do not add up to the places of all: together a place is used more.',
    ],
  };
}

export function demandAsJson({ demand: { time, weeks, all, groups }, places, acceptance }: DemandAnswer) {
  const six = (value: Exact): string => exactText(roundHalfAwayFromZero(value, 6));
  const groupAsJson = ({
    name,
    starts,
    ends,
    open,
    nightsOfEnded,
    nightsOfOpen,
    startsUnknown,
    demand: of,
  }: CountedGroup) => ({
    name,
    starts,
    endedStays: ends,
    openStays: open,
    nightsOfEnded,
    nightsOfOpen,
    startsNotStated: startsUnknown,
    ...(of === null
      ? { arrivalsPerWeek: null, meanStayWeeks: null, load: null, least: null, most: null }
      : {
          arrivalsPerWeek: six(of.arrivalsPerWeek),
          meanStayWeeks: six(of.meanStayWeeks),
          load: six(of.load),
          least: six(of.least),
          most: six(of.most),
        }),
    places: places?.get(name) ?? null,
  });
  return {
    from: time.from,
    until: time.until,
    weeks: six(weeks),
    all: groupAsJson(all),
    groups: groups.map(groupAsJson),
    acceptance: acceptance === null ? null : six(shareOf(acceptance)),
    referrals:
      acceptance === null
        ? null
        : { counted: exactText(acceptance.referrals), accepted: exactText(acceptance.accepted) },
  };
}
