/**
 * The hours of staff and of the child behind a staffing line, as cells of Staffing: one formula for the split by ratio and the key
 * ratios, so that no two pages differ.
 *
 * Worked example: 238 hours at £20.50 shared by 3.4 are 70 hours of staff for this child; of 37.5 paid hours with 48 days away
 * 37.5 × (52.142857 − 9.6) ÷ 52.142857 = 30.6 are on shift.
 */
import type { AdditionalNeed } from '../../domain/additionalNeeds/additionalNeed';
import { foundByKey } from '../../domain/evidence/foundByKey';
import { costLineById } from '../../domain/fee/costLine';
import type { FeeReview } from '../../domain/review/feeReview';
import type { StaffedLine } from '../../domain/review/staffedLines';
import { postCostById } from '../../domain/staffing/postCost';
import { cell, difference, number, product, quotient, when, type Expression } from '../core/expression';
import { assumption } from '../core/feeCells';
import { lineCell, needCell, postCell } from './cellIds';
import { whileInFee } from './lawfulHour';
import { isOfManagement } from './meaningNow';
import { statedHours } from './statedHours';
import { staffHoursOfNeed } from './staffingNeeds';

const nought = number(0);
const needById = foundByKey<AdditionalNeed>(({ id }) => id);

/** Of staff that this fee pays for: what the children of the home share, this child’s part. */
export function staffHoursOf(line: StaffedLine, review: FeeReview): Expression {
  const { lineId, staffHours, shareOnShift } = line;
  const post = postCostById(review.postCosts, lineId)?.post;
  if (post !== undefined)
    return whileInFee(
      lineId,
      quotient(
        shareOnShift.equals(1)
          ? cell(postCell(post.id, 'worked'))
          : onShift(cell(postCell(post.id, 'worked'))),
        cell(postCell(post.id, 'childrenSharing')),
      ),
    );
  const need = needById(review.openBook.additionalNeeds, lineId);
  if (need !== null) return whileInFee(lineId, staffHoursOfNeed(need));
  const costLine = costLineById(review.openBook.costLines, lineId);
  if (costLine === null || staffHours === null) return nought;
  const now = statedHours(costLine, review);
  const ofCare = now.byLeave(onShift(now.hours), now.hours);
  const whole = when(isOfManagement(lineId), now.hours, ofCare);
  return whileInFee(lineId, quotient(whole, now.sharing(cell(lineCell(lineId, 'childrenSharing')))));
}

export function childHoursOf(line: StaffedLine, review: FeeReview): Expression {
  const { lineId, childrenAMember } = line;
  if (childrenAMember !== null) return product(staffHoursOf(line, review), number(childrenAMember));
  const isNeed = needById(review.openBook.additionalNeeds, lineId) !== null;
  if (isNeed) return whileInFee(lineId, cell(needCell(lineId, 'hours')));
  const ratio = costLineById(review.openBook.costLines, lineId)?.workings?.ratio;
  // Whether its hours are the child's or the staff's, and where they can no longer be counted: always as the ratio has it.
  if (ratio === undefined) return nought;
  return quotient(product(staffHoursOf(line, review), number(ratio.children)), number(ratio.staff));
}

/** Leave is no hour on shift. */
export function onShift(hours: Expression): Expression {
  const weeks = assumption('weeks');
  return quotient(product(hours, difference(weeks, assumption('weeksAway'))), weeks);
}
