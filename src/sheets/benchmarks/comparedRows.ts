/**
 * The fee, its categories and its ratios, each beside the statistics that n allows.
 *
 * Less median = this fee − median; a year = the difference × weeks in the year. Worked example: £4,650.00 against a median
 * of £4,500.00 is £150.00 a week more, and £7,800.00 over 52 weeks.
 */
import type { Compared, ComparedAmount } from '../../domain/benchmarks/benchmarkComparison';
import { subjectLabel, type BenchmarkSubject } from '../../domain/benchmarks/benchmarkSubject';
import { tooFewToCompare } from '../../domain/benchmarks/fewestToCompare';
import { outliersInWords } from '../../domain/benchmarks/outliers';
import { mapQuantiles, placesShown } from '../../domain/benchmarks/quantilesShown';
import { countsInWords, leftOutInWords } from '../../domain/benchmarks/rulesInWords';
import { unitInWords } from '../../domain/benchmarks/benchmarkUnit';
import { weeksIn } from '../../domain/calendar/weeksPerYear';
import type { Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import {
  amountInput,
  blank,
  computed,
  figure,
  gap,
  headingRow,
  row,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, difference, number, product, rounded, sumOfCells, type Expression } from '../core/expression';
import { assumption, categoryCell, feeCell } from '../core/feeCells';
import type { StyleName } from '../core/styleNames';
import { categoriesInOrder } from './benchmarkCharts';
import { positionCell } from './positionCell';
import type { BenchmarkSheetSubject } from './subject';
import { benchmarkCell, factorCell, statedCell, sumOfMediansCell, weeksCell } from './cellIds';

const columns = 10;

export function comparedRows(subject: BenchmarkSheetSubject): readonly DescribedRow[] {
  const { comparison } = subject;
  const categories = categoriesInOrder(comparison);
  return [
    ...(subject.stands === 'alone' ? [weeksRow(subject), gap] : []),
    amountRow(comparison.fee, subject, 'labelStrong'),
    headingRow('By category', columns),
    ...categories.map((category) => amountRow(category, subject, 'label')),
    ...sumRow(subject),
    ...ratioRows(subject),
  ];
}

export function weeksOf({ stands }: BenchmarkSheetSubject): Expression {
  return stands === 'alone' ? cell(weeksCell) : assumption('weeks');
}

function weeksRow({ comparison }: BenchmarkSheetSubject): DescribedRow {
  return row(
    words('Weeks in the year', 'label'),
    typedFigure(
      weeksCell,
      weeksIn(comparison.weeksPerYear),
      'inputWte',
      amountInput('53', 'Weeks in the year.'),
    ),
  );
}

function amountRow(amount: ComparedAmount, subject: BenchmarkSheetSubject, style: StyleName): DescribedRow {
  const { subject: of, submitted } = amount;
  const plain = asExact(amount);
  const weeks = weeksOf(subject);
  const compares = submitted !== null && amount.median !== null;
  return row(
    words(subjectLabel(of), style, { id: benchmarkCell(of, 'label') }),
    submittedCell(plain, subject),
    ...statisticCells(plain, 'money'),
    compares
      ? computed(benchmarkCell(of, 'difference'), lessMedian(of), 'moneyStrong')
      : blank('money', { id: benchmarkCell(of, 'difference') }),
    compares
      ? computed(
          benchmarkCell(of, 'differenceAYear'),
          product(cell(benchmarkCell(of, 'difference')), weeks),
          'money',
        )
      : blank('money', { id: benchmarkCell(of, 'differenceAYear') }),
    positionCell(plain, subject),
    words(comparatorsInWords(plain), 'note'),
  );
}

function ratioRows(subject: BenchmarkSheetSubject): readonly DescribedRow[] {
  const { ratios } = subject.comparison;
  if (ratios.length === 0) return [];
  return [
    headingRow('Hourly cost, hours and shares', columns),
    ...ratios.map((ratio) =>
      row(
        words(`${ratio.label}, ${unitInWords(ratio.unit)}`, 'label', {
          id: benchmarkCell(ratio.subject, 'label'),
        }),
        submittedCell(ratio, subject),
        ...statisticCells(ratio, ratioStyle(ratio.unit)),
        ratio.submitted === null || ratio.median === null
          ? blank('wte', { id: benchmarkCell(ratio.subject, 'difference') })
          : computed(
              benchmarkCell(ratio.subject, 'difference'),
              lessMedian(ratio.subject),
              ratioStyle(ratio.unit),
            ),
        blank('wte', { id: benchmarkCell(ratio.subject, 'differenceAYear') }),
        positionCell(ratio, subject),
        words(comparatorsInWords(ratio), 'note'),
      ),
    ),
  ];
}

function sumRow({ comparison }: BenchmarkSheetSubject): readonly DescribedRow[] {
  const sum = comparison.sumOfCategoryMedians;
  if (sum === null) return [];
  const medians = Object.values(comparison.categories).filter(({ median }) => median !== null);
  return [
    row(
      words('Sum of the category medians', 'labelTotal'),
      blank('moneyTotal'),
      blank('moneyTotal'),
      blank('moneyTotal'),
      computed(
        sumOfMediansCell,
        sumOfCells(medians.map(({ subject }) => benchmarkCell(subject, 'median'))),
        'moneyTotal',
      ),
      blank('moneyTotal'),
      blank('moneyTotal'),
      blank('moneyTotal'),
      blank('labelTotal'),
      words(`${sum.label}: each median may be another home’s.`, 'note'),
    ),
  ];
}

function submittedCell(compared: Compared<Exact>, { stands }: BenchmarkSheetSubject): DescribedCell {
  const { subject, submitted, unit } = compared;
  const id = benchmarkCell(subject, 'submitted');
  const isMoney = unit === 'poundsAWeek';
  if (stands === 'alone')
    return typedFigure(
      id,
      submitted,
      isMoney ? 'inputMoney' : 'inputWte',
      amountInput('10000000', `${compared.label} of this fee.`),
    );
  if (submitted === null) return blank('money', { id });
  return computed(id, ofReview(compared), isMoney ? 'money' : ratioStyle(unit));
}

/** The same figure where the review's own sheets work it out. */
function ofReview({ subject, unit }: Compared<Exact>): Expression {
  if (subject === 'fee') return cell(feeCell.quoted);
  if (unit === 'poundsAWeek') return cell(categoryCell(subject, 'weekly'));
  const ratio = cell(`ratio.${subject}`);
  return unit === 'percent' ? product(ratio, number(100)) : ratio;
}

function statisticCells(compared: Compared<Exact>, style: StyleName): readonly DescribedCell[] {
  const { subject, n } = compared;
  return [
    figure(n, 'count', { id: benchmarkCell(subject, 'n') }),
    ...(['lowerQuartile', 'median', 'upperQuartile'] as const).map((each) => {
      const id = benchmarkCell(subject, each);
      const value = compared[each];
      if (value === null) return words(n === 0 ? '–' : tooFewToCompare, 'noteRight', { id });
      const moved = compared.asStated;
      return (moved?.[each] ?? null) === null || moved === null
        ? figure(value, style, { id })
        : computed(id, movedAsShown(compared, each, moved.priceYear), style);
    }),
  ];
}

/** A statistic of raw values is shown to £10, and moved as it is shown. */
function movedAsShown(
  { subject, unit, basis }: Compared<Exact>,
  each: 'lowerQuartile' | 'median' | 'upperQuartile',
  priceYear: number,
): Expression {
  const moved = product(cell(statedCell(subject, each)), cell(factorCell(priceYear)));
  const places = basis === 'singleValues' ? placesShown[unit] : undefined;
  return places === undefined ? moved : rounded(moved, places);
}

function lessMedian(subject: BenchmarkSubject): Expression {
  return difference(cell(benchmarkCell(subject, 'submitted')), cell(benchmarkCell(subject, 'median')));
}

function comparatorsInWords(compared: Compared<Exact>): string {
  const { n, outliers, sourceInWords, leftOut, priceYears, asStated } = compared;
  if (n === 0 && leftOut.length === 0) return '';
  return [
    countsInWords(compared),
    ...(leftOut.length === 0 ? [] : [leftOutInWords(leftOut)]),
    ...(outliers === null ? [] : [outliersInWords(outliers)]),
    ...(asStated === null && priceYears.length > 1
      ? [
          'figures of several years, each moved before the statistic was taken: values, which do not follow the index below',
        ]
      : []),
    ...(sourceInWords === '' ? [] : [`source: ${sourceInWords}`]),
  ].join('; ');
}

function ratioStyle(unit: Compared<Exact>['unit']): StyleName {
  return unit === 'poundsAnHour' ? 'money' : 'wte';
}

function asExact(amount: ComparedAmount): Compared<Exact> {
  const pounds = (each: Weekly): Exact => each.pounds;
  const { asStated, submitted } = amount;
  return {
    ...amount,
    ...mapQuantiles(amount, pounds),
    submitted: submitted?.pounds ?? null,
    asStated: asStated === null ? null : { ...mapQuantiles(asStated, pounds), priceYear: asStated.priceYear },
  };
}
