import { everyRole, type Pane } from '../pane';
import { ReadPane } from '../read/ReadPane';
import { read } from '../wording';

export const pane: Pane = {
  id: 'read',
  title: read.title,
  position: 10,
  stepFor: everyRole,
  component: ReadPane,
};
