/** What the workbook of extra hours speaks of: the hours asked for, the people who would work them, and what they come to. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Exact } from '../../domain/money/exact';
import type { Percentage } from '../../domain/money/percentage';
import type { ExtraHoursPriced } from '../../domain/requests/extraHoursPriced';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';

export interface ExtraHoursSubject {
  readonly placement: string | null;
  readonly need: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly review: IsoDate | null;
  readonly outcome: string | null;
  readonly hoursRequested: Exact;
  readonly staffPerHour: Exact;
  readonly alreadyPaid: Exact;
  readonly hourlyRate: Exact;
  readonly contractedHours: Exact;
  /** Days that the year counts: 364, 365, 365.25 or 366. */
  readonly daysInYear: Exact;
  readonly daysAway: Exact;
  readonly daysPerWeek: Exact;
  readonly agency: Percentage;
  readonly agencyRate: Exact | null;
  readonly requested: Exact | null;
  readonly skillHours: Exact | null;
  readonly skillRate: Exact | null;
  readonly rules: EmploymentRules;
  /** The first and the last day for which these rules hold, all of them. */
  readonly rulesHold: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  readonly answer: ExtraHoursPriced;
  readonly asAt: IsoDate;
}
