/**
 * Staffing: each post step by step, from the hours on the rota to what one child bears a week. Where a layout holds no
 * posts, what its labels state is shown, and what to ask for is said.
 *
 * Worked example: 168 hours, cover factor 1.2257, 37.5 hours full time: 205.9 employed hours, 5.49 WTE.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { gap } from '../core/cells';
import type { SheetDescription } from '../core/description';
import { framed } from '../core/sheetFrame';
import { referenceOf } from './feeLineRows';
import { keptEmptyId } from './feeRows';
import { homeName } from './reviewWords';
import { ratioBlock } from './staffingByRatio';
import { hoursBlock } from './staffingHours';
import { lineHoursBlock } from './staffingLineHours';
import { needHoursBlock } from './staffingNeeds';
import { payBlock, payRules } from './staffingPay';
import { statedStaffing } from './staffingStated';
import { weeklyBlock } from './staffingWeekly';

const widths = [5, 28, ...Array.from({ length: 12 }, () => 12)];

export function staffingSheet(review: FeeReview): SheetDescription {
  const { postCosts } = review;
  const refs = (id: string) => referenceOf(review, id);
  const bearing = {
    statutoryLeaveWeeks: review.rules.statutoryLeaveWeeks.value,
    // Its row stands in the fee where every place can be used too, and bears nothing there until somebody types fewer.
    emptyPlacesLineId:
      review.breakdown.lines.find(({ origin }) => origin.kind === 'placesKeptEmpty')?.id ?? keptEmptyId,
  };
  const blocks =
    postCosts.length === 0
      ? statedStaffing(review)
      : [
          ...hoursBlock(postCosts, refs),
          gap,
          ...payBlock(postCosts, refs),
          gap,
          ...weeklyBlock(postCosts, refs, bearing),
        ];
  return framed({
    name: 'Staffing',
    role: 'inputs',
    title: `Staffing: ${homeName(review)}`,
    purpose:
      'Each post step by step: hours and people, what one person costs a year, what the post costs a week.',
    widths,
    freezeColumns: 2,
    body: [...ratioBlock(review), ...blocks, ...lineHoursBlock(review, bearing), ...needHoursBlock(review)],
    rules: payRules(postCosts),
    orientation: 'landscape',
  });
}
