/** Nights billed at one fee and one share, named by the number of their invoice: the workings of what is due. */
import { exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import { typedCount, typedDay, typedPercent, typedPounds } from '../core/askedCells';
import { computed, figure, row, words } from '../core/cells';
import type { SheetDescription } from '../core/description';
import {
  atLeast,
  both,
  cell,
  difference,
  equals,
  largest,
  lessThan,
  number,
  product,
  quotient,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { isTyped, noneMarked, type Relation } from '../core/relations';
import { framed } from '../core/sheetFrame';
import { invoiceCell, partCell, partsOf, type InvoicesSubject, type Part, type PartFigure } from './subject';

export const termsCell = 'invoices.terms';
/** In place of what is due for nights that cannot be meant. */
const [noNights, tooManyBefore, noPrice, again] = ['✗ no nights', '✗ before', '✗ no fee', '✗ again'];

/** What the command refuses, or cannot be meant. */
export function invoicesRelations(subject: InvoicesSubject): readonly Relation[] {
  const dues = partsOf(subject).map((_, index) => partCell(index, 'due'));
  return [
    ...(dues.length === 0 ? [] : nightsRelations(dues)),
    {
      label: 'Invoices of which nothing says what they ask for: none',
      ...noneMarked(
        subject.checked.map((_, index) => invoiceCell(index, 'invoiced')),
        '',
      ),
      broken: 'What an invoice asks for is empty: fill it in.',
    },
  ];
}

const nightsRelations = (dues: readonly CellId[]): readonly Relation[] => [
  {
    label: 'Runs of nights that end before they begin: none',
    ...noneMarked(dues, noNights),
    broken: 'Nights billed end before they begin: look at the days marked ✗ on Nights billed.',
  },
  {
    label: 'Runs with more nights billed before than they have: none',
    ...noneMarked(dues, tooManyBefore),
    broken: 'More nights are billed before than there are: look at the rows marked ✗ on Nights billed.',
  },
  {
    label: 'Nights billed without a fee or a share: none',
    ...noneMarked(dues, noPrice),
    broken: 'Nights billed have no fee or no share: fill in those marked ✗ on Nights billed.',
  },
  {
    label: 'Nights of an invoice that stand in two rows: none',
    ...noneMarked(dues, again),
    broken:
      'Nights of one invoice stand in two rows: each night is due once; look at those marked ✗ on Nights billed.',
  },
];

/** Nights of the row above, of the same invoice, are due there. */
function onlyOnce(index: number, due: Expression): Expression {
  if (index === 0) return due;
  const of = (name: PartFigure, row = index) => cell(partCell(row, name));
  const isOfSame = equals(of('number'), of('number', index - 1));
  return when(both(isOfSame, lessThan(of('from'), of('until', index - 1))), text(again), due);
}

export function nightsPage(parts: readonly Part[]): SheetDescription {
  return framed({
    name: 'Nights billed',
    role: 'inputs',
    title: 'Nights billed',
    purpose:
      'At one fee and one share: (nights − those billed before, as on the day of writing) × fee × share ÷ 7.',
    columns: [
      { header: 'No', width: 8, figures: true },
      { header: 'Invoice', width: 20 },
      { header: 'From', width: 14, figures: true },
      { header: 'Until', width: 14, figures: true },
      { header: 'Nights', width: 10, figures: true },
      { header: 'Nights billed before', width: 14, figures: true },
      { header: '£ a week', width: 15, figures: true },
      { header: 'Share paid', width: 12, figures: true },
      { header: 'Due', width: 15, figures: true },
    ],
    body: parts.map(({ number: of, invoice, part }, index) => {
      const at = (name: PartFigure) => cell(partCell(index, name));
      const newNights = difference(at('nights'), at('before'));
      return row(
        figure(exact(of), 'count', { id: partCell(index, 'number') }),
        words(invoice, 'label'),
        typedDay(partCell(index, 'from'), part.from, 'The first night at this fee and share.'),
        typedDay(partCell(index, 'until'), part.until, 'The first day not counted.'),
        computed(partCell(index, 'nights'), largest(number(0), difference(at('until'), at('from'))), 'count'),
        typedCount(
          partCell(index, 'before'),
          exact(part.billedBefore),
          'Of these nights, those that an earlier invoice of the placement bills.',
        ),
        typedPounds(partCell(index, 'fee'), part.weeklyFee.pounds, 'The fee agreed for these nights.'),
        typedPercent(partCell(index, 'share'), percentageOf(part.share), 'Of the fee; less while away.'),
        computed(
          partCell(index, 'due'),
          when(
            atLeast(at('from'), at('until')),
            text(noNights),
            when(
              lessThan(newNights, number(0)),
              text(tooManyBefore),
              when(
                both(isTyped(partCell(index, 'fee')), isTyped(partCell(index, 'share'))),
                onlyOnce(index, quotient(product(product(newNights, at('fee')), at('share')), number(7))),
                text(noPrice),
              ),
            ),
          ),
          'money',
        ),
      );
    }),
    orientation: 'portrait',
  });
}
