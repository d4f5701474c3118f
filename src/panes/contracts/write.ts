/** The sheets of the contracts, from what is known now. */
import { contractsSheets } from '../../workflows/contracts/contractsSheets';
import { keptContracts } from '../../workflows/contracts/keep';
import { startingContracts } from '../../workflows/contracts/onScreen';
import type { PaneWriting } from '../state/paneState';
import { contractsDraft } from './draft';

export const sheetsOfContracts: PaneWriting = {
  id: 'contracts',
  from: ({ drafts, reviewed, settings, asAt, today }) => {
    const { typed, simulated, received } = contractsDraft.in(drafts);
    const terms =
      typed ?? startingContracts(reviewed?.review.value ?? null, settings.kept[keptContracts.name]);
    const grid = contractsSheets({ typed: terms, simulated, received, asAt }, today);
    return grid === null ? null : { kind: 'ready', grid };
  },
};
