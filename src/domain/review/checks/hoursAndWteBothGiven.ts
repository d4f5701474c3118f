/**
 * A post answered both ways: hours on the rota, to which cover is added, and WTE, which already holds it. The two rarely
 * give the same cost.
 *
 * Warning: one of the two has been used. Example: 168 rota hours and 5.49 WTE.
 */
import type { Check } from '../check';
import { quoted } from '../inWords';
import { receivedPosts } from '../receivedPosts';

export const hoursAndWteBothGiven: Check = ({ openBook }) =>
  receivedPosts(openBook)
    .filter(({ hours, wte }) => hours !== '' && wte !== '')
    .map(({ role, hours, wte, wteAt }) => ({
      code: 'hours-and-wte-both-given',
      severity: 'warning',
      at: wteAt,
      expected: 'rota hours a week or WTE, one of them',
      received: `${quoted(role)} with ${hours} hours and ${wte} WTE`,
      advice: `Ask whether ${quoted(role)} is hours on shift or people employed, and clear the other answer.`,
    }));
