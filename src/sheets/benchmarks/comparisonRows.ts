/**
 * What stands apart from the comparison: published figures of other kinds, each with its kind and caveat; lines within a
 * category with a median each; and councils' averages among themselves.
 */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import { kindInWords, type BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { unitInWords, type BenchmarkUnit } from '../../domain/benchmarks/benchmarkUnit';
import { subjectLabel } from '../../domain/benchmarks/benchmarkSubject';
import { tooFewToCompare } from '../../domain/benchmarks/fewestToCompare';
import { publishedQuantilesOf, quantilesThatHold } from '../../domain/benchmarks/quantilesShown';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, product, quotient, sumOfCells, type CellId, type Expression } from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import type { StyleName } from '../core/styleNames';
import { publishedCell, factorCell, lineMedianCell } from './cellIds';
import { publishedPriceYear } from './publishedShown';

const columns = 10;

const styles: Readonly<Record<BenchmarkUnit, StyleName>> = {
  poundsAWeek: 'money',
  poundsAYear: 'money',
  poundsAnHour: 'money',
  hoursAWeek: 'hours',
  percent: 'wte',
  poundsMillionAYear: 'money',
  count: 'count',
};

/** `weeks`: the weeks in the year, by which a yearly figure is divided. */
export function publishedRows(comparison: BenchmarkComparison, weeks: Expression): readonly DescribedRow[] {
  const { published, priceYear } = comparison;
  if (published.length === 0) return [];
  return [
    gap,
    headingRow('Published beside it: other kinds of figure, no verdict', columns),
    columnHeaderRow([
      { header: 'Published' },
      { header: 'Figure', figures: true },
      { header: 'n', figures: true },
      { header: 'Unit' },
      { header: 'Median', figures: true },
      { header: `£ a week in prices of ${String(priceYear)}`, figures: true },
      { header: '' },
      { header: '' },
      { header: 'Kind' },
      { header: 'Source' },
    ]),
    ...published.map((record, index) => publishedRow(record, index, comparison, weeks)),
  ];
}

function publishedRow(
  record: BenchmarkRecord,
  index: number,
  comparison: BenchmarkComparison,
  weeks: Expression,
): DescribedRow {
  const { measure, value, unit, n, source } = record;
  const from = publishedPriceYear(record, comparison);
  const stated = publishedCell(index, 'stated');
  return row(
    words(measure, 'label'),
    value === null ? blank('money') : figure(value, styles[unit], { id: stated }),
    n === null ? blank('count') : figure(n, 'count'),
    words(unitInWords(unit), 'note'),
    medianOf(record),
    from === null
      ? blank('money')
      : computed(publishedCell(index, 'moved'), aWeekInPrices(stated, from, unit, weeks), 'money'),
    blank(),
    blank(),
    words(kindAndCaveat(record), 'note'),
    words(`${source.publisher}: ${source.title}`, 'note'),
  );
}

function aWeekInPrices(stated: CellId, from: number, unit: BenchmarkUnit, weeks: Expression): Expression {
  const moved = product(cell(stated), cell(factorCell(from)));
  return unit === 'poundsAYear' ? quotient(moved, weeks) : moved;
}

function medianOf(record: BenchmarkRecord): DescribedCell {
  if (record.statistic !== 'quantiles') return blank('money');
  const { median } = quantilesThatHold(record.n ?? 0, publishedQuantilesOf(record));
  return median === null ? words(tooFewToCompare, 'noteRight') : figure(median, styles[record.unit]);
}

function kindAndCaveat(record: BenchmarkRecord): string {
  return [kindInWords(record), ...(record.caveat === null ? [] : [record.caveat])].join('. ');
}

/** Lines of one kind and year are added up among themselves, and labelled as what they are. */
export function linesRows({ lines }: BenchmarkComparison): readonly DescribedRow[] {
  if (lines.length === 0) return [];
  const kinds = [...new Set(lines.map(kindOfLine))];
  return [
    gap,
    headingRow('Lines within a category, each with its own median: pounds a week, as stated', columns),
    ...kinds.flatMap((kind) => {
      const own = lines
        .map((line, index) => ({ line, index }))
        .filter(({ line }) => kindOfLine(line) === kind);
      const summed = own.filter(({ line }) => heldMedian(line) !== null);
      return [
        ...own.map(({ line, index }) => lineRow(line, index)),
        ...(summed.length < 2
          ? []
          : [
              sumOfLines(
                summed.map(({ index }) => lineMedianCell(index)),
                kind,
              ),
            ]),
      ];
    }),
  ];
}

function kindOfLine(line: BenchmarkRecord): string {
  return `per ${line.per}, ${line.period}, ${line.source.publisher}`;
}

function heldMedian(line: BenchmarkRecord) {
  return quantilesThatHold(line.n ?? 0, publishedQuantilesOf(line)).median;
}

function lineRow(line: BenchmarkRecord, index: number): DescribedRow {
  const held = quantilesThatHold(line.n ?? 0, publishedQuantilesOf(line));
  return row(
    words(line.measure, 'label'),
    blank(),
    figure(line.n ?? 0, 'count'),
    ...(['lowerQuartile', 'median', 'upperQuartile'] as const).map((each) => {
      const id = each === 'median' ? { id: lineMedianCell(index) } : {};
      const value = held[each];
      return value === null ? words(tooFewToCompare, 'noteRight', id) : figure(value, 'money', id);
    }),
    blank(),
    blank(),
    words(`a line of ${line.subject === null ? 'nothing' : subjectLabel(line.subject)}`, 'note'),
    words(kindOfLine(line), 'note'),
  );
}

function sumOfLines(cells: readonly string[], kind: string): DescribedRow {
  return row(
    words('Sum of the line medians', 'labelTotal'),
    blank('moneyTotal'),
    blank('moneyTotal'),
    blank('moneyTotal'),
    computed(null, sumOfCells(cells), 'moneyTotal'),
    blank('moneyTotal'),
    blank('moneyTotal'),
    blank('moneyTotal'),
    blank('labelTotal'),
    words(`Not the median of totals: ${kind}`, 'note'),
  );
}

export function councilRows({ councils, priceYear }: BenchmarkComparison): readonly DescribedRow[] {
  if (councils.length === 0) return [];
  return [
    gap,
    headingRow('Councils’ averages among themselves: another kind of figure than one child’s fee', columns),
    ...councils.map(({ measure, n, own, ...quantiles }) =>
      row(
        words(measure, 'label'),
        own === null ? blank('money') : figure(own.amount.pounds, 'money'),
        figure(n, 'count'),
        ...(['lowerQuartile', 'median', 'upperQuartile'] as const).map((each) => {
          const value = quantiles[each];
          return value === null ? words(tooFewToCompare, 'noteRight') : figure(value.pounds, 'money');
        }),
        blank(),
        blank(),
        words(
          own === null ? 'no council is named as your own' : `${own.council}: ${own.positionInWords}`,
          'text',
        ),
        words(`£ a week in prices of ${String(priceYear)}; n counts the other councils`, 'note'),
      ),
    ),
  ];
}
