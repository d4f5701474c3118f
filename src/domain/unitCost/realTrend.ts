/**
 * The trend of a unit cost beside consumer prices: how much of a rise is the rise of all prices, and how much is more.
 *
 * Consumer prices are published here as the change of one calendar year over the one before, so a financial year is
 * taken at the calendar year it begins in (nine of its twelve months), and only whole years are moved. Where a year
 * between is not held, or a column does not say which year it is, there is no figure.
 *
 * prices rose by Π (1 + CPI of each year after the earlier one, up to the later one) − 1;
 * real change = later ÷ (earlier × (1 + rise of prices)) − 1.
 *
 * Worked example: £5,000.00 in 2022/23 and £5,500.00 in 2023/24; CPI of 2023 is 7.30 %. 5,000 × 1.073 = 5,365.00, and
 * 5,500 ÷ 5,365 − 1 = 2.5 % in real terms, where the plain change is 10.0 %.
 */
import { movePriceBase, type YearlyIndex } from '../benchmarks/priceBase';
import { one } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';

/** How much prices rose from the year that begins in `earlier` to the one that begins in `later`. */
export function riseOfPrices(
  earlier: number | null,
  later: number | null,
  index: YearlyIndex,
): Fraction | null {
  if (earlier === null || later === null || later < earlier) return null;
  const moved = movePriceBase(one, earlier, later, index);
  return moved === null ? null : { fraction: moved.amount.minus(one) };
}

/** (later − earlier) ÷ earlier; null where either is missing or there is nothing to divide by. */
export function changeSince(earlier: Weekly | null, later: Weekly | null): Fraction | null {
  if (earlier === null || later === null || earlier.pounds.isZero()) return null;
  return { fraction: later.pounds.minus(earlier.pounds).dividedBy(earlier.pounds) };
}

/** The change that is left once the earlier year is brought to the prices of the later one. */
export function realChangeSince(
  earlier: Weekly | null,
  later: Weekly | null,
  prices: Fraction | null,
): Fraction | null {
  const change = changeSince(earlier, later);
  if (change === null || prices === null || prices.fraction.lessThanOrEqualTo(-1)) return null;
  return { fraction: change.fraction.plus(one).dividedBy(prices.fraction.plus(one)).minus(one) };
}
