/**
 * What is due for a stay, against what was invoiced: nights × the fee of each night ÷ 7, arrival night paid, departure night
 * not. While the child is away a stated share of the fee is paid; hours of a need stop unless agreed. Rounded once.
 *
 * due = Σ nights × fee × share ÷ 7 − Σ stopped nights × weekly ÷ 7; difference = invoiced − due: above nought is charged
 * too much, below nought too little.
 *
 * Worked example: £5,250.00 a week, in on 6 March 2027 and out on the 24th: 18 nights, £13,500.00. An invoice of
 * 5,250 × 52 ÷ 12 = £22,750.00 is £9,250.00 too much.
 *
 * Errors: a departure before the arrival, nights without a fee, absences that overlap or are outside the stay, hours that
 * stop for longer than the stay, or for more than the fee holds. Of an absence that reaches beyond the stay the nights
 * within count. Hours that stop on nights away that are paid less for: noted (`stoppedHours`).
 */
import { byDay, nightsIn, nightsUnder, type Span } from '../calendar/datedNights';
import type { DatedFee } from '../calendar/datedFee';
import { priceFinding, refused, worked, type PriceFinding, type Worked } from '../evidence/priceFinding';
import { nightsAtFees, sameDayWrong, type NightsAtFee } from '../fee/feeYear';
import { exact, one, sumOf, type Exact } from '../money/exact';
import type { Fraction } from '../money/percentage';
import { toThePenny } from '../money/rounding';
import { moreOffThanOn, stoppedWhileAway, stoppedWrong, type StoppedHours } from './stoppedHours';

export interface Absence extends Span {
  /** Of the fee, still paid while away. */
  readonly share: Fraction;
}

export interface InvoicedStay {
  readonly arrival: Span['from'];
  readonly departure: Span['until'];
  readonly fees: readonly DatedFee[];
  readonly away: readonly Absence[];
  readonly stopped: readonly StoppedHours[];
  readonly invoiced: Exact;
}

export interface InvoiceCheck {
  readonly nights: number;
  /** To the penny. */
  readonly due: Exact;
  /** Invoiced less due. */
  readonly difference: Exact;
}

export function checkInvoice(invoice: InvoicedStay): Worked<InvoiceCheck> {
  const { arrival, departure, fees, away, stopped } = invoice;
  const span = { from: arrival, until: departure };
  if (departure < arrival) return refused(leftBeforeArriving(span));
  const paid: Worked<readonly NightsAtFee[]> =
    departure === arrival ? worked([], sameDayWrong('fees', fees)) : nightsAtFees(span, fees);
  const nights = (paid.value ?? []).reduce((sum, each) => sum + each.nights, 0);
  const wrong = [...paid.findings, ...awayWrong(away, span), ...stoppedWrong(stopped, span, nights)];
  if (wrong.length > 0 || paid.value === null) return refused(...wrong);
  const full = sumOf(
    paid.value.flatMap((run) =>
      nightsUnder(run, sharesPaid(away)).map(({ nights: some, inForce }) =>
        run.inForce.weeklyFee.pounds.times(exact(some)).times(inForce?.share.fraction ?? one),
      ),
    ),
  );
  const stops = sumOf(stopped.map(({ weekly, nights: some }) => weekly.pounds.times(exact(some))));
  return stops.greaterThan(full)
    ? refused(moreOffThanOn(full, stops))
    : dueFor(invoice, nights, toThePenny(full.minus(stops).dividedBy(7)));
}

function dueFor(
  { arrival, departure, away, stopped, invoiced }: InvoicedStay,
  nights: number,
  due: Exact,
): Worked<InvoiceCheck> {
  const within = away.flatMap(({ from, until, share }) => {
    const some = nightsIn({ from, until }, { from: arrival, until: departure });
    return some === null ? [] : [{ nights: some.nights, share: share.fraction }];
  });
  return worked(
    { nights, due, difference: invoiced.minus(due) },
    stoppedWhileAway(stopped, { nights, away: within }),
  );
}

/** The share paid from each day on: that of an absence, and all of it once the child is back. */
export function sharesPaid(
  away: readonly Absence[],
): readonly { readonly from: Span['from']; readonly share: Fraction }[] {
  const inOrder = byDay(away);
  return inOrder.flatMap(({ from, until, share }, index) => [
    { from, share },
    ...(inOrder[index + 1]?.from === until ? [] : [{ from: until, share: { fraction: one } }]),
  ]);
}

function awayWrong(away: readonly Absence[], span: Span): readonly PriceFinding[] {
  const inOrder = byDay(away);
  const outside = away.filter((each) => nightsIn(each, span) === null);
  const overlapping = inOrder.filter(({ from }, index) => from < (inOrder[index - 1]?.until ?? from));
  return [
    ...outside.map(({ from, until }) =>
      priceFinding('absence-outside-the-stay', {
        at: 'away',
        expected: `nights from ${span.from} to ${span.until}`,
        received: `${from} to ${until}`,
        advice: 'Check the days; "until" is the first night that is paid in full again.',
      }),
    ),
    ...overlapping.map(({ from, until }) =>
      priceFinding('absences-overlap', {
        at: 'away',
        expected: 'each night away once',
        received: `${from} to ${until} and another`,
        advice: 'Say which share is paid for the nights they have in common.',
      }),
    ),
  ];
}

function leftBeforeArriving({ from, until }: Span): PriceFinding {
  return priceFinding('departure-before-arrival', {
    at: 'arrival, departure',
    expected: `a departure on or after ${from}`,
    received: until,
    advice: 'Check both days.',
  });
}
