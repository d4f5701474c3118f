/**
 * Counting who is where at the end of each week of a run: a stay covers some week ends, and adds one to each of them.
 *
 * Worked example: counting begins at week 50; a child from 50.3 to 52.0 is there at the end of the first week only, since
 * the second ends as the child leaves.
 */
import { weeksInSimulatedYear, type YearCounts } from './simulatedGroup';

/** The first week end that a stay covers and the first it does not, counted from the first week that counts. */
export interface WeekEnds {
  readonly first: number;
  readonly past: number;
}

export function weekEndsOf(from: number, until: number, warmUpWeeks: number, weeks: number): WeekEnds {
  const first = Math.max(0, Math.ceil(from - warmUpWeeks) - 1);
  const past = Math.min(weeks, Math.ceil(until - warmUpWeeks) - 1);
  return { first, past: Math.max(first, past) };
}

export function addToYears(counts: YearCounts, { first, past }: WeekEnds, times = 1): void {
  for (let week = first; week < past;) {
    const year = Math.floor(week / weeksInSimulatedYear);
    const next = Math.min(past, (year + 1) * weeksInSimulatedYear);
    counts[year] = (counts[year] ?? 0) + times * (next - week);
    week = next;
  }
}

/** Notes where a total changes; `runningTotal` then makes totals of the changes. */
export function addToChanges(changes: Int32Array, { first, past }: WeekEnds): void {
  if (past <= first) return;
  changes[first] = (changes[first] ?? 0) + 1;
  if (past < changes.length) changes[past] = (changes[past] ?? 0) - 1;
}

export function runningTotal(changes: Int32Array): Int32Array {
  const totals = new Int32Array(changes.length);
  let total = 0;
  for (let week = 0; week < changes.length; week += 1) {
    total += changes[week] ?? 0;
    totals[week] = total;
  }
  return totals;
}
