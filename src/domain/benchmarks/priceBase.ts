/**
 * A benchmark brought to another year's prices by a stated index, whole years only: a yearly index says nothing about
 * part of a year. What was applied is part of the answer.
 *
 * Worked example: £4,000.00 of 2021 to 2023 by consumer prices, 2022 9.07 % and 2023 7.30 %: 4,000 × 1.0907 × 1.073 =
 * £4,681.28. Back from 2023 to 2021 divides by the same.
 *
 * Errors: null where the index is not held for every year between.
 */
import type { Source } from '../evidence/provenance';
import type { Exact } from '../money/exact';
import { percentage, type Percentage } from '../money/percentage';
import { uprate, uprateBack } from '../uplift/uprate';

/** Per cent of each calendar year over the one before. */
export type YearlyIndex = Readonly<Record<number, Exact>>;

/** An index with its name and source, as it is shown beside what was moved by it. */
export interface StatedIndex {
  readonly name: string;
  readonly source: Source;
  readonly years: readonly {
    readonly year: number;
    readonly percent: Exact;
    /** "forecast"; empty where it is an outturn. */
    readonly note: string;
  }[];
}

export function yearlyIndex({ years }: StatedIndex): YearlyIndex {
  return Object.fromEntries(years.map(({ year, percent }) => [year, percent]));
}

export interface MovedPriceBase {
  readonly amount: Exact;
  readonly from: number;
  readonly to: number;
  /** The indices applied, oldest first. */
  readonly applied: readonly { readonly year: number; readonly percent: Percentage }[];
}

export function movePriceBase(
  amount: Exact,
  from: number,
  to: number,
  index: YearlyIndex,
): MovedPriceBase | null {
  const [first, last] = from < to ? [from, to] : [to, from];
  const years = Array.from({ length: last - first }, (_, step) => first + step + 1);
  const applied = years.flatMap((year) => {
    const percent = index[year];
    return percent === undefined ? [] : [{ year, percent: percentage(percent) }];
  });
  if (applied.length < years.length) return null;
  const indices = applied.map(({ percent }) => percent);
  const moved = from <= to ? uprate(amount, indices) : uprateBack(amount, indices);
  return moved === null ? null : { amount: moved, from, to, applied };
}
