/**
 * What a cost rises by where it follows an index: the index's change in the calendar year that was chosen, and what it rests on.
 * Whole years only; where none is chosen, the calendar year that the new fee begins in, as a financial year is taken elsewhere.
 *
 * Worked example: 1,300.00 by consumer prices of 2026, forecast at 2.3 %, is 29.90 more.
 *
 * Errors: the index holds no figure for the year.
 */
import type { StatedIndex } from '../benchmarks/priceBase';
import { priceFinding, refused, worked, type Worked } from '../evidence/priceFinding';
import { percentage, type Percentage } from '../money/percentage';

export interface ChangeByIndex {
  readonly change: Percentage;
  readonly year: number;
  /** "forecast", "scenario"; empty where it is an outturn. */
  readonly note: string;
}

export function changeByIndex({ name, years }: StatedIndex, year: number, at: string): Worked<ChangeByIndex> {
  const held = years.find((each) => each.year === year);
  if (held !== undefined) return worked({ change: percentage(held.percent), year, note: held.note });
  const last = years.at(-1);
  return refused(
    priceFinding('figure-not-published', {
      at,
      expected: `${name} of ${String(year)}`,
      received: last === undefined ? 'nothing' : `years to ${String(last.year)}`,
      advice:
        'State the year that the contract names, type its percentage with its source, or state it as a figure that is not published yet.',
    }),
  );
}
