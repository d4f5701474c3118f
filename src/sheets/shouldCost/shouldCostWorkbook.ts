/**
 * A should-cost as a workbook: the needs and the parameters as inputs, every line as a formula over them, and the
 * submitted fee beside it. The simulation and the tornado are values of the day they were made, and say so.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { NeedsProfile } from '../../domain/shouldCost/needsProfile';
import type { ParameterRanges } from '../../domain/shouldCost/parameters';
import type { ShouldCost } from '../../domain/shouldCost/shouldCost';
import type { Simulation } from '../../domain/shouldCost/simulate';
import type { Variance } from '../../domain/shouldCost/variance';
import type { EmploymentRules } from '../../domain/staffing/employmentRules';
import type { WorkbookDescription } from '../description';
import { fingerprintOf, openBookVersion } from '../review/edition';
import { shouldCostSheet } from './shouldCostSheet';
import { varianceSheet } from './varianceSheet';

export interface ShouldCostSubject {
  readonly asAt: IsoDate;
  readonly profile: NeedsProfile;
  readonly ranges: ParameterRanges;
  readonly rules: EmploymentRules;
  readonly cost: ShouldCost;
  readonly simulation: Simulation | null;
  readonly variances: readonly Variance[] | null;
}

export function describeShouldCost(subject: ShouldCostSubject): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify(subject));
  const reference = subject.profile.reference;
  return {
    title: `Should-cost${reference === null ? '' : `: ${reference}`}`,
    subject: 'What a council should expect to pay for a child’s assessed needs, as a range',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. These figures compare; they do not decide.`,
    created: subject.asAt,
    fingerprint,
    sheets: [shouldCostSheet(subject), varianceSheet(subject)],
  };
}
