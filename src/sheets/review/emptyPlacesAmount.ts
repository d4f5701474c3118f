/**
 * What it costs this child that other places cannot be used: the home's whole weekly cost × (1 ÷ (usable × occupancy)
 * − 1 ÷ (registered × occupancy)); nought where every place can be used.
 *
 * Worked example: home-wide costs of £3,200.00 a week, four places, one usable, 80 %: 3,200 ÷ 0.8 − 3,200 ÷ 3.2 = £3,000.00.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  difference,
  largest,
  number,
  plus,
  product,
  quotient,
  rounded,
  sumWhere,
  text,
  type Expression,
} from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineFigure, ofFeeLine, yes, type LineFigure } from './cellIds';
import { sharedColumn } from './feeRows';
import { forWhom } from './lineAmount';

export function emptyPlacesAmount(review: FeeReview): readonly DescribedCell[] {
  const homeWide = homeWideWeekly(review);
  const perChild = (places: Expression) =>
    quotient(homeWide, product(places, assumption('plannedOccupancy')));
  const extra = difference(
    perChild(assumption('placesThatCanBeUsed')),
    perChild(assumption('registeredPlaces')),
  );
  return [
    words('this child', 'text', lineFigure('basis')),
    blank('money', lineFigure('amount')),
    words('week', 'text', lineFigure('period')),
    blank('wte', lineFigure('periodsAYear')),
    blank('percent', lineFigure('share')),
    computed(lineFigure('whole'), largest(number(0), extra), 'money'),
    blank('wte', lineFigure('childrenSharing')),
    computed(lineFigure('weekly'), rounded(ofFeeLine('whole'), 2), 'money'),
  ];
}

/** What the whole home costs a week and every child in it shares. */
function homeWideWeekly(review: FeeReview): Expression {
  const column = (name: LineFigure) => sharedColumn(review, name);
  const costOf = (basis: string) =>
    sumWhere(
      column('whole'),
      { cells: column('included'), equals: text(yes) },
      { cells: column('basis'), equals: text(basis) },
    );
  return plus(costOf(forWhom.home), costOf(forWhom.organisation));
}
