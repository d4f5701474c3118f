/**
 * What a line's stated percentage gives ("8 % of turnover"), where its amount is not that.
 *
 * Of price: percentage × the quoted fee. Of cost: percentage × the other lines; where any sensible reading of "cost" agrees
 * (all other lines without returns, with them, or only those above the line) nothing is said. A percentage of pay, and one
 * with no stated base, are not judged here. Within £1 a week or 0.5 % they agree.
 * Worked example: 8 % of a £5,150.00 fee is £412.00 a week for one child; the line states £484.69.
 */
import type { FeeBreakdown } from '../fee/feeBreakdown';
import { workedOutOnce } from '../evidence/foundByKey';
import { feeLineOfCost, placeOfLine, type FeeLine } from '../fee/feeLine';
import { exact, hundred, zero, type Exact } from '../money/exact';
import type { CostLine } from '../fee/costLine';

const aPound = exact(1);
const halfAPercent = exact('0.005');

/** Pounds a week for this child; null where the line states no judged percentage or agrees with it. */
export function supportedByPercentage(line: CostLine, breakdown: FeeBreakdown): Exact | null {
  const percent = line.workings?.percent;
  const own = feeLineOfCost(breakdown.lines, line.id);
  if (percent === undefined || own === null || line.amount.kind !== 'money') return null;
  const stated = own.weekly.pounds.abs();
  const results = basesOf(line, own, breakdown).map((base) => base.times(percent).dividedBy(hundred));
  const [first] = results;
  return first === undefined || results.some((result) => agrees(stated, result)) ? null : first;
}

function agrees(stated: Exact, result: Exact): boolean {
  const apart = stated.minus(result).abs();
  return apart.lessThan(aPound) || apart.lessThanOrEqualTo(result.abs().times(halfAPercent));
}

function basesOf(line: CostLine, own: FeeLine, breakdown: FeeBreakdown): readonly Exact[] {
  switch (line.workings?.percentOf) {
    case 'price':
      return [breakdown.quoted.pounds];
    case 'cost':
      return readingsOfCost(own, breakdown.lines);
    case 'pay':
    case 'unstated':
    case undefined:
      return [];
  }
}

function readingsOfCost(own: FeeLine, lines: readonly FeeLine[]): readonly Exact[] {
  const { all, cost, above } = sumsOf(lines);
  const inSums = own.included ? own.weekly.pounds : zero;
  return [
    isCost(own) ? cost.minus(inSums) : cost,
    all.minus(inSums),
    above[placeOfLine(lines, own.id)] ?? zero,
  ];
}

/** Lines in the fee, all of them and without returns and discounts; and what stands above each line. */
const sumsOf = workedOutOnce((lines: readonly FeeLine[]) => {
  let [all, cost] = [zero, zero];
  const above = lines.map((line) => {
    const before = all;
    if (line.included) all = all.plus(line.weekly.pounds);
    if (line.included && isCost(line)) cost = cost.plus(line.weekly.pounds);
    return before;
  });
  return { all, cost, above };
});

function isCost({ category }: FeeLine): boolean {
  return category !== 'return' && category !== 'discount';
}
