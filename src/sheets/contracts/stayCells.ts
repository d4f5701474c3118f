/** The cells of a stay's cost: the stay's own days, what each contract says about stays, and the parts of each. */
import type { CellId } from '../core/expression';

export const stayCell = (stay: number, name: 'arrival' | 'departure' | 'held'): CellId =>
  `stay.${String(stay)}.${name}`;

/** A term of a contract about stays: `fee.0`, `emergency`, `home`, `notice` … */
export const stayTermCell = (contract: number, name: string): CellId =>
  `stayTerm.${String(contract)}.${name}`;

export interface StayPart {
  readonly stay: number;
  readonly contract: number;
  readonly line: number;
}

export const stayPartCell = (
  { stay, contract, line }: StayPart,
  name: 'from' | 'until' | 'nights' | 'fee' | 'share' | 'pounds',
): CellId => `stayPart.${String(stay)}.${String(contract)}.${String(line)}.${name}`;

export const stayTotalCell = (
  stay: number,
  contract: number,
  name: 'pounds' | 'placed' | 'paidAway',
): CellId => `stayTotal.${String(stay)}.${String(contract)}.${name}`;

export const stayColumns = [
  { header: 'Contract or part of the stay', width: 44 },
  { header: 'From', width: 14, figures: true },
  { header: 'Until', width: 14, figures: true },
  { header: 'Nights', width: 10, figures: true },
  { header: 'Fee a week', width: 15, figures: true },
  { header: 'Share paid', width: 12, figures: true },
  { header: 'In all', width: 16, figures: true },
  { header: 'In words', width: 52 },
] as const;
