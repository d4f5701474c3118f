/**
 * What the command says of a step-down beside its answer, live: steps after the end, hours that rise, holds that are not signed or
 * signed after their step was due, and a review after the end. Of steps by the names of their rows.
 */
import { headingRow } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  either,
  greaterThan,
  not,
  number,
  text,
  together,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { nothingToSay, saidRow } from '../core/labelledRows';
import { isTyped } from '../core/relations';
import { lookedAtCell, stepCell, untilCell } from './cellIds';
import { bothSigned, signedOn } from './stepRelations';

const saidCell = (name: string): CellId => `stepDown.said.${name}`;
const until = cell(untilCell);
const review: CellId = 'stepDown.review';

export function saidRows(steps: number, columns: number): readonly DescribedRow[] {
  const said = (name: string, label: string, isSo: (step: number) => Expression, means: string) =>
    saidRow(label, saidCell(name), ofSteps(steps, isSo, means));
  return [
    headingRow('What to look at', columns),
    said('afterTheEnd', 'Steps after the end', isAfterTheEnd, 'Nothing changes by it in the time looked at'),
    said('rises', 'Hours that rise', rises, 'Counted as it stands, and no step, so check that it is meant'),
    said(
      'notSigned',
      'Holds not signed by both',
      isNotSigned,
      'It falls by itself on the agreed day until both sides have signed',
    ),
    said(
      'signedLate',
      'Holds signed after their step',
      isSignedLate,
      'Held from the day that both had signed; until then the lower fee was due, and past nights stay as they were',
    ),
    said(
      'toCome',
      'Signatures still to come',
      isStillToCome,
      'Not counted on the day looked at: it falls by itself on the agreed day until both have signed',
    ),
    saidRow(
      'Review after the end',
      saidCell('reviewAfterTheEnd'),
      when(
        both(atLeast(cell(review), number(1)), greaterThan(cell(review), until)),
        text('• By then nothing of this is left to look at: put the review before the end.'),
        text(nothingToSay),
      ),
    ),
  ];
}

/** Each after the first: what it is now, and what that means. */
function ofSteps(steps: number, isSo: (step: number) => Expression, means: string): Expression {
  const after = Array.from({ length: steps - 1 }, (_, before) => before + 1);
  const named = after.map((step) => when(isSo(step), text(` Step ${String(step)}`), text('')));
  return when(either(...after.map(isSo)), together(`• ${means}:`, ...named), text(nothingToSay));
}

const of = (step: number, figure: Parameters<typeof stepCell>[1]): Expression => cell(stepCell(step, figure));

const isAfterTheEnd = (step: number): Expression =>
  both(isTyped(stepCell(step, 'from')), atLeast(of(step, 'from'), until));

const rises = (step: number): Expression =>
  both(isTyped(stepCell(step, 'from')), greaterThan(of(step, 'hours'), of(step - 1, 'hours')));

const isHeld = (step: number): Expression => atLeast(of(step, 'hold'), number(1));

const isNotSigned = (step: number): Expression => both(isHeld(step), not(bothSigned(step)));

const isSignedLate = (step: number): Expression =>
  both(
    isHeld(step),
    bothSigned(step),
    atLeast(cell(lookedAtCell), signedOn(step)),
    greaterThan(signedOn(step), of(step, 'from')),
  );

const isStillToCome = (step: number): Expression =>
  both(isHeld(step), bothSigned(step), greaterThan(signedOn(step), cell(lookedAtCell)));
