import { lazy } from 'react';
import type { Pane } from '../pane';
import { negotiate } from '../wordingOfWriting';

export const pane: Pane = {
  id: 'negotiate',
  title: negotiate.title,
  position: 40,
  stepFor: ['commissioner'],
  component: lazy(async () => ({ default: (await import('../negotiate/NegotiatePane')).NegotiatePane })),
};
