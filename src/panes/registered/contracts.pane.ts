import { lazy } from 'react';
import type { Pane } from '../pane';

export const pane: Pane = {
  id: 'contracts',
  title: 'Contracts',
  position: 54,
  stepFor: [],
  component: lazy(async () => ({ default: (await import('../contracts/ContractsPane')).ContractsPane })),
};
