/** What a place costs a week in each year, and the bed-nights it is divided by. */
import { amountInput, blank, computed, headingRow, row, typedFigure, words } from '../cells';
import type { DescribedCell, DescribedRow } from '../description';
import { cell, difference, equals, number, product, quotient, when, type Expression } from '../expression';
import type { StyleName } from '../styleNames';
import { yearCell, type YearFigure } from './cellIds';
import type { UnitCostSubject } from './unitCostWorkbook';

export function unitCostRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { years } = assessment;
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
    yearRow(
      'Change on the year before',
      'label',
      years.map((_, year) =>
        year === 0 ? blank('percent') : computed(yearCell('change', year), changeIn(year), 'percent'),
      ),
      'Per occupied bed-week',
    ),
  ];
}

export function nightRows({ assessment }: UnitCostSubject, columns: number): readonly DescribedRow[] {
  const { years } = assessment.home;
  const help = 'Places × nights open in the year; for the occupied, nights on which a child slept there.';
  const typed = (figure: 'availableNights' | 'occupiedNights') =>
    years.map((year, index) =>
      typedFigure(
        yearCell(figure, index),
        figure === 'availableNights' ? year.availableBedNights : year.occupiedBedNights,
        'inputCount',
        amountInput('1000000000', help),
      ),
    );
  return [
    headingRow('Bed-nights', columns),
    yearRow('Bed-nights available', 'label', typed('availableNights'), 'Places × nights open'),
    yearRow('Bed-nights occupied', 'label', typed('occupiedNights'), 'Nights on which a child slept there'),
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

function yearRow(
  label: string,
  style: StyleName,
  cells: readonly DescribedCell[],
  note: string,
): DescribedRow {
  return row(
    words(label, style === 'labelStrong' ? 'labelStrong' : 'label'),
    blank(),
    ...cells,
    blank('percent'),
    words(note, 'note'),
  );
}

function perBedWeek(nights: 'availableNights' | 'occupiedNights', year: number): Expression {
  return dividedOrNought(product(cell(yearCell('total', year)), number(7)), cell(yearCell(nights, year)));
}

function changeIn(year: number): Expression {
  const [before, now] = [cell(yearCell('perOccupied', year - 1)), cell(yearCell('perOccupied', year))];
  return when(equals(before, number(0)), number(0), quotient(difference(now, before), before));
}

/** Nought where there is nothing to divide by: the finding beside it says what is missing. */
export function dividedOrNought(dividend: Expression, divisor: Expression): Expression {
  return when(equals(divisor, number(0)), number(0), quotient(dividend, divisor));
}
