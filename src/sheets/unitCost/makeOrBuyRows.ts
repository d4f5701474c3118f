/** Make or buy: a child's week in the council's own home beside the external price, at one occupancy after another. */
import { occupanciesCompared } from '../../domain/unitCost/makeOrBuy';
import { blank, computed, headingRow, moneyInput, row, shareInput, typedFigure, words } from '../cells';
import type { DescribedCell, DescribedRow } from '../description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  lessThan,
  number,
  text,
  when,
  type Expression,
} from '../expression';
import { columnHeaderRow } from '../sheetFrame';
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { compareCell, equalCell, externalPriceCell, stepCell, yearCell } from './cellIds';
import type { UnitCostSubject } from './unitCostWorkbook';
import { dividedOrNought } from './yearRows';

const full = cell(stepCell(addOns.at(-1) ?? 'start', 'running'));
const external = cell(externalPriceCell);

export function makeOrBuyRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const last = assessment.years.length - 1;
  const own = computed(compareCell(0, 'occupancy'), cell(yearCell('occupancy', last)), 'percent');
  const help = shareInput('An occupancy from 0 to 100 %.');
  return [
    headingRow('Make or buy', columns),
    row(
      words('External price a week', 'label'),
      blank('money'),
      typedFigure(
        externalPriceCell,
        assessment.home.externalWeeklyPrice,
        'inputMoney',
        moneyInput('What an external place of the same kind costs a week.'),
      ),
      blank(),
      blank(),
      words('As stated; the same kind of home and needs, or it is no comparison', 'note'),
    ),
    row(
      words('Both cost the same at an occupancy of', 'label'),
      computed(equalCell, dividedOrNought(full, external), 'percent'),
      ...Array.from({ length: 3 }, () => blank()),
      words('Cost with every place full ÷ external price; above 100 % in-house never costs less', 'note'),
    ),
    columnHeaderRow([
      { header: 'At' },
      { header: 'Occupancy', figures: true },
      { header: 'In-house, £ a week', figures: true },
      { header: 'External, £ a week', figures: true },
      { header: 'Difference, £ a week', figures: true },
      { header: 'In words' },
    ]),
    compareRow(0, 'The home’s own occupancy', own),
    ...occupanciesCompared.map(({ fraction }, index) =>
      compareRow(
        index + 1,
        'An occupancy of',
        typedFigure(compareCell(index + 1, 'occupancy'), fraction, 'inputPercent', help),
      ),
    ),
  ];
}

function compareRow(index: number, label: string, occupancy: DescribedCell): DescribedRow {
  const inHouse = cell(compareCell(index, 'inHouse'));
  return row(
    words(label, 'label'),
    occupancy,
    computed(
      compareCell(index, 'inHouse'),
      dividedOrNought(full, cell(compareCell(index, 'occupancy'))),
      'money',
    ),
    computed(compareCell(index, 'external'), external, 'money'),
    computed(
      compareCell(index, 'difference'),
      when(equals(external, number(0)), number(0), difference(inHouse, external)),
      'money',
    ),
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
