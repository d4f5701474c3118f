/** The names of the cells on the pages of a host council. */
import { cell, type CellId, type Expression } from '../core/expression';

export const of = (name: string): CellId => `hosting.${name}`;
export const at = (name: string): Expression => cell(of(name));
export type CouncilFigure = 'name' | 'load' | 'places' | 'part' | 'spot' | 'contribution' | 'back' | 'pays';
export const councilCell = (council: number, figure: CouncilFigure): CellId =>
  of(`${String(council)}.${figure}`);
export const surplusCell = (step: number, figure: 'from' | 'share'): CellId =>
  of(`surplus.${String(step)}.${figure}`);
