/**
 * The fee split by staffing ratio: what each ratio costs this child a week, the hours the child has it, the hours of staff
 * that it takes, and what an hour of staff comes to. Shown where the submission states a ratio at all.
 *
 * Worked example: 2:1 for 6 hours at £252.00 is 12 staff hours at £21.00.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import type { StaffedLine } from '../../domain/review/staffedLines';
import { staffingRatios, type StaffingRatioShare } from '../../domain/review/staffingRatios';
import { postCostById } from '../../domain/staffing/postCost';
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
  when,
  type Expression,
} from '../core/expression';
import { feeCell } from '../core/feeCells';
import { columnHeaderRow } from '../core/sheetFrame';
import { lineCell, postCell } from './cellIds';
import { referenceOf } from './feeLineRows';
import { whileInFee } from './lawfulHour';
import { staffingColumns } from './staffingHours';
import { childHoursOf, staffHoursOf } from './staffedHours';

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
  return [
    headingRow('The fee by staffing ratio', staffingColumns),
    header,
    ...ratios.map((each) => ratioRow(each, review)),
    gap,
  ];
}

function ratioRow(
  { ratio, childHours, staffHours, lines }: StaffingRatioShare,
  review: FeeReview,
): DescribedRow {
  const of = (name: string): string => `byRatio.${ratio.replace(':', 'to').replace(/[ ,]+/g, '-')}.${name}`;
  const quoted = cell(feeCell.quoted);
  const timed = lines.filter((line) => line.staffHours !== null);
  return row(
    blank(),
    words(ratio, 'label'),
    computed(of('weekly'), sum(...lines.map((line) => paidFor(line, review))), 'money'),
    computed(
      of('share'),
      when(equals(quoted, number(0)), number(0), quotient(cell(of('weekly')), quoted)),
      'percent',
    ),
    childHours === null
      ? blank('hours')
      : computed(of('childHours'), sum(...timed.map((line) => childHoursOf(line, review))), 'hours'),
    staffHours === null
      ? blank('hours')
      : computed(of('staffHours'), sum(...timed.map((line) => staffHoursOf(line, review))), 'hours'),
    staffHours === null || staffHours.isZero()
      ? blank('money')
      : computed(
          of('perStaffHour'),
          when(
            equals(cell(of('staffHours')), number(0)),
            number(0),
            quotient(sum(...timed.map((line) => paidFor(line, review))), cell(of('staffHours'))),
          ),
          'moneyDash',
        ),
    words([...new Set(lines.map(({ lineId }) => referenceOf(review, lineId)))].join(', '), 'note'),
  );
}

/** In the fee a week; of a post with sleep-ins, these or the rest. */
function paidFor({ lineId, part }: StaffedLine, { postCosts }: FeeReview): Expression {
  const inFee = cell(lineCell(lineId, 'inFee'));
  const post = part === 'all' ? undefined : postCostById(postCosts, lineId)?.post;
  if (post === undefined) return inFee;
  const asleep = whileInFee(
    lineId,
    rounded(
      quotient(cell(postCell(post.id, 'sleepInWeekly')), cell(postCell(post.id, 'childrenSharing'))),
      2,
    ),
  );
  return part === 'sleepIns' ? asleep : difference(inFee, asleep);
}
