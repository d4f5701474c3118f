/**
 * The least that a post can lawfully cost, live: its hours × the lawful hour ÷ the children who bear it through this fee.
 *
 * Worked example, 1 October 2026: 238 hours × £16.2654 ÷ 3.4 = £1,138.57 a week; with one place of four in use, ÷ 0.85.
 */
import type { Exact } from '../../domain/money/exact';
import { isHomeWide } from '../../domain/review/childrenBearing';
import type { Post } from '../../domain/staffing/post';
import { cell, equals, product, quotient, smallest, text, when, type Expression } from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, postCell, yes, type PostFigure } from './cellIds';
import { lawfulPaidHour, lawfulWorkedHour, whileInFee } from './lawfulHour';

/** What the lawful cost beside each post rests on. */
export interface FloorBearing {
  readonly statutoryLeaveWeeks: Exact;
  /** The fee's line for places kept empty; null where every place can be used. */
  readonly emptyPlacesLineId: string | null;
}

/** While the fee bears the places kept empty, a home-wide post is shared by the places that can be used. */
export function lawfulWeekly(post: Post, { emptyPlacesLineId }: FloorBearing): Expression {
  const of = (name: PostFigure) => cell(postCell(post.id, name));
  const hours = product(of('worked'), of('lawfulHour'));
  const sharing =
    emptyPlacesLineId === null || !isHomeWide(post)
      ? of('childrenSharing')
      : usablePlacesShare(emptyPlacesLineId);
  return whileInFee(post.id, quotient(hours, sharing));
}

/** The children whom the places that can be used hold, while the fee bears the others; else all of the home. */
export function usablePlacesShare(emptyPlacesLineId: string): Expression {
  return product(
    when(
      equals(cell(lineCell(emptyPlacesLineId, 'included')), text(yes)),
      smallest(assumption('placesThatCanBeUsed'), assumption('registeredPlaces')),
      assumption('registeredPlaces'),
    ),
    assumption('plannedOccupancy'),
  );
}

/** Paid hours hold their leave: of an establishment, or of a post that nobody covers. */
export function lawfulHour({ id, size }: Post, statutoryLeaveWeeks: Exact): Expression {
  const contracted = cell(postCell(id, 'contracted'));
  const paid = lawfulPaidHour(contracted);
  return size.kind === 'rota'
    ? when(
        equals(cell(postCell(id, 'covered')), text(yes)),
        lawfulWorkedHour(contracted, statutoryLeaveWeeks),
        paid,
      )
    : paid;
}
