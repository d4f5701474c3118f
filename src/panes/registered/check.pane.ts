import { lazy } from 'react';
import { everyRole, type Pane } from '../pane';
import { check } from '../wording';

export const pane: Pane = {
  id: 'check',
  title: check.title,
  position: 20,
  stepFor: everyRole,
  component: lazy(async () => ({ default: (await import('../check/CheckPane')).CheckPane })),
};
