/**
 * At the table: what the council asks to be explained, by £, with what would show it and where it stands in the provider's own
 * sheet; then the drivers as facts (hours, pay, sharing), and the needs and outcomes. No positions: it can be shared.
 */
import { costCategoryLabel, costCategoryOrder, type CostCategory } from '../../domain/fee/costCategory';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { questionsOf } from '../../domain/review/questionsOf';
import { blank, computed, gap, lineRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow, SheetDescription } from '../core/description';
import {
  cell,
  difference,
  equals,
  largest,
  lessThan,
  number,
  smallest,
  sumOfCells,
  text,
  when,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { ofFeeLine, yes } from './cellIds';
import { reasonOf } from './gapReason';
import { withWordsOfLabel } from './lineGap';
import { referenceOf } from './feeLineRows';
import { outcomeRows } from './outcomeRows';
import { homeName, placeWords } from './reviewWords';
import { driverRows } from './tableDrivers';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 30 },
  { header: 'Category', width: 22 },
  { header: 'A week in the fee', width: 12, figures: true },
  { header: 'To be explained', width: 12, figures: true },
  { header: 'What we ask', width: 40 },
  { header: 'What would show it', width: 40 },
  { header: 'Where it stands', width: 14 },
];

export function tableSheet(review: FeeReview): SheetDescription {
  return framed({
    name: 'At the table',
    role: 'results',
    title: `At the table: ${homeName(review)}`,
    purpose: 'What we ask to be explained, the largest first, and what would show it. Made to be shared.',
    columns,
    freezeColumns: 2,
    body: [
      unexplainedRow(),
      ...questionsOf(review).map((line) => questionRow(line, review)),
      addedRow(review),
      gap,
      ...driverRows(review, columns.length),
      gap,
      ...outcomeRows(review, columns.length),
    ],
    orientation: 'landscape',
  });
}

/** One cell serves the rows of a category, and is measured by its name. */
const categoryCells = Object.fromEntries(
  costCategoryOrder.map((category) => {
    const measuredAs = costCategoryLabel(category);
    return [category, computed(null, ofFeeLine('category'), 'note', { measuredAs })];
  }),
) as Readonly<Record<CostCategory, DescribedCell>>;
const table = 'atTheTable';
const inFee = computed({ figure: 'inFee' }, ofFeeLine('inFee'), 'money');
/** What a line leaves to explain: all of it where it is not allowed, else what its own workings do not give. */
const leftToExplain = when(
  equals(ofFeeLine('allowable'), text(yes)),
  largest(number(0), smallest(ofFeeLine('inFee'), ofFeeLine('gap'))),
  ofFeeLine('inFee'),
);
const toExplain = computed(null, leftToExplain, 'moneyDash');

function unexplainedRow(): DescribedRow {
  return row(
    blank('note'),
    words('Not explained by any line', 'labelStrong'),
    blank(),
    computed(null, cell(feeCell.unexplained), 'money'),
    computed(null, largest(number(0), cell(feeCell.unexplained)), 'moneyDash'),
    computed(null, whereLinesExceed(overstated, 'What does this part of the fee pay for?'), 'text', {
      measuredAs: overstated,
    }),
    computed(null, whereLinesExceed(lessCharged, 'Lines with amounts that make up the whole fee.'), 'text', {
      measuredAs: lessCharged,
    }),
    blank('note'),
  );
}

const whereLinesExceed = (said: string, otherwise: string) =>
  when(lessThan(cell(feeCell.unexplained), number(0)), text(said), text(otherwise));
const overstated = 'Which lines are not charged? They come to more than the fee.';
const lessCharged = 'Lines that come to the fee, or a fee that holds them all.';

/** What was written in a spare row, or taken into the fee, since this page was made. */
function addedRow(review: FeeReview): DescribedRow {
  const lines = questionsOf(review);
  const [first, last] = [lines[0], lines.at(-1)];
  const listed =
    first === undefined || last === undefined
      ? number(0)
      : sumOfCells({ table, figure: 'inFee', between: { first: first.line.id, last: last.line.id } });
  return row(
    blank('note'),
    words('Lines added since, on Fee breakdown', 'label'),
    blank('note'),
    computed(null, difference(cell(feeCell.explained), listed), 'moneyDash'),
  );
}

function questionRow(negotiated: NegotiationLine, review: FeeReview): DescribedRow {
  const { line, evidenceToAskFor } = negotiated;
  const inWords = withWordsOfLabel(negotiated, review);
  const { id, label, at } = line;
  return lineRow(
    { table, line: id },
    words(referenceOf(review, id), 'note'),
    words(label, 'label'),
    categoryCells[line.category],
    inFee,
    toExplain,
    inWords.gapReason === ''
      ? words('')
      : computed(null, reasonOf(inWords, ofFeeLine, leftToExplain), 'text', {
          measuredAs: inWords.gapReason,
        }),
    words(evidenceToAskFor),
    words(placeWords(at), 'note'),
  );
}
