/**
 * The gap of care by the hours that its lines state, on Our position: each kind as submitted and as expected, then hours, rate and
 * sharing of each, and what of care has no hours to go by. All follows what is typed; a kind of which a line no longer says its hours
 * clearly is nought and says so, and what has no hours holds it.
 *
 * hours (H1 − H0)·R0 ÷ S0, rate H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0); 1 submitted, 0 should-cost.
 */
import { categoriesOfCare, gapOfLines, type KindOfLines } from '../../domain/review/gapOfLines';
import { gapOfLinesWords } from '../../domain/review/gapOfLinesInWords';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { standsInOf } from '../../domain/review/standsIn';
import { gapKindWords } from '../../domain/shouldCost/gapByPost';
import { computed, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { categoryCell } from '../core/feeCells';
import { expectedInRow } from '../shouldCost/rowParts';
import { kindsShown, sideCell, sidesSection } from './gapLineSideRows';
import { gapCell, none, nought } from './gapPostRows';
import type { SumApart } from './gapPrinted';
import type { GapSection } from './gapSections';

const linesGapCell = (
  of: KindOfLines | 'care' | 'withoutHours',
  part: 'all' | 'hours' | 'rate' | 'sharing',
): CellId => gapCell(`lines.${of}`, part);
/** None where no line of care stated its hours when the workbook was written. */
export function lineRows(review: FeeReview, comparisons: ReviewComparisons): readonly GapSection[] {
  if (gapOfLines(review, comparisons) === null) return [];
  const kinds = kindsShown(review);
  return [
    sidesSection(review),
    {
      header: [
        { header: gapOfLinesWords.header },
        ...gapOfLinesWords.columns.map((header) => ({ header, figures: true })),
      ],
      rows: [
        ...kinds.map((kind) => kindRow(kind)),
        row(
          words(gapOfLinesWords.withoutHours, 'label'),
          computed(
            linesGapCell('withoutHours', 'all'),
            rounded(
              difference(
                cell(linesGapCell('care', 'all')),
                sumOfCells(kinds.map((kind) => linesGapCell(kind, 'all'))),
              ),
              8,
            ),
            'moneyStrong',
          ),
        ),
        row(
          words(gapOfLinesWords.whole, 'labelTotal'),
          computed(linesGapCell('care', 'all'), rounded(gapOfCare(review), 8), 'moneyTotal'),
        ),
      ],
    },
  ];
}

/** Each kind and what has no hours come to care in all; hours, rate and sharing to their kind. */
export function sumOfLines(review: FeeReview): SumApart {
  const kinds = kindsShown(review);
  return {
    total: linesGapCell('care', 'all'),
    parts: [...kinds, 'withoutHours' as const].map((each) => linesGapCell(each, 'all')),
    within: kinds.map((kind) => ({
      of: linesGapCell(kind, 'all'),
      parts: (['hours', 'rate', 'sharing'] as const).map((part) => linesGapCell(kind, part)),
    })),
  };
}

function gapOfCare(review: FeeReview): Expression {
  const standsIn = standsInOf(review);
  return sum(
    ...categoriesOfCare.map((each) =>
      difference(cell(categoryCell(each, 'weekly')), expectedInRow(each, 'central', standsIn)),
    ),
  );
}

function kindRow(kind: KindOfLines): DescribedRow {
  const submitted = (of: 'hours' | 'rate' | 'children' | 'weekly') => cell(sideCell(kind, 'submitted', of));
  const expected = (of: 'hours' | 'rate' | 'children' | 'weekly') => cell(sideCell(kind, 'expected', of));
  const all = cell(linesGapCell(kind, 'all'));
  const told = (of: Expression) => when(none(submitted('hours')), nought, of);
  const ofBoth = (of: Expression, alone: Expression) => told(when(none(expected('hours')), alone, of));
  const atExpected = quotient(product(submitted('hours'), expected('weekly')), expected('hours'));
  const unshared = quotient(product(submitted('hours'), submitted('rate')), expected('children'));
  const part = (name: 'hours' | 'rate' | 'sharing', of: Expression) =>
    // A binary figure must not stand on the other side of half a penny.
    computed(linesGapCell(kind, name), rounded(of, 8), 'money');
  return row(
    words(gapKindWords[kind], 'label'),
    computed(
      linesGapCell(kind, 'all'),
      rounded(told(difference(submitted('weekly'), expected('weekly'))), 8),
      'moneyStrong',
    ),
    part('hours', ofBoth(difference(atExpected, expected('weekly')), all)),
    part('rate', ofBoth(difference(unshared, atExpected), nought)),
    part('sharing', ofBoth(difference(submitted('weekly'), unshared), nought)),
  );
}
