/**
 * What is asked about needs that can be costed and may not be meant: a home with nobody in it at night, and more hours of one
 * worker than a week has.
 *
 * Worked example: 14 hours of the day, none awake and none asleep at night: 10 hours with nobody there. 200 hours of 1:1: a week
 * has 168.
 */
import { exact, exactText } from '../money/exact';
import type { NeedsProfile } from './needsProfile';

const hoursOfADay = exact(24);
const hoursOfAWeek = exact(168);

export function needsAsked(profile: NeedsProfile): readonly string[] {
  const { dayHours, wakingStaff, sleepInStaff } = profile;
  const night = hoursOfADay.minus(dayHours);
  const isEmpty = wakingStaff.isZero() && sleepInStaff.isZero() && night.greaterThan(0);
  return [
    ...(isEmpty
      ? [`Nobody is awake or asleep in the ${exactText(night)} hours of the night: who is there?`]
      : []),
    ...hoursBeyondTheWeek(profile),
  ];
}

export const hoursBeyondTheWeek = ({ extraHours }: Pick<NeedsProfile, 'extraHours'>): readonly string[] =>
  extraHours
    .filter(({ hoursAWeek }) => hoursAWeek.greaterThan(hoursOfAWeek))
    .map(
      ({ staff, hoursAWeek }) =>
        `${exactText(hoursAWeek)} hours of ${String(staff)}:1 are more than the 168 of a week: what is meant?`,
    );
