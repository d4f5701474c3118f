/** The names of the cells on the pages of a year's end, and how many rows each table has. */
import type { FeesOfADay } from '../core/datedFeeRow';
import { cell, type CellId, type Expression } from '../core/expression';
import type { YearEndSubject } from './subject';

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

export const rowsOf = ({ terms, paid }: YearEndSubject) => ({
  councils: withSpare(terms.councils ?? [null]).length,
  allowances: paid.kind === 'dated' ? withSpare(paid.year.allowances).length : 0,
});

export const feesOfYear = ({ paid }: YearEndSubject): FeesOfADay => ({
  feeCell,
  rows: paid.kind === 'dated' ? withSpare(paid.year.fees).length : 0,
  from: at('from'),
  until: at('until'),
});
