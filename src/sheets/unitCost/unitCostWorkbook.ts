/**
 * An in-house home's unit cost as a workbook: what it costs, the bridge to an external price, and make or buy; with the
 * homes side by side where the ledger has several. Every figure is live: a ledger line or a bed-night typed over moves the
 * unit cost, the bridge, and make or buy.
 */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/evidence/finding';
import type { InHouseAssessment } from '../../domain/unitCost/assessInHouse';
import type { InHouseHome } from '../../domain/unitCost/inHouseHome';
import type { BesideOtherCouncils } from '../../domain/unitCost/otherCouncils';
import type { PublishedBeside } from '../../domain/unitCost/publishedBeside';
import type { WorkbookDescription } from '../core/description';
import { fingerprintOf, openBookVersion } from '../core/fingerprint';
import { bridgeSheet } from './bridgeSheet';
import { homesSheet } from './homesSheet';
import { makeOrBuySheet } from './makeOrBuySheet';
import { unitCostSheet } from './unitCostSheet';

export interface UnitCostSubject {
  readonly assessment: InHouseAssessment;
  /** The homes that are taken together; empty where one home is shown by itself. */
  readonly homes: readonly InHouseHome[];
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
  readonly published: readonly PublishedBeside[];
  readonly councils: readonly BesideOtherCouncils[];
  readonly consumerPrices: {
    readonly source: string;
    /** For each year of the home the calendar years that were applied: "2023, 2024"; empty where none. */
    readonly applied: readonly string[];
  };
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
    sheets: [
      unitCostSheet(subject, title),
      bridgeSheet(subject),
      makeOrBuySheet(subject),
      ...(subject.homes.length > 1 ? [homesSheet(subject)] : []),
    ],
  };
}
