/** The figures of the Summary: the fee, its categories and the key ratios, each taken from the sheet that works it out. */
import { countInWords } from '../../domain/evidence/countInWords';
import { costCategoryLabel, costCategoryOrder } from '../../domain/fee/costCategory';
import type { KeyRatio } from '../../domain/review/keyRatios';
import type { FeeReview } from '../../domain/review/feeReview';
import { blank, computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  equals,
  greaterThan,
  number,
  quotient,
  sum,
  text,
  when,
  type Expression,
} from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { categoriesShown } from './categoryTable';
import { categoryCell, feeCell } from '../core/feeCells';
import { liveRatio, ratioCell } from './liveRatios';

const columns = 4;

export function feeSummary(): readonly DescribedRow[] {
  return [
    headingRow('The fee', columns),
    headlineRow('Quoted weekly fee', feeCell.quoted, words('What the provider asks for, a week.')),
    headlineRow(
      'Explained by the lines',
      feeCell.explained,
      words('What the lines in the fee come to for this child.'),
    ),
    headlineRow('Unexplained', feeCell.unexplained, unexplainedWords()),
    moneyRow('Beside the fee', feeCell.notIncluded, 'Lines the provider marks as not in the fee.'),
    moneyRow('Total placement cost', feeCell.totalPlacementCost, 'The fee and what stands beside it.'),
    moneyRow(
      'Of the fee, not allowable',
      feeCell.notAllowable,
      'Lines in the fee that are marked not allowable.',
    ),
  ];
}

function unexplainedWords(): DescribedCell {
  const left = cell(feeCell.unexplained);
  const otherwise = when(
    greaterThan(left, number(0)),
    text('No line says what this part of the fee pays for: ask.'),
    text('The lines come to more than the fee: ask which of them is not charged.'),
  );
  return computed(
    null,
    when(equals(left, number(0)), text('The lines explain the whole fee.'), otherwise),
    'text',
  );
}

function headlineRow(label: string, id: string, inWords: DescribedCell): DescribedRow {
  return row(
    words(label, 'headlineLabel'),
    computed(null, cell(id), 'headline'),
    shareOfFee(cell(id)),
    inWords,
  );
}

function moneyRow(label: string, id: string, inWords: string): DescribedRow {
  return row(
    words(label, 'label'),
    computed(null, cell(id), 'money'),
    shareOfFee(cell(id)),
    words(inWords, 'note'),
  );
}

function shareOfFee(part: Expression): DescribedCell {
  const quoted = cell(feeCell.quoted);
  return computed(null, when(equals(quoted, number(0)), number(0), quotient(part, quoted)), 'percent');
}

export function categorySummary(review: FeeReview): readonly DescribedRow[] {
  const categories = categoriesShown(review);
  return [
    headingRow('Where the money goes', columns),
    ...categories.map((category) =>
      row(
        words(costCategoryLabel(category), 'label'),
        computed(null, cell(categoryCell(category, 'weekly')), 'moneyDash'),
        computed(null, cell(categoryCell(category, 'share')), 'percent'),
        words(largestLine(review, category), 'note'),
      ),
    ),
    otherCategories(review),
  ];
}

/** What lines were judged to be that the submission had none of. */
function otherCategories(review: FeeReview): DescribedRow {
  const listed = categoriesShown(review);
  const rest = costCategoryOrder.filter((category) => !listed.includes(category));
  const sumOf = (name: 'weekly' | 'share') =>
    rest.length === 0 ? number(0) : sum(...rest.map((category) => cell(categoryCell(category, name))));
  return row(
    words('Other categories', 'label'),
    computed(null, sumOf('weekly'), 'moneyDash'),
    computed(null, sumOf('share'), 'percent'),
    words('Lines that were added or given another category in this workbook.', 'note'),
  );
}

function largestLine({ breakdown }: FeeReview, category: string): string {
  const lines = breakdown.lines.filter((line) => line.included && line.category === category);
  const [largest] = lines.toSorted((first, second) => second.weekly.pounds.comparedTo(first.weekly.pounds));
  if (largest === undefined) return 'All of it stands beside the fee.';
  if (lines.length === 1) return largest.label;
  return `${countInWords(lines.length, 'line')} as submitted, the largest: ${largest.label}`;
}

const ratioStyles: Readonly<Record<KeyRatio['unit'], StyleName>> = {
  share: 'percent',
  hours: 'hours',
  poundsAnHour: 'money',
  wte: 'wte',
};

export function ratioSummary(review: FeeReview): readonly DescribedRow[] {
  if (review.ratios.length === 0) return [];
  return [
    headingRow('Key ratios', columns),
    ...review.ratios.map((ratio) =>
      row(words(ratio.label, 'label'), ...ratioCells(ratio, review), words(ratio.meaning, 'note')),
    ),
  ];
}

/** Shares stand under "Share of fee", other ratios under "A week"; a ratio that cannot be had stays empty, and its sentence says why. */
function ratioCells(ratio: KeyRatio, review: FeeReview): readonly DescribedCell[] {
  const style = ratioStyles[ratio.unit];
  const expression = liveRatio(ratio.id, review);
  const value =
    ratio.value === null
      ? blank(style)
      : expression === null
        ? figure(ratio.value, style, { id: ratioCell(ratio.id) })
        : computed(ratioCell(ratio.id), expression, style);
  return ratio.unit === 'share' ? [blank('money'), value] : [value, blank('percent')];
}
