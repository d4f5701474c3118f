/**
 * The trend of the unit cost, also in real terms: how much consumer prices rose between the years (an input, published or
 * typed), what is left of the change, and each year's cost in the prices of the last.
 *
 * Worked example: 5,000 and then 5,500 with prices up 7.3 %: 5,500 ÷ (5,000 × 1.073) − 1 = 2.5 %.
 */
import { blank, computed, typedFigure } from '../core/cells';
import type { DescribedCell, DescribedRow, InputRule } from '../core/description';
import {
  cell,
  countOfNumbers,
  difference,
  equals,
  number,
  plus,
  product,
  quotient,
  text,
  when,
  type Expression,
} from '../core/expression';
import { yearCell } from './cellIds';
import type { UnitCostSubject } from './subject';
import { yearRow } from './yearRow';

const priceRule: InputRule = {
  kind: 'decimal',
  from: '-0.5',
  to: '1',
  help: 'How much consumer prices rose since the year before, as a percentage.',
};

/** One year is no trend. */
export function trendRows(subject: UnitCostSubject): readonly DescribedRow[] {
  const { years } = subject.assessment;
  if (years.length < 2) return [];
  const last = years.at(-1)?.label ?? '';
  const afterFirst = (of: (year: number) => DescribedCell) =>
    years.map((_, year) => (year === 0 ? blank('percent') : of(year)));
  return [
    yearRow(
      'Change on the year before',
      'label',
      afterFirst((year) => computed(yearCell('change', year), changeIn(year), 'percent')),
      'Per occupied bed-week',
    ),
    yearRow(
      'Consumer prices since the year before',
      'label',
      afterFirst((year) =>
        typedFigure(
          yearCell('consumerPrices', year),
          years[year]?.riseOfPrices?.fraction ?? null,
          'inputPercent',
          priceRule,
        ),
      ),
      pricesNote(subject),
    ),
    yearRow(
      'Change in real terms',
      'label',
      afterFirst((year) => computed(yearCell('realChange', year), realChangeIn(year), 'percent')),
      '(1 + change) ÷ (1 + consumer prices) − 1',
    ),
    yearRow(
      `Per occupied bed-week in prices of ${last}`,
      'label',
      years.map((_, year) =>
        computed(yearCell('inLastPrices', year), inLastPrices(year, years.length), 'money'),
      ),
      'Each year moved by the consumer prices of the years after it',
    ),
  ];
}

function pricesNote({ consumerPrices }: UnitCostSubject): string {
  const applied = [...new Set(consumerPrices.applied.filter((years) => years !== ''))].join('; ');
  return applied === ''
    ? 'No index is held for these years: type it here, with its source'
    : `CPI of calendar ${applied}, a financial year taken at the year it begins in. ${consumerPrices.source}`;
}

function changeIn(year: number): Expression {
  const [before, now] = [cell(yearCell('perOccupied', year - 1)), cell(yearCell('perOccupied', year))];
  return when(equals(before, number(0)), number(0), quotient(difference(now, before), before));
}

const noIndex = text('no index');

function realChangeIn(year: number): Expression {
  const prices = yearCell('consumerPrices', year);
  const change = plus(number(1), cell(yearCell('change', year)));
  return when(
    equals(countOfNumbers([prices]), number(0)),
    noIndex,
    difference(quotient(change, plus(number(1), cell(prices))), number(1)),
  );
}

function inLastPrices(year: number, years: number): Expression {
  const after = Array.from({ length: years - year - 1 }, (_, step) =>
    yearCell('consumerPrices', year + 1 + step),
  );
  const weekly = cell(yearCell('perOccupied', year));
  const moved = after.reduce<Expression>(
    (amount, prices) => product(amount, plus(number(1), cell(prices))),
    weekly,
  );
  return after.length === 0
    ? moved
    : when(equals(countOfNumbers(after), number(after.length)), moved, noIndex);
}
