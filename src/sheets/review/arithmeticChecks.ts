/** The checks of a review's arithmetic: each states two ways to one figure and what it means where they part. */
import { zero, type Exact } from '../../domain/money/exact';
import type { FeeReview } from '../../domain/review/feeReview';
import { asWorkedOut, twoWays, type ArithmeticCheck } from '../core/checksSheet';
import { cell, number, plus, sumOfCells, sumWhere, text } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { negotiationTotal, no, yes } from './cellIds';
import { lineColumn } from './feeRows';

export function arithmeticChecks(
  review: FeeReview,
  copy: 'council' | 'provider' = 'council',
): readonly ArithmeticCheck[] {
  const positions = copy === 'council' ? [positionsComeToTheFee()] : [];
  return [...sumsOfLines(review), ...sumsOfTheFee(), ...positions, ...asReviewed(review)];
}

function sumsOfLines(review: FeeReview): readonly ArithmeticCheck[] {
  const weekly = lineColumn(review, 'weekly');
  const included = lineColumn(review, 'included');
  const where = (answer: string) => sumWhere(weekly, { cells: included, equals: text(answer) });
  return [
    twoWays('Lines marked “yes” come to what is explained', where(yes), cell(feeCell.explained)),
    twoWays(
      'Lines in the fee and beside it come to all lines',
      plus(cell(feeCell.explained), cell(feeCell.notIncluded)),
      sumOfCells(weekly),
    ),
    twoWays('Lines marked “no” come to what stands beside the fee', where(no), cell(feeCell.notIncluded)),
    twoWays('Categories come to what is explained', cell(feeCell.categories), cell(feeCell.explained)),
    {
      ...twoWays(
        'Shares of the categories and of the unexplained part make a whole',
        plus(cell(feeCell.categoryShares), cell(feeCell.unexplainedShare)),
        number(1),
      ),
      places: 6,
    },
  ];
}

function sumsOfTheFee(): readonly ArithmeticCheck[] {
  return [
    twoWays(
      'Explained and unexplained make the quoted fee',
      plus(cell(feeCell.explained), cell(feeCell.unexplained)),
      cell(feeCell.quoted),
    ),
  ];
}

function positionsComeToTheFee(): ArithmeticCheck {
  return twoWays(
    'Rows of our position come to the quoted fee',
    cell(negotiationTotal.submitted),
    cell(feeCell.quoted),
  );
}

/** The figures of the review itself, worked out apart from these formulas. */
function asReviewed({ breakdown }: FeeReview): readonly ArithmeticCheck[] {
  const reviewed = (label: string, id: string, pounds: Exact) =>
    asWorkedOut(`As reviewed: ${label}`, cell(id), number(zero.plus(pounds)));
  return [
    reviewed('quoted fee', feeCell.quoted, breakdown.quoted.pounds),
    reviewed('explained', feeCell.explained, breakdown.explained.pounds),
    reviewed('unexplained', feeCell.unexplained, breakdown.unexplained.pounds),
    reviewed('beside the fee', feeCell.notIncluded, breakdown.notIncluded.pounds),
  ];
}
