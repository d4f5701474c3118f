/** A comparison of contracts as a workbook: the comparison, its workings, places to commission, parties, the provider's view. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparison';
import type { PlayedContracts } from '../../domain/contracts/simulateContracts';
import type { WorkbookDescription } from '../description';
import { fingerprintOf, openBookVersion } from '../review/edition';
import { commissionSheet } from './commissionSheet';
import { comparisonSheet } from './comparisonSheet';
import { modelSentence } from './contractCells';
import { occupancySheet } from './occupancySheet';
import { breakEvenSheet } from './breakEvenSheet';
import { partiesSheet } from './partiesSheet';
import { providerSheet } from './providerSheet';
import { softBlockSheet } from './softBlockSheet';

/** `played`: what the file's soft block and simulation came to; null where it has neither. */
export function describeContracts(
  comparison: ContractComparison,
  asAt: IsoDate,
  played: PlayedContracts | null = null,
): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify(played === null ? comparison : { comparison, played }));
  const parties = partiesSheet(comparison, played);
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
      ...(parties === null ? [] : [parties]),
      ...(played?.softBlock == null ? [] : [softBlockSheet(played.softBlock)]),
      providerSheet(comparison),
    ],
  };
}
