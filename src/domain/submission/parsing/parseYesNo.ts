/** Yes or no: a tick box, `yes`, `Y`, `no`, `not included`. Anything else is `value-not-in-list`, never taken for a no. */
import type { Validated } from '../../evidence/validated';
import { receivedText, type Received } from '../received';
import {
  accepted,
  isBlank,
  noAnswer,
  plainWords,
  refused,
  saysNotApplicable,
  spreadsheetError,
} from './answer';

const yes: readonly string[] = ['yes', 'y', 'true', 'included', 'allowable', '1'];
const no: readonly string[] = ['no', 'n', 'false', 'excluded', 'not included', 'not allowable', 'extra', '0'];

export function parseYesNo(received: Received, label: string): Validated<boolean> {
  const { cell } = received;
  if (cell.kind === 'truth') return accepted(cell.truth);
  if (cell.kind === 'error') return spreadsheetError(received, label);
  const text = receivedText(cell);
  if (isBlank(received) || saysNotApplicable(text)) return noAnswer;
  const words = plainWords(text);
  if (yes.includes(words)) return accepted(true);
  if (no.includes(words)) return accepted(false);
  return refused(received, {
    code: 'value-not-in-list',
    severity: 'warning',
    expected: 'yes or no',
    advice: `Answer “${label}” with yes or no.`,
  });
}
