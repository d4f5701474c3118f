/**
 * Which invoices of a placement come before another of the same thing (`billedFor`), and what of it they bill already: a night is
 * due once. Earlier is the invoice whose period ends first; of two that end together, the one that stands first in the list.
 *
 * Worked example: one bills 6 to 24 March, another 1 March to 1 April for a child who left on the 24th: 18 of the 23 nights of
 * the second are billed before, five are due. The same invoice again has no night left.
 */
import { countInWords } from '../evidence/countInWords';
import { byDay, nightsIn, type Span } from '../calendar/datedNights';
import { priceFinding, type PriceFinding } from '../evidence/priceFinding';
import type { Exact } from '../money/exact';
import { poundsInWords } from '../money/moneyPer';
import { billedFor } from './billedFor';

interface BilledInvoice extends Span {
  readonly invoice: string;
  readonly placement: string;
  readonly what: string | null;
  readonly invoiced: Exact;
}

/** For each those of its placement and thing that come before it, the earliest first; those that end together stay in their order. */
export function billedBeforeEach<T extends { readonly invoice: BilledInvoice }>(
  billed: readonly T[],
): ReadonlyMap<T, readonly T[]> {
  const inOrder = billed.toSorted(({ invoice: a }, { invoice: b }) =>
    a.until < b.until ? -1 : a.until > b.until ? 1 : 0,
  );
  const ofThing = new Map<string, T[]>();
  return new Map(
    inOrder.map((each) => {
      const key = JSON.stringify([each.invoice.placement, billedFor(each.invoice.what)]);
      const before = ofThing.get(key) ?? [];
      ofThing.set(key, [...before, each]);
      return [each, before] as const;
    }),
  );
}

/** Nights of `span` that some of `billed` hold, each counted once however many hold it. */
export function nightsBilledBefore(span: Span, billed: readonly Span[]): number {
  const within = byDay(billed.flatMap((each) => nightsIn(each, span) ?? []));
  return within.reduce(
    ({ nights, from }, each) => {
      const more = nightsIn(each, { from, until: span.until });
      return more === null ? { nights, from } : { nights: nights + more.nights, from: more.until };
    },
    { nights: 0, from: span.from },
  ).nights;
}

/** The same invoice again, or others that bill the same nights; `own` are those of the placement and thing that come before it. */
export function alsoBilled(invoice: BilledInvoice, own: readonly BilledInvoice[]): readonly PriceFinding[] {
  const twice = own.find(
    (other) =>
      other.invoice === invoice.invoice ||
      (other.from === invoice.from &&
        other.until === invoice.until &&
        other.invoiced.equals(invoice.invoiced)),
  );
  if (twice !== undefined) return [billedTwice(twice)];
  return own.flatMap((other) => {
    const nights = nightsIn(other, invoice)?.nights ?? 0;
    return nights === 0 ? [] : [nightsBilledTwice(other, nights)];
  });
}

/** Said of an invoice whose nights another bills for something else: neither is taken for the other. */
export function billedApart(invoice: BilledInvoice, all: readonly BilledInvoice[]): readonly PriceFinding[] {
  const thing = billedFor(invoice.what);
  const others = all.filter(
    (other) =>
      other.placement === invoice.placement &&
      billedFor(other.what) !== thing &&
      nightsIn(other, invoice) !== null,
  );
  if (thing === 'nights' || others.length === 0) return [];
  return [
    priceFinding(
      'billed-for-another-thing',
      {
        at: 'what',
        expected: 'one invoice for the nights, or others that say they are for something else',
        received: `one for ${thing} over nights that ${others.map((other) => other.invoice).join(', ')} ${others.length === 1 ? 'bills' : 'bill'} for ${[...new Set(others.map(({ what }) => billedFor(what)))].join(' and ')}`,
        advice:
          'It is checked by its own fee, and not counted as billed twice; see that the agreed fee does not hold it.',
      },
      'note',
    ),
  ];
}

function billedTwice({ invoice, invoiced }: BilledInvoice): PriceFinding {
  return priceFinding(
    'invoice-twice',
    {
      at: 'invoice',
      expected: 'each invoice once',
      received: `invoice ${invoice} of ${poundsInWords(invoiced)} again`,
      advice: 'Its nights are counted as due once; ask for a credit note where both were paid.',
    },
    'warning',
  );
}

function nightsBilledTwice({ invoice }: BilledInvoice, nights: number): PriceFinding {
  return priceFinding(
    'nights-billed-twice',
    {
      at: 'from, until',
      expected: 'each night of a placement billed once',
      received: `${nights === 1 ? 'one night' : countInWords(nights, 'night')} that invoice ${invoice} bills too`,
      advice: 'They are counted as due once, on the invoice whose period ends first.',
    },
    'warning',
  );
}
