/**
 * An invoice checked by the night: what is due for the stay at its agreed fees, with absences at their share and hours that
 * stopped, against what was invoiced; too much and too little are both told, with what to write back.
 *
 * Worked example: £5,250.00 a week, in on 6 March 2027 and out on the 24th: 18 nights, £13,500.00; an invoice of £22,750.00
 * is £9,250.00 too much.
 */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import {
  priceFindingInWords,
  refused,
  worked,
  type PriceFinding,
  type Worked,
} from '../../domain/evidence/priceFinding';
import { checkInvoice, type InvoiceCheck, type InvoicedStay } from '../../domain/invoice/invoiceDue';
import { invoiceQueries } from '../../domain/invoice/invoiceQueries';
import { exactText, greatestOf, unsafeNumber, zero } from '../../domain/money/exact';
import { poundsInWords, poundsPer } from '../../domain/money/moneyPer';
import { fractionOf } from '../../domain/money/percentage';
import { layOut } from '../../sheets/core/layout';
import { describeInvoice } from '../../sheets/invoice/invoiceWorkbook';
import { shareInWords } from '../shown/shownFigures';
import { questionFrom } from '../invoices/letterWords';
import { analysis, type Told } from '../typed/analysis';
import { count, day, money, optionally, percent, words } from '../typed/fields';
import { listOf, type ValuesOfForm } from '../typed/form';

const form = {
  placement: optionally(words('Placement', { hint: 'Its reference, never a child’s name.' })),
  invoice: optionally(words('Invoice', { hint: 'Its number or date.' })),
  arrival: day('Arrival', { hint: 'The first night that is paid.' }),
  departure: day('Departure', { hint: 'The first night that is not paid.' }),
  fees: listOf(
    'fee',
    { from: day('From'), weekly: money('Fee', '£ a week') },
    { label: 'Fees agreed', hint: 'Each from the first night it holds.', most: 12 },
  ),
  away: listOf(
    'spell',
    { from: day('First night away'), until: day('First night back'), percent: percent('Fee still paid') },
    { label: 'Nights away', least: 0, most: 24 },
  ),
  stopped: listOf(
    'need',
    {
      need: optionally(words('Need')),
      weekly: money('Hours that stopped', '£ a week'),
      nights: count('Nights not worked', 'nights'),
    },
    { label: 'Hours of a need that stopped', least: 0, most: 24 },
  ),
  invoiced: money('Invoiced', '£ in all'),
  vat: optionally(money('VAT within it', '£')),
  invoicedNights: optionally(count('Nights that it counts', 'nights')),
  invoicedFee: optionally(money('Fee that it states', '£ a week')),
};

type Terms = ValuesOfForm<typeof form>;

interface Answer {
  readonly terms: Terms;
  readonly stay: InvoicedStay;
  readonly check: InvoiceCheck;
  readonly queries: readonly PriceFinding[];
}

export const invoice = analysis({
  id: 'invoice',
  command: 'invoice',
  title: 'One invoice',
  purpose:
    'Check an invoice by the night: what is due, what is too much or too little, and what to write back.',
  form,
  example: {
    placement: 'P-1042',
    invoice: 'March 2027',
    arrival: '2027-03-06',
    departure: '2027-03-24',
    fees: [{ from: '2026-04-01', weekly: '5250.00' }],
    away: [],
    stopped: [],
    invoiced: '22750.00',
  },
  answer,
  tell,
  json: ({ check: { nights, due, difference }, queries }) => ({
    nights: String(nights),
    due: exactText(due),
    difference: exactText(difference),
    tooMuch: exactText(greatestOf(zero, difference)),
    tooLittle: exactText(greatestOf(zero, difference.negated())),
    queries: queries.map(priceFindingInWords),
  }),
  write: ({ terms, stay, check, queries }, _, { asAt }) =>
    layOut(
      describeInvoice({
        stay,
        check,
        invoice: terms.invoice ?? null,
        placement: terms.placement ?? null,
        stoppedNames: terms.stopped.map(({ need }) => need ?? null),
        queries: queries.map(questionFrom),
        asAt,
      }),
    ),
});

function answer(terms: Terms): Worked<Answer> {
  const stay: InvoicedStay = {
    arrival: terms.arrival,
    departure: terms.departure,
    fees: terms.fees.map(({ from, weekly }) => ({ from, weeklyFee: poundsPer('week', weekly) })),
    away: terms.away.map(({ from, until, percent: paid }) => ({ from, until, share: fractionOf(paid) })),
    stopped: terms.stopped.map(({ weekly, nights }) => ({
      weekly: poundsPer('week', weekly),
      nights: unsafeNumber(nights),
    })),
    invoiced: terms.invoiced,
  };
  const { value: check, findings } = checkInvoice(stay);
  if (check === null) return refused(...findings);
  const queries = invoiceQueries(
    {
      invoiced: terms.invoiced,
      vat: terms.vat ?? null,
      nights: terms.invoicedNights === undefined ? null : unsafeNumber(terms.invoicedNights),
      weeklyFee: terms.invoicedFee === undefined ? null : poundsPer('week', terms.invoicedFee),
    },
    { fees: stay.fees, nights: check.nights, due: check.due },
  );
  return worked({ terms, stay, check, queries }, [...findings, ...queries]);
}

function tell({ terms, stay, check, queries }: Answer): Told {
  const { nights, due, difference } = check;
  const apart = poundsInWords(difference.abs());
  const verdict = difference.isZero()
    ? 'just what is due'
    : difference.isPositive()
      ? `${apart} too much`
      : `${apart} too little`;
  const some = countInWords(nights, 'night');
  return {
    headline: `${poundsInWords(stay.invoiced)} was invoiced, ${verdict}: ${some} come to ${poundsInWords(due)}.`,
    figures: [
      { label: 'Due', value: poundsInWords(due) },
      { label: 'Invoiced', value: poundsInWords(stay.invoiced) },
      { label: 'Too much', value: poundsInWords(greatestOf(zero, difference)) },
      { label: 'Too little', value: poundsInWords(greatestOf(zero, difference.negated())) },
    ],
    tables: [],
    sentences: [
      `To write back: thank you for your invoice${terms.invoice === undefined ? '' : ` ${terms.invoice}`}. For the nights from ${dayInWords(stay.arrival)} to the night before ${dayInWords(stay.departure)}, ${some}, ${poundsInWords(due)} is due at the fees agreed.`,
      ...stay.away.map(
        ({ from, until, share }) =>
          `From ${dayInWords(from)} to the night before ${dayInWords(until)} the place was kept at ${shareInWords(share.fraction)} of the fee.`,
      ),
      ...queries.map(questionFrom),
      ...(difference.isZero()
        ? ['We shall pay it as it stands.']
        : difference.isPositive()
          ? [`Please send a credit note for ${apart}.`]
          : [`Please invoice the remaining ${apart}.`]),
    ],
  };
}
