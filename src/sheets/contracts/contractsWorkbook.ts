/** A comparison of contracts as a workbook: the comparison, its workings, places to commission, parties, the provider's view. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparison';
import type { WorkbookDescription } from '../description';
import { fingerprintOf, openBookVersion } from '../review/edition';
import { commissionSheet } from './commissionSheet';
import { comparisonSheet } from './comparisonSheet';
import { modelSentence } from './contractCells';
import { occupancySheet } from './occupancySheet';
import { breakEvenSheet } from './breakEvenSheet';
import { partiesSheet } from './partiesSheet';
import { providerSheet } from './providerSheet';

export function describeContracts(comparison: ContractComparison, asAt: IsoDate): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify(comparison));
  return {
    title: comparison.asked.title,
    subject: 'What a place costs under several contracts when occupancy varies',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. ${modelSentence}`,
    created: asAt,
    fingerprint,
    sheets: [
      comparisonSheet(comparison),
      occupancySheet(comparison),
      breakEvenSheet(comparison),
      commissionSheet(comparison),
      ...(comparison.parties === null ? [] : [partiesSheet(comparison.parties)]),
      providerSheet(comparison),
    ],
  };
}
