/**
 * Hours a week that a need states: priced by the hour, or beside a weekly amount.
 *
 * Worked example: 14 hours a week beside £320.00 a week and no rate are 14 hours, at £22.86.
 */
import type { AdditionalNeed } from '../additionalNeeds/additionalNeed';
import type { Exact } from '../money/exact';

export function hoursOfNeed({ price }: Pick<AdditionalNeed, 'price'>): Exact | null {
  return price.hoursAWeek ?? null;
}
