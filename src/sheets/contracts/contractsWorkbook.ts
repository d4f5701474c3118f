/** A comparison of contracts as a workbook: the comparison, its workings, places to commission, parties, the provider's view. */
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import type { RateCard } from '../../domain/contracts/models/rateCard';
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import type { SheetDescription, WorkbookDescription } from '../core/description';
import { analysisWorkbook } from '../core/workbook';
import { clausesSheet, hasClauses } from './clausesSheet';
import { commissionSheet } from './commissionSheet';
import { comparisonSheet } from './comparisonSheet';
import { modelSentence } from './contractCells';
import { contractChecks } from './contractChecks';
import { hostSheet } from './hostSheet';
import { hubSheet } from './hubSheet';
import { occupancySheet } from './occupancySheet';
import { breakEvenSheet } from './breakEvenSheet';
import { partiesSheet } from './partiesSheet';
import { partyWorkingsSheet } from './partyWorkings';
import { providerSheet } from './providerSheet';
import { rateCardSheet } from './rateCardSheet';
import { softBlockSheet } from './softBlockSheet';
import { staySheet } from './staySheet';
import { workingsSheet } from './workingsSheet';
import { yearsSheet } from './yearsSheet';

/** What stands beside a comparison where its file or the command asks for it. */
export interface FurtherToComparison {
  /** What the file's soft block and simulation came to. */
  readonly simulated?: Simulations | null;
  /** Where the fees were placed against one. */
  readonly rateCard?: RateCard | null;
}

export function describeContracts(
  comparison: ContractComparison,
  asAt: IsoDate,
  further: FurtherToComparison = {},
): WorkbookDescription {
  return analysisWorkbook({
    title: comparison.terms.title,
    subject: 'What a place costs under several contracts when occupancy varies',
    asAt,
    madeFrom: { comparison, ...further },
    pages: sheetsOf(comparison, further),
    checks: contractChecks(comparison),
    called: { checks: 'Contract checks', about: 'About the contracts' },
    rules: [
      { source: 'The model', rule: modelSentence },
      {
        source: 'Expected cost',
        rule: 'What is paid at each number of places taken × the share of the time that so many are taken.',
      },
    ],
  });
}

function sheetsOf(
  comparison: ContractComparison,
  { simulated = null, rateCard = null }: FurtherToComparison,
): readonly SheetDescription[] {
  const { terms, contracts, stays, hub } = comparison;
  const parties = partiesSheet(comparison, simulated);
  const hasYears = contracts.some(({ years }) => years !== null);
  const clauses = contracts.some(hasClauses);
  const release = terms.host?.release ?? null;
  return [
    comparisonSheet(comparison),
    occupancySheet(comparison),
    breakEvenSheet(comparison),
    ...(hasYears ? [yearsSheet(comparison)] : []),
    ...(clauses ? [clausesSheet(comparison)] : []),
    ...(stays.length === 0 ? [] : [staySheet(comparison)]),
    ...(rateCard === null ? [] : [rateCardSheet(rateCard)]),
    ...(terms.hub === undefined || hub === null ? [] : [hubSheet(terms.hub, hub, comparison)]),
    commissionSheet(comparison),
    ...(parties === null ? [] : [parties]),
    ...(comparison.parties === null || terms.host === undefined
      ? []
      : [partyWorkingsSheet(comparison.parties, terms.demand.placesKeptEmpty)]),
    ...(simulated?.softBlock == null ? [] : [softBlockSheet(simulated.softBlock)]),
    ...(terms.host === undefined ? [] : [hostSheet(comparison, terms.host)]),
    providerSheet(comparison),
    ...(hasYears || clauses || release !== null ? [workingsSheet(comparison)] : []),
  ];
}
