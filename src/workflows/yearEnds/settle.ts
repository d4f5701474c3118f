/** One placement's year settled: what it paid, and what of it is owed back. */
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { exactText, unsafeNumber, zero, type Exact } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf, type Percentage } from '../../domain/money/percentage';
import { toThePenny } from '../../domain/money/rounding';
import { reconcile, type Reconciliation } from '../../domain/yearEnd/reconciliation';
import { incomeAtOneFee } from '../../domain/yearEnd/yearIncome';
import type { ValuesOfForm } from '../typed/form';
import type { placements } from './yearEndList';

export type Row = ValuesOfForm<{ readonly placements: typeof placements }>['placements'][number];

export interface SettlingTerms {
  readonly tolerance: Percentage;
  readonly cap: Percentage;
  readonly councilShare: Percentage;
}

export interface Settled {
  readonly row: Row;
  readonly year: Reconciliation;
  /** To the penny. */
  readonly owed: Exact;
}

export function settle(row: Row, { tolerance, cap, councilShare }: SettlingTerms): Worked<Settled> {
  const disallowed = row.disallowed ?? zero;
  if (disallowed.greaterThan(row.cost)) return refused(moreTakenOut(row));
  const income = incomeOf(row);
  if (income.value === null) return refused(...income.findings);
  const { value, findings } = reconcile({
    income: income.value,
    nights: unsafeNumber(row.nights),
    hoursAgreed: row.hoursAgreed,
    hoursDelivered: row.hoursDelivered,
    tolerance,
    hourRate: poundsPer('hour', row.hourRate),
    allowableCost: row.cost.minus(disallowed),
    cap,
    councilShare: fractionOf(councilShare),
    councils: null,
  });
  return value === null
    ? refused(...findings.map((finding) => ({ ...finding, at: `${row.placement}, ${finding.at}` })))
    : worked({ row, year: value, owed: toThePenny(value.toCouncil) });
}

/** Nights at the later fee are nights of those paid. */
function incomeOf({ placement, fee, nights, laterFee, laterNights, paid }: Row): Worked<Exact> {
  const later = laterNights ?? zero;
  if ((laterFee === undefined) !== (laterNights === undefined) || later.greaterThan(nights))
    return refused(
      priceFinding('later-fee-incomplete', {
        at: `${placement}, laterFee, laterNights`,
        expected: `a later fee with its nights, at most the ${exactText(nights)} that are paid`,
        received: `${laterFee === undefined ? 'no fee' : poundsInWords(laterFee)} and ${laterNights === undefined ? 'no nights' : `${exactText(later)} nights`}`,
        advice: 'State both, or neither.',
      }),
    );
  if (fee === undefined && paid === undefined)
    return refused(
      priceFinding('income-not-stated', {
        at: `${placement}, fee, paid`,
        expected: 'a fee for the nights paid, or what was paid in the year',
        received: 'neither',
        advice: 'State the fee, or the sum that was paid.',
      }),
    );
  const at = (weekly: Exact | undefined, of: Exact): Exact =>
    weekly === undefined ? zero : incomeAtOneFee(poundsPer('week', weekly), unsafeNumber(of));
  return worked(
    at(fee, nights.minus(later))
      .plus(at(laterFee, later))
      .plus(paid ?? zero),
  );
}

function moreTakenOut({ placement, cost, disallowed }: Row): PriceFinding {
  return priceFinding('more-taken-out-than-cost', {
    at: `${placement}, disallowed`,
    expected: `at most what the year cost, ${poundsInWords(cost)}`,
    received: poundsInWords(disallowed ?? zero),
    advice: 'State the whole cost of the year, before anything is taken out.',
  });
}
