import { lazy } from 'react';
import type { Pane } from '../pane';

export const pane: Pane = {
  id: 'shouldCost',
  title: 'Should-cost',
  position: 50,
  stepFor: [],
  component: lazy(async () => ({ default: (await import('../shouldCost/ShouldCostPane')).ShouldCostPane })),
};
