/** What can be sent: asked and decided, placement by placement, in the words of a letter; none of the council's own limits. */
import { typedDay, typedWords } from '../core/askedCells';
import { computed, gap, row, words } from '../core/cells';
import type { SheetDescription } from '../core/description';
import { cell, equals, text, when, type Expression } from '../core/expression';
import { columnHeaderRow, framed } from '../core/sheetFrame';
import { fromCell, placementCell, rowsOf } from './cellIds';
import { isEmpty, onceDecided } from './notStated';
import type { RequestSubject } from './subject';

export function replyPage(subject: RequestSubject): SheetDescription {
  const sentenceRow = (sentence: string, figure: Expression, style: 'date' | 'count') =>
    row(words(sentence, 'label'), computed(null, figure, style));
  const { provider } = subject;
  return framed({
    name: 'Reply',
    role: 'records',
    title: 'Our decision on your request',
    purpose: `${provider === null ? '' : `${provider}: `}to send as it stands.`,
    widths: [44, 15, 13, 16, 16],
    body: [
      row(words('Thank you for your request. What we have decided stands below for each placement.', 'line')),
      sentenceRow('We received it on', orDash('request.received'), 'date'),
      sentenceRow('New fees hold from the night of', cell(fromCell), 'date'),
      gap,
      columnHeaderRow([
        { header: 'Placement' },
        { header: 'Fee now', figures: true },
        { header: 'Requested', figures: true },
        { header: 'Decided', figures: true },
        { header: 'New fee', figures: true },
      ]),
      ...rowsOf(subject).map((_, index) => {
        const filled = (figure: Expression) => when(isEmpty(placementCell(index, 'fee')), text('–'), figure);
        const shown = (figure: 'fee' | 'requested' | 'newFee') => filled(cell(placementCell(index, figure)));
        const decided = onceDecided(index, cell(placementCell(index, 'decided')));
        return row(
          computed(null, cell(placementCell(index, 'named')), 'label'),
          computed(null, shown('fee'), 'money'),
          computed(null, shown('requested'), 'change'),
          computed(null, filled(decided), 'change'),
          computed(null, shown('newFee'), 'money'),
        );
      }),
      gap,
      row(
        words(
          'Until the new fees begin the present ones are paid. Nights before are not priced again.',
          'line',
        ),
      ),
      sentenceRow('If you do not agree, tell us why within, in days,', orDash('request.appealDays'), 'count'),
      row(
        words('Signed for the council', 'label'),
        typedWords('request.signedBy', null, 'The role of whoever signs, never a child’s name.'),
        words('On', 'label'),
        typedDay('request.signedOn', null, 'The day it is signed.'),
      ),
    ],
    orientation: 'portrait',
  });
}

const orDash = (id: string): Expression => when(equals(cell(id), text('')), text('–'), cell(id));
