/**
 * How prices were brought to one year: the index as inputs, the factor of each year as formulas over it, and every
 * statistic as it stood before.
 *
 * factor = (1 + i₁) × (1 + i₂) × …, backwards 1 ÷ the same. Worked example: from 2022 to 2024 by 7.30 and 2.5 per cent,
 * 1.073 × 1.025 = 1.0998; £4,500.00 becomes £4,949.21.
 */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import { subjectLabel } from '../../domain/benchmarks/benchmarkSubject';
import { exact, type Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import { blank, computed, figure, gap, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow, InputRule } from '../core/description';
import { cell, number, plus, product, quotient, type Expression } from '../core/expression';
import { factorCell, indexCell, statedCell } from './cellIds';
import { publishedPriceYears } from './publishedShown';

const columns = 10;

const indexInput: InputRule = {
  kind: 'decimal',
  from: '-99',
  to: '1000',
  help: 'Change of prices over the calendar year, per cent. Type 2.5 for 2.5 %.',
};

function pricesStated({ fee, categories, ratios }: BenchmarkComparison) {
  return [fee, ...Object.values(categories), ...ratios].filter(({ asStated }) => asStated !== null);
}

export function asStatedRows(comparison: BenchmarkComparison): readonly DescribedRow[] {
  const stated = pricesStated(comparison);
  if (stated.length === 0) return [];
  return [
    headingRow('As stated, before prices were brought to one year', columns),
    ...stated.map((compared) =>
      row(
        words(subjectLabel(compared.subject), 'label'),
        blank(),
        blank('count'),
        ...(['lowerQuartile', 'median', 'upperQuartile'] as const).map((each) => {
          const value = poundsOf(compared.asStated?.[each] ?? null);
          return value === null
            ? blank('money')
            : figure(value, 'money', { id: statedCell(compared.subject, each) });
        }),
        blank(),
        blank(),
        words(`prices of ${String(compared.asStated?.priceYear ?? '')}`, 'note'),
        words(compared.sourceInWords, 'note'),
      ),
    ),
    gap,
  ];
}

export function priceBaseRows(comparison: BenchmarkComparison): readonly DescribedRow[] {
  const { index, priceYear } = comparison;
  const from = factorYears(comparison);
  if (from.length === 0) return [];
  const first = Math.min(priceYear, ...from);
  const last = Math.max(priceYear, ...from);
  const years = index.years.filter(({ year }) => year > first && year <= last);
  return [
    headingRow(`Prices brought to ${String(priceYear)} by ${index.name}`, columns),
    ...years.map(({ year, percent, note }) =>
      row(
        words(`Change over ${String(year)}, per cent`, 'label'),
        typedFigure(indexCell(year), percent, 'inputWte', indexInput),
        ...Array.from({ length: 6 }, () => blank()),
        words(note, 'note'),
        words(`${index.source.publisher}: ${index.source.title}`, 'note'),
      ),
    ),
    ...from.map((year) =>
      row(
        words(`From prices of ${String(year)}, multiplied by`, 'label'),
        computed(factorCell(year), factor(year, priceYear), 'factor'),
        ...Array.from({ length: 6 }, () => blank()),
        words('whole years only', 'note'),
      ),
    ),
  ];
}

/** The years that something on the sheet is moved from. */
function factorYears(comparison: BenchmarkComparison): readonly number[] {
  const stated = pricesStated(comparison).flatMap(({ asStated }) => asStated?.priceYear ?? []);
  return [...new Set([...stated, ...publishedPriceYears(comparison)])].sort((a, b) => a - b);
}

function factor(from: number, to: number): Expression {
  const [first, last] = from < to ? [from, to] : [to, from];
  const steps = Array.from({ length: last - first }, (_, step) =>
    plus(number(1), quotient(cell(indexCell(first + step + 1)), number(100))),
  );
  const [one, ...others] = steps;
  if (one === undefined) return number(1);
  const forward = others.reduce((all, step) => product(all, step), one);
  return from < to ? forward : quotient(number(1), forward);
}

function poundsOf(amount: Weekly | Exact | null): Exact | null {
  if (amount === null) return null;
  return 'pounds' in amount ? amount.pounds : exact(amount);
}
