/** The statutory figures that employing somebody rests on, as in force on one day. Loaded by `reference`, given to the domain as an argument. */
import type { IsoDate } from '../calendar/isoDate';
import type { Provenance } from '../evidence/provenance';
import type { Exact } from '../money/exact';

/** One parameter in force: its value and where it comes from. */
export interface InForce {
  readonly value: Exact;
  readonly provenance: Provenance;
}

export interface EmploymentRules {
  readonly asAt: IsoDate;
  /** £ an hour, for the ages it covers; under-age rates are not assumed. */
  readonly nationalLivingWage: InForce;
  /** £ a year above which the employer pays NI on one person's pay. */
  readonly secondaryThreshold: InForce;
  /** Employer NI in per cent. */
  readonly employerNIPercent: InForce;
  readonly pensionMinimumPercent: InForce;
  readonly pensionBandFrom: InForce;
  readonly pensionBandTo: InForce;
  /** Below this pay nobody is enrolled automatically. */
  readonly pensionTrigger: InForce;
  readonly levyPercent: InForce;
  /** £ a year, once a group: 0.5 % of a £3m pay bill. */
  readonly levyAllowance: InForce;
  readonly statutoryLeaveWeeks: InForce;
}
