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
  cell,
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
import { lineCell, yes, type LineFigure } from './cellIds';
import { feeRows } from './feeRows';
import { forWhom } from './lineAmount';

export function emptyPlacesAmount(id: string, review: FeeReview): readonly DescribedCell[] {
  const perChild = (places: Expression) =>
    quotient(cell(lineCell(id, 'whole')), product(places, assumption('plannedOccupancy')));
  const extra = difference(
    perChild(assumption('placesThatCanBeUsed')),
    perChild(assumption('registeredPlaces')),
  );
  return [
    words('this child', 'text', { id: lineCell(id, 'basis') }),
    blank('money', { id: lineCell(id, 'amount') }),
    words('week', 'text', { id: lineCell(id, 'period') }),
    blank('wte', { id: lineCell(id, 'periodsAYear') }),
    blank('percent', { id: lineCell(id, 'share') }),
    computed(lineCell(id, 'whole'), homeWideWeekly(review), 'money'),
    blank('wte', { id: lineCell(id, 'childrenSharing') }),
    computed(lineCell(id, 'weekly'), rounded(largest(number(0), extra), 2), 'money'),
  ];
}

/** What the whole home costs a week and every child in it shares. */
function homeWideWeekly(review: FeeReview): Expression {
  const column = (name: LineFigure) => feeRows(review).sharedIds.map((id) => lineCell(id, name));
  const costOf = (basis: string) =>
    sumWhere(
      column('whole'),
      { cells: column('included'), equals: text(yes) },
      { cells: column('basis'), equals: text(basis) },
    );
  return plus(costOf(forWhom.home), costOf(forWhom.organisation));
}
