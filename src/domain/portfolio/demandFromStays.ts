/**
 * How many children need a place at a time, from a council's own starts and ends.
 *
 * arrivals a week = starts ÷ weeks; mean stay = all nights ÷ ended stays, the nights of stays that are still open counted
 * (an open stay has not shown its end, so it adds nights and no end); load = arrivals × mean stay.
 *
 * Worked example: 26 starts in 52 weeks; 20 stays ended after 6,300 nights, 8 open ones with 700: 0.5 a week, 7,000 ÷ 20 =
 * 350 nights or 50 weeks, a load of 25.
 *
 * Errors: no stay has ended; nights without stays.
 */
import { priceFinding, refused, worked, type Worked } from '../evidence/priceFinding';
import { exact, type Exact } from '../money/exact';

export interface CountedStays {
  readonly starts: number;
  readonly weeks: Exact;
  readonly endedStays: number;
  readonly nightsOfEnded: number;
  readonly openStays: number;
  readonly nightsOfOpen: number;
}

export interface CountedDemand {
  readonly arrivalsPerWeek: Exact;
  readonly meanStayWeeks: Exact;
  readonly load: Exact;
}

export function demandFromStays(stays: CountedStays): Worked<CountedDemand> {
  const { starts, weeks, endedStays, nightsOfEnded, openStays, nightsOfOpen } = stays;
  if (endedStays === 0)
    return refused(
      priceFinding('no-stay-ended', {
        at: 'endedStays',
        expected: 'at least one stay that has ended',
        received: 'none',
        advice: 'Look at a longer time: without an end nobody knows how long a stay is.',
      }),
    );
  if (openStays === 0 && nightsOfOpen > 0)
    return refused(
      priceFinding('stays-do-not-fit', {
        at: 'openStays, nightsOfOpen',
        expected: 'no nights where no stay is open',
        received: String(nightsOfOpen),
        advice: 'Count the stays that are still open.',
      }),
    );
  const nights = exact(nightsOfEnded).plus(nightsOfOpen);
  return worked({
    arrivalsPerWeek: exact(starts).dividedBy(weeks),
    meanStayWeeks: nights.dividedBy(exact(endedStays).times(7)),
    load: nights.times(starts).dividedBy(weeks.times(endedStays).times(7)),
  });
}
