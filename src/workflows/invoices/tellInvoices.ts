/** Many invoices in words: what was invoiced, credited and due, invoice by invoice, and what to write back. */
import { countInWords } from '../../domain/evidence/countInWords';
import { dayInWords } from '../../domain/calendar/isoDate';
import type { InvoicesChecked } from '../../domain/invoice/invoiceList';
import { greatestOf, sumOf, zero } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { Told } from '../typed/analysis';
import { letterWords } from './letterWords';

export function tellInvoices({ checked, credits }: Pick<InvoicesChecked, 'checked' | 'credits'>): Told {
  const invoiced = sumOf(checked.map(({ invoice }) => invoice.invoiced));
  const credited = sumOf(checked.map((each) => each.credited));
  const due = sumOf(checked.map((each) => each.due));
  const much = sumOf(checked.map(({ difference }) => greatestOf(zero, difference)));
  const little = sumOf(checked.map(({ difference }) => greatestOf(zero, difference.negated())));
  const differing = checked.filter(({ difference, queries }) => !difference.isZero() || queries.length > 0);
  const hasCredits = credits.length > 0;
  return {
    headline: `${poundsInWords(invoiced)} was invoiced${hasCredits ? `, ${poundsInWords(credited)} of it credited,` : ''} and ${poundsInWords(due)} is due: ${poundsInWords(much)} too much, ${poundsInWords(little)} too little, on ${String(differing.length)} of ${countInWords(checked.length, 'invoice')}.`,
    figures: [
      { label: 'Due', value: poundsInWords(due) },
      { label: 'Invoiced', value: poundsInWords(invoiced) },
      ...(hasCredits ? [{ label: 'Credited', value: poundsInWords(credited) }] : []),
      { label: 'Too much', value: poundsInWords(much) },
      { label: 'Too little', value: poundsInWords(little) },
    ],
    tables: [
      {
        title: 'Invoice by invoice',
        columns: [
          { header: 'Invoice', isFigure: false },
          { header: 'Placement', isFigure: false },
          { header: 'Nights', isFigure: true },
          { header: 'Billed before', isFigure: true },
          { header: 'Invoiced', isFigure: true },
          ...(hasCredits ? [{ header: 'Credited', isFigure: true }] : []),
          { header: 'Due', isFigure: true },
          { header: 'Difference', isFigure: true },
        ],
        rows: [
          ...checked.map((each) => [
            each.invoice.invoice,
            each.invoice.placement,
            String(each.nights),
            String(each.billedBefore),
            poundsInWords(each.invoice.invoiced),
            ...(hasCredits ? [poundsInWords(each.credited)] : []),
            poundsInWords(each.due),
            poundsInWords(each.difference),
          ]),
          [
            'In all',
            '',
            '',
            '',
            poundsInWords(invoiced),
            ...(hasCredits ? [poundsInWords(credited)] : []),
            poundsInWords(due),
            poundsInWords(invoiced.minus(credited).minus(due)),
          ],
        ],
        hasTotal: true,
      },
    ],
    sentences: [
      ...credits.map(
        ({ credit, against, pounds }) =>
          `Credit note ${credit.invoice} counts ${poundsInWords(pounds)} against invoice ${against.invoice}.`,
      ),
      ...differing.map(
        (each) =>
          `To write back on invoice ${each.invoice.invoice}, from ${dayInWords(each.invoice.from)}: ${letterWords(each).join(' ')}`,
      ),
    ],
  };
}
