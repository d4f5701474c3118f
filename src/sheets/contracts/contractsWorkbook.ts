/** A comparison of contracts as a workbook: the comparison, its workings, places to commission, parties, the provider's view. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import type { PlayedContracts } from '../../domain/contracts/simulated/simulateContracts';
import type { SheetDescription, WorkbookDescription } from '../core/description';
import { fingerprintOf, openBookVersion } from '../core/fingerprint';
import { clausesSheet, hasClauses } from './clausesSheet';
import { commissionSheet } from './commissionSheet';
import { comparisonSheet } from './comparisonSheet';
import { modelSentence } from './contractCells';
import { hostSheet } from './hostSheet';
import { hubSheet } from './hubSheet';
import { occupancySheet } from './occupancySheet';
import { breakEvenSheet } from './breakEvenSheet';
import { partiesSheet } from './partiesSheet';
import { providerSheet } from './providerSheet';
import { rateCardSheet } from './rateCardSheet';
import { softBlockSheet } from './softBlockSheet';
import { staySheet } from './staySheet';
import { workingsSheet } from './workingsSheet';
import { yearsSheet } from './yearsSheet';

/** What stands beside a comparison where its file or the command asks for it. */
export interface BesideComparison {
  /** What the file's soft block and simulation came to. */
  readonly played?: PlayedContracts | null;
  /** Where the fees were placed against one. */
  readonly rateCard?: RateCard | null;
}

export function describeContracts(
  comparison: ContractComparison,
  asAt: IsoDate,
  beside: BesideComparison = {},
): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify({ comparison, ...beside }));
  return {
    title: comparison.asked.title,
    subject: 'What a place costs under several contracts when occupancy varies',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. ${modelSentence}`,
    created: asAt,
    fingerprint,
    sheets: sheetsOf(comparison, beside),
  };
}

function sheetsOf(
  comparison: ContractComparison,
  { played = null, rateCard = null }: BesideComparison,
): readonly SheetDescription[] {
  const { asked, contracts, stays, hub } = comparison;
  const parties = partiesSheet(comparison, played);
  const hasYears = contracts.some(({ years }) => years !== null);
  const clauses = contracts.some(hasClauses);
  const release = asked.host?.release ?? null;
  return [
    comparisonSheet(comparison),
    occupancySheet(comparison),
    breakEvenSheet(comparison),
    ...(hasYears ? [yearsSheet(comparison)] : []),
    ...(clauses ? [clausesSheet(comparison)] : []),
    ...(stays.length === 0 ? [] : [staySheet(comparison)]),
    ...(rateCard === null ? [] : [rateCardSheet(rateCard)]),
    ...(asked.hub === undefined || hub === null ? [] : [hubSheet(asked.hub, hub, comparison)]),
    commissionSheet(comparison),
    ...(parties === null ? [] : [parties]),
    ...(played?.softBlock == null ? [] : [softBlockSheet(played.softBlock)]),
    ...(asked.host === undefined ? [] : [hostSheet(comparison, asked.host)]),
    providerSheet(comparison),
    ...(hasYears || clauses || release !== null ? [workingsSheet(comparison)] : []),
  ];
}
