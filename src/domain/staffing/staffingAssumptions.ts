/**
 * What every post of one submission is costed on: the year, cover, the employment rules in force, and whom a home-wide
 * cost is shared by. Each value says where it comes from, so that the Assumptions sheet can show it.
 */
import type { YearConvention } from '../calendar/weekly';
import type { Provenance } from '../evidence/provenance';
import type { Exact } from '../money/exact';
import type { EmploymentRules } from './employmentRules';

export interface Assumed<T> {
  readonly value: T;
  readonly provenance: Provenance;
}

export type PensionTerms =
  | {
      readonly kind: 'statutoryMinimum';
      /** True where people below the trigger have asked to be enrolled. */
      readonly enrolledBelowTrigger?: boolean;
    }
  | { readonly kind: 'percentOfAllPay'; readonly percent: Exact };

export interface StaffingAssumptions {
  readonly year: YearConvention;
  readonly rules: EmploymentRules;
  readonly daysAwayAYear: Assumed<Exact>;
  readonly workingDaysAWeek: Assumed<Exact>;
  readonly fullTimeHours: Assumed<Exact>;
  readonly pension: Assumed<PensionTerms>;
  /** The organisation's pay bill a year, for the levy; null where not stated: then no levy is assumed and a note says so. */
  readonly organisationPayBill: Assumed<Exact> | null;
  readonly registeredPlaces: Assumed<Exact>;
  readonly placesThatCanBeUsed: Assumed<Exact>;
  /** 0 to 1. */
  readonly plannedOccupancy: Assumed<Exact>;
}
