/** Make or buy: a child's week in the council's own home beside the first external price, at one occupancy after another. */
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { occupanciesCompared } from '../../domain/unitCost/makeOrBuy';
import { blank, computed, headingRow, row, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedChart, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  joined,
  lessThan,
  number,
  product,
  rounded,
  text,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { compareCell, comparedPriceCell, stepCell, yearCell } from './cellIds';
import type { UnitCostSubject } from './subject';
import { dividedOrNought } from './yearRow';

/** The cost with every place full and all add-ons. */
export const fullOccupancyCost = cell(stepCell(addOns.at(-1) ?? 'start', 'running'));
const external = cell(comparedPriceCell);

export function makeOrBuyRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const last = assessment.years.length - 1;
  const own = computed(compareCell(0, 'occupancy'), cell(yearCell('occupancy', last)), 'percent');
  const help = shareInput('An occupancy from 0 to 100 %.');
  return [
    headingRow('Make or buy: the home’s like-for-like cost beside the first price', columns),
    columnHeaderRow([
      { header: 'At' },
      { header: 'Occupancy', figures: true },
      { header: 'In-house, £ a week', figures: true },
      { header: 'External, £ a week', figures: true },
      { header: 'Difference, £ a week', figures: true },
      { header: '' },
      { header: 'In words' },
    ]),
    compareRow(0, words('The home’s own occupancy', 'label', { id: compareCell(0, 'label') }), own),
    ...occupanciesCompared.map(({ fraction }, index) =>
      compareRow(
        index + 1,
        computed(compareCell(index + 1, 'label'), occupancyLabel(index + 1), 'label'),
        typedFigure(compareCell(index + 1, 'occupancy'), fraction, 'inputPercent', help),
      ),
    ),
  ];
}

/** "At 85 %": it follows the occupancy beside it. */
function occupancyLabel(index: number): Expression {
  const percent = rounded(product(cell(compareCell(index, 'occupancy')), number(100)), 1);
  return joined(joined(text('At '), percent), text(' %'));
}

function compareRow(index: number, label: DescribedCell, occupancy: DescribedCell): DescribedRow {
  const inHouse = cell(compareCell(index, 'inHouse'));
  return row(
    label,
    occupancy,
    computed(
      compareCell(index, 'inHouse'),
      dividedOrNought(fullOccupancyCost, cell(compareCell(index, 'occupancy'))),
      'money',
    ),
    computed(compareCell(index, 'external'), external, 'moneyDash'),
    computed(
      compareCell(index, 'difference'),
      when(equals(external, number(0)), number(0), difference(inHouse, external)),
      'moneyDash',
    ),
    blank(),
    computed(null, inWords(index), 'note'),
  );
}

function inWords(index: number): Expression {
  const gapWeekly = cell(compareCell(index, 'difference'));
  return when(
    equals(external, number(0)),
    text('no external price is given'),
    when(
      greaterThan(gapWeekly, number(0)),
      text('in-house costs more'),
      when(lessThan(gapWeekly, number(0)), text('in-house costs less'), text('both cost the same')),
    ),
  );
}

export function makeOrBuyChart(fromRow: number, rows: number, toColumn: number): DescribedChart {
  const cells = (figure: 'label' | 'inHouse' | 'external') =>
    occupanciesCompared.map((_, index) => compareCell(index + 1, figure));
  return {
    kind: 'line',
    title: 'A child’s week in-house and outside, by occupancy of the home',
    labels: cells('label'),
    series: [
      { title: 'In-house, like for like', cells: cells('inHouse'), colour: 'FF0B4F5C' },
      { title: 'First external price', cells: cells('external'), colour: 'FFB36B00' },
    ],
    valueAxisTitle: '£ a week',
    categoryAxisTitle: 'Occupancy',
    valueFormat: '"£"#,##0',
    anchor: { fromRow, fromColumn: 0, toRow: fromRow + rows, toColumn },
    altText:
      'Two lines: the in-house cost falls as occupancy rises, the external price stays; the figures stand in the table above.',
  };
}
