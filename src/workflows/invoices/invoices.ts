/**
 * Many invoices at once, from a list of them: each checked by the night against the fees agreed, with absences at their share,
 * and against the others; and a letter that asks about those that differ.
 *
 * Worked example: two invoices for one child who left on 24 March 2027: £13,500.00 for 18 nights is right; £23,250.00 for the
 * whole of March bills 18 of its nights twice and eight after leaving: five nights, £3,750.00, are due.
 */
import { daysAfter, type IsoDate } from '../../domain/calendar/isoDate';
import {
  priceFinding,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { checkInvoices, type InvoicesChecked } from '../../domain/invoice/invoiceList';
import type { ListedInvoice } from '../../domain/invoice/listedInvoice';
import { exactText, sumOf, unsafeNumber } from '../../domain/money/exact';
import { poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { layOut } from '../../sheets/core/layout';
import { describeInvoices } from '../../sheets/invoices/invoicesWorkbook';
import { analysis } from '../typed/analysis';
import { count, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';
import { rowsOfTable } from '../typed/rowsOfTable';
import { asInvoice, invoiceColumns, neededOfInvoice } from './invoiceColumns';
import { letterWords, questionFrom, whyItDiffers } from './letterWords';
import { tellInvoices } from './tellInvoices';

const invoiceList = listOf(
  'invoice',
  {
    invoice: words('Invoice', { hint: 'Its number.' }),
    placement: words('Placement', { hint: 'Its reference, never a child’s name.' }),
    what: optionally(
      words('What for', {
        hint: 'Education, therapy, travel, extra hours or allowances: checked apart from the nights, at the fee of its row.',
      }),
    ),
    from: day('Bills from'),
    until: optionally(day('Bills until', { hint: 'The first day not counted; or the last night instead.' })),
    lastNight: optionally(day('Last night that it bills')),
    weekly: optionally(money('Fee agreed', '£ a week', { hint: 'Empty where the fees are listed below.' })),
    invoiced: money('Invoiced', '£ in all', {
      from: '-10000000',
      hint: 'All that it asks for; below nought for a credit note.',
    }),
    vat: optionally(money('VAT within it', '£', { from: '-10000000' })),
    arrival: optionally(day('Arrived')),
    departure: optionally(day('Left')),
    nights: optionally(count('Nights that it counts', 'nights')),
    statedFee: optionally(money('Fee that it states', '£ a week')),
  },
  { label: 'Invoices', hint: 'Read from a table, or a row each.', most: 1000 },
);

const form = {
  provider: optionally(words('Provider')),
  fees: listOf(
    'fee',
    { placement: words('Placement'), from: day('From'), weekly: money('Fee', '£ a week') },
    { label: 'Fees agreed', hint: 'Each from the first night it holds.', least: 0, most: 500 },
  ),
  away: listOf(
    'spell',
    {
      placement: words('Placement'),
      from: day('First night away'),
      until: day('First night back'),
      percent: percent('Fee still paid'),
    },
    { label: 'Nights away', least: 0, most: 500 },
  ),
  invoices: invoiceList,
};

type Terms = ValuesOfForm<typeof form>;

interface Answer extends Pick<InvoicesChecked, 'checked' | 'credits'> {
  readonly terms: Terms;
}

export const invoices = analysis({
  id: 'invoices',
  command: 'invoices',
  title: 'Many invoices',
  purpose:
    'Check many invoices by the night and against one another, and write one letter about those that differ.',
  form,
  example: {
    provider: 'Example Care',
    fees: [
      { placement: 'P-1042', from: '2026-04-01', weekly: '5250.00' },
      { placement: 'P-1107', from: '2026-04-01', weekly: '4900.00' },
      { placement: 'P-1107', from: '2027-03-15', weekly: '5040.00' },
    ],
    away: [{ placement: 'P-1107', from: '2027-03-20', until: '2027-03-24', percent: '50' }],
    invoices: [
      {
        invoice: '3017',
        placement: 'P-1042',
        what: 'Nights in March',
        from: '2027-03-06',
        until: '2027-03-24',
        departure: '2027-03-24',
        invoiced: '13500.00',
      },
      {
        invoice: '3032',
        placement: 'P-1042',
        from: '2027-03-01',
        until: '2027-04-01',
        departure: '2027-03-24',
        invoiced: '23250.00',
      },
      { invoice: '3033', placement: 'P-1107', from: '2027-03-01', until: '2027-04-01', invoiced: '22040.00' },
    ],
  },
  tables: rowsOfTable({
    name: 'invoices',
    list: invoiceList,
    columns: invoiceColumns,
    needed: neededOfInvoice,
    what: 'invoices',
    asAsked: asInvoice,
  }),
  answer,
  tell: tellInvoices,
  json: ({ checked, credits }) => ({
    invoiced: exactText(sumOf(checked.map(({ invoice }) => invoice.invoiced))),
    ...(credits.length === 0 ? {} : { credited: exactText(sumOf(checked.map(({ credited }) => credited))) }),
    due: exactText(sumOf(checked.map(({ due }) => due))),
    invoices: checked.map((each) => ({
      invoice: each.invoice.invoice,
      placement: each.invoice.placement,
      nights: String(each.nights),
      billedBefore: String(each.billedBefore),
      invoiced: exactText(each.invoice.invoiced),
      ...(credits.length === 0 ? {} : { credited: exactText(each.credited) }),
      due: exactText(each.due),
      difference: exactText(each.difference),
      queries: each.queries.map(questionFrom),
      why: whyItDiffers(each).join(' '),
    })),
    ...(credits.length === 0
      ? {}
      : {
          credits: credits.map(({ credit, against, pounds }) => ({
            creditNote: credit.invoice,
            placement: credit.placement,
            against: against.invoice,
            credited: exactText(pounds),
          })),
        }),
  }),
  write: ({ terms, checked, credits }, _, { asAt }) =>
    layOut(
      describeInvoices({
        provider: terms.provider ?? null,
        checked,
        credits,
        questions: checked.map(letterWords),
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const endless = terms.invoices.filter((row) => endOf(row) === null);
  const { checked, credits, findings } = checkInvoices(
    terms.invoices.flatMap((row) => listed(row) ?? []),
    {
      fees: terms.fees.map(({ placement, from, weekly }) => ({
        placement,
        from,
        weeklyFee: poundsPer('week', weekly),
      })),
      away: terms.away.map(({ placement, from, until, percent: paid }) => ({
        placement,
        from,
        until,
        share: fractionOf(paid),
      })),
    },
  );
  const queries = checked.flatMap((each) => [...each.queries, ...each.notes]);
  const unread = [...endless.map(withoutEnd), ...findings];
  return checked.length === 0
    ? refused(...(unread.length > 0 ? unread : [noInvoice()]))
    : worked({ terms, checked, credits }, [...unread, ...queries]);
}

const endOf = ({ until, lastNight }: Terms['invoices'][number]): IsoDate | null =>
  until ?? (lastNight === undefined ? null : daysAfter(lastNight, 1));

function withoutEnd({ invoice, placement }: Terms['invoices'][number]): PriceFinding {
  return priceFinding('period-not-stated', {
    at: `invoice ${invoice}, ${placement}`,
    expected: 'the first day not counted, or the last night billed',
    received: 'neither',
    advice: 'The invoice is not checked: state until when it bills.',
  });
}

function noInvoice(): PriceFinding {
  return priceFinding('no-invoice', {
    at: 'invoices',
    expected: 'at least one invoice',
    received: 'none',
    advice: 'Read a list of invoices, or type a row for each.',
  });
}

function listed(typed: Terms['invoices'][number]): ListedInvoice | null {
  const { weekly, statedFee, nights, ...row } = typed;
  const until = endOf(typed);
  if (until === null) return null;
  return {
    invoice: row.invoice,
    placement: row.placement,
    what: row.what ?? null,
    from: row.from,
    until,
    invoiced: row.invoiced,
    weeklyFee: weekly === undefined ? null : poundsPer('week', weekly),
    vat: row.vat ?? null,
    arrival: row.arrival ?? null,
    departure: row.departure ?? null,
    nights: nights === undefined ? null : unsafeNumber(nights),
    statedFee: statedFee === undefined ? null : poundsPer('week', statedFee),
  };
}
