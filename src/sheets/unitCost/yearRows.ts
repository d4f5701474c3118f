/** What a place costs a week in each year, and the bed-nights it is divided by. */
import type { InHouseYear } from '../../domain/unitCost/inHouseHome';
import { amountInput, computed, headingRow, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, number, product, sumOfCells, type Expression } from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { homeCell, yearCell, type YearFigure } from './cellIds';
import { trendRows } from './trendRows';
import type { UnitCostSubject } from './subject';
import { dividedOrNought, yearRow } from './yearRow';

export function unitCostRows(subject: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { years } = subject.assessment;
  const calculated = (figure: YearFigure, of: (year: number) => Expression, style: StyleName) =>
    years.map((_, year) => computed(yearCell(figure, year), of(year), style));
  return [
    headingRow('Unit cost: pounds a week', columns),
    yearRow(
      'Year',
      'label',
      years.map(({ label }, year) => words(label, 'noteRight', { id: yearCell('label', year) })),
      '',
    ),
    yearRow(
      'Per available bed-week',
      'labelStrong',
      calculated('perAvailable', (year) => perBedWeek('availableNights', year), 'moneyStrong'),
      'Total × 7 ÷ bed-nights available: every place full',
    ),
    yearRow(
      'Per occupied bed-week',
      'labelStrong',
      calculated('perOccupied', (year) => perBedWeek('occupiedNights', year), 'moneyStrong'),
      'Total × 7 ÷ bed-nights occupied: what a child’s week cost',
    ),
    ...trendRows(subject),
  ];
}

type Nights = 'availableNights' | 'occupiedNights';

export const nightsHelp =
  'Places × nights open in the year; for the occupied, nights on which a child slept there.';

export function nightRows(subject: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { years } = subject.assessment.home;
  const cells = (figure: Nights) => years.map((year, index) => nightsCell(subject, figure, year, index));
  return [
    headingRow('Bed-nights', columns),
    yearRow(
      'Bed-nights available',
      'label',
      cells('availableNights'),
      nightsNote(years, 'available', 'Places × nights open'),
    ),
    yearRow(
      'Bed-nights occupied',
      'label',
      cells('occupiedNights'),
      nightsNote(years, 'occupied', 'Nights on which a child slept there'),
    ),
    yearRow(
      'Occupancy',
      'label',
      years.map((_, year) =>
        computed(
          yearCell('occupancy', year),
          dividedOrNought(cell(yearCell('occupiedNights', year)), cell(yearCell('availableNights', year))),
          'percent',
        ),
      ),
      'Occupied ÷ available',
    ),
  ];
}

/** An input; of several homes the last year is the sum of the nights on the Homes sheet. */
function nightsCell(
  { homes, assessment }: UnitCostSubject,
  figure: Nights,
  year: InHouseYear,
  index: number,
): DescribedCell {
  const id = yearCell(figure, index);
  if (homes.length > 1 && index === assessment.years.length - 1)
    return computed(id, sumOfCells(homes.map((_, home) => homeCell(home, figure))), 'count');
  const nights = figure === 'availableNights' ? year.availableBedNights : year.occupiedBedNights;
  return typedFigure(id, nights, 'inputCount', amountInput('1000000000', nightsHelp));
}

function nightsNote(years: readonly InHouseYear[], which: 'available' | 'occupied', usual: string): string {
  const workedOut = years.flatMap(({ label, nightsWorkedOut }) => {
    const how = nightsWorkedOut?.[which] ?? null;
    return how === null ? [] : [`${label}: ${how}`];
  });
  return workedOut.length === 0 ? usual : `${usual}. Worked out: ${workedOut.join('; ')}`;
}

function perBedWeek(nights: Nights, year: number): Expression {
  return dividedOrNought(product(cell(yearCell('total', year)), number(7)), cell(yearCell(nights, year)));
}
