/**
 * A post with neither hours nor WTE: its cost cannot be worked out and is not in the split. Sleep-ins need neither.
 *
 * Error: the fee split lacks the post. The unexplained remainder shows what it may be worth.
 */
import type { Check } from '../check';
import { quoted } from '../inWords';
import { receivedPosts } from '../receivedPosts';

export const postHoursMissing: Check = ({ openBook }) =>
  receivedPosts(openBook)
    .filter(({ hours, wte, isSleepIn, role }) => hours === '' && wte === '' && !isSleepIn && role !== '')
    .map(({ role, hoursAt }) => ({
      code: 'post-hours-missing',
      severity: 'error',
      at: hoursAt,
      expected: 'rota hours a week, or WTE',
      received: `${quoted(role)} with neither`,
      advice: `Ask for the weekly rota hours of ${quoted(role)}, or the WTE employed.`,
    }));
