/**
 * A sleep-in post with no allowance. Time asleep is not minimum-wage time, but a sleep-in that is paid nothing is either
 * an omission, and the fee will rise when it is noticed, or unpaid work whenever the worker is woken.
 *
 * Warning. Example: 7 nights a week at an allowance of nil.
 */
import { zero } from '../../money/exact';
import type { Check } from '../check';
import { numberInWords, quoted } from '../inWords';

export const sleepInBelowMinimumWage: Check = ({ openBook }) =>
  openBook.posts
    .filter(
      ({ postType, sleepIns, size }) =>
        (postType === 'sleepIn' && sleepIns === null && size.kind === 'sleepInOnly') ||
        (sleepIns?.nightsAWeek.greaterThan(zero) === true && !sleepIns.allowance.pounds.greaterThan(zero)),
    )
    .map(({ role, sleepIns, at, fieldsAt }) => ({
      code: 'sleep-in-below-minimum-wage',
      severity: 'warning',
      at: fieldsAt['sleepInAllowance'] ?? at,
      expected: 'nights a week and an allowance for each',
      received:
        sleepIns === null
          ? `${quoted(role)} with no nights and no allowance`
          : `${quoted(role)}, ${numberInWords(sleepIns.nightsAWeek)} nights a week at nil`,
      advice:
        'Ask what is paid for a sleep-in, and for the hours staff were woken over the last three months.',
    }));
