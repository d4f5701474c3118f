/**
 * An in-house home's unit cost as a workbook: what it costs, the bridge to an external price, and make or buy; with the
 * homes side by side where the ledger has several. Every figure is live: a ledger line or a bed-night typed over moves the
 * unit cost, the bridge, and make or buy.
 */
import type { WorkbookDescription } from '../core/description';
import { fingerprintOf, openBookVersion } from '../core/fingerprint';
import { bridgeSheet } from './bridgeSheet';
import { homesSheet } from './homesSheet';
import { makeOrBuySheet } from './makeOrBuySheet';
import type { UnitCostSubject } from './subject';
import { unitCostSheet } from './unitCostSheet';

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
