/** The names of the cells on the page of a stay's cost. */
import type { CellId } from '../core/expression';

export type Figure = 'label' | 'from' | 'until' | 'nights' | 'fee' | 'share' | 'pounds' | 'slept' | 'ended';
export const lineCell = (line: number, figure: Figure): CellId => `stayCost.${String(line)}.${figure}`;
export const totalCell = (figure: 'pounds' | 'nights' | 'slept' | 'paidAway'): CellId =>
  `stayCost.total.${figure}`;
