/**
 * The fee split by staffing ratio: what each ratio costs this child a week, the hours the child has it, the hours of staff
 * that it takes, and what an hour of staff comes to, summed from its lines below as they stand now. Shown where the submission
 * states a ratio at all.
 *
 * Worked example: 2:1 for 6 hours at £252.00 is 12 staff hours at £21.00.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { costLineById } from '../../domain/fee/costLine';
import { staffedLines } from '../../domain/review/staffedLines';
import { noHoursCounted, staffingRatios, type StaffingRatioShare } from '../../domain/review/staffingRatios';
import { blank, computed, gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  number,
  quotient,
  rounded,
  sum,
  sumOfCells,
  sumWhere,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { categoryCell, feeCell } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { categoriesListed } from './categoryTable';
import { referenceOf } from './feeLineRows';
import { cellOfRatio, ratioColumn, ratioLines, ratiosOf, staffingCategories, standingAt } from './ratioLines';
import { staffingColumns } from './staffingHours';

const header = columnHeaderRow([
  { header: '' },
  { header: 'Ratio, staff to children' },
  { header: 'In the fee a week', figures: true },
  { header: 'Share of the fee', figures: true },
  { header: 'Hours the child has it', figures: true },
  { header: 'Hours of staff', figures: true },
  { header: '£ an hour of staff', figures: true },
  { header: 'Lines' },
  ...Array.from({ length: staffingColumns - 8 }, () => ({ header: '' })),
]);

export function ratioBlock(review: FeeReview): readonly DescribedRow[] {
  const ratios = staffingRatios(review);
  if (!ratios.some(({ ratio }) => ratio.includes(':'))) return [];
  const rows = [...ratios, ...noneYet(ratios, review)];
  return [
    headingRow('The fee by staffing ratio', staffingColumns),
    header,
    ...rows.map((each) => ratioRow(each, review)),
    sinceRow(rows, review),
    inAllRow(rows),
    gap,
    ...ratioLines(review),
  ];
}

type RatioRow = Pick<StaffingRatioShare, 'ratio' | 'lines' | 'childHours'>;

/** Ratios that a line comes to where its category is changed, and whose row is empty until then. */
function noneYet(ratios: readonly RatioRow[], review: FeeReview): readonly RatioRow[] {
  const possible = staffedLines(review).flatMap((line) =>
    ratiosOf(line, costLineById(review.openBook.costLines, line.lineId)),
  );
  return [...new Set(possible)]
    .filter((ratio) => !ratios.some((each) => each.ratio === ratio))
    .map((ratio) => ({ ratio, lines: [], childHours: null }));
}

function ratioRow({ ratio, lines, childHours }: RatioRow, review: FeeReview): DescribedRow {
  const of = cellOfRatio(ratio);
  const underIt = { cells: ratioColumn('ratio'), equals: text(standingAt(ratio)) };
  const ofIt = { cells: ratioColumn('ownRatio'), equals: text(standingAt(ratio)) };
  const references = words(
    [...new Set(lines.map(({ lineId }) => referenceOf(review, lineId)))].join(', '),
    'note',
  );
  const money = [
    blank(),
    words(ratio, 'label'),
    computed(of('weekly'), sumWhere(ratioColumn('weekly'), underIt), 'moneyDash'),
    computed(of('share'), shareOfFee(of('weekly')), 'percent'),
  ];
  if (ratio.endsWith(noHoursCounted)) return row(...money, blank(), blank(), blank(), references);
  const hours = cell(of('staffHours'));
  return row(
    ...money,
    childHours === null
      ? blank('hours')
      : computed(of('childHours'), sumWhere(ratioColumn('childHours'), ofIt), 'hoursDash'),
    computed(of('staffHours'), sumWhere(ratioColumn('staffHours'), ofIt), 'hoursDash'),
    computed(
      of('perStaffHour'),
      when(equals(hours, number(0)), number(0), quotient(cell(of('weekly')), hours)),
      'moneyDash',
    ),
    references,
  );
}

/** What stands under no ratio above: a line whose ratio is new since the review, or one that was no staff then. */
function sinceRow(ratios: readonly RatioRow[], review: FeeReview): DescribedRow {
  const of = cellOfRatio('since');
  const staffing = categoriesListed(review)
    .filter((category) => staffingCategories.some((each) => each === category))
    .map((category) => cell(categoryCell(category, 'weekly')));
  const under = ratios.map(({ ratio }) => cell(cellOfRatio(ratio)('weekly')));
  const elsewhere = difference(sum(number(0), ...staffing), sumOfCells(ratioColumn('ofCategory')));
  return row(
    blank(),
    words('Under no ratio above: other staffing, and what changed since', 'label'),
    computed(
      of('weekly'),
      rounded(sum(difference(sumOfCells(ratioColumn('weekly')), sum(...under)), elsewhere), 2),
      'moneyDash',
    ),
    computed(of('share'), shareOfFee(of('weekly')), 'percent'),
  );
}

function inAllRow(ratios: readonly RatioRow[]): DescribedRow {
  const of = cellOfRatio('in all');
  const rows = [...ratios.map(({ ratio }) => ratio), 'since'].map((ratio) =>
    cell(cellOfRatio(ratio)('weekly')),
  );
  return row(
    blank(),
    words('In all', 'labelTotal'),
    computed(of('weekly'), sum(...rows), 'moneyDashTotal'),
    computed(of('share'), shareOfFee(of('weekly')), 'percentTotal'),
  );
}

function shareOfFee(weekly: CellId): Expression {
  const quoted = cell(feeCell.quoted);
  return when(equals(quoted, number(0)), number(0), quotient(cell(weekly), quoted));
}
