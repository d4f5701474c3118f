/**
 * The band a child's needs fall into, by rules that anybody can read: mainstream, specialist, specialist with education,
 * or a council's own. A band is data: all of its `all` conditions hold, and one at least of its `any`. The first band
 * whose rules hold is the child's, so the most demanding stands first, and one without rules last takes everybody else.
 *
 * Worked example: "Specialist" asks for any of: a worker awake at night, 10 hours of 1:1 a week, a risk of fire-setting.
 * A child with 14 hours of 1:1 is in it for the second reason.
 */
import type { IsoDate } from '../calendar/isoDate';
import { exact, exactText, one, zero, type Exact } from '../money/exact';
import { roundHalfAwayFromZero } from '../money/rounding';
import { placementNeedWords, type NeedsProfile, type PlacementNeed } from './needsProfile';
import { extraRotaHours } from './shouldCostPosts';

export const bandMeasures = [
  'staffForEachChildByDay',
  'wakingStaff',
  'sleepInStaff',
  'extraHoursAWeek',
  'therapyHoursAWeek',
  'needsRecorded',
] as const;
export type BandMeasure = (typeof bandMeasures)[number];

export type BandCondition =
  | { readonly kind: 'atLeast' | 'atMost'; readonly measure: BandMeasure; readonly figure: Exact }
  | { readonly kind: 'need'; readonly need: PlacementNeed }
  | { readonly kind: 'education' }
  | { readonly kind: 'solo' };

export interface Band {
  readonly name: string;
  readonly all: readonly BandCondition[];
  readonly any: readonly BandCondition[];
}

/** A set of bands, most demanding first, and whose it is. */
export interface Bands {
  readonly owner: string;
  readonly reason: string;
  readonly bands: readonly Band[];
}

/** One condition held against the profile, in words. */
export interface BandReason {
  readonly holds: boolean;
  readonly sentence: string;
}

export interface BandAnswer {
  /** Null where the rules of no band hold. */
  readonly band: Band | null;
  /** The conditions of the band that hold; of a band without conditions, none. */
  readonly reasons: readonly BandReason[];
  /** The bands before it and why each is not the child's. */
  readonly passedOver: readonly { readonly band: Band; readonly reasons: readonly BandReason[] }[];
}

export function bandOf(profile: NeedsProfile, { bands }: Bands, asAt: IsoDate): BandAnswer {
  const held = bands.map((band) => heldAgainst(band, profile, asAt));
  const index = held.findIndex(({ holds }) => holds);
  const found = held[index];
  const before = index < 0 ? held : held.slice(0, index);
  return {
    band: found?.band ?? null,
    reasons: found === undefined ? [] : found.reasons.filter(({ holds }) => holds),
    passedOver: before.map(({ band, reasons }) => ({ band, reasons: reasons.filter(({ holds }) => !holds) })),
  };
}

function heldAgainst(band: Band, profile: NeedsProfile, asAt: IsoDate) {
  const reasonsOf = (conditions: readonly BandCondition[]) =>
    conditions.map((condition) => reasonOf(condition, profile, asAt));
  const [all, any] = [reasonsOf(band.all), reasonsOf(band.any)];
  const holds = all.every((each) => each.holds) && (any.length === 0 || any.some((each) => each.holds));
  return { band, holds, reasons: [...all, ...any] };
}

function reasonOf(condition: BandCondition, profile: NeedsProfile, asAt: IsoDate): BandReason {
  switch (condition.kind) {
    case 'atLeast':
    case 'atMost':
      return measureReason(condition, measureOf(condition.measure, profile, asAt));
    case 'need': {
      const holds = profile.needs.includes(condition.need);
      return {
        holds,
        sentence: `${placementNeedWords[condition.need]}: ${holds ? 'recorded' : 'not recorded'}`,
      };
    }
    case 'education':
      return profile.education === 'none'
        ? { holds: false, sentence: 'Education on site: not needed' }
        : { holds: true, sentence: 'Education on site: needed' };
    case 'solo':
      return {
        holds: profile.solo,
        sentence: profile.solo ? 'The child must live alone' : 'The child can live with others',
      };
  }
}

/** As a condition and its reason say it. */
export const bandMeasureWords: Readonly<Record<BandMeasure, string>> = {
  staffForEachChildByDay: 'Staff for each child by day',
  wakingStaff: 'Staff awake at night',
  sleepInStaff: 'Staff asleep at night',
  extraHoursAWeek: 'Hours of 1:1 and 2:1 a week',
  therapyHoursAWeek: 'Hours of therapy a week',
  needsRecorded: 'Needs recorded',
};

function measureReason(
  { kind, measure, figure }: Extract<BandCondition, { kind: 'atLeast' | 'atMost' }>,
  value: Exact,
): BandReason {
  const holds = kind === 'atLeast' ? value.greaterThanOrEqualTo(figure) : value.lessThanOrEqualTo(figure);
  const limit = `${kind === 'atLeast' ? 'at least' : 'at most'} ${shown(figure)} asked for`;
  return { holds, sentence: `${bandMeasureWords[measure]}: ${shown(value)}, ${limit}` };
}

function measureOf(measure: BandMeasure, profile: NeedsProfile, asAt: IsoDate): Exact {
  switch (measure) {
    case 'staffForEachChildByDay':
      return profile.dayRatio.staff.dividedBy(profile.dayRatio.children);
    case 'wakingStaff':
      return profile.wakingStaff;
    case 'sleepInStaff':
      return profile.sleepInStaff;
    case 'extraHoursAWeek':
      return extraRotaHours(profile, asAt);
    case 'therapyHoursAWeek':
      return profile.therapyHoursAWeek;
    case 'needsRecorded':
      return profile.needs.length === 0 ? zero : one.times(profile.needs.length);
  }
}

function shown(value: Exact): string {
  return exactText(roundHalfAwayFromZero(exact(value), 2));
}
