/**
 * Many invoices as a workbook: each beside what is due by the night, the nights at each fee and share on a page of their own,
 * and a letter that asks about those that differ.
 */
import { exact } from '../../domain/money/exact';
import { typedPounds } from '../core/askedCells';
import { computed, figure, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  rounded,
  sum,
  sumOfCells,
  sumWhere,
  type CellId,
  type Expression,
} from '../core/expression';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { columnHeaderRow } from '../core/sheetFrame';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { creditedOn, creditRows, creditRule } from './creditRows';
import { invoicesRelations, nightsPage, termsCell } from './nightsBilledSheet';
import { letterPage, questionCell } from './queryLetterSheet';
import {
  invoiceCell,
  type InvoiceFigure,
  type InvoicesSubject,
  type Part,
  partCell,
  partsOf,
  sumsOf,
  totalCell,
} from './subject';

/** The column of what is credited is there where something is. */
const widthsFor = ({ credits }: InvoicesSubject): readonly number[] => [
  ...[8, 18, 18, 22, 13, 13, 14],
  ...(credits.length > 0 ? [14] : []),
  ...[14, 14, 14, 14, 50],
];

export function describeInvoices(subject: InvoicesSubject): WorkbookDescription {
  const title = subject.provider === null ? 'Invoices' : `Invoices: ${subject.provider}`;
  const parts = partsOf(subject);
  return analysisWorkbook({
    called: { checks: 'Invoices checks', about: 'About the invoices' },
    title,
    subject: 'Many invoices by the night: what each asks for, what is due, and what to ask.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [invoicesPage(subject, parts, title), nightsPage(parts), letterPage(subject)],
    checks: [...checks(subject), ...checksOfTerms(invoicesRelations(subject))],
    rules: [
      {
        source: 'By the night',
        rule: 'Nights of the billed period within the stay, less those billed before, × the fee of each night × the share paid while away ÷ 7, rounded once an invoice.',
      },
      {
        source: 'Twice',
        rule: 'A night of a placement is due once for each thing billed, on the invoice whose period ends first, or that stands first where two end together; the same invoice again, and nights that two bill, are asked about. What an invoice is for decides: education, therapy, travel, extra hours and allowances are each apart from the nights.',
      },
      ...(subject.credits.length === 0 ? [] : [creditRule]),
      {
        source: 'VAT',
        rule: 'Welfare services of a registered provider are exempt (VATA 1994, Schedule 9, Group 7).',
      },
    ],
  });
}

function invoicesPage(subject: InvoicesSubject, parts: readonly Part[], title: string): SheetDescription {
  const { checked } = subject;
  const widths = widthsFor(subject);
  const hasCredits = subject.credits.length > 0;
  const asked = (invoiced: CellId, credited: CellId) =>
    hasCredits ? difference(cell(invoiced), cell(credited)) : cell(invoiced);
  const down = (name: InvoiceFigure) => sumOfCells(checked.map((_, index) => invoiceCell(index, name)));
  const keys = parts.map((_, index) => partCell(index, 'number'));
  const dues = parts.map((_, index) => partCell(index, 'due'));
  const shown = (answer: Expression) => onceTermsHold(termsCell, answer);
  const answer = (label: string, total: InvoiceFigure): DescribedRow =>
    row(null, words(label, 'headlineLabel'), computed(null, cell(totalCell(total)), 'headline'));
  return termsPage({
    name: 'Invoices',
    title,
    purpose:
      'Each invoice beside what is due by the night. Change a pale cell, here or on Nights, and everything follows.',
    widths,
    answers: [
      answer('Invoiced', 'invoiced'),
      ...(hasCredits ? [answer('Credited', 'credited')] : []),
      answer('Due', 'due'),
      answer('Too much', 'much'),
      answer('Too little', 'little'),
    ],
    termsCell,
    relations: invoicesRelations(subject),
    blocks: [
      [
        headingRow('Invoice by invoice', widths.length),
        columnHeaderRow([
          { header: 'No' },
          { header: 'Invoice' },
          { header: 'Placement' },
          { header: 'What for' },
          { header: 'From', figures: true },
          { header: 'Until', figures: true },
          { header: 'Invoiced', figures: true },
          ...(hasCredits ? [{ header: 'Credited', figures: true }] : []),
          { header: 'Due', figures: true },
          { header: 'Too much', figures: true },
          { header: 'Too little', figures: true },
          { header: 'Difference', figures: true },
          { header: 'To ask' },
        ]),
        ...checked.map(({ invoice }, index): DescribedRow => {
          const apart = cell(invoiceCell(index, 'difference'));
          return row(
            figure(exact(index + 1), 'count', { id: invoiceCell(index, 'number') }),
            words(invoice.invoice, 'label'),
            words(invoice.placement, 'label'),
            words(invoice.what ?? '', 'label'),
            { content: { kind: 'day', day: invoice.from }, style: 'date' },
            { content: { kind: 'day', day: invoice.until }, style: 'date' },
            typedPounds(invoiceCell(index, 'invoiced'), invoice.invoiced, 'All that the invoice asks for.'),
            ...(hasCredits ? [creditedOn(subject, index)] : []),
            computed(
              invoiceCell(index, 'due'),
              dues.length === 0
                ? number(0)
                : shown(
                    rounded(sumWhere(dues, { cells: keys, equals: cell(invoiceCell(index, 'number')) }), 2),
                  ),
              'money',
            ),
            computed(invoiceCell(index, 'much'), shown(largest(number(0), apart)), 'moneyDash'),
            computed(
              invoiceCell(index, 'little'),
              shown(largest(number(0), difference(number(0), apart))),
              'moneyDash',
            ),
            computed(
              invoiceCell(index, 'difference'),
              shown(
                difference(
                  asked(invoiceCell(index, 'invoiced'), invoiceCell(index, 'credited')),
                  cell(invoiceCell(index, 'due')),
                ),
              ),
              'moneyDash',
            ),
            questionCell(subject, index),
          );
        }),
        row(
          words('', 'labelTotal'),
          words('In all', 'labelTotal'),
          words('', 'labelTotal'),
          words('', 'labelTotal'),
          words('', 'labelTotal'),
          words('', 'labelTotal'),
          ...sumsOf(subject).map((name) =>
            computed(
              totalCell(name),
              name === 'invoiced' || name === 'credited' ? down(name) : shown(down(name)),
              'moneyTotal',
            ),
          ),
          computed(totalCell('difference'), shown(down('difference')), 'moneyTotal'),
        ),
        ...creditRows(subject, widths.length),
      ],
    ],
    orientation: 'landscape',
  });
}

function checks({ checked, credits }: InvoicesSubject): readonly ArithmeticCheck[] {
  const asked =
    credits.length > 0
      ? difference(cell(totalCell('invoiced')), cell(totalCell('credited')))
      : cell(totalCell('invoiced'));
  const sumOf = (of: (each: InvoicesSubject['checked'][number]) => string | ReturnType<typeof exact>) =>
    checked.reduce((all, each) => all.plus(of(each)), exact(0));
  return [
    twoWays(
      `Due and what is too much or too little come to what was invoiced${credits.length > 0 ? ' and not credited' : ''}`,
      onceTermsHold(termsCell, difference(cell(totalCell('much')), cell(totalCell('little'))), number(0)),
      onceTermsHold(termsCell, difference(asked, cell(totalCell('due'))), number(0)),
    ),
    asWorkedOut(
      'What is due in all, as it was worked out',
      sum(cell(totalCell('due'))),
      number(sumOf(({ due }) => due)),
    ),
  ];
}
