/**
 * Support that steps down, as a workbook: the agreed hours and days as inputs, each step's nights, fee and cost live, what
 * holding the first hours would cost, and what is saved; a chart of the fee as it falls.
 */
import { exact } from '../../domain/money/exact';
import type { StepDownTerms } from '../../domain/stepDown/stepDownTerms';
import { typedCount, typedDay, typedHours, typedPounds } from '../core/askedCells';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type {
  DescribedChart,
  DescribedRow,
  SheetDescription,
  WorkbookDescription,
} from '../core/description';
import {
  atLeast,
  cell,
  difference,
  equals,
  largest,
  lessThan,
  number,
  plus,
  product,
  quotient,
  rounded,
  smallest,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { checksOfTerms, onceTermsHold, termsRow, termsRules } from '../core/relations';
import { columnHeaderRow, framed, rowsAboveBody } from '../core/sheetFrame';
import { colours } from '../core/styles';
import { analysisWorkbook } from '../core/workbook';
import { coreCell, rateCell, stepCell, totalCell, untilCell, type StepFigure } from './cellIds';
import { outcomeRows } from './outcomeRows';
import { saidRows } from './saidRows';
import {
  holdCounts,
  nightsBeforeSigned,
  stepRelations,
  stepsOf,
  termsCell,
  type Step,
} from './stepRelations';
import type { StepDownSubject } from './subject';

const widths = [30, 22, 13, 14, 14, 10, 15, 16, 16, 14, 14];

const chartRows = 8;

export function describeStepDown(subject: StepDownSubject): WorkbookDescription {
  const title = subject.need === null ? 'Step-down' : `Step-down: ${subject.need}`;
  return analysisWorkbook({
    called: { checks: 'Step-down checks', about: 'About the step-down' },
    title,
    subject:
      'What agreed steps cost, what holding the first hours would cost, and what is saved as needs change.',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [page(subject, title)],
    checks: [...checks(subject), ...checksOfTerms(stepRelations(stepsOf(subject).length))],
    rules: [
      {
        source: 'A dated schedule',
        rule: 'Support steps down as needs change: the fee falls by itself on the agreed days unless both sides sign to hold a step.',
      },
      {
        source: 'Cost and saving',
        rule: 'Hours × rate ÷ 7 for each night. The saving is held against the first hours for all of the time.',
      },
      {
        source: 'Outcomes',
        rule: 'Outcomes stand beside the price; they never set it by formula.',
      },
    ],
  });
}

function page(subject: StepDownSubject, title: string): SheetDescription {
  const steps = stepsOf(subject);
  const plan = steps.flatMap((step) => step ?? []);
  const above: readonly DescribedRow[] = [
    ...answerRows(),
    termsRow(termsCell, stepRelations(steps.length)),
    gap,
    ...termRows(subject),
    gap,
    headingRow('The steps, in order of day', widths.length),
    columnHeaderRow([
      { header: 'Step' },
      { header: 'Agreed from', figures: true },
      { header: 'Hours a week', figures: true },
      { header: 'Held, nights', figures: true },
      { header: 'Starts', figures: true },
      { header: 'Nights', figures: true },
      { header: 'Fee, £ a week', figures: true },
      { header: 'Cost of hours', figures: true },
      { header: 'With the core', figures: true },
      { header: 'Council signed', figures: true },
      { header: 'Provider signed', figures: true },
    ]),
    ...steps.map((step, index) => stepRow(index, step, heldStep(subject, index, plan), steps.length)),
    totalRow(steps.length),
  ];
  return framed({
    name: 'Step-down',
    role: 'inputs',
    title,
    purpose:
      'Agreed hours by day. Change a pale cell and everything follows; both sides sign to hold a step.',
    widths,
    body: [
      ...above,
      gap,
      ...Array.from({ length: chartRows }, () => ({ cells: [], height: 15 })),
      gap,
      ...saidRows(steps.length, widths.length),
      gap,
      ...outcomeRows(subject, widths.length, steps.length),
    ],
    rules: termsRules(termsCell),
    charts: [feeChart(plan.length, rowsAboveBody + above.length)],
    orientation: 'landscape',
  });
}

type HeldStep = StepDownSubject['holds'][number];

function heldStep({ holds }: StepDownSubject, index: number, plan: StepDownTerms['hours']): HeldStep | null {
  const falls = plan.filter(
    (each, at) => at > 0 && each.perWeek.lessThan(plan[at - 1]?.perWeek ?? each.perWeek),
  );
  const here = plan[index];
  const step = here === undefined ? 0 : falls.indexOf(here) + 1;
  return step === 0 ? null : (holds.find((each) => each.step === step) ?? null);
}

/** What the steps cost beside the first hours held all the time. */
function answerRows(): readonly DescribedRow[] {
  const shown = (answer: Expression) => onceTermsHold(termsCell, answer);
  const nights = cell(totalCell('nights'));
  const held = quotient(product(product(nights, cell(stepCell(0, 'hours'))), cell(rateCell)), number(7));
  const saved = difference(cell(totalCell('held')), cell(totalCell('cost')));
  const share = when(
    atLeast(number(0), cell(totalCell('held'))),
    number(0),
    quotient(saved, cell(totalCell('held'))),
  );
  return [
    row(words('The steps cost', 'headlineLabel'), computed(null, shown(cell(totalCell('cost'))), 'headline')),
    row(
      words('Held at the first hours', 'headlineLabel'),
      computed(totalCell('held'), shown(held), 'headline'),
    ),
    row(
      computed(
        null,
        when(lessThan(cell(totalCell('saving')), number(0)), text('Dearer, below nought'), text('Saved')),
        'headlineLabel',
      ),
      computed(totalCell('saving'), shown(saved), 'headline'),
      computed(totalCell('share'), shown(share), 'headlinePercent'),
    ),
  ];
}

function termRows({ terms }: StepDownSubject): readonly DescribedRow[] {
  return [
    headingRow('The terms', widths.length),
    row(
      words('First day not counted', 'label'),
      typedDay(untilCell, terms.until, 'The day after the last night that is counted.'),
      blank(),
      words('An hour, £', 'label'),
      typedPounds(rateCell, terms.rate.pounds, 'Pounds for an hour of this support.'),
      blank(),
      words('Core, £ a week', 'label'),
      typedPounds(
        coreCell,
        terms.core?.pounds ?? null,
        'What is paid beside the hours; empty where only the hours count.',
      ),
    ),
  ];
}

function stepRow(index: number, step: Step | null, held: HeldStep | null, steps: number): DescribedRow {
  const of = (figure: StepFigure) => cell(stepCell(index, figure));
  const end = index + 1 < steps ? cell(stepCell(index + 1, 'starts')) : cell(untilCell);
  return row(
    words(`Step ${String(index)}`.replace('Step 0', 'At the start'), 'label'),
    typedDay(stepCell(index, 'from'), step?.from ?? null, 'The first night of these hours, as agreed.'),
    typedHours(stepCell(index, 'hours'), step?.perWeek ?? null, 'Hours a week from then.', { to: '1000' }),
    index === 0
      ? blank()
      : typedCount(
          stepCell(index, 'hold'),
          held === null ? null : exact(held.nights),
          'Nights by which this step is put off, once both sides have signed.',
        ),
    computed(
      stepCell(index, 'starts'),
      when(
        equals(cell(stepCell(index, 'from')), text('')),
        cell(untilCell),
        index === 0 ? of('from') : plus(of('from'), when(holdCounts(index), of('hold'), number(0))),
      ),
      'date',
    ),
    computed(
      stepCell(index, 'nights'),
      nightsOf(index, steps, largest(number(0), difference(smallest(end, cell(untilCell)), of('starts')))),
      'count',
    ),
    computed(stepCell(index, 'fee'), plus(cell(coreCell), product(of('hours'), cell(rateCell))), 'money'),
    computed(
      stepCell(index, 'cost'),
      quotient(product(product(of('nights'), of('hours')), cell(rateCell)), number(7)),
      'moneyDash',
    ),
    computed(stepCell(index, 'whole'), quotient(product(of('nights'), of('fee')), number(7)), 'moneyDash'),
    ...(index === 0
      ? []
      : (['council', 'provider'] as const).map((side) =>
          typedDay(stepCell(index, side), held?.[side] ?? null, 'The day this side signed to hold the step.'),
        )),
  );
}

/** Nights before a late signature are of the lower hours, not of those before: they move from one row to the next. */
function nightsOf(index: number, steps: number, fromStart: Expression): Expression {
  const own = index === 0 ? fromStart : plus(fromStart, nightsBeforeSigned(index));
  return index + 1 < steps ? difference(own, nightsBeforeSigned(index + 1)) : own;
}

function totalRow(steps: number): DescribedRow {
  const all = (figure: StepFigure) =>
    sumOfCells(Array.from({ length: steps }, (_, index) => stepCell(index, figure)));
  return row(
    words('In all', 'labelTotal'),
    ...Array.from({ length: 4 }, () => blank('labelTotal')),
    computed(totalCell('nights'), all('nights'), 'countTotal'),
    blank('labelTotal'),
    computed(totalCell('cost'), all('cost'), 'moneyTotal'),
    computed(totalCell('whole'), all('whole'), 'moneyTotal'),
  );
}

function feeChart(steps: number, fromRow: number): DescribedChart {
  const cells = (figure: StepFigure) => Array.from({ length: steps }, (_, index) => stepCell(index, figure));
  return {
    kind: 'column',
    title: 'Fee from each day, £ a week',
    labels: cells('starts'),
    series: [{ title: 'Fee, £ a week', cells: cells('fee'), colour: colours.heading }],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'From',
    valueFormat: '"£"#,##0',
    fromNought: true,
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: widths.length },
    altText: 'Columns: the weekly fee from each day; the figures stand in the table above.',
  };
}

function checks({ answer }: StepDownSubject): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'Cost of the steps and saving come to holding',
      onceTermsHold(termsCell, plus(cell(totalCell('cost')), cell(totalCell('saving'))), number(0)),
      onceTermsHold(termsCell, cell(totalCell('held')), number(0)),
    ),
    asWorkedOut(
      'The steps as they were worked out',
      rounded(cell(totalCell('cost')), 2),
      rounded(number(answer.cost), 2),
    ),
  ];
}
