/**
 * How much work a post is, and how many people that takes.
 *
 * worked hours: the rota's hours a week, handovers included; for an establishment post WTE × full-time hours;
 * employed hours = worked × (1 − agency share) × cover factor; WTE = employed ÷ full-time hours;
 * people = employed ÷ contracted hours of one person (full time unless stated).
 * Cover is for rota posts that need backfill. An establishment already holds its cover, whatever its backfill answer
 * says (a check reports that answer). A post of sleep-ins alone has no hours and no people.
 *
 * Worked example: 168 rota hours, a quarter of them agency, cover factor 1.2: 168 × 0.75 × 1.2 = 151.2 employed hours,
 * 4.032 WTE of 37.5 hours, 8.064 people of 18.75 hours.
 *
 * Errors: null employed hours where the time away leaves no week to work in (see `coverFactor.ts`).
 */
import { one, zero, type Exact } from '../money/exact';
import type { Post, PostSize } from './post';
import { coverFactor, coveredHours, weeksAway } from './coverFactor';
import type { StaffingAssumptions } from './staffingAssumptions';

export function workedHours(size: PostSize, fullTimeHours: Exact): Exact {
  switch (size.kind) {
    case 'rota':
      return size.hoursAWeek;
    case 'establishment':
      return size.wte.times(fullTimeHours);
    case 'sleepInOnly':
      return zero;
  }
}

/** Whether cover is added to a post: it is on a rota, and must be backfilled. */
export function takesCover(post: Pick<Post, 'size' | 'needsBackfill'>): boolean {
  return post.size.kind === 'rota' && post.needsBackfill;
}

export function coverFactorOf(post: Post, assumptions: StaffingAssumptions): Exact | null {
  return takesCover(post) ? coverFactor(assumedWeeksAway(assumptions), assumptions.year.weeksPerYear) : one;
}

export function employedHours(post: Post, assumptions: StaffingAssumptions): Exact | null {
  const ownHours = workedHours(post.size, assumptions.fullTimeHours.value).times(
    one.minus(post.agencyShare.fraction),
  );
  return takesCover(post)
    ? coveredHours(ownHours, assumedWeeksAway(assumptions), assumptions.year.weeksPerYear)
    : ownHours;
}

/** Hours one person is contracted for: as stated, else full time. */
export function contractedHoursOf(post: Post, assumptions: StaffingAssumptions): Exact {
  return post.contractedHours ?? assumptions.fullTimeHours.value;
}

function assumedWeeksAway({ daysAwayAYear, workingDaysAWeek }: StaffingAssumptions): Exact {
  return weeksAway(daysAwayAYear.value, workingDaysAWeek.value);
}
