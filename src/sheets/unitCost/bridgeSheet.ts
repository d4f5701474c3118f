/**
 * Bridge: from the council's own cost of a place, step by step and always in the same order, to what compares with an
 * external fee; then make or buy at the home's own occupancy and at 80 to 100 %.
 *
 * Worked example: £4,000.00 with every place full, recharges £400.00, partner income £200.00, occupancy 80 %:
 * 4,600 ÷ 0.8 = £5,750.00.
 */
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { gap, headingRow, row, words, blank } from '../cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../description';
import { framed, rowsAboveBody, type SheetColumn } from '../sheetFrame';
import { stepRows } from './bridgeRows';
import { stepCell, type StepId } from './cellIds';
import { makeOrBuyRows } from './makeOrBuyRows';
import type { UnitCostSubject } from './unitCostWorkbook';

const columns: readonly SheetColumn[] = [
  { header: 'Step', width: 46 },
  { header: '£ a year', width: 18, figures: true },
  { header: '£ a week', width: 16, figures: true },
  { header: 'Running total, £ a week', width: 16, figures: true },
  { header: '', width: 16, figures: true },
  { header: 'Where it comes from', width: 60 },
];

const chartRows = 16;

export function bridgeSheet(subject: UnitCostSubject): SheetDescription {
  const body: readonly DescribedRow[] = [
    ...stepRows(subject, columns.length),
    gap,
    ...makeOrBuyRows(subject, columns.length),
    gap,
    ...publishedRows(subject),
  ];
  const year = subject.assessment.years.at(-1)?.label ?? '';
  return framed({
    name: 'Bridge',
    role: 'results',
    title: `Like for like with an external price, ${year}`,
    purpose:
      'An external fee is paid for occupied places only and holds costs that a council books elsewhere: each is a step of its own.',
    columns,
    body,
    charts: [bridgeChart(rowsAboveBody + body.length + 1)],
    orientation: 'landscape',
  });
}

function bridgeChart(fromRow: number): DescribedChart {
  const steps: readonly StepId[] = ['start', ...addOns, 'occupancy'];
  return {
    kind: 'column',
    title: 'Cost of a place a week after each step',
    labels: steps.map((step) => stepCell(step, 'label')),
    series: [
      {
        title: '£ a week after the step',
        cells: steps.map((step) => stepCell(step, 'running')),
        colour: 'FF0B4F5C',
      },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Step',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 5 },
    altText:
      'Columns that rise from the home’s own cost to the like-for-like cost, one for each step; the figures stand in the table above.',
  };
}

function publishedRows({ published }: UnitCostSubject): readonly DescribedRow[] {
  return [
    headingRow('Published beside it: other kinds of figure, no verdict', columns.length),
    ...published.map(({ measure, figure, kind, source }) =>
      row(
        words(measure, 'label'),
        words(figure, 'noteRight'),
        ...Array.from({ length: 3 }, () => blank()),
        words(`${kind}. ${source}`, 'note'),
      ),
    ),
  ];
}
