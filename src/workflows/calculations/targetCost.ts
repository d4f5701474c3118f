/**
 * `target-cost`: what a council pays at a target cost with shared saving. Exact.
 *
 * In: target, markUp (£), allowable; councilShareOfSaving (0 to 1) for a saving; councilShareOfOverspend (0 to 1), band
 * (£) and overspendCapPercent (of the target) for an overspend; paidOnAccount. Out: councilPays; with paidOnAccount
 * refund = paid − due, below nought where the council owes more; for an overspend councilBears and providerBears.
 *
 * Worked example: target 250000, markUp 20000, allowable 240000, share 0.6: councilPays 264000. Allowable 270000, band
 * 5000, share 0.5, cap 2 %: councilBears 5000, providerBears 15000.
 */
import { targetCost } from '../../domain/yearEnd/targetCost';
import { exactText, zero, type Exact } from '../../domain/money/exact';
import { fraction, percentage, type Fraction } from '../../domain/money/percentage';
import { optional, readInput } from '../typed/inputFields';
import { numberFromNought } from '../typed/inputKinds';
import { percentFromNought, share } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { resultOf } from './workedResult';

const fields = {
  target: numberFromNought,
  markUp: numberFromNought,
  allowable: numberFromNought,
  councilShareOfSaving: optional(share),
  band: optional(numberFromNought),
  councilShareOfOverspend: optional(share),
  overspendCapPercent: optional(percentFromNought),
  paidOnAccount: optional(numberFromNought),
};

export function calculateTargetCost(input: unknown): CalculationResult {
  const read = readInput('target-cost', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { target, markUp, allowable, band, overspendCapPercent: cap, paidOnAccount, ...shares } = read.value;
  const cost = targetCost({
    target,
    markUp,
    allowable,
    councilShareOfSaving: shareOrNone(shares.councilShareOfSaving),
    band: band ?? zero,
    councilShareOfOverspend: shareOrNone(shares.councilShareOfOverspend),
    overspendCap: cap === undefined ? null : percentage(cap),
  });
  return resultOf(cost, ({ councilPays, overspend }) => ({
    councilPays: exactText(councilPays),
    ...(paidOnAccount === undefined ? {} : { refund: exactText(paidOnAccount.minus(councilPays)) }),
    ...(overspend === null
      ? {}
      : {
          councilBears: exactText(overspend.councilBears),
          providerBears: exactText(overspend.providerBears),
        }),
  }));
}

function shareOrNone(given: Exact | undefined): Fraction | null {
  return given === undefined ? null : fraction(given);
}
