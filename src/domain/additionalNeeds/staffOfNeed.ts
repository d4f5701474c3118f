/**
 * What a need states of staff: how many an hour of it takes, the ratio its words state, else one; and its hours a week, whether it is
 * priced by the hour or by a weekly amount beside them.
 *
 * Worked example: "2:1 support after school", 14 hours a week: two staff at once, 28 hours of staff. 14 hours a week beside £320.00 a
 * week and no rate are 14 hours, at £22.86.
 */
import { one, type Exact } from '../money/exact';
import type { StaffingRatio } from '../placement/placement';
import { ratioInText } from '../placement/ratioInText';
import type { AdditionalNeed } from './additionalNeed';

const alone: StaffingRatio = { staff: one, children: one };

export function staffOfNeed({ need }: Pick<AdditionalNeed, 'need'>): StaffingRatio {
  return ratioInText(need) ?? alone;
}

export function hoursOfNeed({ price }: Pick<AdditionalNeed, 'price'>): Exact | null {
  return price.hoursAWeek ?? null;
}
