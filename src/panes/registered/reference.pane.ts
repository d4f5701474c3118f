import { lazy } from 'react';
import type { Pane } from '../pane';
import { reference } from '../wordingOfWriting';

export const pane: Pane = {
  id: 'reference',
  title: reference.title,
  position: 70,
  stepFor: ['financeOfficer'],
  component: lazy(async () => ({ default: (await import('../reference/ReferencePane')).ReferencePane })),
};
