/**
 * An in-house home's unit cost as a workbook: what it costs, and the bridge to an external price. Every figure is live:
 * a ledger line or a bed-night typed over moves the unit cost, the bridge, and make or buy.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import type { InHouseAssessment } from '../../domain/unitCost/assessInHouse';
import type { PublishedBeside } from '../../domain/unitCost/publishedBeside';
import type { WorkbookDescription } from '../description';
import { fingerprintOf, openBookVersion } from '../review/edition';
import { bridgeSheet } from './bridgeSheet';
import { unitCostSheet } from './unitCostSheet';

export interface UnitCostSubject {
  readonly assessment: InHouseAssessment;
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
  readonly published: readonly PublishedBeside[];
}

export function describeUnitCost(subject: UnitCostSubject): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify(subject));
  const title = `Unit cost: ${subject.assessment.home.name}`;
  return {
    title,
    subject: 'What a place in a council’s own home costs a week, like for like with an external price',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. These figures compare; they do not decide.`,
    created: subject.asAt,
    fingerprint,
    sheets: [unitCostSheet(subject, title), bridgeSheet(subject)],
  };
}
