/** The names of the cells on the pages of a year's end. */
import { cell, type CellId, type Expression } from '../core/expression';

export type Term =
  | 'from'
  | 'until'
  | 'fee'
  | 'nights'
  | 'hoursAgreed'
  | 'hoursDelivered'
  | 'tolerance'
  | 'hourRate'
  | 'cost'
  | 'cap'
  | 'councilShare';
export type Figure =
  | 'fees'
  | 'allowances'
  | 'income'
  | 'hoursShort'
  | 'hoursCredit'
  | 'afterCredit'
  | 'disallowed'
  | 'allowable'
  | 'surplus'
  | 'surplusShare'
  | 'capPounds'
  | 'excess'
  | 'ofExcess'
  | 'toCouncil';

export const of = (figure: Term | Figure): CellId => `yearEnd.${figure}`;
export const at = (figure: Term | Figure): Expression => cell(of(figure));
export const feeCell = (fee: number, part: 'from' | 'weekly' | 'starts' | 'nights' | 'cost'): CellId =>
  `yearEnd.fee.${String(fee)}.${part}`;
export const allowanceCell = (
  allowance: number,
  part: 'what' | 'from' | 'until' | 'pounds' | 'within' | 'counts',
): CellId => `yearEnd.allowance.${String(allowance)}.${part}`;
export const disallowedCell = (line: number, part: 'what' | 'pounds'): CellId =>
  `yearEnd.disallowed.${String(line)}.${part}`;
export const councilCell = (
  council: number,
  part: 'name' | 'nights' | 'pennies' | 'whole' | 'left' | 'pounds',
): CellId => `yearEnd.council.${String(council)}.${part}`;
export const councilsCell = (figure: 'nights' | 'pounds'): CellId => `yearEnd.councils.${figure}`;

const spareRows = 2;
/** Rows as stated, and a few more to be filled in. */
export const withSpare = <T>(rows: readonly T[]): readonly (T | null)[] => [
  ...rows,
  ...Array.from({ length: spareRows }, () => null),
];
