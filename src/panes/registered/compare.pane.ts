import { lazy } from 'react';
import { everyRole, type Pane } from '../pane';
import { compare } from '../wording';

export const pane: Pane = {
  id: 'compare',
  title: compare.title,
  position: 30,
  stepFor: everyRole,
  component: lazy(async () => ({ default: (await import('../compare/ComparePane')).ComparePane })),
};
