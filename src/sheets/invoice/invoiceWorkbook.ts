/** An invoice checked, as a workbook: the stay, its fees and absences as inputs, what is due live, and what to write back. */
import { typedDay, typedPounds } from '../core/askedCells';
import { blank, computed, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { DescribedRow, SheetDescription, WorkbookDescription } from '../core/description';
import {
  cell,
  difference,
  largest,
  number,
  rounded,
  sum,
  type CellId,
  type Expression,
} from '../core/expression';
import { checksOfTerms, onceTermsHold } from '../core/relations';
import { termsPage } from '../core/termsPage';
import { analysisWorkbook } from '../core/workbook';
import { invoiceRelations, termsCell } from './invoiceRelations';
import { awayRows, feeRows, inAllCell, stayCell, stoppedRows, invoicedCell } from './stayRows';
import type { InvoiceSubject } from './subject';

const widths = [52, 24, 17, 15, 12, 17];

const dueCell = 'invoice.due';
const tooCell = (which: 'much' | 'little'): CellId => `invoice.too.${which}`;

export function describeInvoice(subject: InvoiceSubject): WorkbookDescription {
  const title = ['Invoice check', subject.invoice ?? subject.placement ?? ''].filter(Boolean).join(': ');
  return analysisWorkbook({
    called: { checks: 'Invoice checks', about: 'About the invoice' },
    title,
    subject: 'What is due for a stay, against what was invoiced, and what to write back.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [page(subject, title)],
    checks: [...checks(subject), ...checksOfTerms(invoiceRelations(subject))],
    rules: [
      {
        source: 'By the night',
        rule: 'Nights × the fee of each night ÷ 7; the night of arrival is paid, that of departure is not. Rounded once, to the penny.',
      },
      {
        source: 'Away',
        rule: 'While the child is away the agreed share of the fee is paid. Hours of a need stop unless agreed otherwise.',
      },
      {
        source: 'VAT',
        rule: 'Welfare services of a registered provider are exempt (VATA 1994, Schedule 9, Group 7).',
      },
      {
        source: 'Months',
        rule: 'A fee × 52 ÷ 12 is right for no month: a month has 28 to 31 nights.',
      },
    ],
  });
}

function page(subject: InvoiceSubject, title: string): SheetDescription {
  const { stay } = subject;
  return termsPage({
    name: 'Invoice check',
    title,
    purpose: 'Every night at its agreed fee. Change a pale cell and everything follows.',
    widths,
    answers: [
      labelledRow('Due for the stay', computedDue(), dueCell),
      labelledRow('Charged too much', largest(number(0), apart()), tooCell('much')),
      labelledRow(
        'Charged too little',
        largest(number(0), difference(number(0), apart())),
        tooCell('little'),
      ),
    ],
    termsCell,
    relations: invoiceRelations(subject),
    blocks: [
      [
        headingRow('The invoice and the stay', widths.length),
        row(
          words('Invoiced, £ in all', 'label'),
          typedPounds(invoicedCell, stay.invoiced, 'All that the invoice asks for.'),
        ),
        row(
          words('Arrival, the first night paid', 'label'),
          typedDay(stayCell('arrival'), stay.arrival, 'The first night that is paid.'),
        ),
        row(
          words('Departure, not paid', 'label'),
          typedDay(stayCell('departure'), stay.departure, 'The first night that is not paid.'),
        ),
      ],
      feeRows(subject, widths.length),
      awayRows(subject, widths.length),
      stoppedRows(subject, widths.length),
      letterRows(subject),
    ],
    orientation: 'portrait',
  });
}

const labelledRow = (label: string, expression: Expression, id: CellId): DescribedRow =>
  row(words(label, 'headlineLabel'), computed(id, onceTermsHold(termsCell, expression), 'headline'));

const apart = (): Expression => difference(cell(invoicedCell), cell(dueCell));

function computedDue(): Expression {
  const off = [cell(inAllCell('away')), cell(inAllCell('stopped'))];
  const left = off.reduce((due, each) => difference(due, each), cell(inAllCell('cost')));
  return rounded(largest(number(0), left), 2);
}

/** Sentences that end in a figure, so that the letter follows what is typed above. */
function letterRows({ invoice, queries }: InvoiceSubject): readonly DescribedRow[] {
  const sentence = (text: string, expression: Expression, style: 'count' | 'date' | 'money' = 'money') =>
    row(words(text), computed(null, expression, style));
  return [
    headingRow('To write back', widths.length),
    row(
      words(
        `Thank you for your invoice${invoice === null ? '' : ` ${invoice}`}. We have checked it by the night.`,
        'line',
      ),
    ),
    sentence('It is for a stay that began on', cell(stayCell('arrival')), 'date'),
    sentence('and ended on, that night not being paid,', cell(stayCell('departure')), 'date'),
    sentence('which is, in nights,', cell(inAllCell('nights')), 'count'),
    sentence('At the fees agreed they come to £', cell(inAllCell('cost'))),
    sentence('less, for nights away and hours that stopped, £', sumOff()),
    sentence('so that what is due is £', cell(dueCell)),
    sentence('You asked for £', cell(invoicedCell)),
    sentence('Where that is too much, please credit £', cell(tooCell('much'))),
    sentence('Where it is too little, please invoice a further £', cell(tooCell('little'))),
    ...queries.map((query) => row(words(query, query.length > 110 ? 'text' : 'line'))),
    ...(queries.length === 0 ? [] : [row(blank())]),
  ];
}

const sumOff = (): Expression => onceTermsHold(termsCell, difference(cell(inAllCell('cost')), cell(dueCell)));

function checks({ check }: InvoiceSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'Due and what is too much or too little come to the invoice',
      onceTermsHold(termsCell, difference(cell(tooCell('much')), cell(tooCell('little'))), number(0)),
      onceTermsHold(termsCell, apart(), number(0)),
    ),
    asWorkedOut('What is due as it was worked out', sum(cell(dueCell)), number(check.due)),
  ];
}
