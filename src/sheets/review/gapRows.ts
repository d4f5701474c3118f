/**
 * Why the fee differs from what these needs should cost, on Our position: by post into hours, rate and sharing, then sleep-ins,
 * overheads and return by percentage and base, each other category, and what no line explains. Every figure and every sentence
 * follows what is typed on Staffing, Fee breakdown and Should-cost; the parts come to the whole, which Checks holds.
 *
 * hours (H1 − H0)·R0 ÷ S0, rate H1·(R1 − R0) ÷ S0, sharing H1·R1·(1 ÷ S1 − 1 ÷ S0); 1 submitted, 0 should-cost.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { gapOfReview } from '../../domain/review/gapOfReview';
import type { GapOfKind } from '../../domain/shouldCost/gapByPost';
import { rangeOf } from '../../domain/shouldCost/variance';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, product, quotient, sumOfCells, when, type Expression } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { totalCell, varianceCell } from '../shouldCost/cellIds';
import { rateRows } from './gapRateRows';
import {
  gapCell,
  gapParts,
  gapWhole,
  leverCell,
  lowerFirst,
  none,
  nought,
  postRow,
  sleepIns,
} from './gapPostRows';

export function gapRows(
  review: FeeReview,
  comparisons: ReviewComparisons,
  columns: number,
): readonly DescribedRow[] {
  const found = gapOfReview(review, comparisons);
  if (found === null) return [];
  const compared = new Set(found.categories.map(({ category }) => category));
  const staffed = (['directCare', 'managementAndSupport', 'additionalStaffing'] as const).filter(
    (each) => !compared.has(each),
  );
  const hasPosts = review.postCosts.length > 0;
  return [
    gap,
    headingRow('Why the fee differs from what these needs should cost, £ a week', columns),
    columnHeaderRow([
      { header: 'Submitted above should-cost' },
      { header: 'In all', figures: true },
      { header: 'Hours', figures: true },
      { header: 'Rate', figures: true },
      { header: 'Sharing', figures: true },
      { header: 'If agreed' },
    ]),
    ...found.posts.map((kind) => postRow(kind, review)),
    ...rateRows(found.posts, review),
    ...(hasPosts && found.posts.length > 0
      ? [columnHeaderRow([{ header: 'Other staffing' }, { header: 'In all', figures: true }])]
      : []),
    ...(hasPosts
      ? [
          partRow('Sleep-ins', 'sleepIns', sleepIns(review), 'sleep-ins as assessed'),
          partRow(
            'Staffing that no post explains',
            'otherStaffing',
            otherStaffing(
              staffed.filter((each) => isKnown(each, review, comparisons)),
              found.posts,
            ),
            'other staffing as expected',
          ),
        ]
      : []),
    columnHeaderRow([
      { header: 'Percentages' },
      { header: 'In all', figures: true },
      { header: 'Taken of', figures: true },
      { header: 'Per cent', figures: true },
    ]),
    percentageRow('Overheads', 'overheads', overheadBases(review, comparisons), 'the overheads expected'),
    percentageRow('Return', 'return', returnBases(review, comparisons), 'the return expected'),
    columnHeaderRow([{ header: 'Everything else' }, { header: 'In all', figures: true }]),
    ...found.categories.map(({ category, label }) =>
      partRow(label, category, cell(varianceCell(category, 'variance')), `${lowerFirst(label)} as expected`),
    ),
    partRow(
      'Other categories: lines or needs moved in this workbook',
      'added',
      cell('variance.other.variance'),
      'leaving them out',
    ),
    partRow(
      'Not explained by any line',
      'unexplained',
      cell(feeCell.unexplained),
      'leaving out what no line explains',
    ),
    wholeRow(
      hasPosts,
      found.posts,
      found.categories.map(({ category }) => category),
    ),
  ];
}

/** A category has cells on Variance where something is submitted or expected in it. */
function isKnown(
  category: CostCategory,
  { breakdown }: FeeReview,
  { shouldCost }: ReviewComparisons,
): boolean {
  const isPaid = breakdown.categories.some(
    (each) => each.category === category && !each.weekly.pounds.isZero(),
  );
  return isPaid || (shouldCost !== null && !rangeOf(category, shouldCost.cost.lines).high.pounds.isZero());
}

function partRow(label: string, id: string, of: Expression, what: string): DescribedRow {
  return row(
    words(label, 'label'),
    computed(gapCell(id, 'all'), of, 'moneyStrong'),
    leverCell(gapCell(id, 'all'), what),
  );
}

function otherStaffing(staffed: readonly CostCategory[], posts: readonly GapOfKind[]): Expression {
  return difference(
    sumOfCells(staffed.map((each) => varianceCell(each, 'variance'))),
    sumOfCells([...posts.map(({ kind }) => gapCell(kind, 'all')), gapCell('sleepIns', 'all')]),
  );
}

interface Bases {
  readonly paid: Expression;
  readonly expected: Expression;
  readonly base1: Expression;
  readonly base0: Expression;
}

function inCategory(
  category: CostCategory,
  figure: 'submitted' | 'central',
  review: FeeReview,
  comparisons: ReviewComparisons,
): Expression {
  return isKnown(category, review, comparisons) ? cell(varianceCell(category, figure)) : nought;
}

function overheadBases(review: FeeReview, comparisons: ReviewComparisons): Bases {
  const of = (category: CostCategory, figure: 'submitted' | 'central') =>
    inCategory(category, figure, review, comparisons);
  const before = (whole: Expression, figure: 'submitted' | 'central') =>
    difference(difference(whole, of('return', figure)), of('centralOverheads', figure));
  return {
    paid: of('centralOverheads', 'submitted'),
    expected: of('centralOverheads', 'central'),
    base1: before(cell(feeCell.explained), 'submitted'),
    base0: before(cell(totalCell('central')), 'central'),
  };
}

function returnBases(review: FeeReview, comparisons: ReviewComparisons): Bases {
  return {
    paid: inCategory('return', 'submitted', review, comparisons),
    expected: inCategory('return', 'central', review, comparisons),
    base1: cell(feeCell.explained),
    base0: cell(totalCell('central')),
  };
}

/** (B1 − B0)·p0 for what it is taken of, the rest for the percentage. */
function percentageRow(
  label: string,
  id: string,
  { paid, expected, base1, base0 }: Bases,
  what: string,
): DescribedRow {
  const base = when(none(base0), nought, product(difference(base1, base0), quotient(expected, base0)));
  return row(
    words(label, 'label'),
    computed(gapCell(id, 'all'), difference(paid, expected), 'moneyStrong'),
    computed(gapCell(id, 'base'), base, 'money'),
    computed(
      gapCell(id, 'percentage'),
      difference(cell(gapCell(id, 'all')), cell(gapCell(id, 'base'))),
      'money',
    ),
    blank(),
    leverCell(gapCell(id, 'percentage'), what),
  );
}

function wholeRow(
  hasPosts: boolean,
  posts: readonly GapOfKind[],
  categories: readonly CostCategory[],
): DescribedRow {
  const parts = [
    ...posts.flatMap(({ kind }) =>
      (['hours', 'rate', 'sharing'] as const).map((part) => gapCell(kind, part)),
    ),
    ...(hasPosts ? [gapCell('sleepIns', 'all'), gapCell('otherStaffing', 'all')] : []),
    ...(['overheads', 'return'] as const).flatMap((id) => [gapCell(id, 'base'), gapCell(id, 'percentage')]),
    ...categories.map((category) => gapCell(category, 'all')),
    gapCell('added', 'all'),
    gapCell('unexplained', 'all'),
  ];
  return row(
    words('Above should-cost', 'labelTotal'),
    computed(gapWhole, difference(cell(feeCell.quoted), cell(totalCell('central'))), 'moneyTotal'),
    words('The parts come to', 'note'),
    computed(gapParts, sumOfCells(parts), 'money'),
  );
}
