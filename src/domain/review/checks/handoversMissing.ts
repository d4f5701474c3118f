/**
 * Shifts that meet edge to edge. Round-the-clock cover by one person is exactly 168 hours a week; a rota with any time for
 * one shift to tell the next what happened is longer. With no handover time in it, the ratio shown is not the ratio worked.
 *
 * Seen where a care or waking-night post of the home, or the day and night posts of one person's place on shift together,
 * come to exactly 168 hours or a whole multiple. Staff on shift are taken from the day ratio where it is stated.
 * Warning. Example: 98 care hours and 70 waking-night hours are 168; half an hour at two handovers a day makes 175.
 */
import type { Finding } from '../../evidence/finding';
import { exact, one, sumOf, zero, type Exact } from '../../money/exact';
import type { Post, PostType } from '../../staffing/post';
import type { OpenBook } from '../../submission/openBook';
import type { Check } from '../check';
import { numberInWords, quoted } from '../inWords';

const hoursInAWeek = exact(168);

export const handoversMissing: Check = ({ openBook }) => {
  const shifts = openBook.posts.filter(
    ({ serves, postType }) => serves === 'home' && (postType === 'care' || postType === 'wakingNight'),
  );
  const edgeToEdge = shifts.filter((post) => isRoundTheClock(rotaHours(post)));
  if (edgeToEdge.length > 0) {
    return edgeToEdge.map((post) =>
      finding(post, `${quoted(post.role)}, ${numberInWords(rotaHours(post))} hours a week`),
    );
  }
  const [first] = shifts;
  const together = dayAndNight(openBook, shifts);
  return first !== undefined && isRoundTheClock(together)
    ? [finding(first, `day and night shifts of ${numberInWords(together)} hours a week together`)]
    : [];
};

/** Care hours of one person on shift by day, and the waking-night hours, as one clock; nought where either is absent. */
function dayAndNight({ placement }: OpenBook, shifts: readonly Post[]): Exact {
  const hoursOf = (type: PostType) =>
    sumOf(shifts.filter(({ postType }) => postType === type).map(rotaHours));
  const day = hoursOf('care');
  const night = hoursOf('wakingNight');
  if (day.isZero() || night.isZero()) return zero;
  const staff = placement.dayRatio?.staff ?? one;
  const oneStaffByDay = staff.greaterThan(zero) ? day.dividedBy(staff).plus(night) : zero;
  return isRoundTheClock(oneStaffByDay) ? oneStaffByDay : day.plus(night);
}

function rotaHours({ size }: Post): Exact {
  return size.kind === 'rota' ? size.hoursAWeek : zero;
}

function isRoundTheClock(hours: Exact): boolean {
  return hours.greaterThan(zero) && hours.modulo(hoursInAWeek).isZero();
}

function finding(post: Post, received: string): Finding {
  return {
    code: 'handovers-missing',
    severity: 'warning',
    at: post.fieldsAt['rotaHoursAWeek'] ?? post.at,
    expected: 'more than 168 hours a week for each person always on shift, handovers being on top',
    received,
    advice: 'Ask for the rota of a typical week, with start and finish times, and how handovers are staffed.',
  };
}
