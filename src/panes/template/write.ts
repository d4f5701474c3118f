/** The empty template, as it stands today. */
import type { PaneWriting } from '../state/paneState';

export const templateSheets: PaneWriting = {
  id: 'template',
  from: ({ today }) => ({ kind: 'template', today }),
};
