/**
 * `funding-year`: what each payer bears of a year, every night at the fee and the shares of that night, and what is owed
 * where the panel decided after the day its decision takes effect.
 *
 * In: from, until (the first day not counted), fees ([{from, weekly}]), shares ([{from, shares}]); and, together, decided
 * and effective, with interimPayer where no shares were in force before. The new shares are those in force on the day
 * decided, and count from the day effective. Out: contributions (what each bears once recovered), total, toRecover.
 * The total is rounded once to the penny.
 *
 * Worked example: 4900 a week in 2026/27 at SC 80, HE 5, ED 15, from 2 November 65, 20, 15: 188650, 28525, 38325, in all
 * 255500. Decided on 2 November with effect from 1 September: toRecover HE 6510.
 */
import type { Decision } from '../../domain/jointFunding/decision';
import { fundingYear } from '../../domain/jointFunding/fundingYear';
import { exactText } from '../../domain/money/exact';
import { notCalculated, type CalculationResult } from './calculation';
import { funderShares, poundsByPayer } from './funding';
import { optional, readInput, type ValuesOf } from '../typed/inputFields';
import { day } from '../typed/inputKinds';
import { aName, datedFees, datedShares } from '../typed/priceKinds';
import { feesFrom } from './feeYear';
import { resultOf } from './workedResult';

const fields = {
  from: day,
  until: day,
  fees: datedFees,
  shares: datedShares,
  decided: optional(day),
  effective: optional(day),
  interimPayer: optional(aName),
};

export function calculateFundingYear(input: unknown): CalculationResult {
  const read = readInput('funding-year', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { from, until, fees, shares } = read.value;
  const decision = decisionFrom(read.value);
  if (typeof decision === 'string') return notCalculated(decision);
  const dated = shares.map((each) => ({ from: each.from, shares: funderShares(each.shares) }));
  const year = fundingYear({ from, until, fees: feesFrom(fees), shares: dated, decision });
  return resultOf(year, ({ contributions, total, toRecover }) => ({
    contributions: poundsByPayer(contributions),
    total: exactText(total),
    ...(toRecover === null ? {} : { toRecover: poundsByPayer(toRecover) }),
  }));
}

/** The decision, none, or the sentence that says what it lacks. */
function decisionFrom({
  decided,
  effective,
  interimPayer,
}: ValuesOf<typeof fields>): Decision | null | string {
  if (decided !== undefined && effective !== undefined)
    return { decided, effective, interimPayer: interimPayer ?? null };
  if (decided !== undefined)
    return '"effective" is missing: the day that the decision takes effect goes with "decided".';
  if (effective !== undefined) return '"decided" is missing: the day of the decision goes with "effective".';
  return interimPayer === undefined
    ? null
    : '"interimPayer" goes with "decided" and "effective": give both, or leave it out.';
}
