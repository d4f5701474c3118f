/**
 * One row for each line of the fee: what was submitted, how it becomes this child's week, and what a reviewer decides about it
 * in the pale cells: its category, whether it is in the fee, whether it is allowed and why. Spare rows below take lines that
 * the submission has not; every sum holds them. One formula serves a whole column.
 */
import { costCategoryLabel, costCategoryOrder } from '../../domain/fee/costCategory';
import { foundByKey } from '../../domain/evidence/foundByKey';
import { placeOfLine, type FeeLine } from '../../domain/fee/feeLine';
import { zero } from '../../domain/money/exact';
import type { NegotiationLine } from '../../domain/negotiation/negotiationLines';
import type { FeeReview } from '../../domain/review/feeReview';
import { chosen, computed, figure, lineRow, words } from '../core/cells';
import { typedWords } from '../core/askedCells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { equals, number, text, when } from '../core/expression';
import type { SheetColumn } from '../core/sheetFrame';
import { lineFigure, lineTable, no, ofFeeLine, yes, type LineFigure } from './cellIds';
import { emptyPlacesAmount } from './emptyPlacesAmount';
import { feeRows, keptEmptyId, spareIds, sparePercentageId } from './feeRows';
import { gapNow } from './lineGap';
import { lineAmount, spareAmount } from './lineAmount';
import { lineNotes } from './lineNotes';
import { percentageAmount, sparePercentage } from './percentageAmount';

export const feeColumns: readonly SheetColumn[] = [
  { header: 'Ref', width: 5 },
  { header: 'Line', width: 22 },
  { header: 'Category', width: 18 },
  { header: 'For whom', width: 11 },
  { header: 'Submitted amount', width: 12, figures: true },
  { header: 'For each', width: 9 },
  { header: 'Periods a year', width: 9, figures: true },
  { header: 'Share', width: 8, figures: true },
  { header: 'Whole cost a week', width: 12, figures: true },
  { header: 'Children sharing', width: 9.5, figures: true },
  { header: 'For this child a week', width: 11, figures: true },
  { header: 'In the fee', width: 7 },
  { header: 'Weekly in the fee', width: 11.5, figures: true },
  { header: 'To be explained', width: 11, figures: true },
  { header: 'Allowed', width: 8 },
  { header: 'Why, and notes', width: 17 },
];

const categoryLabels = costCategoryOrder.map(costCategoryLabel);

const lineReference = (index: number): string => `L${String(index + 1).padStart(2, '0')}`;

/** As every page calls the line. */
export function referenceOf(review: FeeReview, id: string): string {
  return lineReference(placeOfLine(review.breakdown.lines, id));
}

export function feeLineRows(review: FeeReview): readonly DescribedRow[] {
  const { inPounds, keptEmpty, percentages } = feeRows(review);
  const submitted = (line: FeeLine, amount: readonly DescribedCell[]) =>
    rowOf(submittedLine(line, review), amount);
  return [
    ...inPounds.map((line) => submitted(line, lineAmount(line, review))),
    ...spareIds.map((id, index) => rowOf(spareLine(id, `N${String(index + 1)}`), spareAmount(review))),
    keptEmpty === null
      ? rowOf(noPlacesKeptEmpty, emptyPlacesAmount(review))
      : submitted(keptEmpty, emptyPlacesAmount(review)),
    ...percentages.map((line) => submitted(line, percentageAmount(line, review))),
    rowOf(spareLine(sparePercentageId, 'N6'), sparePercentage()),
  ];
}

interface RowOfLine {
  readonly id: string;
  readonly reference: string;
  readonly label: DescribedCell;
  readonly category: string;
  readonly included: boolean;
  readonly allowable: boolean;
  readonly toExplain: DescribedCell;
  readonly notes: string;
}

function submittedLine(line: FeeLine, review: FeeReview): RowOfLine {
  const { id, label, category, included, allowability } = line;
  const negotiated = negotiatedById(review.negotiation, id);
  const gap = negotiated?.gapIfAllowed.pounds ?? zero;
  const live = gapNow(line, negotiated, review);
  return {
    id,
    reference: referenceOf(review, id),
    label: words(label, 'label', lineFigure('label')),
    category: costCategoryLabel(category),
    included,
    allowable: allowability.allowable,
    toExplain:
      live !== null
        ? computed(lineFigure('gap'), live, 'moneyDash')
        : gap.isZero()
          ? nothingToExplain
          : figure(gap, 'moneyDash', lineFigure('gap')),
    notes: lineNotes(line, review),
  };
}

const negotiatedById = foundByKey<NegotiationLine>(({ line }) => line.id);

const nothingToExplain = figure(0, 'moneyDash', lineFigure('gap'));

function spareLine(id: string, reference: string): RowOfLine {
  return {
    id,
    reference,
    label: typedWords(lineFigure('label'), null, ''),
    category: costCategoryLabel('unclassified'),
    included: true,
    allowable: true,
    toExplain: nothingToExplain,
    notes: '',
  };
}

const noPlacesKeptEmpty: RowOfLine = {
  id: keptEmptyId,
  reference: '',
  label: words('Places kept empty for safety or matching', 'label', lineFigure('label')),
  category: costCategoryLabel('placesKeptEmpty'),
  included: true,
  allowable: true,
  toExplain: nothingToExplain,
  notes: '',
};

function rowOf(line: RowOfLine, amount: readonly DescribedCell[]): DescribedRow {
  const { id, reference, label, category, included, allowable, toExplain, notes } = line;
  return lineRow(
    { table: lineTable, line: id },
    words(reference, 'note', lineFigure('ref')),
    label,
    categoryCells[category] ?? categoryCell(category),
    ...amount,
    includedCells[included ? yes : no],
    inFee,
    toExplain,
    allowableCells[allowable ? yes : no],
    notes === '' ? noNotes : typedWords(lineFigure('why'), notes, ''),
  );
}

const categoryCell = (category: string): DescribedCell =>
  chosen(lineFigure('category'), category, categoryLabels, 'Choose what kind of cost this is.', 'inputKind');
const categoryCells: Readonly<Record<string, DescribedCell>> = Object.fromEntries(
  categoryLabels.map((label) => [label, categoryCell(label)]),
);

const yesOrNo = [yes, no];
const answers = (
  name: LineFigure,
  question: string,
): Readonly<Record<typeof yes | typeof no, DescribedCell>> => ({
  yes: chosen(lineFigure(name), yes, yesOrNo, question),
  no: chosen(lineFigure(name), no, yesOrNo, question),
});
const includedCells = answers('included', 'Is this line in the fee, or beside it?');
const allowableCells = answers('allowable', 'Is this a cost the fee may hold? Say why beside it.');

const inFee = computed(
  lineFigure('inFee'),
  when(equals(ofFeeLine('included'), text(yes)), ofFeeLine('weekly'), number(0)),
  'moneyDash',
);

const noNotes = typedWords(lineFigure('why'), null, '');
