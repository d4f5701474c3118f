/**
 * The Benchmarks sheet as a workbook of its own: the fee and its categories are inputs, so that an offer typed over them
 * shows at once how far it lies from the median.
 */
import type { BenchmarkComparison, ComparedAmount } from '../../domain/benchmarks/benchmarkComparison';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import type { WorkbookDescription } from '../core/description';
import { cell, number, plus } from '../core/expression';
import { analysisWorkbook } from '../core/workbook';
import { benchmarksSheet } from './benchmarksSheet';
import { benchmarkCell } from './cellIds';

export function describeBenchmarks(comparison: BenchmarkComparison, asAt: IsoDate): WorkbookDescription {
  return analysisWorkbook({
    called: { checks: 'Benchmark checks', about: 'About the benchmarks' },
    title: 'Benchmarks',
    subject: 'A fee beside comparable fees, chosen by stated rules',
    asAt,
    madeFrom: { comparison, asAt },
    pages: [benchmarksSheet({ comparison, stands: 'alone' })],
    checks: [...sums(comparison.fee), ...asCompared(comparison.fee)],
    rules: [
      {
        source: 'Comparable',
        rule: 'Which fees are compared, and how they were chosen, stands on the page; fewer than eight give no quartile, and a single fee of another home is shown nowhere.',
      },
      {
        source: 'Prices of one year',
        rule: 'Figures of other years are brought to one year by the changes on the page, which may be typed over.',
      },
    ],
  });
}

function sums({ submitted, median }: ComparedAmount): readonly ArithmeticCheck[] {
  if (submitted === null || median === null) return [];
  return [
    twoWays(
      'The median and what the fee is above it come to the fee',
      plus(cell(benchmarkCell('fee', 'median')), cell(benchmarkCell('fee', 'difference'))),
      cell(benchmarkCell('fee', 'submitted')),
    ),
  ];
}

function asCompared({ submitted }: ComparedAmount): readonly ArithmeticCheck[] {
  if (submitted === null) return [];
  return [
    asWorkedOut(
      'The fee as it was compared',
      cell(benchmarkCell('fee', 'submitted')),
      number(submitted.pounds),
    ),
  ];
}
