/**
 * A staffing ratio in somebody's words, staff to children: "2:1", "1 to 3", "2:1 support (6 hrs)", "two to one by day". "2 to 3
 * hours" is no ratio, nor is "two to three" of anything: in words, only as many staff as children or more.
 */
import { exact } from '../money/exact';
import type { StaffingRatio } from './placement';

export function ratioInText(text: string): StaffingRatio | null {
  const [, staff, children] =
    /(?<![\d:.£])([1-9])\s?(?::|(?:to|-to-)(?!\s?[1-9]\s?(?:hours?|hrs?|nights?|days?|weeks?|sessions?)\b))\s?([1-9])(?![\d:.]|\s?(am|pm|%))/i.exec(
      text,
    ) ?? [];
  return staff === undefined || children === undefined
    ? ratioInWords(text.toLowerCase())
    : { staff: exact(staff), children: exact(children) };
}

const numbers = ['one', 'two', 'three', 'four'];

function ratioInWords(text: string): StaffingRatio | null {
  const [, first = '', second = ''] =
    /(?<![\w-])(one|two|three|four)(?: to |-to-)(one|two|three|four)\b(?!\s?(?:hours?|hrs?|nights?|days?|weeks?|times|sessions?)\b)/.exec(
      text,
    ) ?? [];
  const [staff, children] = [numbers.indexOf(first) + 1, numbers.indexOf(second) + 1];
  return children === 0 || staff < children ? null : { staff: exact(staff), children: exact(children) };
}
