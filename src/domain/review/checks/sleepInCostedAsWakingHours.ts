/**
 * A sleep-in priced by the hour. A worker who sleeps at the home is paid an allowance for the night; hours are paid only
 * when woken (Royal Mencap Society v Tomlinson-Blake [2021] UKSC 8).
 *
 * Seen where a sleep-in post has hours on the rota, and where a sleep-in line's label multiplies hours by a rate.
 * Warning. Worked example: 7 nights at £55.00 is £385.00 a week; 7 × 10 hours at £12.21 would be £854.70.
 */
import type { Finding } from '../../evidence/finding';
import type { Place } from '../../evidence/place';
import type { StatedWorkings } from '../../fee/statedWorkings';
import { zero } from '../../money/exact';
import type { Check } from '../check';
import { numberInWords, quoted } from '../inWords';

const sleepIn = /\bsleep(ing)?[\s-]*ins?\b/i;

export const sleepInCostedAsWakingHours: Check = ({ openBook }) => [
  ...openBook.posts.flatMap(({ postType, size, role, at, fieldsAt }) =>
    postType === 'sleepIn' && size.kind === 'rota' && size.hoursAWeek.greaterThan(zero)
      ? [
          finding(
            fieldsAt['rotaHoursAWeek'] ?? at,
            `${quoted(role)} with ${numberInWords(size.hoursAWeek)} rota hours a week`,
          ),
        ]
      : [],
  ),
  ...openBook.costLines
    .filter(({ label, workings }) => sleepIn.test(label) && isByTheHour(workings))
    .map(({ at, label }) => finding(at, quoted(label))),
];

/** "7 | £65.00" below a heading of hours is seven nights: nobody is paid so much an hour for so few (model). */
function isByTheHour(workings: StatedWorkings | null): boolean {
  const { hourlyRate, hoursAWeek } = workings ?? {};
  if (hourlyRate === undefined || hoursAWeek === undefined) return false;
  return !(hoursAWeek.lessThanOrEqualTo(nightsInAWeek) && hourlyRate.greaterThanOrEqualTo(leastAllowance));
}

const nightsInAWeek = 7;
const leastAllowance = 30;

function finding(at: Place, received: string): Finding {
  return {
    code: 'sleep-in-costed-as-waking-hours',
    severity: 'warning',
    at,
    expected: 'nights at an allowance, with hours only when woken',
    received,
    advice: 'Ask whether staff sleep or stay awake, and for sleep-ins priced as nights times an allowance.',
  };
}
