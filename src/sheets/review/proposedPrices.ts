/**
 * What is proposed where nothing has to be settled first, in the order in which the domain says it (`directorSentence.ts`): nothing
 * but the provider's claim behind a figure; an aim above the limit; an aim that is the quote; else opening, aim and limit. Live.
 */
import { positionNames } from '../../domain/negotiation/positionRule';
import { comparedWith, type ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { whatWouldGive } from '../../domain/review/whatWouldGive';
import {
  both,
  cell,
  countOfNumbers,
  equals,
  greaterThan,
  lessThan,
  not,
  number,
  poundsText,
  sumOfCells,
  text,
  together,
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { waitsForAChoice } from './basisByRule';
import { negotiationCell, negotiationTotal, ownPositionCell, yes } from './cellIds';
import { basesOffered } from './positionBasis';
import { positionRowIds } from './positionRows';

export function proposedPrices(review: FeeReview, comparisons: ReviewComparisons): Expression {
  const { opening, target, limit, onRecord } = negotiationTotal;
  const [aim, most] = [cell(target), cell(limit)];
  const isLimit = greaterThan(most, number(0));
  const isOffered = greaterThan(cell(onRecord), number(0));
  const ids = positionRowIds(review, comparisons);
  const isTyped = greaterThan(
    countOfNumbers(ids.flatMap((id) => positionNames.map((name) => ownPositionCell(id, name)))),
    number(0),
  );
  const offered = together('We have offered ', poundsText(cell(onRecord)));
  const usual = together(
    when(
      isOffered,
      together(offered, ' and propose'),
      together('We propose to open at ', poundsText(cell(opening)), ','),
    ),
    ' to aim at ',
    poundsText(aim),
    when(
      isLimit,
      together(' and to stop at ', poundsText(most), ' a week.'),
      text(' a week. No limit yet: it needs a budget, an alternative or an authority.'),
    ),
  );
  const atTheQuote = together(
    when(isOffered, together(offered, '. '), text('')),
    when(
      isToChoose(review, comparisons),
      text(
        'No aim below the quote stands until should-cost or comparable homes is chosen for the categories in which they differ.',
      ),
      text(
        'In the middle, what the categories are held against comes to no less than the quote: argue from hours, needs and evidence, not from price.',
      ),
    ),
  );
  const ofTheRule = not(isTyped);
  const aimed = when(both(ofTheRule, not(lessThan(aim, cell(feeCell.quoted)))), atTheQuote, usual);
  const aboveLimit = together(
    when(isOffered, offered, together('We propose to open at ', poundsText(cell(opening)))),
    '; the rows come to ',
    poundsText(aim),
    ', above the limit of ',
    poundsText(most),
    ': settle which of the two gives way before the meeting.',
  );
  const inLimit = when(both(isLimit, greaterThan(aim, most)), aboveLimit, aimed);
  const isClaim = both(not(isLimit), ofTheRule, isHeldAgainstNothing(ids, comparisons));
  return when(isClaim, claimOnly(review, comparisons, isOffered), inLimit);
}

function isHeldAgainstNothing(ids: readonly string[], comparisons: ReviewComparisons): Expression {
  const { shouldCost, benchmarks } = comparedWith(comparisons);
  return shouldCost || benchmarks
    ? equals(sumOfCells(ids.map((id) => negotiationCell(id, 'basisHigh'))), number(0))
    : equals(number(0), number(0));
}

/** Nothing is held against anything but the provider's own claim: no aim is said, and what would give one. */
function claimOnly(review: FeeReview, comparisons: ReviewComparisons, isOffered: Expression) {
  const until = (isOpen: boolean) => {
    const { words, isOne } = whatWouldGive(comparisons, isOpen);
    return text(` until ${words} ${isOne ? 'is' : 'are'} there.`);
  };
  return together(
    when(
      isOffered,
      together('Stay at the ', poundsText(cell(negotiationTotal.opening)), ' offered'),
      together(
        'Pay no more than the ',
        poundsText(cell(negotiationTotal.target)),
        ' a week that the lines explain',
      ),
    ),
    when(isToChoose(review, comparisons), until(true), until(false)),
  );
}

/** Whether a category waits for somebody to choose, as Our position says (`basisByRule.ts`). */
const isToChoose = (review: FeeReview, comparisons: ReviewComparisons): Expression =>
  basesOffered(review, comparisons).length === 0
    ? equals(number(0), number(1))
    : equals(cell(waitsForAChoice), text(yes));
