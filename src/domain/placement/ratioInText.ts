/**
 * A staffing ratio in somebody's words, staff to children: "2:1", "1 to 3", "2:1 support (6 hrs)". "2 to 3 hours" is no ratio.
 */
import { exact } from '../money/exact';
import type { StaffingRatio } from './placement';

export function ratioInText(text: string): StaffingRatio | null {
  const [, staff, children] =
    /(?<![\d:.£])([1-9])\s?(?::|(?:to|-to-)(?!\s?[1-9]\s?(?:hours?|hrs?|nights?|days?|weeks?|sessions?)\b))\s?([1-9])(?![\d:.]|\s?(am|pm|%))/i.exec(
      text,
    ) ?? [];
  return staff === undefined || children === undefined
    ? null
    : { staff: exact(staff), children: exact(children) };
}
