/** The placement a fee is for: one child in one home. Never the child's name or date of birth. */
import type { IsoDate } from '../calendar/isoDate';
import type { WeeksPerYear } from '../calendar/weeksPerYear';
import type { Place } from '../evidence/place';
import type { Exact } from '../money/exact';
import type { Weekly } from '../money/moneyPer';
import type { Fraction, Percentage } from '../money/percentage';

export type Sector = 'private' | 'voluntary' | 'council';
export type ContractType = 'spot' | 'framework' | 'block' | 'softBlock';
export type Funder = 'socialCare' | 'education' | 'health';

export const funderWords: Readonly<Record<Funder, string>> = {
  socialCare: 'Social care',
  education: 'Education',
  health: 'Health',
};

/** n staff to m children by day. */
export interface StaffingRatio {
  readonly staff: Exact;
  readonly children: Exact;
}

export interface Placement {
  readonly submissionId: string | null;
  readonly placementReference: string | null;
  readonly provider: string | null;
  readonly home: string | null;
  readonly sector: Sector | null;
  readonly region: string | null;
  /** Places the home is registered for; null where not stated. */
  readonly registeredPlaces: Exact | null;
  /** Places that can be used with this child in the home: 1 for a solo placement. Equal to the registered places unless stated. */
  readonly placesThatCanBeUsed: Exact | null;
  readonly plannedOccupancy: Fraction | null;
  readonly priceBaseDate: IsoDate | null;
  readonly weeksPerYear: WeeksPerYear;
  readonly contractType: ContractType | null;
  readonly quotedWeeklyFee: Weekly;
  readonly quotedWeeklyFeeAt: Place;
  readonly councilOffer: Weekly | null;
  readonly dayRatio: StaffingRatio | null;
  readonly teachingWeeks: number;
  /** Where the placement's answers stood, by field, for findings. */
  readonly at: Readonly<Partial<Record<string, Place>>>;
}

/** What the provider says about employing people; null where not stated and a default parameter serves. */
export interface EmploymentTerms {
  readonly daysAwayAYear: Exact | null;
  readonly workingDaysAWeek: Exact | null;
  /** Of the days away, those for training: for the check that training is not also a cost line. */
  readonly trainingDaysAway: Exact | null;
  readonly fullTimeHours: Exact | null;
  /** A scheme's percentage of all pay; null for the statutory minimum. */
  readonly pensionOfAllPay: Percentage | null;
  readonly organisationPayBill: Exact | null;
  readonly employmentAllowanceClaimed: boolean;
}
