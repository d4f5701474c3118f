/**
 * How many staff an hour of a need takes: the ratio its words state, else one.
 *
 * Worked example: "2:1 support after school", 14 hours a week: two staff at once, 28 hours of staff.
 */
import { one } from '../money/exact';
import type { StaffingRatio } from '../placement/placement';
import { ratioInText } from '../placement/ratioInText';
import type { AdditionalNeed } from './additionalNeed';

const alone: StaffingRatio = { staff: one, children: one };

export function staffOfNeed({ need }: Pick<AdditionalNeed, 'need'>): StaffingRatio {
  return ratioInText(need) ?? alone;
}
