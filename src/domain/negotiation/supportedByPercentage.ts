/**
 * What a line's stated percentage gives ("8 % of turnover"), where its amount is not that.
 *
 * Of price: percentage × the quoted fee. Of cost: percentage × the other lines; where any sensible reading of "cost" agrees
 * (all other lines without returns, with them, or only those above the line) nothing is said. A percentage of pay, and one
 * with no stated base, are not judged here. Within £1 a week or 0.5 % they agree.
 * Worked example: 8 % of a £5,150.00 fee is £412.00 a week for one child; the line states £484.69.
 */
import type { FeeBreakdown } from '../fee/feeBreakdown';
import type { FeeLine } from '../fee/feeLine';
import { exact, hundred, sumOf, type Exact } from '../money/exact';
import type { CostLine } from '../fee/costLine';

const aPound = exact(1);
const halfAPercent = exact('0.005');

/** Pounds a week for this child; null where the line states no judged percentage or agrees with it. */
export function supportedByPercentage(line: CostLine, breakdown: FeeBreakdown): Exact | null {
  const percent = line.workings?.percent;
  const stated = breakdown.lines.find((feeLine) => isOf(feeLine, line))?.weekly.pounds.abs();
  if (percent === undefined || stated === undefined || line.amount.kind !== 'money') return null;
  const results = basesOf(line, breakdown).map((base) => base.times(percent).dividedBy(hundred));
  const [first] = results;
  return first === undefined || results.some((result) => agrees(stated, result)) ? null : first;
}

function agrees(stated: Exact, result: Exact): boolean {
  const apart = stated.minus(result).abs();
  return apart.lessThan(aPound) || apart.lessThanOrEqualTo(result.abs().times(halfAPercent));
}

function basesOf(line: CostLine, breakdown: FeeBreakdown): readonly Exact[] {
  switch (line.workings?.percentOf) {
    case 'price':
      return [breakdown.quoted.pounds];
    case 'cost':
      return readingsOfCost(line, breakdown);
    case 'pay':
    case 'unstated':
    case undefined:
      return [];
  }
}

function readingsOfCost(line: CostLine, { lines }: FeeBreakdown): readonly Exact[] {
  const others = lines.filter((other) => other.included && !isOf(other, line));
  const own = lines.findIndex((other) => isOf(other, line));
  const above = lines.slice(0, own).filter((other) => other.included);
  const costOnly = others.filter(({ category }) => category !== 'return' && category !== 'discount');
  return [costOnly, others, above].map((read) => sumOf(read.map(({ weekly }) => weekly.pounds)));
}

function isOf({ origin }: FeeLine, line: CostLine): boolean {
  return origin.kind === 'cost' && origin.costLineId === line.id;
}
