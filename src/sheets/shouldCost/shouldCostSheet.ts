/**
 * Should-cost: the range and the fee first, the needs and outcomes beside the price, its lines at the low, central and high
 * end of every parameter, the band, what moves it most, and below them the parameters and the workings they are made of.
 */
import { gap } from '../core/cells';
import type { DescribedChart, DescribedRow, SheetDescription } from '../core/description';
import { framed, rowsAboveBody, type SheetColumn } from '../core/sheetFrame';
import { aheadRows } from './aheadRows';
import { bandRows } from './bandRows';
import { tornadoCell } from './cellIds';
import { lineRows } from './lineRows';
import { needRows, needsNotPriced } from './needRows';
import { parameterRows, ruleRows, workingWeekRows } from './parameterRows';
import { pictureRows, rangeChart, rangeRows } from './rangeRows';
import type { ShouldCostSubject } from './subject';
import { tornadoRows } from './tornadoRows';
import { workingRows } from './workingRows';

const columns: readonly SheetColumn[] = [
  { header: 'What', width: 46 },
  { header: 'Low', width: 15, figures: true },
  { header: 'Central', width: 15, figures: true },
  { header: 'High', width: 15, figures: true },
  { header: 'Unit', width: 26 },
  { header: 'Where it comes from', width: 66 },
];

export function shouldCostSheet(subject: ShouldCostSubject): SheetDescription {
  const width = columns.length;
  const answer = inBlocks(
    rangeRows(subject, width),
    needsNotPriced(subject, width),
    lineRows(subject, width),
    aheadRows(subject, width),
    bandRows(subject, width),
  );
  const picture = inBlocks(pictureRows(subject, width));
  const rest = inBlocks(
    tornadoRows(subject, width),
    needRows(subject, width),
    parameterRows(subject, width),
    workingWeekRows(width),
    ruleRows(subject, width),
    workingRows(width),
  );
  const pictureRow = rowsAboveBody + answer.length;
  const tornadoRow = pictureRow + picture.length;
  return framed({
    name: 'Should-cost',
    role: 'inputs',
    title: 'Should-cost: what these needs should cost a week',
    purpose:
      'Low holds every parameter at its cost-lowering end, high at the other; pale yellow cells may be typed over.',
    columns,
    body: [...answer, ...picture, ...rest],
    // Each picture begins in the row below its heading.
    charts: [rangeChart(subject, pictureRow + 1), ...tornadoChart(subject, tornadoRow + 2)],
    orientation: 'landscape',
  });
}

/** Fewer rows than these would leave a picture too low to read. */
const fewestRows = 8;

/** Blocks one below another with a gap after each; an empty block leaves none. */
function inBlocks(...blocks: readonly (readonly DescribedRow[])[]): readonly DescribedRow[] {
  return blocks.flatMap((block) => (block.length === 0 ? [] : [...block, gap]));
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
      anchor: {
        fromRow,
        fromColumn: 5,
        toRow: fromRow + Math.max(cost.tornado.length, fewestRows),
        toColumn: 6,
      },
      altText:
        'Bars, longest first: what each parameter alone moves the fee by between its low and high end; the figures stand in the table beside them.',
    },
  ];
}
