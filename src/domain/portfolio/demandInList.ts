/**
 * How many children need a place at a time, counted from a council's own starts and ends over a stated time, in all and for
 * each need or area. Only nights of that time count, whenever the stay began: a stay that is still open adds its nights and no
 * end, and one that began before adds no start. A stay whose start is not stated is no arrival; its nights count only where a
 * fee that was in force before the time says that it was there from its first night.
 *
 * arrivals a week = starts ÷ weeks; mean stay = nights ÷ ends ÷ 7; load = arrivals × mean stay. Starts and ends are counts,
 * so the load is uncertain by their numbers: nine times in ten, were they random, it lies between load ÷ f and load × f with
 * f = exp(1.645 × √(1 ÷ starts + 1 ÷ ends)) (a model: the logarithm of a ratio of two counts).
 *
 * Worked example: 26 starts and 20 ends in 52 weeks with 7,000 nights: 0.5 a week, 50 weeks, 25 children; f = exp(1.645 ×
 * √(1/26 + 1/20)) = exp(0.4892) = 1.631: 15.3 to 40.8.
 */
import { daysBetween, type IsoDate } from '../calendar/isoDate';
import { nightsIn, type Span } from '../calendar/datedNights';
import type { PriceFinding } from '../evidence/priceFinding';
import { exact, type Exact } from '../money/exact';
import { demandFromStays, type CountedDemand } from './demandFromStays';
import { notStated, sameWords, type Placed } from './placed';

export type DemandGrouping = 'band' | 'region' | 'provision' | 'council';

export interface CountedGroup {
  readonly name: string;
  readonly starts: number;
  readonly ends: number;
  /** Stays with no end before the time is over, and there in it. */
  readonly open: number;
  readonly nightsOfEnded: number;
  readonly nightsOfOpen: number;
  readonly nights: number;
  /** Stays of the time whose nights nobody knows: no start is stated. They are in no count here. */
  readonly startsUnknown: number;
  /** Null where no stay ended: nobody knows then how long a stay is. */
  readonly demand:
    (CountedDemand & { readonly least: Exact; readonly most: Exact; readonly factor: Exact }) | null;
}

export interface DemandInList {
  readonly time: Span;
  readonly weeks: Exact;
  readonly all: CountedGroup;
  readonly groups: readonly CountedGroup[];
  readonly findings: readonly PriceFinding[];
}

const nineInTen = exact('1.645');

export function demandInList(
  placements: readonly Placed[],
  time: Span,
  grouping: DemandGrouping | null,
): Omit<DemandInList, 'findings'> {
  const weeks = exact(daysBetween(time.from, time.until)).dividedBy(7);
  const groups = new Map<string, { readonly name: string; readonly stays: Placed[] }>();
  if (grouping !== null)
    for (const placed of placements) {
      const name = placed.row[grouping] ?? notStated;
      const group = groups.get(sameWords(name));
      if (group === undefined) groups.set(sameWords(name), { name, stays: [placed] });
      else group.stays.push(placed);
    }
  return {
    time,
    weeks,
    all: counted('All', placements, time, weeks),
    groups: [...groups.values()]
      .map(({ name, stays }) => counted(name, stays, time, weeks))
      .filter(({ nights, startsUnknown }) => nights + startsUnknown > 0)
      .sort((a, b) => b.nights - a.nights || (a.name < b.name ? -1 : 1)),
  };
}

/** Of the time, and nobody knows from which night. */
export const isStartUnknown = ({ startsBy, starts, ends }: Placed, { from, until }: Span): boolean =>
  startsBy !== 'stated' &&
  !(startsBy === 'firstFee' && starts <= from) &&
  starts < until &&
  (ends === null || ends > from);

function counted(name: string, stays: readonly Placed[], time: Span, weeks: Exact): CountedGroup {
  const within = (day: IsoDate): boolean => day >= time.from && day < time.until;
  let [starts, ends, open, nightsOfEnded, nightsOfOpen, startsUnknown] = [0, 0, 0, 0, 0, 0];
  for (const stay of stays) {
    if (isStartUnknown(stay, time)) {
      startsUnknown += 1;
      continue;
    }
    const nights = nightsIn({ from: stay.starts, until: stay.ends ?? time.until }, time)?.nights ?? 0;
    if (within(stay.starts) && stay.startsBy === 'stated') starts += 1;
    const hasEnded = stay.ends !== null && stay.ends > time.from && stay.ends <= time.until;
    if (hasEnded) {
      ends += 1;
      nightsOfEnded += nights;
    } else if (nights > 0) {
      open += 1;
      nightsOfOpen += nights;
    }
  }
  const { value } = demandFromStays({
    starts,
    weeks,
    endedStays: ends,
    nightsOfEnded,
    openStays: open,
    nightsOfOpen,
  });
  const counts = {
    name,
    starts,
    ends,
    open,
    nightsOfEnded,
    nightsOfOpen,
    nights: nightsOfEnded + nightsOfOpen,
    startsUnknown,
  };
  if (value === null || starts === 0) return { ...counts, demand: null };
  const factor = exact(1).dividedBy(starts).plus(exact(1).dividedBy(ends)).sqrt().times(nineInTen).exp();
  return {
    ...counts,
    demand: { ...value, factor, least: value.load.dividedBy(factor), most: value.load.times(factor) },
  };
}
