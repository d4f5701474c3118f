/** On the Summary: the range that the needs should cost and where the fee stands in it, and among comparable fees. */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { benchmarkCell } from '../benchmarks/cellIds';
import { blank, computed, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, equals, number, quotient, when, type Expression } from '../core/expression';
import { rangeCell, totalCell } from '../shouldCost/cellIds';
import { feeCell } from '../core/feeCells';

const columns = 4;

export function comparisonSummary({ shouldCost, benchmarks }: ReviewComparisons): readonly DescribedRow[] {
  return [
    ...(shouldCost === null ? [] : shouldCostSummary(shouldCost)),
    ...(benchmarks === null ? [] : benchmarkSummary(benchmarks)),
  ];
}

/** Where too few compare there is no median to show, and the words say so. */
function benchmarkSummary({ fee }: BenchmarkComparison): readonly DescribedRow[] {
  const median = benchmarkCell('fee', 'median');
  const position = computed(
    'summary.benchmark.position',
    cell(benchmarkCell('fee', 'position')),
    'labelStrong',
  );
  return [
    headingRow('What comparable homes ask', columns),
    fee.median === null
      ? row(words('Median of comparable fees', 'label'), blank('money'), blank('percent'), position)
      : figureRow('Median of comparable fees', median, position),
  ];
}

function shouldCostSummary({ simulation }: ShouldCostAnswer): readonly DescribedRow[] {
  const [from, to, middle] =
    simulation === null
      ? [totalCell('low'), totalCell('high'), totalCell('central')]
      : [rangeCell('p10'), rangeCell('p90'), rangeCell('p50')];
  const simulated = simulation === null ? 'Every parameter at its low end.' : 'One outcome in ten is lower.';
  const dearest = simulation === null ? 'Every parameter at its high end.' : 'One outcome in ten is higher.';
  return [
    headingRow('What the child’s needs should cost', columns),
    figureRow('Range to expect, from', from, words(simulated, 'note')),
    figureRow('in the middle', middle, computed(null, cell(rangeCell('standing')), 'labelStrong')),
    figureRow('to', to, words(dearest, 'note')),
    figureRow(
      'Every parameter central',
      totalCell('central'),
      words('Line by line on the Should-cost sheet, with what moves it most.', 'note'),
    ),
  ];
}

function figureRow(label: string, id: string, inWords: DescribedCell): DescribedRow {
  return row(
    words(label, 'label'),
    computed(null, cell(id), 'moneyStrong'),
    computed(null, shareOfFee(cell(id)), 'percent'),
    inWords,
  );
}

function shareOfFee(part: Expression): Expression {
  const quoted = cell(feeCell.quoted);
  return when(equals(quoted, number(0)), number(0), quotient(part, quoted));
}
