/** What this child needs on top of the core of the home, with the outcome it is meant to reach. */
import type { IsoDate } from '../calendar/isoDate';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { Hourly, Weekly } from '../money/moneyPer';
import type { Funder } from '../placement/placement';

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
  /** Either hours at a rate, or a weekly amount, perhaps with the hours that it is for. */
  readonly price:
    | { readonly kind: 'hours'; readonly hoursAWeek: Exact; readonly rate: Hourly }
    | { readonly kind: 'weekly'; readonly amount: Weekly; readonly hoursAWeek?: Exact };
  readonly included: boolean;
  readonly funder: Funder | null;
  readonly intendedOutcome: string | null;
  readonly measure: string | null;
  readonly reviewDate: IsoDate | null;
  readonly stepDownTo: string | null;
  readonly fieldsAt: Readonly<Partial<Record<string, Place>>>;
}
