/** The names of the cells that the sheets of a contract comparison share. */
import { cell, type CellId, type Expression } from '../core/expression';

export type TermName =
  | 'load'
  | 'childrenAWeek'
  | 'acceptance'
  | 'meanStayWeeks'
  | 'refillWeeks'
  | 'places'
  | 'spotPrice'
  | 'blockPrice'
  | 'resalePrice'
  | 'fixed'
  | 'perChild'
  | 'daysInYear';

export const termCell = (term: TermName): CellId => `contracts.${term}`;
export const term = (name: TermName): Expression => cell(termCell(name));

/** An input of one contract: `price`, `guarantee`, `band.0` … */
export const contractTerm = (contract: number, name: string): CellId =>
  `contract.${String(contract)}.${name}`;

/** What is worked out at k occupied places, for all contracts. */
export type OccupancyFigure =
  | 'children'
  | 'weight'
  | 'share'
  | 'childShare'
  | 'upTo'
  | 'p10'
  | 'p90'
  | 'occupancy'
  | 'spotPerChild'
  | 'label';
export const occupancyCell = (occupied: number, figure: OccupancyFigure): CellId =>
  `occupancy.${String(occupied)}.${figure}`;

/** What one contract pays at k occupied places. */
export type PaymentFigure = 'payment' | 'weighted' | 'perChild' | 'margin';
export const paymentCell = (contract: number, occupied: number, figure: PaymentFigure): CellId =>
  `payment.${String(contract)}.${String(occupied)}.${figure}`;

export type ContractFigure =
  | 'name'
  | 'expected'
  | 'swing'
  | 'perChildWeek'
  | 'aboveSpot'
  | 'margin'
  | 'p10'
  | 'p90'
  | 'councilBreakEven'
  | 'providerBreakEven'
  | 'markerOccupancy'
  | 'markerCost';
export const contractCell = (contract: number, figure: ContractFigure): CellId =>
  `compared.${String(contract)}.${figure}`;

/** How many children of a council need a place at the same time, typed where one of them is host. */
export const hostLoad = (council: number): CellId => `host.${String(council)}.load`;

export const totalCell = {
  weights: 'occupancy.total.weight',
  children: 'occupancy.total.children',
  elsewhere: 'occupancy.elsewhere',
  elsewhereShare: 'occupancy.elsewhere.share',
  occupancy: 'occupancy.mean',
} as const;

/** Said wherever a figure of the model stands. */
export const modelSentence =
  'These figures compare structures; they are no forecast. Children are taken to arrive at random and to stay where they are placed.';
