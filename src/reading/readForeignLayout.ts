/**
 * A provider's own layout made into a submission: every region of every sheet proposes what its columns and rows may be,
 * the interpretation that adds up is chosen, and what it says is told with its cells.
 *
 * Nothing is guessed silently: how each row was understood stands in `reading.mapped`, what rests on words alone is a
 * finding, and a saved mapping corrects both.
 * Worked example: Oakfield's sheet is "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38".
 */
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { FeeSubmission } from '../domain/submission/feeSubmission';
import type { ReceivedWorkbook } from '../domain/submission/received';
import { chooseReading } from './judging/choose';
import type { LayoutMapping } from './layoutMapping';
import { readTextBlock } from './readTextBlock';
import { withPlainDecimals } from './regions/plainDecimals';
import { filledSheet } from './sheetCells';
import { noTableFound } from './telling/noTableFound';
import { tellReading } from './telling/tellReading';

export function readForeignLayout(
  received: ReceivedWorkbook,
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> {
  const workbook = withPlainDecimals(received);
  const looked = workbook.sheets.map(filledSheet).filter(({ rows }) => rows.length > 0);
  const choice = chooseReading(workbook, mapping);
  if (choice !== null) {
    const { submission, findings } = tellReading(workbook, choice, mapping);
    return understood(submission, findings);
  }
  return readTextBlock(workbook, looked, mapping) ?? notUsable([noTableFound(workbook, looked)]);
}
