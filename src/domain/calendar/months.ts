/** The calendar months of a period, each as far as it lies in it. */
import { daysAfter, isoDate, type IsoDate } from './isoDate';
import type { Span } from './datedNights';

/** The parts of `span` by calendar month, in order: from 15 April to 1 June 2026 it is 15 to 30 April and May. */
export function monthsOf({ from, until }: Span): readonly Span[] {
  const months: Span[] = [];
  for (let start = from; start < until;) {
    const next = firstOfNextMonth(start);
    const end = next < until ? next : until;
    months.push({ from: start, until: end });
    start = end;
  }
  return months;
}

function firstOfNextMonth(day: IsoDate): IsoDate {
  const inNextMonth = daysAfter(isoDate(`${day.slice(0, 8)}01`) ?? day, 31);
  return isoDate(`${inNextMonth.slice(0, 8)}01`) ?? inNextMonth;
}
