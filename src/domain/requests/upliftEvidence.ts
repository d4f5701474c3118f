/**
 * What a rise in costs is worth, from the evidence: staffing re-costed at the later day's figures, each other line at its
 * own index, the return frozen or kept at the same mark-up on cost.
 *
 * rise = staffing × its % + Σ line × its % + return × (frozen: 0; same mark-up: cost after ÷ cost before − 1).
 *
 * Worked example: a fee of 5,000.00 of staffing 3,200 (+ 3.8 %), other 1,300 (+ 2.3 %) and return 500: with the return
 * frozen + 151.50 (3.03 %), at the same mark-up + 168.33.
 *
 * Errors: a fee of nothing has no percentage; a return without any cost has no mark-up.
 */
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { hundred, sumOf, zero, type Exact } from '../money/exact';
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { Percentage } from '../money/percentage';

export interface RisingCost {
  readonly weekly: Weekly;
  readonly change: Percentage;
}

export const returnRules = ['frozen', 'sameMarkUp'] as const;

export type ReturnRule = (typeof returnRules)[number];

export interface EvidencedRise {
  readonly rise: Weekly;
  /** Of the old fee. */
  readonly change: Percentage;
  readonly newFee: Weekly;
}

export function evidencedRise(
  costs: readonly RisingCost[],
  statedReturn: Weekly,
  rule: ReturnRule,
): Worked<EvidencedRise> {
  const before = sumOf(costs.map(({ weekly }) => weekly.pounds));
  const fee = before.plus(statedReturn.pounds);
  if (!fee.greaterThan(0)) return refused(nothingOf('staffing, other, return', 'a fee above nought'));
  const costRise = sumOf(costs.map(({ weekly, change }) => weekly.pounds.times(change.percent))).dividedBy(
    hundred,
  );
  const returnRise = riseOfReturn(statedReturn.pounds, rule, { before, costRise });
  if (returnRise === null) return refused(nothingOf('returnRule', 'a cost that the return is a mark-up on'));
  const rise = costRise.plus(returnRise);
  return worked({
    rise: poundsPer('week', rise),
    change: { percent: rise.times(hundred).dividedBy(fee) },
    newFee: poundsPer('week', fee.plus(rise)),
  });
}

function riseOfReturn(
  statedReturn: Exact,
  rule: ReturnRule,
  { before, costRise }: { readonly before: Exact; readonly costRise: Exact },
): Exact | null {
  if (rule === 'frozen') return zero;
  return before.isZero() ? null : statedReturn.times(costRise).dividedBy(before);
}

function nothingOf(at: string, expected: string): PriceFinding {
  return priceFinding('nothing-to-compare-with', {
    at,
    expected,
    received: 'nought',
    advice: 'State the cost of the staffing and of the other lines.',
  });
}
