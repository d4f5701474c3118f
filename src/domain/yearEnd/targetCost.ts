/**
 * A target cost with shared saving: the council pays allowable cost and an agreed mark-up in pounds, and both sides share
 * what is saved; of an overspend the council bears its share beyond a band, up to a cap, the provider the rest.
 *
 * saving: council pays = allowable + mark-up + (1 − council's share) × saving.
 * overspend: council bears = min(cap % × target, share × (overspend − band)⁺), provider bears the rest; the council pays
 * target + mark-up + what it bears.
 *
 * Worked example: target 250,000, mark-up 20,000, allowable 240,000, council's share of a saving 60 %: 240,000 + 20,000
 * + 4,000 = 264,000. Allowable 270,000, band 5,000, share 50 %, cap 2 %: 7,500 is capped at 5,000, the provider bears
 * 15,000.
 *
 * Errors: a saving or an overspend whose share is not stated.
 */
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { greatestOf, hundred, leastOf, one, zero, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';

export interface TargetCostTerms {
  readonly target: Exact;
  readonly markUp: Exact;
  readonly allowable: Exact;
  readonly councilShareOfSaving: Fraction | null;
  /** Pounds of an overspend that the provider bears alone. */
  readonly band: Exact;
  readonly councilShareOfOverspend: Fraction | null;
  /** The most the council bears, of the target; null for no limit. */
  readonly overspendCap: Percentage | null;
}

export interface TargetCost {
  readonly councilPays: Exact;
  /** Null where there is no overspend. */
  readonly overspend: { readonly councilBears: Exact; readonly providerBears: Exact } | null;
}

export function targetCost(terms: TargetCostTerms): Worked<TargetCost> {
  const { target, markUp, allowable } = terms;
  if (allowable.equals(target)) return worked({ councilPays: allowable.plus(markUp), overspend: null });
  return allowable.lessThan(target) ? ofSaving(terms) : ofOverspend(terms);
}

function ofSaving({ target, markUp, allowable, councilShareOfSaving }: TargetCostTerms): Worked<TargetCost> {
  const saving = target.minus(allowable);
  if (councilShareOfSaving === null) return refused(shareMissing('councilShareOfSaving', 'saving', saving));
  const kept = saving.times(one.minus(councilShareOfSaving.fraction));
  return worked({ councilPays: allowable.plus(markUp).plus(kept), overspend: null });
}

function ofOverspend(terms: TargetCostTerms): Worked<TargetCost> {
  const { target, markUp, allowable, band, councilShareOfOverspend, overspendCap } = terms;
  const overspend = allowable.minus(target);
  if (councilShareOfOverspend === null)
    return refused(shareMissing('councilShareOfOverspend', 'overspend', overspend));
  const shared = greatestOf(zero, overspend.minus(band)).times(councilShareOfOverspend.fraction);
  const most = overspendCap === null ? shared : target.times(overspendCap.percent).dividedBy(hundred);
  const councilBears = leastOf(shared, most);
  return worked({
    councilPays: target.plus(markUp).plus(councilBears),
    overspend: { councilBears, providerBears: overspend.minus(councilBears) },
  });
}

function shareMissing(at: string, what: string, pounds: Exact): PriceFinding {
  return priceFinding('terms-for-the-outcome-missing', {
    at,
    expected: `the council’s share of the ${what} of ${poundsInWords(pounds)}`,
    received: 'none',
    advice: 'No share is a default: state what was agreed.',
  });
}
