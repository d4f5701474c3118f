/**
 * The last sentence of Decision: what is proposed, or what has to be settled before anything is. Live: it follows every figure that
 * is typed.
 */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import {
  both,
  cell,
  either,
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
import { modelAndMarket } from '../../domain/review/modelAndMarket';
import { wholeFeeDisagrees } from './basisByRule';
import { restsOnWords } from './basisWords';
import { negotiationCell, negotiationTotal, no } from './cellIds';
import { basesOffered } from './positionBasis';
import { proposedPrices } from './proposedPrices';
import { linesToOpenWith, hasLawfulFloor, resultCell } from './providerResultRows';

const poundsOf = (id: CellId) => poundsText(cell(id));

/** `least` is the least that the needs can be expected to cost; null where no needs are given. */
export function proposal(
  review: FeeReview,
  comparisons: ReviewComparisons,
  least: CellId | null,
): Expression {
  const { opening, target, onRecord } = negotiationTotal;
  const [quoted, aim] = [cell(feeCell.quoted), cell(target)];
  const inLimit = offerAboveQuote(limitAboveOpening(proposedPrices(review, comparisons)));
  const expected = least === null ? inLimit : aboveNeeds(least, isMeasured(review, comparisons), inLimit);
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
    both(equals(cell(onRecord), number(0)), greaterThan(cell(opening), linesToOpenWith)),
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

/** More offered than is asked: a slip of one of the two. */
function offerAboveQuote(otherwise: Expression): Expression {
  return when(
    greaterThan(cell(negotiationTotal.onRecord), cell(feeCell.quoted)),
    together(
      'The offer of ',
      poundsOf(negotiationTotal.onRecord),
      ' on record is more than is asked: check it before a figure is proposed.',
    ),
    otherwise,
  );
}

/** A limit under what would be opened with: settled before a figure is said. */
function limitAboveOpening(otherwise: Expression): Expression {
  const [opening, limit] = [cell(negotiationTotal.opening), cell(negotiationTotal.limit)];
  return when(
    both(greaterThan(limit, number(0)), lessThan(limit, opening)),
    together(
      'The limit of ',
      poundsOf(negotiationTotal.limit),
      ' is below the opening of ',
      poundsOf(negotiationTotal.opening),
      ': settle which of the two holds before a figure is proposed.',
    ),
    otherwise,
  );
}

/** An aim, then a limit, under what the needs can be expected to cost: settled first. */
function aboveNeeds(least: CellId, measured: Expression, otherwise: Expression): Expression {
  const { target, limit } = negotiationTotal;
  const isBelow = (total: CellId) =>
    both(measured, lessThan(cell(total), cell(least)), lessThan(cell(total), cell(feeCell.quoted)));
  return when(
    isBelow(target),
    together(
      'The rows come to ',
      poundsOf(target),
      ', less than these needs can be expected to cost: ask for the lines that are missing before a figure is proposed.',
    ),
    when(
      both(greaterThan(cell(limit), number(0)), isBelow(limit)),
      together(
        'The limit of ',
        poundsOf(limit),
        ' is below what these needs can be expected to cost: settle which needs it leaves out before a figure is proposed.',
      ),
      otherwise,
    ),
  );
}

/** While should-cost and comparable homes disagree and nobody has chosen the should-cost, its low end measures nothing. */
function isMeasured(review: FeeReview, comparisons: ReviewComparisons): Expression {
  if (modelAndMarket(comparisons) === null) return equals(number(0), number(0));
  const chosen = basesOffered(review, comparisons)
    .filter(({ bases }) => bases.includes('shouldCost'))
    .map(({ category }) => equals(cell(negotiationCell(category, 'restsOn')), text(restsOnWords.shouldCost)));
  return either(equals(cell(wholeFeeDisagrees), text(no)), ...chosen);
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
