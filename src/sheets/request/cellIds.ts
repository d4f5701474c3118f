/** The names of the cells on the page of requests, and how many rows the clause has. */
import type { CellId } from '../core/expression';
import type { RequestEvidence, RequestSubject } from './subject';

export const fromCell = 'request.from';
export const untilCell = 'request.until';
export const upToCell = 'request.upTo';
/** What the costs bear out with the return frozen, in per cent of the fee. */
export const borneOutCell = 'request.evidence.frozenShare';
export const nightsCell = 'request.nights';
export const weightsCell = 'request.weights';
export const limits = ['lowerOf', 'higherOf', 'cap', 'floor', 'freeze'] as const;
export type Limit = (typeof limits)[number];
export const limitCell = (limit: Limit): CellId => `request.limit.${limit}`;
export type Column = 'requested' | 'clause' | 'evidence' | 'decided';
export const columnNames: readonly Column[] = ['requested', 'clause', 'evidence', 'decided'];
export type Figure =
  | 'name'
  | 'fee'
  | 'newFee'
  | 'ends'
  | 'nights'
  | 'named'
  | 'feeNow'
  | 'asked'
  | 'looked'
  | Column
  | `${Column}Weekly`
  | `${Column}InYear`;
export const placementCell = (placement: number, figure: Figure): CellId =>
  `request.placement.${String(placement)}.${figure}`;
export const totalCell = (
  figure: Figure | 'undecidedFee' | 'undecided' | 'unstatedFee' | 'unstated',
): CellId => `request.total.${figure}`;
export const partCell = (part: number, figure: 'index' | 'weight' | 'change' | 'gives'): CellId =>
  `request.part.${String(part)}.${figure}`;
/** Parts as agreed, and rows left to type in. */
export const partsOf = ({ weights }: RequestSubject['clause']) => [...weights, null, null];

const spareRows = 2;
/** Placements as asked about, and rows left to type in. */
export const rowsOf = ({ placements }: RequestSubject) => [
  ...placements,
  ...Array.from({ length: spareRows }, () => null),
];

export const costCell = (cost: number, figure: 'name' | 'weekly' | 'change' | 'rise' | 'published'): CellId =>
  `request.cost.${String(cost)}.${figure}`;
export const costsOf = ({ costs }: Pick<RequestEvidence, 'costs'>) => [
  ...costs,
  ...Array.from({ length: spareRows }, () => null),
];
