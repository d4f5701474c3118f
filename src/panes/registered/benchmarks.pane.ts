import { lazy } from 'react';
import type { Pane } from '../pane';

export const pane: Pane = {
  id: 'benchmarks',
  title: 'Benchmarks',
  position: 52,
  stepFor: [],
  component: lazy(async () => ({ default: (await import('../benchmarks/BenchmarksPane')).BenchmarksPane })),
};
