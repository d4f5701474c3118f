/** What can be sent: the invoices that differ or raise a question, and no others. */
import { typedWords } from '../core/askedCells';
import { computed, row, words } from '../core/cells';
import type { SheetDescription } from '../core/description';
import { cell } from '../core/expression';
import { framed } from '../core/sheetFrame';
import { invoiceCell, sumsOf, type InvoicesSubject } from './subject';

export function letterPage(subject: InvoicesSubject): SheetDescription {
  const { checked, questions, provider, credits } = subject;
  const isAtOwnRate = checked.some((each) => each.isAtOwnRate);
  const questioned = checked.flatMap((each, index) =>
    each.difference.isZero() && (questions[index] ?? []).length === 0 ? [] : [{ each, index }],
  );
  return framed({
    name: 'Query letter',
    role: 'records',
    title: 'Our questions on your invoices',
    purpose: `${provider === null ? '' : `${provider}: `}checked by the night at the fees agreed${isAtOwnRate ? ' or, where none was, at the rate that the invoice states' : ''}; to send as it stands.`,
    columns: [
      { header: 'Invoice', width: 20 },
      { header: 'Placement', width: 18 },
      { header: 'Invoiced', width: 15, figures: true },
      ...(credits.length > 0 ? [{ header: 'Credited', width: 15, figures: true }] : []),
      { header: 'Due', width: 15, figures: true },
      { header: 'Please credit', width: 15, figures: true },
      { header: 'Please invoice', width: 15, figures: true },
      { header: 'Our question, and why', width: 52 },
    ],
    body: [
      ...questioned.map(({ each, index }) =>
        row(
          words(each.invoice.invoice, 'label'),
          words(each.invoice.placement, 'label'),
          ...sumsOf(subject).map((name) => computed(null, cell(invoiceCell(index, name)), 'moneyDash')),
          words((questions[index] ?? []).join(' '), 'text'),
        ),
      ),
      ...(questioned.length === 0
        ? [row(typedWords('invoices.none', 'Every invoice is right.', 'Nothing to ask.'))]
        : []),
    ],
    orientation: 'landscape',
  });
}
