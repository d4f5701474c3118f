/** What can be sent: the invoices that differ or raise a question, and no others. */
import { greatestOf, sumOf, zero } from '../../domain/money/exact';
import { typedWords } from '../core/askedCells';
import { isStill } from '../core/asWritten';
import { computed, gap, row, words } from '../core/cells';
import type { DescribedCell, SheetDescription } from '../core/description';
import {
  both,
  cell,
  equals,
  rounded,
  sum,
  sumOfCells,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { framed } from '../core/sheetFrame';
import { onceTermsHold } from '../core/relations';
import { termsCell } from './nightsBilledSheet';
import { invoiceCell, sumsOf, totalCell, type InvoiceFigure, type InvoicesSubject } from './subject';

const letterCell = (invoice: number, name: InvoiceFigure): CellId =>
  `invoices.letter.${String(invoice)}.${name}`;

/** What to ask holds for the figures it was written for; once an input is changed it gives way. */
export function questionCell(subject: InvoicesSubject, index: number): DescribedCell {
  const { checked, questions } = subject;
  const said = (questions[index] ?? []).join(' ');
  const written = checked[index]?.difference ?? zero;
  const isAsked = isStill(cell(invoiceCell(index, 'difference')), written);
  const answer = when(isAsked, text(said), text(workItOutAnew));
  return said === ''
    ? words('', 'note')
    : computed(null, onceTermsHold(termsCell, answer, text(workItOutAnew)), 'note', {
        measuredAs: said,
      });
}

const workItOutAnew = 'Changed since it was checked: check the invoices anew before this is asked.';

/** Whoever changes an input may bring an invoice to differ that was right when this was written. */
function holdsAll({ checked }: InvoicesSubject, questioned: readonly number[]): Expression {
  const isWhole = (name: 'much' | 'little') =>
    equals(
      rounded(sumOfCells(questioned.map((index) => letterCell(index, name))), 2),
      rounded(sum(cell(totalCell(name))), 2),
    );
  const written = {
    much: sumOf(checked.map(({ difference: apart }) => greatestOf(apart, zero))),
    little: sumOf(checked.map(({ difference: apart }) => greatestOf(apart.negated(), zero))),
  };
  const isAsWritten = (name: 'much' | 'little') => isStill(sum(cell(totalCell(name))), written[name]);
  return onceTermsHold(
    termsCell,
    when(
      both(isWhole('much'), isWhole('little')),
      when(
        both(isAsWritten('much'), isAsWritten('little')),
        text('✓ Every invoice that differs stands in this letter.'),
        text('✗ Figures were changed since this was written: check the invoices anew before it is sent.'),
      ),
      text('✗ Another invoice differs since this was written: check the invoices anew before it is sent.'),
    ),
    text('✗ Something cannot be meant: look at the head of Invoices before this is sent.'),
  );
}

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
    purpose: `${provider === null ? '' : `${provider}: `}checked by the night at the fees agreed${isAtOwnRate ? ' or, where none was, at the rate that the invoice states' : ''}; to send once the line at its end says ✓.`,
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
          ...sumsOf(subject).map((name) =>
            computed(letterCell(index, name), cell(invoiceCell(index, name)), 'moneyDash'),
          ),
          questionCell(subject, index),
        ),
      ),
      ...(questioned.length === 0
        ? [row(typedWords('invoices.none', 'Every invoice is right.', 'Nothing to ask.'))]
        : []),
      gap,
      row(
        computed(
          'invoices.letterHolds',
          holdsAll(
            subject,
            questioned.map(({ index }) => index),
          ),
          'check',
        ),
      ),
    ],
    orientation: 'landscape',
  });
}
