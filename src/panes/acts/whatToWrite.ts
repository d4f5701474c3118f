/**
 * What each pane writes, from what is known now; null where there is nothing to write yet. A pane that has sheets of its
 * own says here which workflow makes them.
 */
import { comparisonInHand, tableRead } from '../../workflows/benchmarksOnScreen/benchmarksOnScreen';
import { benchmarksWorkbook } from '../../workflows/benchmarksWorkbook';
import { startingContracts } from '../../workflows/contractsOnScreen/contractsOnScreen';
import { contractsSheets } from '../../workflows/contractsOnScreen/contractsSheets';
import { unitCostGrid } from '../../workflows/unitCostOnScreen/unitCostInHand';
import type { Writing } from '../../workflows/writeSheets';
import { negotiationAsked } from '../negotiate/negotiationAsked';
import type { PaneState } from '../state/paneState';

type WhatToWrite = (state: PaneState) => Writing | null;

const written: Readonly<Partial<Record<Writing['kind'], WhatToWrite>>> = {
  template: ({ today }) => ({ kind: 'template', today }),
  example: ({ today }) => ({ kind: 'example', today }),
  negotiation: (state) => {
    const asked = negotiationAsked(state);
    return asked === null ? null : { kind: 'negotiation', ...asked };
  },
  benchmarks: ({ drafts, reviewed, asAt, settings }) => {
    const review = reviewed?.review.value ?? null;
    if (review === null) return null;
    const { received, rules, ownCouncil } = drafts.benchmarks;
    const table = tableRead(received, asAt);
    const comparison = comparisonInHand(review, table, { rules, ownCouncil }, settings.role);
    return { kind: 'benchmarks', grid: benchmarksWorkbook(comparison, asAt) };
  },
  ledgerExample: ({ today }) => ({ kind: 'ledgerExample', today }),
  inHouse: ({ drafts, settings, today }) => {
    const grid = unitCostGrid(drafts.inHouse, settings.kept['inHouse'], today);
    return grid === null ? null : { kind: 'inHouse', grid };
  },
  contracts: ({ drafts, reviewed, asAt, today }) => {
    const { typed, played, received } = drafts.contracts;
    const terms = typed ?? startingContracts(reviewed?.review.value ?? null);
    const grid = contractsSheets({ typed: terms, played: played?.asked ?? null, received, asAt }, today);
    return grid === null ? null : { kind: 'contracts', grid };
  },
};

export function whatToWrite(kind: Writing['kind'], state: PaneState): Writing | null {
  return written[kind]?.(state) ?? null;
}
