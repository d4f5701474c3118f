/**
 * A year of a jointly funded placement: every night at the fee and the shares of that night.
 *
 * The panel's decision day and the day it takes effect are two days. Until the decision, the shares in force on the day
 * before the effective day go on being paid; where none were, the interim payer pays all. What each payer *bears* counts
 * the new shares from the effective day. To recover from a payer: Σ nights from the effective day to the day before the
 * decision × fee ÷ 7 × (new share − share paid), where that is above nought. All of it within the period asked about.
 * The new shares are those in force on the decision day.
 *
 * Worked example: £4,900.00 a week in 2026/27, social care 80, health 5, education 15 %; from 2 November 65, 20, 15:
 * 215 and 150 nights, 188,650.00, 28,525.00, 38,325.00, in all 255,500.00. Decided on 2 November with effect from
 * 1 September: health owes 62 nights × 105.00 = 6,510.00.
 *
 * Errors: shares that are not 100 %, nights without fee or share, a decision before it takes effect, a decision without
 * its effective day, several shares that could be the ones decided, nobody named who paid until then.
 */
import { nightsIn, nightsUnder, inForceOn, type Span } from '../calendar/datedNights';
import { nightsAtFees, nightsWithout, sameDayWrong } from '../fee/feeYear';
import { daysAfter, knownDay } from '../calendar/isoDate';
import type { DatedFee } from '../calendar/datedFee';
import { refused, worked, type Worked } from '../evidence/priceFinding';
import { exact, hundred, sumOf, zero, type Exact } from '../money/exact';
import { toThePenny } from '../money/rounding';
import { splitToThePenny } from '../money/splitToThePenny';
import { percentage } from '../money/percentage';
import {
  decisionUnclear,
  decisionWithoutShares,
  decisionWrong,
  interimPayerMissing,
  interimPayerNotUsed,
  type Decision,
} from './decision';
import { payersOf, sharesWrong, type DatedShares, type PayersPart } from './shares';

export interface FundingYearTerms extends Span {
  readonly fees: readonly DatedFee[];
  readonly shares: readonly DatedShares[];
  readonly decision: Decision | null;
}

export interface FundingYear {
  /** To the penny. */
  readonly total: Exact;
  /** What each payer bears in the end; adds up to the total. */
  readonly contributions: readonly PayersPart[];
  /** What each payer who paid too little owes; null where there is no decision. */
  readonly toRecover: readonly PayersPart[] | null;
}

export function fundingYear(terms: FundingYearTerms): Worked<FundingYear> {
  const wrong = [
    ...sameDayWrong('shares', terms.shares),
    ...terms.shares.flatMap(({ from, shares }) => sharesWrong(`shares from ${from}`, shares)),
    ...(terms.decision === null ? [] : decisionWrong(terms.decision)),
  ];
  const nights = nightsAtFees(terms, terms.fees);
  if (wrong.length > 0 || nights.value === null) return refused(...wrong, ...nights.findings);
  const borne = sharesBorne(terms);
  if (borne.value === null) return refused(...borne.findings);
  const cost = costBy(terms, terms.fees, borne.value);
  if (cost.value === null) return refused(...cost.findings);
  const recovered = terms.decision === null ? worked(null) : recover(terms, terms.decision, borne.value);
  return recovered.findings.length > 0
    ? refused(...recovered.findings)
    : worked({ ...inPounds(cost.value), toRecover: recovered.value }, borne.findings);
}

/** The shares as each night bears them: those decided count from the effective day. */
function sharesBorne({ shares, decision }: FundingYearTerms): Worked<readonly DatedShares[]> {
  if (decision === null) return worked(shares);
  const { decided, effective, interimPayer } = decision;
  const between = shares.filter(({ from }) => effective <= from && from <= decided);
  if (between.length > 1) return refused(decisionUnclear(between, decision));
  const before = shares.filter(({ from }) => from < effective);
  if (before.length === 0 && between.length === 0) return refused(decisionUnclear(between, decision));
  const interim = before.length === 0 && interimPayer !== null ? [allBy(interimPayer)] : [];
  const counted = between.map((each) => ({ ...each, from: effective }));
  return worked(
    [...interim, ...before, ...counted, ...shares.filter(({ from }) => from > decided)],
    [
      ...(between.length === 0 ? [decisionWithoutShares(decision)] : []),
      ...(before.length > 0 && interimPayer !== null ? [interimPayerNotUsed(decision, interimPayer)] : []),
    ],
  );
}

/** Seven hundred times what each payer bears: nights × fee × per cent, nothing divided yet. */
function costBy(
  span: Span,
  fees: readonly DatedFee[],
  shares: readonly DatedShares[],
): Worked<ReadonlyMap<string, Exact>> {
  const sums = new Map(payersOf(shares.map((each) => each.shares)).map((payer) => [payer, zero]));
  for (const atFee of nightsAtFees(span, fees).value ?? []) {
    for (const { nights, inForce, ...run } of nightsUnder(atFee, shares)) {
      if (inForce === null) return refused(nightsWithout('share', { ...run, nights }));
      for (const { payer, share } of inForce.shares) {
        const cost = atFee.inForce.weeklyFee.pounds.times(exact(nights)).times(share.percent);
        sums.set(payer, (sums.get(payer) ?? zero).plus(cost));
      }
    }
  }
  return worked(sums);
}

function recover(
  terms: FundingYearTerms,
  decision: Decision,
  borne: readonly DatedShares[],
): Worked<readonly PayersPart[]> {
  const until = nightsIn({ from: decision.effective, until: decision.decided }, terms);
  if (until === null) return worked([]);
  const before = inForceOn(terms.shares, daysAfter(decision.effective, -1));
  if (before === null && decision.interimPayer === null) return refused(interimPayerMissing(decision));
  const paid = before?.shares ?? allBy(decision.interimPayer ?? '').shares;
  const due = costBy(until, terms.fees, borne).value ?? new Map<string, Exact>();
  const met =
    costBy(until, terms.fees, [{ from: until.from, shares: paid }]).value ?? new Map<string, Exact>();
  const owed = [...due]
    .map(([payer, cost]) => ({ payer, cost: cost.minus(met.get(payer) ?? zero) }))
    .filter(({ cost }) => cost.greaterThan(0));
  return worked(inPounds(new Map(owed.map(({ payer, cost }) => [payer, cost]))).contributions);
}

function inPounds(cost: ReadonlyMap<string, Exact>): Pick<FundingYear, 'total' | 'contributions'> {
  const weights = [...cost.values()];
  const total = toThePenny(sumOf(weights).dividedBy(hundred.times(7)));
  const parts = splitToThePenny(total, weights);
  const contributions = [...cost.keys()].map((payer, index) => ({ payer, pounds: parts?.[index] ?? zero }));
  return { total, contributions };
}

/** Everything by one payer, from before any day that is asked about. */
function allBy(payer: string): DatedShares {
  return { from: knownDay('0001-01-01'), shares: [{ payer, share: percentage(100) }] };
}
