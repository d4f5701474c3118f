/**
 * Where this fee stands among others, in words that follow it. A percentile is counted among single figures of others, which no
 * sheet may hold: it stands while the figure and the prices beside it are as they were written, and gives way to the quartiles.
 */
import type { BenchmarkComparison, Compared } from '../../domain/benchmarks/benchmarkComparison';
import { nothingSubmitted } from '../../domain/benchmarks/positionInWords';
import { movePriceBase, yearlyIndex } from '../../domain/benchmarks/priceBase';
import { exact, type Exact } from '../../domain/money/exact';
import { whileAsWritten, type Written } from '../core/asWritten';
import { computed, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import { cell, countOfNumbers, equals, number, text, when } from '../core/expression';
import { placeAmongQuartiles, quartilesShown } from '../core/placeAmongQuartiles';
import { benchmarkCell, factorCell } from './cellIds';
import type { BenchmarkSheetSubject } from './subject';

export function positionCell(
  compared: Compared<Exact>,
  { comparison, stands }: BenchmarkSheetSubject,
): DescribedCell {
  const { subject, submitted, positionInWords, n } = compared;
  const id = benchmarkCell(subject, 'position');
  const own = benchmarkCell(subject, 'submitted');
  const quartiles = Object.fromEntries(
    quartilesShown.flatMap((each) =>
      compared[each] === null ? [] : [[each, cell(benchmarkCell(subject, each))] as const],
    ),
  );
  const place = isInOrder(compared) ? placeAmongQuartiles(cell(own), quartiles, n) : null;
  if (place === null || (submitted === null && stands === 'inReview'))
    return words(positionInWords, 'text', { id });
  const live =
    submitted === null
      ? place
      : whileAsWritten(
          [{ figure: cell(own), written: submitted }, ...factorAsWritten(compared, comparison)],
          text(positionInWords),
          place,
        );
  const isEmpty = equals(countOfNumbers([own]), number(0));
  const stated = stands === 'alone' ? when(isEmpty, text(nothingSubmitted), live) : live;
  return computed(id, stated, 'text', { measuredAs: positionInWords });
}

/** Quartiles that were mixed up place nobody. */
function isInOrder(compared: Compared<Exact>): boolean {
  const held = quartilesShown.flatMap((each) => compared[each] ?? []);
  return held.every((value, index) => held[index + 1]?.lessThan(value) !== true);
}

/** What moved the figures of others to these prices: an index typed over moves them, and with them the percentile. */
function factorAsWritten(
  { asStated }: Compared<Exact>,
  { index, priceYear }: BenchmarkComparison,
): readonly Written[] {
  if (asStated === null) return [];
  const moved = movePriceBase(exact(1), asStated.priceYear, priceYear, yearlyIndex(index));
  if (moved === null) return [];
  return [{ figure: cell(factorCell(asStated.priceYear)), written: moved.amount, within: exact('0.000001') }];
}
