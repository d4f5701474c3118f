/** A comparison as lines on a terminal: where the fee and each category stand, among how many, and by which rules. */
import type { BenchmarkComparison, ComparedAmount } from '../../domain/benchmarks/benchmarkComparison';
import { outliersInWords } from '../../domain/benchmarks/outliers';
import {
  countsInWords,
  leftOutInWords,
  rulesInWords,
  whyPublishedOnly,
} from '../../domain/benchmarks/rulesInWords';
import { poundsInWords, type Weekly } from '../../domain/money/moneyPer';

export function benchmarksInWords(comparison: BenchmarkComparison): readonly string[] {
  const { fee, categories, files, sumOfCategoryMedians, councils } = comparison;
  return [
    `Benchmarks: the fee is ${fee.positionInWords}`,
    ...(comparison.viewer === 'provider' ? [`  ${whyPublishedOnly}`] : []),
    ...amountLines(fee),
    ...Object.values(categories)
      .filter(({ n, submitted }) => n > 0 && submitted !== null)
      .flatMap(amountLines),
    ...(sumOfCategoryMedians === null
      ? []
      : [`  ${sumOfCategoryMedians.label}: ${aWeek(sumOfCategoryMedians.sum)}`]),
    ...councils.map(({ measure, n, median, own }) =>
      [
        `  Councils’ averages, ${measure}: n = ${String(n)}`,
        ...(median === null ? [] : [`median ${aWeek(median)}`]),
        ...(own === null ? [] : [`${own.council} ${aWeek(own.amount)}, ${own.positionInWords}`]),
      ].join(', '),
    ),
    `  Compared: ${rulesInWords(comparison).join('; ')}`,
    `  Fees: ${leftOutInWords(fee.leftOut)}`,
    ...files.map(({ file, sentence, notUnderstood }) =>
      [
        `  Read: ${file}, ${sentence}`,
        ...(notUnderstood.length === 0 ? [] : [`${String(notUnderstood.length)} not understood`]),
      ].join('; '),
    ),
  ];
}

function amountLines(amount: ComparedAmount): readonly string[] {
  const { label, submitted, lowerQuartile, median, upperQuartile, outliers, sourceInWords } = amount;
  if (amount.n === 0) return [];
  const quartiles =
    lowerQuartile === null || upperQuartile === null
      ? []
      : [`quartiles ${poundsInWords(lowerQuartile.pounds)} and ${aWeek(upperQuartile)}`];
  const parts = [
    ...(submitted === null ? [] : [aWeek(submitted)]),
    amount.positionInWords,
    ...(median === null ? [] : [`median ${aWeek(median)}`]),
    ...quartiles,
    countsInWords(amount),
    ...(outliers === null ? [] : [outliersInWords(outliers)]),
    sourceInWords,
  ];
  return [`  ${label}: ${parts.join('; ')}`];
}

function aWeek({ pounds }: Weekly): string {
  return `${poundsInWords(pounds)} a week`;
}
