/** Free text, trimmed. Figures and dates typed into a text question are kept as they show. */
import type { Validated } from '../../evidence/validated';
import { receivedText, type Received } from '../received';
import { accepted, isBlank, noAnswer, spreadsheetError } from './answer';

export function parseText(received: Received, label: string): Validated<string> {
  if (received.cell.kind === 'error') return spreadsheetError(received, label);
  return isBlank(received) ? noAnswer : accepted(receivedText(received.cell).trim());
}
