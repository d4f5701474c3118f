/**
 * An in-house home's unit cost as a workbook: what it costs, the bridge to an external price, and make or buy; with the
 * homes side by side where the ledger has several. Every figure is live: a ledger line or a bed-night typed over moves the
 * unit cost, the bridge, and make or buy.
 */
import type { WorkbookDescription } from '../core/description';
import { analysisWorkbook } from '../core/workbook';
import { bridgeSheet } from './bridgeSheet';
import { homesSheet } from './homesSheet';
import { makeOrBuySheet } from './makeOrBuySheet';
import type { UnitCostSubject } from './subject';
import { unitCostChecks } from './unitCostChecks';
import { unitCostSheet } from './unitCostSheet';

export function describeUnitCost(subject: UnitCostSubject): WorkbookDescription {
  const title = `Unit cost: ${subject.assessment.home.name}`;
  return analysisWorkbook({
    title,
    subject: 'What a place in a council’s own home costs a week, like for like with an external price',
    asAt: subject.asAt,
    madeFrom: subject,
    pages: [
      unitCostSheet(subject, title),
      bridgeSheet(subject),
      makeOrBuySheet(subject),
      ...(subject.homes.length > 1 ? [homesSheet(subject)] : []),
    ],
    checks: unitCostChecks(subject),
    called: { checks: 'Unit cost checks', about: 'About the unit cost' },
    rules: [
      {
        source: 'Unit cost',
        rule: 'Spending of the year ÷ nights of the places × 7: of all places, and of the places that children slept in.',
      },
      {
        source: 'Like for like',
        rule: 'A price from outside holds what a council’s ledger books elsewhere; the Bridge adds it step by step.',
      },
    ],
  });
}
