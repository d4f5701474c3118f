/** The cells of a contract's clauses: with and without no exclusion, with and without places held for emergencies. */
import type { ClauseCase, ClauseCaseKind } from '../../domain/contracts/terms/clauseEffects';
import type { CellId } from '../core/expression';

export const clauseBlock = (contract: number, kind: ClauseCaseKind): string =>
  `clauseBlock.${String(contract)}.${kind}`;

export type ClauseFigure = 'load' | 'children' | 'weekly' | 'perChildWeek' | 'elsewhere' | 'inAll';
export const clauseCell = (contract: number, kind: ClauseCaseKind, name: ClauseFigure): CellId =>
  `clause.${String(contract)}.${kind}.${name}`;

export const hasNoExclusion = ({ kind }: ClauseCase): boolean => kind === 'noExclusion' || kind === 'both';
export const holdsEmergencies = ({ kind }: ClauseCase): boolean => kind === 'emergency' || kind === 'both';

export const clauseWords: Readonly<Record<ClauseCaseKind, string>> = {
  withoutClauses: 'Without the clauses',
  noExclusion: 'With no exclusion',
  emergency: 'With places held for emergencies',
  both: 'With both',
};
