/** What the command says of extra hours beside its answer, live: of the end, the review, the pay and hours that are paid already. */
import { headingRow } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  differs,
  either,
  greaterThan,
  lessThan,
  number,
  plus,
  poundsText,
  text,
  together,
  when,
  type Expression,
} from '../core/expression';
import { nothingToSay, saidRow } from '../core/labelledRows';
import { isTyped, onceTermsHold } from '../core/relations';
import { termsCell } from './extraHoursRelations';
import { at, of } from './hourRows';

const sayWhere = (isSo: Expression, says: Expression, otherwise: Expression = text(nothingToSay)) =>
  when(isSo, says, otherwise);

export function saidRows(columns: number): readonly DescribedRow[] {
  const goesOn = when(
    both(atLeast(at('lookedAt'), at('from')), lessThan(at('lookedAt'), at('until'))),
    onceTermsHold(
      termsCell,
      together(' Until then ', poundsText(at('weekly')), ' a week goes on.'),
      text(''),
    ),
    text(''),
  );
  const isBelow = (rate: string) => both(isTyped(of(rate)), lessThan(at(rate), at('wage')));
  return [
    headingRow('What to look at', columns),
    saidRow(
      'Nights after the figures end',
      of('said.beyond'),
      sayWhere(
        // The first day not counted may be the first on which others hold.
        both(isTyped(of('rulesTo')), greaterThan(at('until'), plus(at('rulesTo'), number(1)))),
        text('• They are priced at the same figures: price them anew from that day.'),
      ),
    ),
    saidRow(
      'The review',
      of('said.review'),
      sayWhere(
        both(isTyped(of('review')), greaterThan(at('review'), at('until'))),
        text('• By then nothing of this is left to look at: put it before the end.'),
        sayWhere(
          both(isTyped(of('review')), lessThan(at('review'), at('lookedAt'))),
          together('• Its day has passed: hold it, state the next.', goesOn),
          sayWhere(
            both(isTyped(of('review')), lessThan(at('review'), at('from'))),
            text('• Nothing is there to look at yet: put it after the hours have begun.'),
          ),
        ),
      ),
    ),
    saidRow(
      'Pay below the National Living Wage',
      of('said.wage'),
      sayWhere(
        either(lessThan(at('rate'), at('wage')), isBelow('skillRate')),
        together('• It is ', poundsText(at('wage')), ' an hour: ask what the hours are paid at.'),
      ),
    ),
    saidRow(
      'An agency’s rate, and no share',
      of('said.agency'),
      sayWhere(
        both(isTyped(of('agencyRate')), atLeast(number(0), at('agency'))),
        text('• The rate is not counted: state the share, or leave the rate out.'),
      ),
    ),
    saidRow(
      'Skill instead: hours or pay alone',
      of('said.skill'),
      sayWhere(
        differs(isTyped(of('skillHours')), isTyped(of('skillRate'))),
        text('• It is not priced until both are stated.'),
      ),
    ),
    saidRow(
      'Hours that are paid already',
      of('said.paid'),
      sayWhere(
        atLeast(at('paid'), at('staff')),
        text('• Nothing more is to pay for them: the fee holds them; ask what is meant.'),
      ),
    ),
  ];
}
