/**
 * Many invoices at once: each checked by the night as one is, and then against the others: the same invoice twice, two that
 * bill the same nights of a placement, nights after the child has left.
 *
 * due = Σ (nights of the period within the stay − those billed before) × the fee of each night × share paid while away ÷ 7,
 * rounded once an invoice: a night is due once for each thing that is billed (`billedFor`), on the invoice whose period ends first.
 * What is billed beside the nights is due at the fee its own row states, and in full while away. Rows of less than nought are
 * credit notes: difference = invoiced − credited − due. Where no fee was agreed the rate that the invoice itself states is held
 * against its nights, and that is told.
 *
 * Worked example: £5,250.00 a week, billed from 1 March to 1 April 2027 for a child who left on the 24th: 23 nights, £17,250.00;
 * £23,250.00 invoiced is £6,000.00 too much, eight nights after leaving.
 *
 * Errors: a period that ends before it begins, nights without an agreed fee, two fees of one placement from the same day.
 */
import { nightsIn, nightsUnder, type Span } from '../calendar/datedNights';
import { dayInWords } from '../calendar/isoDate';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { nightsAtFees, periodWrong } from '../fee/feeYear';
import { exact, one, sumOf, zero, type Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction } from '../money/percentage';
import { toThePenny } from '../money/rounding';
import { alsoBilled, billedApart, billedBeforeEach, nightsBilledBefore } from './billedBefore';
import { creditedInPart, creditedInWhole, isCredit, type CreditPart } from './creditNotes';
import { sharesPaid } from './invoiceDue';
import { invoiceQueries } from './invoiceQueries';
import { feesOf, isOfNights, isOfSchool, type AgreedTerms, type ListedInvoice } from './listedInvoice';

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
  /** By credit notes of the list. */
  readonly credited: Exact;
  /** Invoiced less credited less due. */
  readonly difference: Exact;
  /** No fee was agreed: its nights are held against the rate that it states. */
  readonly isAtOwnRate: boolean;
  readonly queries: readonly PriceFinding[];
  /** Worth knowing, and nothing to ask the provider. */
  readonly notes: readonly PriceFinding[];
}

export interface InvoicesChecked {
  readonly checked: readonly CheckedInvoice[];
  /** What of each credit note counts against which invoice. */
  readonly credits: readonly CreditPart<ListedInvoice>[];
  /** Invoices that cannot be checked: each names why. */
  readonly findings: readonly PriceFinding[];
}

/** An invoice with the nights that it bills within the stay; null where it cannot be checked. */
interface Billed {
  readonly invoice: ListedInvoice;
  readonly parts: readonly DuePart[] | null;
  readonly findings: readonly PriceFinding[];
}

export function checkInvoices(rows: readonly ListedInvoice[], agreed: AgreedTerms): InvoicesChecked {
  const { whole, left, findings: notes } = creditedInWhole(rows);
  const takenOut = new Set(whole.map(({ against }) => against));
  const invoices = rows.filter((row) => !isCredit(row));
  const billed = invoices.filter((row) => !takenOut.has(row)).map((invoice) => nightsOf(invoice, agreed));
  const before = billedBeforeEach(billed);
  const counted = billed.flatMap((each) =>
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
  );
  const part = creditedInPart(left, counted);
  const byInvoice = new Map(counted.map((each) => [each.invoice, each]));
  return {
    checked: invoices.flatMap((invoice): readonly CheckedInvoice[] => {
      if (takenOut.has(invoice)) return [inWhole(invoice)];
      const each = byInvoice.get(invoice);
      return each === undefined ? [] : [withCredit(each, part.parts)];
    }),
    credits: [...whole, ...part.parts],
    findings: [
      ...billed.flatMap(({ findings }) => findings),
      ...atOwnRates(counted),
      ...notes,
      ...part.findings,
    ],
  };
}

/** One that is credited in whole bills no night, and leaves nothing to ask. */
const inWhole = (invoice: ListedInvoice): CheckedInvoice => ({
  invoice,
  parts: [],
  nights: 0,
  billedBefore: 0,
  due: zero,
  credited: invoice.invoiced,
  difference: zero,
  isAtOwnRate: false,
  queries: [],
  notes: [],
});

/** What is credited to the penny is settled: there is nothing left to ask. */
function withCredit(each: CheckedInvoice, parts: readonly CreditPart<ListedInvoice>[]): CheckedInvoice {
  const own = parts.filter(({ against }) => against === each.invoice);
  if (own.length === 0) return each;
  const credited = sumOf(own.map(({ pounds }) => pounds));
  const difference = each.difference.minus(credited);
  return { ...each, credited, difference, queries: difference.isZero() ? [] : each.queries };
}

const mostNamed = 8;

function atOwnRates(counted: readonly CheckedInvoice[]): readonly PriceFinding[] {
  const own = counted.filter(({ isAtOwnRate }) => isAtOwnRate);
  if (own.length === 0) return [];
  const placements = [...new Set(own.map(({ invoice }) => invoice.placement))];
  const more = placements.length - mostNamed;
  return [
    priceFinding(
      'fee-of-the-invoice',
      {
        at: 'fees',
        expected: 'the fee agreed for each placement',
        received: `none for ${placements.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`,
        advice: 'Its nights are held against the rate that the invoice itself states: give the fees agreed.',
      },
      'warning',
    ),
  ];
}

function nightsOf(invoice: ListedInvoice, agreed: AgreedTerms): Billed {
  const stay = stayWithin(invoice);
  const runs = stay === null ? { value: [], findings: [] } : nightsAtFees(stay, feesOf(invoice, agreed).fees);
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
  const { fees, isAtOwnRate, stated } = feesOf(invoice, agreed);
  const inForce = fees.filter(({ weeklyFee }) => own.some((part) => part.weeklyFee === weeklyFee));
  const queries = [
    ...invoiceQueries(
      { ...invoice, vat: isOfSchool(invoice) ? null : invoice.vat, weeklyFee: stated },
      { fees: inForce.length > 0 ? inForce : fees, nights, due: dueFor(own) },
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
    credited: zero,
    difference: invoice.invoiced.minus(due),
    isAtOwnRate,
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
