/**
 * `fee-year`: what a period costs, every night at the fee of that night, rounded once to the penny.
 *
 * In: from, until (the first day not counted), fees ([{from, weekly}]). Out: total, nights.
 *
 * Worked example: 2026-04-01 to 2027-04-01 at 5000 from 1 April and 5150 from 1 July: 91 and 274 nights, 266585.71.
 */
import { feeYear } from '../../domain/fee/feeYear';
import type { DatedFee } from '../../domain/calendar/datedFee';
import { exactText } from '../../domain/money/exact';
import { notCalculated, type CalculationResult } from './calculation';
import { readInput, type InputKind } from '../typed/inputFields';
import { day } from '../typed/inputKinds';
import { datedFees } from '../typed/priceKinds';
import { resultOf } from './workedResult';

const fields = { from: day, until: day, fees: datedFees };

export function calculateFeeYear(input: unknown): CalculationResult {
  const read = readInput('fee-year', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { from, until, fees } = read.value;
  return resultOf(feeYear({ from, until }, feesFrom(fees)), ({ total, nights }) => ({
    total: exactText(total),
    nights: String(nights),
  }));
}

type ReadFees = typeof datedFees extends InputKind<infer T> ? T : never;

export function feesFrom(fees: ReadFees): readonly DatedFee[] {
  return fees.map(({ from, weekly }) => ({ from, weeklyFee: weekly }));
}
