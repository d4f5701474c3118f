/**
 * What an index of prices did between two days, so that a fee's rise can stand beside it. Whole calendar years, as the index is
 * stated; within one year prices are taken not to move.
 *
 * Worked example: from November 2025 to July 2026, prices of 2026 2.3 % above those of 2025: 2.3 %. A fee that rose by 3 %
 * meanwhile has drifted 1.03 ÷ 1.023 − 1 = 0.68 % above prices.
 *
 * Errors: null where the index is not held for every year between.
 */
import { movePriceBase, type YearlyIndex } from '../benchmarks/priceBase';
import type { IsoDate } from '../calendar/isoDate';
import { one } from '../money/exact';
import type { Fraction } from '../money/percentage';

export function pricesBetween(first: IsoDate, second: IsoDate, index: YearlyIndex): Fraction | null {
  const moved = movePriceBase(one, yearOf(first), yearOf(second), index);
  return moved === null ? null : { fraction: moved.amount.minus(1) };
}

const yearOf = (day: IsoDate): number => Number.parseInt(day.slice(0, 4), 10);
