/**
 * What Rounds says of its own rows: which offer of each side counts, and what is to be settled before it does: two of one day that
 * differ, or a last one that is worse for the other side than one made before it. The pane and the command say the same.
 *
 * Worked example: on 20 September the council offers 4,500.00 and 4,800.00, after 4,900.00 on the 12th: 4,800.00 counts, 4,500.00 is
 * marked "same day, lower" and 4,900.00 "before, higher".
 */
import { sides, type Side } from '../../domain/negotiation/negotiationTerms';
import { blank, computed, row } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  absolute,
  both,
  cell,
  countWhere,
  difference,
  equals,
  greaterThan,
  largestOfCells,
  lessThan,
  not,
  number,
  poundsText,
  product,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { negotiationTotal, roundCell, roundNumbers, type RoundFigure } from './cellIds';

export const roundColumn = (name: RoundFigure): readonly CellId[] =>
  roundNumbers.map((round) => roundCell(round, name));
export const lastCell = (side: Side): CellId => `rounds.last.${side}`;
const saidCell = (side: Side): CellId => `rounds.said.${side}`;

/** Nought where that side has made none here. */
export const lastOfferOf = (side: Side): Expression => cell(lastCell(side));

interface SideWords {
  readonly sameDay: string;
  readonly before: string;
  readonly better: string;
  readonly worse: string;
}

/** Better and worse for the other side. */
const wordsOf: Readonly<Record<Side, SideWords>> = {
  council: { sameDay: 'same day, lower', before: 'before, higher', better: 'higher', worse: 'lower' },
  provider: { sameDay: 'same day, higher', before: 'before, lower', better: 'lower', worse: 'higher' },
};

/** What two rows of one day count by differs by the tenth of a day that an offer may be, of two days by more than half of one. */
const isOfThatDay = (apart: Expression): Expression => lessThan(product(number(2), apart), number(1));
const nothing = number(0);

/** In its row: whether the offer counts, or which one does in its place. */
export function whichCounts(round: number, offered: Expression): DescribedCell {
  const of = (name: RoundFigure) => cell(roundCell(round, name));
  const ofSide = (side: Side): Expression => {
    const last = largestOfCells(roundColumn(side));
    const isBetter =
      side === 'council'
        ? greaterThan(of('offer'), lastOfferOf(side))
        : lessThan(of('offer'), lastOfferOf(side));
    return when(
      equals(of('offer'), lastOfferOf(side)),
      when(isOfThatDay(absolute(difference(last, of(side)))), text('counts'), text('before')),
      when(
        isOfThatDay(absolute(difference(last, of(side)))),
        text(wordsOf[side].sameDay),
        when(isBetter, text(wordsOf[side].before), text('before')),
      ),
    );
  };
  const bySide = sides.reduceRight<Expression>(
    (otherwise, side) => when(equals(of('side'), text(side)), ofSide(side), otherwise),
    text('no side: counts for nothing'),
  );
  return computed(roundCell(round, 'which'), when(offered, bySide, text('–')), 'note');
}

/** Under "Where it stands": a sentence a side. */
export function whatRoundsSay(): readonly DescribedRow[] {
  return sides.map((side) => row(blank(), computed(saidCell(side), sentenceOf(side), 'purpose')));
}

function sentenceOf(side: Side): Expression {
  const { sameDay, before, better, worse } = wordsOf[side];
  const count = (which: string) => countWhere({ cells: roundColumn('which'), equals: text(which) });
  const [twoStand, isWorse] = [greaterThan(count(sameDay), nothing), greaterThan(count(before), nothing)];
  const last = poundsText(lastOfferOf(side));
  return together(
    when(
      twoStand,
      together(
        `Two offers of the ${side} stand on one day: the ${better}, `,
        last,
        ', counts, since it was made. Say which holds. ',
      ),
      text(''),
    ),
    when(
      isWorse,
      together(
        `The last offer of the ${side}, `,
        last,
        `, is ${worse} than one made before: say what has changed, since an offer that was made is remembered.`,
      ),
      text(''),
    ),
    when(
      both(not(twoStand), not(isWorse)),
      text(
        `Of the ${side}’s offers, the one of the latest day counts; one without a day counts as the latest.`,
      ),
      text(''),
    ),
  );
}

/** On Our position: what Rounds says of the council's own, and where they come to less than what was offered before them. */
export function offersSaid(): DescribedRow {
  const [last, before] = [lastOfferOf('council'), cell(negotiationTotal.offer)];
  return row(
    computed(
      'position.offersSaid',
      when(
        both(greaterThan(last, nothing), greaterThan(before, last)),
        together(
          'The last offer on Rounds, ',
          poundsText(last),
          ', is lower than the ',
          poundsText(before),
          ' offered before: say what has changed, since an offer that was made is remembered.',
        ),
        cell(saidCell('council')),
      ),
      'purpose',
    ),
  );
}
