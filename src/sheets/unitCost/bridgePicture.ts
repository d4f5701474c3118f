/**
 * The bridge as a picture: a column for the cost at each end, and between them a column for each step, which stands on the
 * cost before it. The figures behind it stand below the picture, so that it can be checked.
 *
 * Worked example: from 4,600 a step of 200 is a column from 4,600 to 4,800; a step of −50 then one from 4,750 to 4,800.
 */
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedChart, DescribedRow } from '../core/description';
import { cell, difference, largest, number, smallest, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { likeForLikeCell, pictureCell, stepCell, type StepId } from './cellIds';

type Column = StepId | 'likeForLike';

const columns: readonly Column[] = ['start', ...addOns, 'occupancy', 'likeForLike'];

const columnWords: Readonly<Record<Column, string>> = {
  start: 'Every place full',
  supportRecharges: 'Support services',
  pensions: 'Pensions',
  insurance: 'Insurance',
  depreciationOrCapital: 'Capital',
  partnerIncome: 'Partner income',
  occupancy: 'Empty places',
  likeForLike: 'Like for like',
};

const colours = { cost: 'FF0B4F5C', adds: 'FFE0A100', takesOff: 'FF9AA5B1' } as const;

export function pictureRows(width: number): readonly DescribedRow[] {
  return [
    headingRow('The figures behind the picture: pounds a week', width),
    columnHeaderRow([
      { header: 'Column' },
      { header: 'Stands on', figures: true },
      { header: 'Cost', figures: true },
      { header: 'Adds', figures: true },
      { header: 'Takes off', figures: true },
      { header: '' },
    ]),
    ...columns.map(pictureRow),
  ];
}

function pictureRow(column: Column, index: number): DescribedRow {
  const { below, cost, adds, takesOff } = figuresOf(column, columns[index - 1] ?? 'start');
  return row(
    words(columnWords[column], 'label', { id: pictureCell(column, 'label') }),
    computed(pictureCell(column, 'below'), below, 'moneyDash'),
    computed(pictureCell(column, 'cost'), cost, 'moneyDash'),
    computed(pictureCell(column, 'adds'), adds, 'moneyDash'),
    computed(pictureCell(column, 'takesOff'), takesOff, 'moneyDash'),
    blank('note'),
  );
}

interface ColumnFigures {
  readonly below: Expression;
  readonly cost: Expression;
  readonly adds: Expression;
  readonly takesOff: Expression;
}

const nothing = number(0);

function figuresOf(column: Column, before: Column): ColumnFigures {
  if (column === 'likeForLike' || before === 'likeForLike')
    return { below: nothing, cost: cell(likeForLikeCell), adds: nothing, takesOff: nothing };
  if (column === 'start')
    return { below: nothing, cost: cell(stepCell('start', 'running')), adds: nothing, takesOff: nothing };
  const weekly = cell(stepCell(column, 'weekly'));
  return {
    below: smallest(cell(stepCell(before, 'running')), cell(stepCell(column, 'running'))),
    cost: nothing,
    adds: largest(nothing, weekly),
    takesOff: largest(nothing, difference(nothing, weekly)),
  };
}

export function bridgeChart(fromRow: number, rows: number, toColumn: number): DescribedChart {
  const cells = (figure: 'label' | 'below' | 'cost' | 'adds' | 'takesOff') =>
    columns.map((column) => pictureCell(column, figure));
  return {
    kind: 'stackedColumn',
    title: 'From the home’s own cost to like for like with an external fee',
    labels: cells('label'),
    series: [
      { title: 'Stands on', cells: cells('below'), colour: null },
      { title: 'Cost of a place a week', cells: cells('cost'), colour: colours.cost },
      { title: 'Adds to it', cells: cells('adds'), colour: colours.adds },
      { title: 'Takes off', cells: cells('takesOff'), colour: colours.takesOff },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Step',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + rows, toColumn },
    altText:
      'Columns: the cost with every place full, each step on top of the one before, and the like-for-like cost; the figures stand in the table below.',
  };
}
