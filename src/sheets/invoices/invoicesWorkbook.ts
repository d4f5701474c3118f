/**
 * Many invoices as a workbook: each beside what is due by the night, the nights at each fee and share on a page of their own,
 * and a letter that asks about those that differ.
 */
import { exact } from '../../domain/money/exact';
import { percentageOf } from '../../domain/money/percentage';
import { typedCount, typedDay, typedPercent, typedPounds, typedWords } from '../core/askedCells';
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import { changed, fault, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  product,
  quotient,
  rounded,
  sumOfCells,
  sumWhere,
  type CellId,
} from '../core/expression';
import { columnHeaderRow, framed, type SheetColumn } from '../core/sheetFrame';
import { analysisWorkbook } from '../core/workbook';
import type { InvoicesSubject } from './subject';

type InvoiceFigure = 'number' | 'invoiced' | 'due' | 'difference' | 'much' | 'little';
const invoiceCell = (invoice: number, name: InvoiceFigure): CellId => `invoices.${String(invoice)}.${name}`;
type PartFigure = 'number' | 'from' | 'until' | 'fee' | 'share' | 'nights' | 'before' | 'due';
const partCell = (part: number, name: PartFigure): CellId => `invoices.part.${String(part)}.${name}`;
const totalCell = (name: InvoiceFigure): CellId => `invoices.total.${name}`;

interface Part {
  readonly number: number;
  readonly invoice: string;
  readonly part: InvoicesSubject['checked'][number]['parts'][number];
}

const columns: readonly SheetColumn[] = [
  { header: '', width: 8 },
  { header: '', width: 18 },
  { header: '', width: 18 },
  { header: '', width: 22 },
  { header: '', width: 13 },
  { header: '', width: 13 },
  { header: '', width: 14 },
  { header: '', width: 14 },
  { header: '', width: 14 },
  { header: '', width: 14 },
  { header: '', width: 14 },
  { header: '', width: 50 },
];

export function describeInvoices(subject: InvoicesSubject): WorkbookDescription {
  const title = subject.provider === null ? 'Invoices' : `Invoices: ${subject.provider}`;
  const parts = subject.checked.flatMap(({ invoice, parts: own }, index) =>
    own.map((part): Part => ({ number: index + 1, invoice: invoice.invoice, part })),
  );
  return analysisWorkbook({
    called: { checks: 'Invoices checks', about: 'About the invoices' },
    title,
    subject: 'Many invoices by the night: what each asks for, what is due, and what to ask.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [invoicesPage(subject, parts, title), nightsPage(parts), letterPage(subject)],
    checks: checks(subject),
    rules: [
      {
        source: 'By the night',
        rule: 'Nights of the billed period within the stay, less those billed before, × the fee of each night × the share paid while away ÷ 7, rounded once an invoice.',
      },
      {
        source: 'Twice',
        rule: 'A night of a placement is due once, on the invoice whose period ends first, or that stands first where two end together; the same invoice again, and nights that two bill, are asked about.',
      },
      {
        source: 'VAT',
        rule: 'Welfare services of a registered provider are exempt (VATA 1994, Schedule 9, Group 7).',
      },
    ],
  });
}

function invoicesPage(
  { checked, questions }: InvoicesSubject,
  parts: readonly Part[],
  title: string,
): SheetDescription {
  const down = (name: InvoiceFigure) => sumOfCells(checked.map((_, index) => invoiceCell(index, name)));
  const keys = parts.map((_, index) => partCell(index, 'number'));
  const dues = parts.map((_, index) => partCell(index, 'due'));
  const answer = (label: string, total: 'invoiced' | 'due' | 'much' | 'little'): DescribedRow =>
    row(null, words(label, 'headlineLabel'), computed(null, cell(totalCell(total)), 'headline'));
  return framed({
    name: 'Invoices',
    role: 'inputs',
    title,
    purpose:
      'Each invoice beside what is due by the night. Change a pale cell, here or on Nights, and everything follows.',
    columns,
    oneHeader: false,
    body: [
      answer('Invoiced', 'invoiced'),
      answer('Due', 'due'),
      answer('Too much', 'much'),
      answer('Too little', 'little'),
      gap,
      headingRow('Invoice by invoice', columns.length),
      columnHeaderRow([
        { header: 'No' },
        { header: 'Invoice' },
        { header: 'Placement' },
        { header: 'What for' },
        { header: 'From', figures: true },
        { header: 'Until', figures: true },
        { header: 'Invoiced', figures: true },
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
          computed(
            invoiceCell(index, 'due'),
            dues.length === 0
              ? number(0)
              : rounded(sumWhere(dues, { cells: keys, equals: cell(invoiceCell(index, 'number')) }), 2),
            'money',
          ),
          computed(invoiceCell(index, 'much'), largest(number(0), apart), 'moneyDash'),
          computed(
            invoiceCell(index, 'little'),
            largest(number(0), difference(number(0), apart)),
            'moneyDash',
          ),
          computed(
            invoiceCell(index, 'difference'),
            difference(cell(invoiceCell(index, 'invoiced')), cell(invoiceCell(index, 'due'))),
            'moneyDash',
          ),
          words((questions[index] ?? []).join(' '), 'note'),
        );
      }),
      row(
        words('', 'labelTotal'),
        words('In all', 'labelTotal'),
        words('', 'labelTotal'),
        words('', 'labelTotal'),
        words('', 'labelTotal'),
        words('', 'labelTotal'),
        ...(['invoiced', 'due', 'much', 'little'] as const).map((name) =>
          computed(totalCell(name), down(name), 'moneyTotal'),
        ),
        computed(totalCell('difference'), down('difference'), 'moneyTotal'),
      ),
    ],
    orientation: 'landscape',
  });
}

/** The workings: nights at one fee and one share, named by the number of their invoice. */
function nightsPage(parts: readonly Part[]): SheetDescription {
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
      const newNights = largest(number(0), difference(at('nights'), at('before')));
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
          quotient(product(product(newNights, at('fee')), at('share')), number(7)),
          'money',
        ),
      );
    }),
    orientation: 'portrait',
  });
}

/** What can be sent: the invoices that differ or raise a question, and no others. */
function letterPage({ checked, questions, provider }: InvoicesSubject): SheetDescription {
  const questioned = checked.flatMap((each, index) =>
    each.difference.isZero() && (questions[index] ?? []).length === 0 ? [] : [{ each, index }],
  );
  return framed({
    name: 'Query letter',
    role: 'records',
    title: 'Our questions on your invoices',
    purpose: `${provider === null ? '' : `${provider}: `}checked by the night at the fees agreed; to send as it stands.`,
    columns: [
      { header: 'Invoice', width: 20 },
      { header: 'Placement', width: 18 },
      { header: 'Invoiced', width: 15, figures: true },
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
          ...(['invoiced', 'due', 'much', 'little'] as const).map((name) =>
            computed(null, cell(invoiceCell(index, name)), 'moneyDash'),
          ),
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

function checks({ checked }: InvoicesSubject): readonly ArithmeticCheck[] {
  const sumOf = (of: (each: InvoicesSubject['checked'][number]) => string | ReturnType<typeof exact>) =>
    checked.reduce((sum, each) => sum.plus(of(each)), exact(0));
  return [
    {
      label: 'Due and what is too much or too little come to what was invoiced',
      first: difference(cell(totalCell('much')), cell(totalCell('little'))),
      second: difference(cell(totalCell('invoiced')), cell(totalCell('due'))),
      places: 2,
      meaning: fault,
    },
    {
      label: 'What is due in all, as it was worked out',
      first: cell(totalCell('due')),
      second: number(sumOf(({ due }) => due)),
      places: 2,
      meaning: changed,
      ofInputs: true,
    },
  ];
}
