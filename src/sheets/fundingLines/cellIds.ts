/** The names of the cells on the pages of who pays each line, and what a row of them is. */
import type { CellId } from '../core/expression';
import type { SharedCells } from '../core/largestRemainder';
import type { LineOnSheet, Payer } from './subject';

export const feeCell: CellId = 'fundingLines.fee';
export type LineFigure =
  'name' | 'placement' | 'weekly' | 'perTeachingWeek' | 'teachingWeeks' | 'inAll' | 'reason';
export const lineCell = (line: number, figure: LineFigure): CellId =>
  `fundingLines.${String(line)}.${figure}`;
export const shareCell = (line: number, payer: Payer): CellId =>
  `fundingLines.${String(line)}.share.${payer}`;
export const partCell = (line: number, step: keyof SharedCells | 'signed', payer: Payer): CellId =>
  `fundingLines.${String(line)}.${step}.${payer}`;
export const totalCell = (of: Payer | 'weekly'): CellId => `fundingLines.total.${of}`;

/** Lines as stated, then what is left where somebody bears the rest, then empty rows. */
export interface FundingRow {
  readonly line: LineOnSheet | null;
  readonly restOf: Payer | null;
}
