/** The names of the cells on the page of a step-down. */
import type { CellId } from '../core/expression';

export const untilCell = 'stepDown.until';
export const lookedAtCell = 'stepDown.lookedAt';
export const coreCell = 'stepDown.core';
export const rateCell = 'stepDown.rate';
export type StepFigure =
  | 'from'
  | 'hours'
  | 'hold'
  | 'starts'
  | 'until'
  | 'nights'
  | 'fee'
  | 'cost'
  | 'whole'
  | 'council'
  | 'provider';
export const stepCell = (step: number, figure: StepFigure): CellId =>
  `stepDown.step.${String(step)}.${figure}`;
export const totalCell = (figure: 'nights' | 'cost' | 'whole' | 'held' | 'saving' | 'share'): CellId =>
  `stepDown.total.${figure}`;
