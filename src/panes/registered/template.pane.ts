import { lazy } from 'react';
import type { Pane } from '../pane';
import { template } from '../wordingOfWriting';

export const pane: Pane = {
  id: 'template',
  title: template.title,
  position: 60,
  stepFor: ['provider'],
  firstFor: ['provider'],
  component: lazy(async () => ({ default: (await import('../template/TemplatePane')).TemplatePane })),
};
