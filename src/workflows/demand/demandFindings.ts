/** What demand cannot be counted from: a time that is not over, and placements whose start nobody states. */
import { dayInWords, daysBetween, type IsoDate } from '../../domain/calendar/isoDate';
import type { Span } from '../../domain/calendar/datedNights';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { isStartUnknown } from '../../domain/portfolio/demandInList';
import type { PlacementsMade } from '../../domain/portfolio/placementsFromRows';

/**
 * The part of a time that has passed: nobody has arrived yet in what is to come, and no planned end has come.
 *
 * Worked example: from 1 January 2026 until 1 January 2028, on 1 November 2026: counted until 1 November 2026.
 */
export function passedOf({ from, until }: Span, asAt: IsoDate): Worked<Span> {
  if (until <= asAt) return worked({ from, until });
  const words = {
    at: 'from, until',
    expected: `a time that is over on ${dayInWords(asAt)}`,
    received: `${dayInWords(from)} to the night before ${dayInWords(until)}`,
  };
  if (from >= asAt)
    return refused(
      priceFinding('time-not-over', {
        ...words,
        advice: 'Arrivals are counted: look at a time that has passed.',
      }),
    );
  return worked({ from, until: asAt }, [
    priceFinding(
      'time-not-over',
      { ...words, advice: `Counted until ${dayInWords(asAt)}: weeks to come are not divided by.` },
      'warning',
    ),
  ]);
}

export function tooLong({ from, until }: Span): readonly PriceFinding[] {
  if (daysBetween(from, until) <= 3660) return [];
  return [
    priceFinding('period-too-long', {
      at: 'from, until',
      expected: 'at most ten years',
      received: `${from} to ${until}`,
      advice: 'Needs of so long ago say little: look at three years.',
    }),
  ];
}

const mostPlaces = 10;

/** One finding in place of one a row: each would say that it is counted from the first night, which here it is not. */
export function startsNotStated(
  { placements, findings }: PlacementsMade,
  time: Span,
): readonly PriceFinding[] {
  const others = findings.filter(({ code }) => code !== 'start-not-stated');
  const without = placements.filter((placed) => isStartUnknown(placed, time));
  if (without.length === 0) return others;
  const more = without.length - mostPlaces;
  const places = without.slice(0, mostPlaces).map(({ at }) => at);
  return [
    ...others,
    priceFinding(
      'start-not-stated',
      {
        at: `${places.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`,
        expected: 'the day each placement started',
        received: `none for ${String(without.length)} of ${String(placements.length)}`,
        advice:
          'They are in no arrival and in no stay: the children needing a place are those of the others. Add the starts.',
      },
      'warning',
    ),
  ];
}

/** The first day on which anybody started; null where no start is stated. */
export const firstStartIn = (
  placements: readonly { readonly starts?: IsoDate | undefined }[],
): IsoDate | null =>
  placements.reduce<IsoDate | null>(
    (first, { starts }) => (starts === undefined || (first !== null && first <= starts) ? first : starts),
    null,
  );

const quietWeeks = 13;

/** Weeks that a list may not cover would make arrivals fewer than they are. */
export function listBeginsLate(
  firstStart: IsoDate | null,
  { from }: Span,
  isCountedFromThere: boolean,
): readonly PriceFinding[] {
  const isLate = firstStart !== null && daysBetween(from, firstStart) > quietWeeks * 7;
  if (!isCountedFromThere && !isLate) return [];
  return [
    priceFinding(
      'list-begins-late',
      {
        at: 'from',
        expected: isCountedFromThere ? 'a list of three years' : `starts from ${dayInWords(from)} on`,
        received: `the first start on ${dayInWords(firstStart ?? from)}`,
        advice: isCountedFromThere
          ? 'Counted from that day; give a day to count from if the list holds all from earlier on.'
          : 'Weeks that the list does not cover make arrivals too few: count from the day that it begins.',
      },
      isCountedFromThere ? 'note' : 'warning',
    ),
  ];
}
