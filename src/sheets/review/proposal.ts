/**
 * The last sentence of Decision: what is proposed, or what has to be settled before anything is. Live: it follows every figure that
 * is typed.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import {
  both,
  cell,
  equals,
  greaterThan,
  lessThan,
  number,
  poundsText,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { feeCell, linesExceedFee } from '../core/feeCells';
import { negotiationTotal } from './cellIds';
import { hasLawfulFloor, resultCell } from './providerResultRows';

const poundsOf = (id: CellId) => poundsText(cell(id));

/** A limit under what would be opened with, or under what the needs can be expected to cost: settled before a figure is said. */
function limitFirst(least: CellId | null, otherwise: Expression): Expression {
  const [opening, limit] = [cell(negotiationTotal.opening), cell(negotiationTotal.limit)];
  const isLimit = greaterThan(limit, number(0));
  const belowOpening = when(
    both(isLimit, lessThan(limit, opening)),
    together(
      'The limit of ',
      poundsOf(negotiationTotal.limit),
      ' is below the opening of ',
      poundsOf(negotiationTotal.opening),
      ': settle which of the two holds before a figure is proposed.',
    ),
    otherwise,
  );
  return least === null
    ? belowOpening
    : when(
        both(isLimit, both(lessThan(limit, cell(least)), lessThan(limit, cell(feeCell.quoted)))),
        together(
          'The limit of ',
          poundsOf(negotiationTotal.limit),
          ' is below what these needs can be expected to cost: settle which needs it leaves out before a figure is proposed.',
        ),
        belowOpening,
      );
}

/** `least` is the least that the needs can be expected to cost; null where no needs are given. */
export function proposal(review: FeeReview, least: CellId | null): Expression {
  const { opening, target, limit } = negotiationTotal;
  const [quoted, aim] = [cell(feeCell.quoted), cell(target)];
  const proposed = together(
    'We propose to open at ',
    poundsOf(opening),
    ', to aim at ',
    poundsOf(target),
    when(
      greaterThan(cell(limit), number(0)),
      together(' and to stop at ', poundsOf(limit), ' a week.'),
      text(' a week. No limit yet: it needs a budget, an alternative or an authority.'),
    ),
  );
  const inLimit = limitFirst(least, proposed);
  const expected =
    least === null
      ? inLimit
      : when(
          both(lessThan(aim, cell(least)), lessThan(aim, quoted)),
          together(
            'The rows come to ',
            poundsOf(target),
            ', less than these needs can be expected to cost: ask for the lines that are missing before a figure is proposed.',
          ),
          inLimit,
        );
  const floor = resultCell('quoted', 'floor');
  const lawful = hasLawfulFloor(review)
    ? when(
        lessThan(aim, cell(floor)),
        together(
          'The rows come to ',
          poundsOf(target),
          ', below the lawful cost of the hours: settle which hours are not needed, or how they are paid for, before a figure is proposed.',
        ),
        expected,
      )
    : expected;
  const asked = when(
    both(
      equals(cell(negotiationTotal.onRecord), number(0)),
      greaterThan(cell(opening), cell(feeCell.explained)),
    ),
    together(
      'The rows come to ',
      when(
        lessThan(cell(opening), quoted),
        together(poundsOf(opening), ' at the least'),
        text('the quote or more'),
      ),
      ', more than the lines explain: ask what the lines leave out before a figure is proposed.',
    ),
    lawful,
  );
  return when(
    equals(quoted, number(0)),
    text('No fee is stated: ask what is charged a week before a figure is proposed.'),
    whereCharged(when(equals(aim, number(0)), text(noPrice), asked)),
  );
}

const noPrice =
  'The rows come to no price: ask what the fee pays for, as lines with amounts, before a figure is proposed.';

function whereCharged(otherwise: Expression): Expression {
  return when(
    linesExceedFee,
    text(
      'The lines come to more than the fee: settle which of them are not charged before a figure is proposed.',
    ),
    otherwise,
  );
}
