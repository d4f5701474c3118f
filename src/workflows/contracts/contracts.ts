/** Contracts for the same places compared at honest occupancy: what each costs, who bears which risk, what was simulated. */
import type { Simulations } from '../../domain/contracts/simulated/simulateContracts';
import { fileAnalysis } from '../typed/fileAnalysis';
import { anyKept } from '../typed/kept';
import { keptContracts } from './keep';
import {
  contractsAsJson,
  contractsInWords,
  contractsWorkbook,
  mostChildrenInWorkbook,
  mostPlacesInWorkbook,
} from './answer';
import { askContracts, chooseContracts, options, type ContractsTerms } from './askFiles';
import { rateCardAsJson } from './contractTermsAsJson';
import { rateCardInWords } from './contractTermsInWords';
import { runSimulations } from './runSimulations';
import { simulationsAsJson } from './simulationsAsJson';
import { simulationsInWords } from './simulationsInWords';

interface Answer extends ContractsTerms {
  readonly simulated: Simulations;
}

export const contracts = fileAnalysis({
  id: 'contracts',
  command: 'contracts',
  title: 'Contracts',
  purpose: 'Contracts for the same places compared at honest occupancy.',
  takes: '<file.json>',
  options,
  more: `assets/examples/contracts shows what the file holds: four-places.json the least, every-term.json every term,
soft-block.json a soft block and a simulation.`,
  asAt: 'the day the comparison is of',
  choose: chooseContracts,
  files: ({ file, rateCard }) => ({ from: [file], alsoRead: [rateCard] }),
  ask: askContracts,
  answer: (terms, { progress }): Answer | null => {
    const years = terms.toSimulate.simulation?.terms.years ?? 0;
    const simulated = runSimulations(terms.toSimulate, (part) => {
      progress(Math.floor(part * years), years, 'years simulated');
      return true;
    });
    progress(0, 0, '');
    return simulated === null ? null : { ...terms, simulated };
  },
  tell: ({ comparison, simulated, rateCard }) => [
    ...contractsInWords(comparison),
    ...simulationsInWords(simulated),
    ...(rateCard === null ? [] : rateCardInWords(rateCard)),
  ],
  json: ({ comparison, simulated, rateCard }) => ({
    ...contractsAsJson(comparison),
    ...simulationsAsJson(simulated),
    ...(rateCard === null ? {} : { rateCard: rateCardAsJson(rateCard) }),
  }),
  write: ({ comparison, simulated, rateCard, asAt }) =>
    contractsWorkbook(comparison, asAt, simulated, rateCard) ??
    `No workbook: its sheets hold at most ${String(mostPlacesInWorkbook)} places and ${String(mostChildrenInWorkbook)} children. --json gives the figures.`,
  isToSettle: () => false,
  keep: anyKept(keptContracts),
});
