/**
 * Many invoices at once: each checked by the night as one is, and then against the others: the same invoice twice, two that
 * bill the same nights of a placement, nights after the child has left.
 *
 * due = Σ (nights of the period within the stay − those billed before) × the fee of each night × share paid while away ÷ 7,
 * rounded once an invoice: a night is due once for each thing that is billed (`billedFor`), on the invoice whose period ends first.
 * What is billed beside the nights is due at the fee its own row states, and in full while away.
 *
 * Worked example: £5,250.00 a week, billed from 1 March to 1 April 2027 for a child who left on the 24th: 23 nights, £17,250.00;
 * £23,250.00 invoiced is £6,000.00 too much, eight nights after leaving.
 *
 * Errors: a period that ends before it begins, nights without an agreed fee, two fees of one placement from the same day.
 */
import type { DatedFee } from '../calendar/datedFee';
import { nightsIn, nightsUnder, type Span } from '../calendar/datedNights';
import { dayInWords, type IsoDate } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { nightsAtFees, periodWrong } from '../fee/feeYear';
import { exact, one, sumOf, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { toThePenny } from '../money/rounding';
import { alsoBilled, billedApart, billedBeforeEach, nightsBilledBefore } from './billedBefore';
import { billedFor } from './billedFor';
import { sharesPaid, type Absence } from './invoiceDue';
import { invoiceQueries } from './invoiceQueries';

export interface ListedInvoice extends Span {
  /** Its number. */
  readonly invoice: string;
  readonly placement: string;
  readonly what: string | null;
  /** Where the agreed fees are not listed apart; null where they are. */
  readonly weeklyFee: Weekly | null;
  readonly invoiced: Exact;
  readonly vat: Exact | null;
  readonly arrival: IsoDate | null;
  readonly departure: IsoDate | null;
  /** Nights and fee that the invoice states; null where it states none. */
  readonly nights: number | null;
  readonly statedFee: Weekly | null;
}

type OfPlacement<T> = T & { readonly placement: string };

export interface AgreedTerms {
  readonly fees: readonly OfPlacement<DatedFee>[];
  readonly away: readonly OfPlacement<Absence>[];
}

/** Nights at one fee and one share. */
export interface DuePart extends Span {
  readonly nights: number;
  /** Of these nights, those that an earlier invoice of the placement bills: they are not due again. */
  readonly billedBefore: number;
  readonly weeklyFee: Weekly;
  readonly share: Fraction;
}

export interface CheckedInvoice {
  readonly invoice: ListedInvoice;
  readonly parts: readonly DuePart[];
  readonly nights: number;
  /** Of the nights, those that an earlier invoice bills. */
  readonly billedBefore: number;
  readonly due: Exact;
  /** Invoiced less due. */
  readonly difference: Exact;
  readonly queries: readonly PriceFinding[];
  /** Worth knowing, and nothing to ask the provider. */
  readonly notes: readonly PriceFinding[];
}

export interface InvoicesChecked {
  readonly checked: readonly CheckedInvoice[];
  /** Invoices that cannot be checked: each names why. */
  readonly findings: readonly PriceFinding[];
}

/** An invoice with the nights that it bills within the stay; null where it cannot be checked. */
interface Billed {
  readonly invoice: ListedInvoice;
  readonly parts: readonly DuePart[] | null;
  readonly findings: readonly PriceFinding[];
}

export function checkInvoices(invoices: readonly ListedInvoice[], agreed: AgreedTerms): InvoicesChecked {
  const billed = invoices.map((invoice) => nightsOf(invoice, agreed));
  const before = billedBeforeEach(billed);
  return {
    checked: billed.flatMap((each) =>
      each.parts === null
        ? []
        : [
            checkOne(each.invoice, {
              parts: each.parts,
              earlier: before.get(each) ?? [],
              agreed,
              all: invoices,
            }),
          ],
    ),
    findings: billed.flatMap(({ findings }) => findings),
  };
}

function nightsOf(invoice: ListedInvoice, agreed: AgreedTerms): Billed {
  const stay = stayWithin(invoice);
  const runs = stay === null ? { value: [], findings: [] } : nightsAtFees(stay, feesOf(invoice, agreed));
  const wrong = [...periodWrong(invoice), ...runs.findings].map((finding) => at(invoice, finding));
  if (wrong.length > 0 || runs.value === null) return { invoice, parts: null, findings: wrong };
  const away = sharesPaid(
    isOfNights(invoice) ? agreed.away.filter(({ placement }) => placement === invoice.placement) : [],
  );
  const parts = runs.value.flatMap((run) =>
    nightsUnder(run, away).map(({ from, until, nights, inForce }): DuePart => ({
      from,
      until,
      nights,
      billedBefore: 0,
      weeklyFee: run.inForce.weeklyFee,
      share: inForce?.share ?? { fraction: one },
    })),
  );
  return { invoice, parts, findings: [] };
}

function checkOne(
  invoice: ListedInvoice,
  {
    parts: own,
    earlier,
    agreed,
    all,
  }: {
    readonly parts: readonly DuePart[];
    readonly earlier: readonly Billed[];
    readonly agreed: AgreedTerms;
    readonly all: readonly ListedInvoice[];
  },
): CheckedInvoice {
  const taken = earlier.flatMap(({ parts }) => parts ?? []);
  const parts = own.map((part) => ({ ...part, billedBefore: nightsBilledBefore(part, taken) }));
  const nights = parts.reduce((sum, part) => sum + part.nights, 0);
  const due = dueFor(parts);
  const queries = [
    ...invoiceQueries(
      { ...invoice, vat: isOfSchool(invoice) ? null : invoice.vat, weeklyFee: invoice.statedFee },
      { fees: feesOf(invoice, agreed), nights, due: dueFor(own) },
    ),
    ...afterLeaving(invoice),
    ...alsoBilled(
      invoice,
      earlier.map((each) => each.invoice),
    ),
  ];
  return {
    invoice,
    parts,
    nights,
    billedBefore: parts.reduce((sum, part) => sum + part.billedBefore, 0),
    due,
    difference: invoice.invoiced.minus(due),
    queries: queries.map((query) => at(invoice, query)),
    notes: billedApart(invoice, all).map((note) => at(invoice, note)),
  };
}

const dueFor = (parts: readonly DuePart[]): Exact => toThePenny(sumOf(parts.map(timesSeven)).dividedBy(7));

const timesSeven = ({ nights, billedBefore, weeklyFee, share }: DuePart): Exact =>
  weeklyFee.pounds.times(exact(nights - billedBefore)).times(share.fraction);

const at = ({ invoice, placement }: ListedInvoice, finding: PriceFinding): PriceFinding => ({
  ...finding,
  at: `invoice ${invoice}, ${placement}`,
});

const isOfNights = ({ what }: ListedInvoice): boolean => billedFor(what) === 'nights';
/** An independent school charges VAT; welfare services are exempt. */
const isOfSchool = ({ what }: ListedInvoice): boolean => billedFor(what) === 'education';

/** The fees listed are those of the nights: schooling and the like are paid at what their own row states. */
function feesOf(invoice: ListedInvoice, { fees }: AgreedTerms): readonly DatedFee[] {
  const { placement, weeklyFee, from } = invoice;
  const own = isOfNights(invoice) ? fees.filter((fee) => fee.placement === placement) : [];
  if (own.length > 0) return own;
  return weeklyFee === null ? [] : [{ from, weeklyFee }];
}

/** The nights of the period on which the child was there; null where there are none. */
function stayWithin({ from, until, arrival, departure }: ListedInvoice): Span | null {
  return nightsIn({ from: arrival ?? from, until: departure ?? until }, { from, until });
}

function afterLeaving({ until, departure }: ListedInvoice): readonly PriceFinding[] {
  if (departure === null || departure >= until) return [];
  return [
    priceFinding(
      'nights-after-leaving',
      {
        at: 'departure',
        expected: `no night from ${dayInWords(departure)}, when the child had left`,
        received: `a period to the night before ${dayInWords(until)}`,
        advice: 'Nights after leaving are not due unless notice was agreed.',
      },
      'warning',
    ),
  ];
}
