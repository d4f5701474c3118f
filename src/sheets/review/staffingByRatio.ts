/**
 * The fee split by staffing ratio: what each ratio costs this child a week, the hours the child has it, the hours of staff
 * that it takes, and what an hour of staff comes to. Shown where the submission states a ratio at all.
 *
 * Worked example: 2:1 for 6 hours at £252.00 is 12 staff hours at £21.00.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { staffingRatios, type StaffingRatioShare } from '../../domain/review/staffingRatios';
import { blank, computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { cell, equals, number, quotient, sum, when } from '../core/expression';
import { feeCell } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell } from './cellIds';
import { referenceOf } from './feeLineRows';
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
  const ratios = staffingRatios(review.openBook, review.breakdown);
  if (!ratios.some(({ ratio }) => ratio.includes(':'))) return [];
  return [
    headingRow('The fee by staffing ratio', staffingColumns),
    header,
    ...ratios.map((each) => ratioRow(each, review)),
    gap,
  ];
}

function ratioRow(each: StaffingRatioShare, review: FeeReview): DescribedRow {
  const { ratio, childHours, staffHours, lineIds, timedLineIds } = each;
  const inFee = (id: string) => cell(lineCell(id, 'inFee'));
  const of = (name: string): string => `byRatio.${ratio.replace(':', 'to').replace(/ /g, '-')}.${name}`;
  const quoted = cell(feeCell.quoted);
  return row(
    blank(),
    words(ratio, 'label'),
    computed(of('weekly'), sum(...lineIds.map(inFee)), 'money'),
    computed(
      of('share'),
      when(equals(quoted, number(0)), number(0), quotient(cell(of('weekly')), quoted)),
      'percent',
    ),
    hours(childHours, of('childHours')),
    hours(staffHours, of('staffHours')),
    staffHours === null || staffHours.isZero()
      ? blank('money')
      : computed(
          of('perStaffHour'),
          quotient(sum(...timedLineIds.map(inFee)), cell(of('staffHours'))),
          'money',
        ),
    words(lineIds.map((id) => referenceOf(review, id)).join(', '), 'note'),
  );
}

function hours(value: StaffingRatioShare['staffHours'], id: string): DescribedCell {
  return value === null ? blank('hours') : figure(value, 'hours', { id });
}
