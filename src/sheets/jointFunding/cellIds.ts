/** The names of the cells on the page of who pays. */
import type { CellId } from '../core/expression';

export const yearCell = (end: 'from' | 'until'): CellId => `funding.year.${end}`;
export const decisionCell = (day: 'decided' | 'effective'): CellId => `funding.decision.${day}`;
export const feeRowCell = (fee: number, part: 'from' | 'until' | 'weekly'): CellId =>
  `funding.fee.${String(fee)}.${part}`;
export const sharesRowCell = (shares: number, part: 'from' | 'counts' | 'until' | 'inAll'): CellId =>
  `funding.shares.${String(shares)}.${part}`;
export const payerCell = (payer: number): CellId => `funding.payer.${String(payer)}`;
export const shareCell = (shares: number, payer: number): CellId =>
  `funding.shares.${String(shares)}.payer.${String(payer)}`;

/** A part of the year with one fee and one set of shares. */
export const partCell = (fee: number, shares: number, figure: 'nights' | 'cost' | number): CellId =>
  `funding.part.${String(fee)}.${String(shares)}.${String(figure)}`;
export const totalCell = (figure: 'nights' | 'cost' | number): CellId => `funding.total.${String(figure)}`;

export type BorneStep = 'pennies' | 'whole' | 'left' | 'pounds';
export const borneCell = (step: BorneStep, payer: number | 'inAll'): CellId =>
  `funding.borne.${step}.${String(payer)}`;

/** What was paid until the decision and what should have been, fee by fee. */
export const owedNightsCell = (fee: number): CellId => `funding.owed.${String(fee)}.nights`;
export const owedCell = (payer: number | 'inAll'): CellId => `funding.owed.payer.${String(payer)}`;
export const owedStepCell = (step: BorneStep, payer: number | 'inAll'): CellId =>
  `funding.owed.${step}.${String(payer)}`;
export const paidShareCell = (payer: number): CellId => `funding.paid.payer.${String(payer)}`;
export const newShareCell = (payer: number): CellId => `funding.new.payer.${String(payer)}`;
