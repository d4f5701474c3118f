/**
 * Nights under what is in force on each: a dated list (fees, shares) cuts a period into runs of nights. A night belongs to
 * the day it begins on; what starts on a day holds from that night until the next one starts. `until` is the first day
 * not counted.
 *
 * Worked example: fees from 1 April and from 1 July 2026 cut the year to 1 April 2027 into 91 and 274 nights.
 *
 * Errors: nights before the first are returned with nothing in force (null). Two that start on the same day leave it open
 * which one holds: `twoOnOneDay` finds them.
 */
import { daysBetween, type IsoDate } from './isoDate';
import type { PaidNights } from './nights';

export interface Dated {
  readonly from: IsoDate;
}

export interface Span {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

export interface NightsUnder<T> extends PaidNights {
  readonly inForce: T | null;
}

export function nightsUnder<T extends Dated>(span: Span, dated: readonly T[]): readonly NightsUnder<T>[] {
  const inOrder = byDay(dated);
  const before = nightsIn({ from: span.from, until: inOrder[0]?.from ?? span.until }, span);
  const runs = inOrder.map((each, index) =>
    run(each, nightsIn({ from: each.from, until: inOrder[index + 1]?.from ?? span.until }, span)),
  );
  return [run<T>(null, before), ...runs].flatMap((each) => each ?? []);
}

/** The part of `some` that lies in `span`, or null where none does. */
export function nightsIn(some: Span, span: Span): PaidNights | null {
  const from = some.from > span.from ? some.from : span.from;
  const until = some.until < span.until ? some.until : span.until;
  return from < until ? { from, until, nights: daysBetween(from, until) } : null;
}

/** What is in force on the night of `day`, or null before the first. */
export function inForceOn<T extends Dated>(dated: readonly T[], day: IsoDate): T | null {
  return byDay(dated).findLast(({ from }) => from <= day) ?? null;
}

export function twoOnOneDay(dated: readonly Dated[]): IsoDate | null {
  const inOrder = byDay(dated);
  return inOrder.find(({ from }, index) => from === inOrder[index + 1]?.from)?.from ?? null;
}

/** Earliest first. Days written year-month-day sort as text. */
export function byDay<T extends Dated>(dated: readonly T[]): readonly T[] {
  return [...dated].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function run<T>(inForce: T | null, nights: PaidNights | null): NightsUnder<T> | null {
  return nights === null ? null : { ...nights, inForce };
}
