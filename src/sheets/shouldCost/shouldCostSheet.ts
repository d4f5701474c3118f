/**
 * Should-cost: the range first, its lines at the low, central and high end of every parameter, what moves it most, and
 * below them the needs, the parameters and the workings they are made of.
 */
import { gap } from '../cells';
import type { DescribedChart, SheetDescription } from '../description';
import { framed, rowsAboveBody, type SheetColumn } from '../sheetFrame';
import { tornadoCell } from './cellIds';
import { lineRows } from './lineRows';
import { needRows } from './needRows';
import { parameterRows, ruleRows } from './parameterRows';
import type { ShouldCostSubject } from './shouldCostWorkbook';
import { simulationRows, tornadoRows } from './tornadoRows';
import { workingRows } from './workingRows';

const columns: readonly SheetColumn[] = [
  { header: 'What', width: 46 },
  { header: 'Low', width: 15, figures: true },
  { header: 'Central', width: 15, figures: true },
  { header: 'High', width: 15, figures: true },
  { header: 'Unit', width: 26 },
  { header: 'Where it comes from', width: 66 },
];

const chartRows = 20;

export function shouldCostSheet(subject: ShouldCostSubject): SheetDescription {
  const body = [
    ...simulationRows(subject, columns.length),
    ...lineRows(subject, columns.length),
    gap,
    ...tornadoRows(subject, columns.length),
    gap,
    ...needRows(subject, columns.length),
    gap,
    ...parameterRows(subject, columns.length),
    gap,
    ...ruleRows(subject, columns.length),
    gap,
    ...workingRows(columns.length),
  ];
  return framed({
    name: 'Should-cost',
    role: 'inputs',
    title: 'Should-cost: what these needs should cost a week',
    purpose:
      'Low holds every parameter at its cost-lowering end, high at the other; pale yellow cells may be typed over.',
    columns,
    body,
    charts: tornadoChart(subject, rowsAboveBody + body.length + 1),
    orientation: 'landscape',
  });
}

function tornadoChart({ cost }: ShouldCostSubject, fromRow: number): readonly DescribedChart[] {
  if (cost.tornado.length === 0) return [];
  return [
    {
      kind: 'bar',
      title: 'How far each parameter alone moves the fee',
      labels: cost.tornado.map((_, index) => tornadoCell(index, 'label')),
      series: [
        {
          title: '£ a week from its low to its high end',
          cells: cost.tornado.map((_, index) => tornadoCell(index, 'swing')),
          colour: 'FF0B4F5C',
        },
      ],
      valueAxisTitle: '£ a week',
      categoryAxisTitle: 'Parameter',
      valueFormat: '"£"#,##0',
      anchor: { fromRow, fromColumn: 0, toRow: fromRow + chartRows, toColumn: 5 },
      altText:
        'Bars, longest first: what each parameter alone moves the fee by between its low and high end; the figures stand in the table above.',
    },
  ];
}
