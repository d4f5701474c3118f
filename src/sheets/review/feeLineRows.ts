/** One row for each line of the fee: what was submitted, how it becomes this child's week, whether it counts, and where it stands. */
import { costCategoryLabel } from '../../domain/fee/costCategory';
import type { FeeLine } from '../../domain/fee/feeLine';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, figure, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, equals, number, quotient, text, when } from '../core/expression';
import type { SheetColumn } from '../core/sheetFrame';
import { feeCell } from '../core/feeCells';
import { lineCell, no, yes } from './cellIds';
import { lineAmount } from './lineAmount';
import { lineNotes } from './lineNotes';
import { placeWords } from './reviewWords';

export const feeColumns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'Line', width: 34 },
  { header: 'Category', width: 30 },
  { header: 'For whom', width: 13 },
  { header: 'Submitted amount', width: 13, figures: true },
  { header: 'For each', width: 10 },
  { header: 'Periods a year', width: 10, figures: true },
  { header: 'Share', width: 9, figures: true },
  { header: 'Whole cost a week', width: 13, figures: true },
  { header: 'Children sharing', width: 10, figures: true },
  { header: 'For this child a week', width: 12, figures: true },
  { header: 'In the fee', width: 8 },
  { header: 'Weekly in the fee', width: 12, figures: true },
  { header: 'Share of fee', width: 9, figures: true },
  { header: 'Allowed', width: 9 },
  { header: 'Where it stands', width: 17 },
  { header: 'How sure of category', width: 10, figures: true },
  { header: 'Notes', width: 36 },
];

export const lineReference = (index: number): string => `L${String(index + 1).padStart(2, '0')}`;

export function feeLineRow(line: FeeLine, index: number, review: FeeReview): DescribedRow {
  const { id } = line;
  return row(
    words(lineReference(index), 'note'),
    words(line.label, 'label', { id: lineCell(id, 'label') }),
    words(costCategoryLabel(line.category), 'text', { id: lineCell(id, 'category') }),
    ...lineAmount(line, review),
    words(line.included ? yes : no, 'text', { id: lineCell(id, 'included') }),
    inFee(id),
    shareOfFee(id),
    words(line.allowability.allowable ? yes : no, 'text', { id: lineCell(id, 'allowable') }),
    words(placeWords(line.at), 'note'),
    line.confidence === null ? blank('percent') : figure(line.confidence, 'percent'),
    words(lineNotes(line, review), 'note'),
  );
}

function inFee(id: string): DescribedCell {
  const counts = equals(cell(lineCell(id, 'included')), text(yes));
  return computed(lineCell(id, 'inFee'), when(counts, cell(lineCell(id, 'weekly')), number(0)), 'moneyDash');
}

function shareOfFee(id: string): DescribedCell {
  const quoted = cell(feeCell.quoted);
  return computed(
    lineCell(id, 'shareOfFee'),
    when(equals(quoted, number(0)), number(0), quotient(cell(lineCell(id, 'inFee')), quoted)),
    'percent',
  );
}
