/**
 * The open book: a submission made complete and exact, ready to be reviewed. What could not be completed is in the
 * findings; what stands here can be calculated on.
 */
import type { IsoDate } from '../calendar/isoDate';
import type { CostPeriod } from '../calendar/period';
import type { Place } from '../evidence/place';
import type { CostCategory } from '../fee/costCategory';
import type { Exact } from '../money/exact';
import type { Hourly, MoneyPer, Nightly, Weekly } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';
import type { EmploymentTerms, Funder, Placement, StaffingRatio } from '../placement/placement';
import type {
  AmountBasis,
  FeeSubmission,
  ParallelAmount,
  PrintedTotal,
  StatedWorkings,
} from './feeSubmission';

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

export interface Allowability {
  readonly allowable: boolean;
  readonly reason: string;
}

/** How a line's amount is stated: pounds for a period, or a percentage of something named. */
export type StatedAmount =
  | { readonly kind: 'money'; readonly money: MoneyPer<CostPeriod> }
  | { readonly kind: 'percentage'; readonly percentage: Percentage; readonly of: 'cost' | 'price' };

export interface CostLine {
  readonly id: string;
  readonly at: Place;
  readonly amountAt: Place;
  readonly label: string;
  readonly category: CostCategory;
  /** 0 to 1; null where the provider stated the category. */
  readonly confidence: Exact | null;
  readonly amount: StatedAmount;
  readonly serves: AmountBasis;
  /** The share of an organisation-wide amount charged to this home; 1 unless it serves the whole organisation. */
  readonly organisationShare: Fraction;
  readonly basisOfShare: string | null;
  readonly teachingWeeks: number | null;
  readonly included: boolean;
  readonly allowability: Allowability;
  readonly relatedParty: boolean;
  readonly evidence: string | null;
  readonly funder: Funder | null;
  readonly notes: string | null;
  readonly workings: StatedWorkings | null;
  readonly parallelAmounts: readonly ParallelAmount[];
}

export const needSupports = [
  'extraStaffHours',
  'therapy',
  'education',
  'health',
  'transport',
  'equipment',
] as const;
export type NeedSupport = (typeof needSupports)[number];

export interface AdditionalNeed {
  readonly id: string;
  readonly at: Place;
  readonly need: string;
  readonly support: NeedSupport;
  /** Either hours at a rate, or a weekly amount. */
  readonly price:
    | { readonly kind: 'hours'; readonly hoursAWeek: Exact; readonly rate: Hourly }
    | { readonly kind: 'weekly'; readonly amount: Weekly };
  readonly included: boolean;
  readonly funder: Funder | null;
  readonly intendedOutcome: string | null;
  readonly measure: string | null;
  readonly reviewDate: IsoDate | null;
  readonly stepDownTo: string | null;
  readonly fieldsAt: Readonly<Partial<Record<string, Place>>>;
}

export interface OpenBook {
  readonly submission: FeeSubmission;
  readonly placement: Placement;
  readonly employment: EmploymentTerms;
  readonly posts: readonly Post[];
  readonly costLines: readonly CostLine[];
  readonly additionalNeeds: readonly AdditionalNeed[];
  readonly printedTotals: readonly PrintedTotal[];
}
