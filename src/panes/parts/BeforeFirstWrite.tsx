/**
 * What writing costs in Excel, said before the first write and no more: the first screen says it to whoever reads a fee, this to
 * whoever comes to a pane that writes without one.
 */
import type { PaneState } from '../state/paneState';
import { first } from '../wording';
import { useLooks } from './useLooks';

export function BeforeFirstWrite({ reviewed, written }: Pick<PaneState, 'reviewed' | 'written'>) {
  const looks = useLooks();
  return reviewed === null && written === null ? <p className={looks.quiet}>{first.undoNote}</p> : null;
}
