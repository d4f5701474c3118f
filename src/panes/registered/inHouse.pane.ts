import { lazy } from 'react';
import type { Pane } from '../pane';

export const pane: Pane = {
  id: 'inHouse',
  title: 'In-house',
  position: 56,
  stepFor: ['financeOfficer'],
  firstFor: ['financeOfficer'],
  component: lazy(async () => ({ default: (await import('../inHouse/InHousePane')).InHousePane })),
};
