/**
 * What each pane writes, from what is known now; null where there is nothing to write yet. A pane that has sheets of its
 * own says here which workflow makes them.
 */
import { benchmarksWorkbook } from '../../workflows/benchmarks/write';
import { startingContracts } from '../../workflows/contracts/onScreen';
import { contractsSheets } from '../../workflows/contracts/contractsSheets';
import { analyses } from '../../workflows/analyses';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { shouldCostWorkbook } from '../../workflows/shouldCost/write';
import { unitCostGrid } from '../../workflows/unitCost/currentUnitCost';
import { negotiationGrid, type Writing } from '../../workflows/writeSheets';
import { currentTerms, runCurrent } from '../analysis/currentTerms';
import { currentBenchmarks } from '../benchmarks/currentBenchmarks';
import { currentNegotiation } from '../negotiate/currentNegotiation';
import { contractsDraft } from '../contracts/draft';
import { currentComparisons, toCompare } from '../shouldCost/currentNeeds';
import { unitCostDraft } from '../unitCost/draft';
import type { PaneState } from '../state/paneState';
import { keptContracts } from '../../workflows/contracts/keep';
import { keptMapping } from '../../workflows/unitCost/keep';

type WhatToWrite = (state: PaneState) => Writing | null;

const written: Readonly<Record<Writing['kind'], WhatToWrite>> = {
  template: ({ today }) => ({ kind: 'template', today }),
  example: ({ today }) => ({ kind: 'example', today }),
  negotiation: (state) => {
    const terms = currentNegotiation(state, currentComparisons(toCompare(state)));
    return terms === null ? null : { kind: 'negotiation', ...terms };
  },
  shouldCost: (state) => {
    const { shouldCost } = currentComparisons(toCompare(state));
    return shouldCost === null ? null : { kind: 'shouldCost', grid: shouldCostGrid(state, shouldCost) };
  },
  benchmarks: (state) => {
    const comparison = currentBenchmarks(toCompare(state));
    return comparison === null
      ? null
      : { kind: 'benchmarks', grid: benchmarksWorkbook(comparison, state.asAt) };
  },
  analysis: (state) => {
    const analysis = analyses.find(({ id }) => id === state.pane);
    if (analysis === undefined) return null;
    const { answered } = runCurrent(analysis, currentTerms(analysis, state), state);
    return answered === null ? null : { kind: 'analysis', grid: answered.workbook() };
  },
  ledgerExample: ({ today }) => ({ kind: 'ledgerExample', today }),
  unitCost: ({ drafts, settings, reviewed, today }) => {
    const fee = reviewed?.review.value ?? null;
    const grid = unitCostGrid(unitCostDraft.in(drafts), settings.kept[keptMapping.name], today, fee);
    return grid === null ? null : { kind: 'unitCost', grid };
  },
  contracts: ({ drafts, reviewed, settings, asAt, today }) => {
    const { typed, simulated, received } = contractsDraft.in(drafts);
    const terms =
      typed ?? startingContracts(reviewed?.review.value ?? null, settings.kept[keptContracts.name]);
    const grid = contractsSheets({ typed: terms, simulated, received, asAt }, today);
    return grid === null ? null : { kind: 'contracts', grid };
  },
};

/** Beside a fee the whole negotiation is written, the should-cost among its sheets; without one its own two sheets. */
function shouldCostGrid(state: PaneState, answer: ShouldCostAnswer): ReturnType<typeof shouldCostWorkbook> {
  const terms = currentNegotiation(state, currentComparisons(toCompare(state)));
  return terms === null ? shouldCostWorkbook(answer, null) : negotiationGrid(terms);
}

export function whatToWrite(kind: Writing['kind'], state: PaneState): Writing | null {
  return written[kind](state);
}
