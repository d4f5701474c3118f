/**
 * `invoice`: what is due for a stay against what was invoiced; what is due is rounded once to the penny.
 *
 * In: arrival, departure (not paid), fees ([{from, weekly}]), invoiced; optionally away ([{from, until, share}], the share
 * of the fee still paid, 0 to 1) and stopped ([{weekly, nights}], hours of a need that stopped).
 * Out: nights, due, difference (invoiced − due).
 *
 * Worked example: 5250 a week, in on 2027-03-06, out on 2027-03-24, 22750 invoiced: 18 nights, 13500, 9250 too much.
 */
import { checkInvoice } from '../../domain/invoice/invoiceDue';
import { exactText } from '../../domain/money/exact';
import { fraction } from '../../domain/money/percentage';
import { optional, readInput } from '../typed/inputFields';
import { anyNumber, day } from '../typed/inputKinds';
import { listOf, partsOf } from '../typed/nestedKinds';
import { datedFees, share, weeklyFee, wholeNumber } from '../typed/priceKinds';
import { notCalculated, type CalculationResult } from './calculation';
import { feesFrom } from './feeYear';
import { resultOf } from './workedResult';

const fields = {
  arrival: day,
  departure: day,
  fees: datedFees,
  away: optional(listOf('absences', partsOf({ from: day, until: day, share }), 0)),
  stopped: optional(listOf('hours that stopped', partsOf({ weekly: weeklyFee, nights: wholeNumber }), 0)),
  invoiced: anyNumber,
};

export function calculateInvoice(input: unknown): CalculationResult {
  const read = readInput('invoice', fields, input);
  if (read.kind === 'notUnderstood') return notCalculated(...read.problems);
  const { arrival, departure, fees, away = [], stopped = [], invoiced } = read.value;
  const check = checkInvoice({
    arrival,
    departure,
    fees: feesFrom(fees),
    away: away.map((each) => ({ from: each.from, until: each.until, share: fraction(each.share) })),
    stopped,
    invoiced,
  });
  return resultOf(check, ({ nights, due, difference }) => ({
    nights: String(nights),
    due: exactText(due),
    difference: exactText(difference),
  }));
}
