/**
 * A provider's own layout made into a submission: every region of every sheet proposes what its columns and rows may be,
 * the interpretation that adds up is chosen, and what it says is told with its cells.
 *
 * Nothing is guessed silently: how each row was understood stands in `reading.mapped`, what rests on words alone is a
 * finding, and a saved mapping corrects both.
 * Worked example: Oakfield's sheet is "a cost table at A5:E38, 26 lines, 3 totals left out of the sum, the fee in D38".
 */
import type { Finding } from '../domain/evidence/finding';
import { wholeSubmission } from '../domain/evidence/place';
import { notUsable, understood, type Validated } from '../domain/evidence/validated';
import type { FeeSubmission } from '../domain/submission/feeSubmission';
import { receivedText, type ReceivedWorkbook } from '../domain/submission/received';
import { chooseReading, type Choice } from './judging/choose';
import type { LayoutMapping } from './layoutMapping';
import { readTextBlock } from './readTextBlock';
import { withPlainDecimals } from './regions/plainDecimals';
import { withWholePounds } from './regions/wholePounds';
import { withWeeksOfTerm } from './regions/weeksOfTerm';
import { filledSheet, labelKey } from './sheetCells';
import { listOfPrices } from './telling/listOfPrices';
import { noTableFound } from './telling/noTableFound';
import { isAsked, readingChoices, withoutAsked } from './telling/readingChoices';
import { tellReading } from './telling/tellReading';

export function readForeignLayout(
  received: ReceivedWorkbook,
  mapping: LayoutMapping | null,
): Validated<FeeSubmission> {
  const { workbook, findings: divided } = withWeeksOfTerm(withWholePounds(withPlainDecimals(received)));
  const filled = workbook.sheets.map(filledSheet).filter(({ rows }) => rows.length > 0);
  const asked = chooseReading(workbook, mapping);
  if (asked === null)
    return readTextBlock(workbook, filled, mapping) ?? notUsable([noTableFound(workbook, filled)]);
  const prices = mapping === null ? listOfPrices(asked) : null;
  if (prices !== null) return notUsable([prices]);
  const plain = isAsked(mapping) ? (chooseReading(workbook, withoutAsked(mapping)) ?? asked) : asked;
  const gone = headingGone(asked, mapping);
  const [choice, used] = gone.length === 0 ? [asked, mapping] : [plain, withoutAsked(mapping)];
  const { submission, findings } = tellReading(workbook, choice, used, readingChoices(plain, choice));
  return understood(submission, [
    ...ofAnotherProvider(mapping, submission),
    ...gone,
    ...divided,
    ...findings,
  ]);
}

/** The column that was chosen for this provider is not here: what was said of it is said of no other. */
function headingGone({ ranked }: Choice, mapping: LayoutMapping | null): readonly Finding[] {
  const named = mapping?.amountHeading;
  if (named === undefined || ranked.some(({ column }) => labelKey(column.heading) === labelKey(named)))
    return [];
  return [
    {
      code: 'reading-uncertain',
      severity: 'warning',
      at: wholeSubmission,
      expected: `a column headed “${named}”, which was chosen for this provider before`,
      received: 'no such column',
      advice: 'The file is read as if nothing had been chosen. Choose in Read how its amounts are meant.',
    },
  ];
}

/** Corrections made for one provider are never used for another in silence. */
function ofAnotherProvider(mapping: LayoutMapping | null, { placement }: FeeSubmission): readonly Finding[] {
  const made = mapping?.provider;
  if (made === undefined) return [];
  const { provider } = placement;
  const named = provider === undefined ? '' : receivedText(provider.cell);
  if (labelKey(named) === labelKey(made)) return [];
  return [
    {
      code: 'reading-uncertain',
      severity: named === '' ? 'note' : 'warning',
      at: provider?.at ?? wholeSubmission,
      expected: `a file of ${made}, for whom the corrections in the mapping were made`,
      received: named === '' ? 'a file that names no provider' : named,
      advice: 'The corrections were used. Read the file without the mapping if its layout is another.',
    },
  ];
}
