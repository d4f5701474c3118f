/**
 * A should-cost as a workbook: the needs and the parameters as inputs, every line as a formula over them, and the
 * submitted fee beside it. The simulation and the tornado are values of the day they were made, and say so.
 */
import { scenarioIn } from '../../domain/staffing/scenario';
import type { WorkbookDescription } from '../core/description';
import { fingerprintOf, openBookVersion } from '../core/fingerprint';
import { markedScenario } from '../core/scenarioMark';
import { shouldCostSheet } from './shouldCostSheet';
import type { ShouldCostSubject } from './subject';
import { varianceSheet } from './varianceSheet';

export function describeShouldCost(subject: ShouldCostSubject): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify(subject));
  const reference = subject.profile.reference;
  const workbook: WorkbookDescription = {
    title: `Should-cost${reference === null ? '' : `: ${reference}`}`,
    subject: 'What a council should expect to pay for a child’s assessed needs, as a range',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. These figures compare; they do not decide.`,
    created: subject.asAt,
    fingerprint,
    sheets: [shouldCostSheet(subject), varianceSheet(subject)],
  };
  return markedScenario(workbook, scenarioIn(subject.rules).length > 0);
}
