/**
 * What to ask about an invoice, beside the sum: VAT on a fee that is exempt, a month billed as 52 weeks over 12, more nights
 * than the stay has, a fee that was not agreed. Each is a question, and none changes what is due.
 *
 * Worked example: £5,250.00 a week, £22,750.00 invoiced: 5,250 × 52 ÷ 12 is right for no month.
 *
 * Source: welfare services by a registered provider are exempt (VATA 1994, Schedule 9, Group 7, item 9).
 */
import { countInWords } from '../evidence/countInWords';
import type { DatedFee } from '../calendar/datedFee';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { exact, type Exact } from '../money/exact';
import { poundsInWords, type Weekly } from '../money/moneyPer';
import { toThePenny } from '../money/rounding';

export interface InvoiceAsSent {
  readonly invoiced: Exact;
  /** VAT within it; null where none is stated. */
  readonly vat: Exact | null;
  /** Nights and fee that the invoice states; null where it states none. */
  readonly nights: number | null;
  readonly weeklyFee: Weekly | null;
}

export function invoiceQueries(
  sent: InvoiceAsSent,
  { fees, nights, due }: { readonly fees: readonly DatedFee[]; readonly nights: number; readonly due: Exact },
): readonly PriceFinding[] {
  const { vat, weeklyFee } = sent;
  const net = sent.invoiced.minus(vat ?? 0);
  const monthly = net.equals(due) ? undefined : fees.find((fee) => isMonthsOf52Over12(net, fee.weeklyFee));
  const isAgreed = weeklyFee === null || fees.some((fee) => fee.weeklyFee.pounds.equals(weeklyFee.pounds));
  return [
    ...(vat?.greaterThan(0) === true ? [vatOnExemptFee(vat)] : []),
    ...(monthly === undefined ? [] : [monthBilled(monthly.weeklyFee, net)]),
    ...(sent.nights !== null && sent.nights > nights ? [moreNights(sent.nights, nights)] : []),
    ...(isAgreed ? [] : [notAgreed(weeklyFee, fees)]),
  ];
}

/** One month to twelve, the month or the whole rounded to the penny. */
function isMonthsOf52Over12(net: Exact, { pounds }: Weekly): boolean {
  const month = pounds.times(52).dividedBy(12);
  return Array.from({ length: 12 }, (_, index) => exact(index + 1)).some(
    (months) =>
      net.greaterThan(0) &&
      (net.equals(toThePenny(month.times(months))) || net.equals(toThePenny(month).times(months))),
  );
}

const question = (
  code: Parameters<typeof priceFinding>[0],
  words: Parameters<typeof priceFinding>[1],
): PriceFinding => priceFinding(code, words, 'warning');

function vatOnExemptFee(vat: Exact): PriceFinding {
  return question('vat-on-exempt-fee', {
    at: 'vat',
    expected: 'no VAT: a registered provider’s welfare services are exempt',
    received: `${poundsInWords(vat)} of VAT`,
    advice: 'Ask for an invoice without VAT, or for what it is charged on.',
  });
}

function monthBilled({ pounds }: Weekly, net: Exact): PriceFinding {
  return question('month-billed-as-52-over-12', {
    at: 'invoiced',
    expected: `nights × ${poundsInWords(pounds)} ÷ 7`,
    received: `${poundsInWords(net)}, ${poundsInWords(pounds)} × 52 ÷ 12 for each month`,
    advice: 'Ask for an invoice by the night: 52 weeks over 12 is right for no month.',
  });
}

function moreNights(invoiced: number, nights: number): PriceFinding {
  return question('more-nights-than-stayed', {
    at: 'invoicedNights',
    expected: `${countInWords(nights, 'night')}, the night of departure not counted`,
    received: invoiced === 1 ? '1 night invoiced' : `${countInWords(invoiced, 'night')} invoiced`,
    advice: 'Ask which nights they are: nights after leaving are not due.',
  });
}

function notAgreed(weeklyFee: Weekly, fees: readonly DatedFee[]): PriceFinding {
  return question('fee-not-agreed', {
    at: 'invoicedFee',
    expected: `the fee agreed, ${fees.map((fee) => poundsInWords(fee.weeklyFee.pounds)).join(' or ')} a week`,
    received: `a fee of ${poundsInWords(weeklyFee.pounds)} a week`,
    advice: 'Ask by which agreement the fee was changed.',
  });
}
