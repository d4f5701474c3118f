/**
 * The least that one hour can lawfully cost, live: everybody on the minimum wage, with employer NI, the minimum pension and
 * statutory leave. Paid hours, of an establishment, hold their leave already.
 *
 * Worked example, 1 October 2026, 37.5 hours: £14.5185 a paid hour × 52.142857 ÷ 46.542857 = £16.2654 an hour on the rota.
 */
import type { Exact } from '../../domain/money/exact';
import {
  atLeast,
  cell,
  difference,
  equals,
  largest,
  number,
  product,
  quotient,
  smallest,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, yes } from './cellIds';

export function lawfulWorkedHour(contracted: Expression, statutoryLeaveWeeks: Exact): Expression {
  const weeks = assumption('weeks');
  const paid = product(lawfulPaidHour(contracted), weeks);
  return quotient(paid, difference(weeks, number(statutoryLeaveWeeks)));
}

export function lawfulPaidHour(contracted: Expression): Expression {
  const hours = product(contracted, assumption('weeks'));
  const gross = product(hours, assumption('nationalLivingWage'));
  const ni = product(
    assumption('employerNI'),
    largest(number(0), difference(gross, assumption('secondaryThreshold'))),
  );
  const inBand = difference(smallest(gross, assumption('pensionBandTo')), assumption('pensionBandFrom'));
  const pension = when(
    atLeast(assumption('pensionTrigger'), gross),
    number(0),
    product(assumption('pensionMinimum'), largest(number(0), inBand)),
  );
  return quotient(sum(gross, ni, pension), hours);
}

/** What stands beside the fee is not paid by it, and in no floor of it. */
export function whileInFee(lineId: string, weekly: Expression): Expression {
  return when(equals(cell(lineCell(lineId, 'included')), text(yes)), weekly, number(0));
}
