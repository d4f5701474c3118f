/**
 * A post of the home: the work one line of the rota or the establishment stands for, as the provider states it.
 *
 * A post given as rota hours is a post on shift, and cover applies; one given as WTE is an establishment, and cover is
 * already in it; a sleep-in has no hours unless somebody is woken.
 */
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { Hourly, MoneyPer, Nightly } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';
import type { Funder, StaffingRatio } from '../placement/placement';

export const postTypes = [
  'management',
  'care',
  'wakingNight',
  'sleepIn',
  'education',
  'therapy',
  'ancillary',
] as const;
export type PostType = (typeof postTypes)[number];

export const postTypeWords: Readonly<Record<PostType, string>> = {
  management: 'management',
  care: 'care',
  wakingNight: 'waking night',
  sleepIn: 'sleep-in',
  education: 'education',
  therapy: 'therapy',
  ancillary: 'ancillary',
};

/** How much work a post is: hours on a rota (cover applies), or an establishment in WTE (cover is already in it). */
export type PostSize =
  | { readonly kind: 'rota'; readonly hoursAWeek: Exact }
  | { readonly kind: 'establishment'; readonly wte: Exact }
  | { readonly kind: 'sleepInOnly' };

export interface Post {
  readonly id: string;
  readonly at: Place;
  readonly role: string;
  readonly postType: PostType;
  readonly serves: 'home' | 'child';
  readonly size: PostSize;
  /** Contracted hours per person a week; null for full time. */
  readonly contractedHours: Exact | null;
  readonly pay: Hourly | MoneyPer<'year'>;
  readonly premium: Percentage;
  /** Share of the hours that carry the premium. */
  readonly premiumHours: Fraction;
  readonly needsBackfill: boolean;
  readonly agencyShare: Fraction;
  readonly agencyRate: Hourly | null;
  readonly sleepIns: { readonly nightsAWeek: Exact; readonly allowance: Nightly } | null;
  /** n staff to m children: the hours of the post that fall on one child, where it serves a group smaller than the home. */
  readonly shareOfShift: StaffingRatio | null;
  readonly funder: Funder;
  readonly fieldsAt: Readonly<Partial<Record<string, Place>>>;
}
