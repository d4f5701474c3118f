/**
 * Credit notes among invoices: rows of less than nought. One that credits an invoice in whole, by its number or by its placement,
 * period and amount, takes it out: its nights are billed by another or by nobody. Any other reduces what was invoiced too much
 * for its placement in its period, the invoice of its own number first; what is then left of it counts against that one too.
 *
 * Worked example: an invoice of £23,200.00 sent twice and one credit note of £23,200.00: the second is credited in whole, and
 * nothing is to be asked. £1,000.00 credited on an invoice of £24,800.00 of which £22,000.00 is due leaves £1,800.00 too much.
 */
import { nightsIn, type Span } from '../calendar/datedNights';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import { greatestOf, leastOf, zero, type Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { billedFor } from './billedFor';

interface Billed extends Span {
  readonly invoice: string;
  readonly placement: string;
  readonly what: string | null;
  readonly invoiced: Exact;
}

/** What of a credit note counts against an invoice. */
export interface CreditPart<T> {
  readonly credit: T;
  readonly against: T;
  readonly pounds: Exact;
}

export const isCredit = ({ invoiced }: Pick<Billed, 'invoiced'>): boolean => invoiced.lessThan(zero);

/** Each credit note with the invoice that it takes out, and those that take out none; the same note again counts once. */
export function creditedInWhole<T extends Billed>(
  rows: readonly T[],
): {
  readonly whole: readonly CreditPart<T>[];
  readonly left: readonly T[];
  readonly findings: readonly PriceFinding[];
} {
  const [notes, again] = partedByRepeat(rows.filter(isCredit));
  const whole: CreditPart<T>[] = [];
  const left: T[] = [];
  for (const credit of notes) {
    const open = rows.filter(
      (each) =>
        isOf(credit, each) &&
        each.invoiced.equals(credit.invoiced.negated()) &&
        !whole.some(({ against }) => against === each),
    );
    // Of two alike the later is the copy.
    const against = open.findLast(({ invoice }) => invoice === credit.invoice) ?? open.at(-1);
    if (against === undefined) left.push(credit);
    else whole.push({ credit, against, pounds: against.invoiced });
  }
  return { whole, left, findings: again.map(creditTwice) };
}

/** The other credit notes, each against what is too much in its period; what belongs to none is told. */
export function creditedInPart<T extends Billed>(
  credits: readonly T[],
  invoices: readonly { readonly invoice: T; readonly difference: Exact }[],
): { readonly parts: readonly CreditPart<T>[]; readonly findings: readonly PriceFinding[] } {
  const parts: CreditPart<T>[] = [];
  const findings: PriceFinding[] = [];
  const creditedOn = (invoice: T): Exact =>
    parts.reduce((sum, { against, pounds }) => (against === invoice ? sum.plus(pounds) : sum), zero);
  for (const credit of credits) {
    const own = invoices
      .filter(({ invoice }) => isOf(credit, invoice))
      .map((each) => ({ ...each, isNamed: each.invoice.invoice === credit.invoice }))
      .toSorted((a, b) =>
        a.isNamed === b.isNamed ? b.difference.comparedTo(a.difference) : a.isNamed ? -1 : 1,
      );
    let left = credit.invoiced.negated();
    const count = (invoice: T, most: Exact): void => {
      const pounds = leastOf(left, greatestOf(zero, most));
      if (pounds.isZero()) return;
      parts.push({ credit, against: invoice, pounds });
      left = left.minus(pounds);
    };
    for (const { invoice, difference } of own) count(invoice, difference.minus(creditedOn(invoice)));
    for (const { invoice } of own) count(invoice, invoice.invoiced.minus(creditedOn(invoice)));
    if (left.greaterThan(zero)) findings.push(withoutInvoice(credit, left));
  }
  return { parts, findings };
}

/** One that says it is for schooling credits no nights; one that says nothing may credit either. */
const isOf = (credit: Billed, each: Billed): boolean =>
  !isCredit(each) &&
  each.placement === credit.placement &&
  [billedFor(each.what), 'nights'].includes(billedFor(credit.what)) &&
  (each.invoice === credit.invoice || nightsIn(each, credit) !== null);

function partedByRepeat<T extends Billed>(credits: readonly T[]): readonly [readonly T[], readonly T[]] {
  const isRepeat = (credit: T, index: number): boolean =>
    credits
      .slice(0, index)
      .some(
        ({ invoice, placement, invoiced, from }) =>
          invoice === credit.invoice &&
          placement === credit.placement &&
          from === credit.from &&
          invoiced.equals(credit.invoiced),
      );
  return [
    credits.filter((credit, index) => !isRepeat(credit, index)),
    credits.filter((credit, index) => isRepeat(credit, index)),
  ];
}

const creditTwice = ({ invoice, placement, invoiced }: Billed): PriceFinding =>
  priceFinding(
    'invoice-twice',
    {
      at: `credit note ${invoice}, ${placement}`,
      expected: 'each credit note once',
      received: `${poundsInWords(invoiced)} again`,
      advice: 'It counts once: ask whether a second was sent.',
    },
    'warning',
  );

const withoutInvoice = ({ invoice, placement }: Billed, left: Exact): PriceFinding =>
  priceFinding(
    'credit-without-invoice',
    {
      at: `credit note ${invoice}, ${placement}`,
      expected: 'an invoice of the placement in the period that it credits',
      received: `${poundsInWords(left)} credited on none that is checked here`,
      advice: 'It is in no figure here: read the invoice that it belongs to with it.',
    },
    'warning',
  );
